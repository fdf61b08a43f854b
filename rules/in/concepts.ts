import { all, any, cite, concept } from "../../src/authoring";
import { words } from "./facts";
import { cisRegulations, companiesAct, financeAct2022, financeAct2025, scra, sebiAct } from "./instruments";
import { deemedCorpus, ledgerLimbStart } from "./parameters";

const { is, isNot, equals, oneOf, includesAny, atLeast, onOrAfter } = words;

export const companySecurity = concept({
  id: "in.company-security",
  title: "Share, debenture or convertible of a company",
  subject: "offering",
  classification: true,
  when: oneOf("in.tokenRight", ["share", "debenture", "convertible"]),
  cites: [cite(companiesAct, "ss. 23-42")],
  note: "Whatever the technical form.",
});

export const security = concept({
  id: "in.security",
  title: "Security",
  subject: "offering",
  classification: true,
  when: oneOf("in.tokenRight", ["share", "debenture", "convertible", "fund-unit", "scheme-interest", "other-security"]),
  cites: [cite(scra, "s. 2(h)")],
});

/** The four limbs, or a pool of the size at which the Act deems a scheme. */
export const collectiveScheme = concept({
  id: "in.collective-investment-scheme",
  title: "Collective investment scheme",
  subject: "offering",
  classification: true,
  when: all(
    is("asset.pooled"),
    any(
      all(
        is("asset.managedByOperator"),
        isNot("asset.holdersControlDayToDay"),
        includesAny("asset.rights", ["profit-share", "dividend", "interest", "liquidation-proceeds"]),
      ),
      all(atLeast("in.poolCorpus", deemedCorpus), equals("in.schemeStatus", "none")),
    ),
  ),
  cites: [cite(sebiAct, "s. 11AA"), cite(cisRegulations, "collective investment scheme")],
});

/** Before limb (d), a tokenised security is one only where limbs (a) to (c) take it in. */
export const virtualDigitalAsset = concept({
  id: "in.virtual-digital-asset",
  title: "Virtual digital asset",
  subject: "offering",
  classification: true,
  when: any(
    is("in.vdaEarlierLimb"),
    all(onOrAfter("asOf", ledgerLimbStart), is("token.usesDlt"), isNot("in.notifiedOut")),
  ),
  cites: [cite(financeAct2022, "s. 2(47A)(a)-(c)"), cite(financeAct2025, "s. 2(47A)(d)")],
  note: "No notification that takes tokenised securities out of limb (d) was found by 2026-11-22.",
});
