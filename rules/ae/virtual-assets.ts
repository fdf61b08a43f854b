import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { virtualAsset } from "./concepts";
import { words } from "./facts";
import { cabinet111, cabinet112, capitalMarketAuthorityLaw, varaMarketing, virtualAssetPlatforms } from "./instruments";
import { touchesHere } from "./services";

const { is, isNot, equals, includes, includesAny } = words;

export const VARA_LICENCES = [
  "ae-vara.advisory", "ae-vara.broker-dealer", "ae-vara.custody", "ae-vara.exchange", "ae-vara.lending-borrowing",
  "ae-vara.management-investment", "ae-vara.transfer-settlement",
] as const;

const serves = any(
  includesAny("party.services", [
    "order-matching", "exchange-fiat-token", "exchange-token-token", "dealing", "market-making", "placement", "underwriting", "distribution",
    "custody", "wallet", "fund-transfer", "settlement", "asset-management", "portfolio-management",
  ]),
  includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator", "casp", "broker-dealer", "custodian", "fund-manager"]),
  is("ae.issueServices"),
);

export const vaspLicence = rule({
  id: "ae.cabinet111.vasp-licence",
  title: "Services in virtual assets for investment need a federal licence, or a recognised licence of VARA",
  kind: "authorisation",
  cites: [
    cite(cabinet111, "licensing of virtual asset service providers"),
    cite(cabinet112, "competence of VARA in Dubai"),
    cite(virtualAssetPlatforms, "virtual asset service providers"),
    cite(capitalMarketAuthorityLaw, "virtual assets as financial product"),
  ],
  inForce: { from: "2023-01-14" },
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(holds(virtualAsset), serves, touchesHere),
  requires: {
    "federal-licence-or-recognised-dubai-licence": any(
      includes("party.licences", "ae.cma.vasp"),
      all(includesAny("party.licences", VARA_LICENCES), is("ae.federalRecognition")),
    ),
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "personnel", basis: "secondary", reach: "any", note: "Managers. Fines of up to AED 10,000,000 are reported, not confirmed." },
  ],
  remedies: ["Obtain the licence of the Capital Market Authority, or in Dubai that of VARA with federal recognition.", "Confine the business to a financial free zone, without dealing onshore."],
  notes: [
    "Digital securities and commodity contracts are matters of ae.cma.security-token-offer, virtual assets for payment of ae.cbuae.ptsr-payment-token and ae.cbuae.fdl6-2025.licensed-financial-activity.",
    "The first day of Cabinet Decision 111 is not confirmed. Of the laws of 2025 neither articles nor penalties were read. A VARA licence is tested for its activities under AE-VARA.",
  ],
});

/** The place is stated as Dubai in general, which leaves the regulator open. */
const unplaced = (inDubai: "ae.issuerInDubai" | "ae.customersInDubai" | "ae.partiesInDubai" | "ae.assetInDubai", inZone: "ae.issuerInZone" | "ae.customersInZone" | "ae.partiesInZone" | "ae.assetInZone") =>
  all(is(inDubai), isNot(inZone));

export const dubaiPlace = rule({
  id: "ae.cabinet111.vasp-licence-dubai",
  title: "In Dubai outside the DIFC virtual assets answer to VARA: a place stated as AE-DU has to be stated as AE-VARA or AE-DIFC",
  kind: "authorisation",
  cites: [cite(cabinet112, "competence of VARA in Dubai")],
  inForce: { from: "2023-01-14" },
  subject: "offering",
  nexus: ["issuer", "customers", "provider", "asset"],
  when: all(
    is("token.usesDlt"),
    any(
      unplaced("ae.issuerInDubai", "ae.issuerInZone"),
      unplaced("ae.customersInDubai", "ae.customersInZone"),
      unplaced("ae.partiesInDubai", "ae.partiesInZone"),
      unplaced("ae.assetInDubai", "ae.assetInZone"),
    ),
  ),
  requires: { "examined-by-the-rules-of-vara": is("ae.varaExamined") },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["State every place in Dubai as AE-VARA (outside the DIFC) or AE-DIFC, so that the right rules are applied."],
  openTexture: [{ term: "the zone in Dubai", question: "Does the place stated as AE-DU lie in the DIFC or outside it?", by: "the issuer, with counsel" }],
  notes: ["A reading aid, not a duty of the law: the ISO code AE-DU does not tell whether VARA is competent. A place stated as AE or AE-DU counts as onshore. Several places in Dubai, one of them named by its zone, are not told apart."],
});

export const marketingTowardsUae = rule({
  id: "ae.cabinet111.vasp-licence-marketing",
  title: "Virtual assets are marketed towards the UAE only by, or with the approval of, a VARA-licensed provider",
  kind: "marketing",
  cites: [cite(varaMarketing, "marketing in or targeting the UAE")],
  subject: "offering",
  nexus: ["marketing"],
  when: all(holds(virtualAsset), is("marketing.here"), isNot("ae.marketingInVara")),
  requires: {
    "made-or-approved-by-a-licensed-provider": is("ae.vaspApprovedMarketing"),
    "fair-clear-and-not-misleading": equals("marketing.statements", "none"),
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "marketer", basis: "joint" },
    { role: "platform", basis: "joint" },
    { role: "intermediary", basis: "joint" },
  ],
  remedies: ["Let a VARA-licensed provider make or approve the material.", "Withdraw it, or block the audience in the UAE."],
  notes: ["The regulations of the Dubai authority speak of marketing in or targeting the UAE. Marketing that names AE-VARA is judged there (ae-vara.marketing-2024)."],
});

export const virtualAssetRules = [vaspLicence, dubaiPlace, marketingTowardsUae];
