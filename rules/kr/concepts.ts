import { all, any, cite, concept, holds, not } from "../../src/authoring";
import { words } from "./facts";
import { decree, decreeThreshold, fscma, securityTokenPlan } from "./instruments";
import { alwaysFiledConfirmed, indivisibleUnits, publicOfferPersons, registrationThreshold, resaleLock } from "./parameters";
import { vaupa } from "./virtual-asset-instruments";

const { is, isNot, equals, oneOf, includesAny, atLeast, lessThan, before } = words;

// What the token is.

export const investmentContract = concept({
  id: "kr.investment-contract",
  title: "Investment-contract security",
  subject: "offering",
  when: any(
    equals("kr.tokenKind", "investment-contract"),
    all(
      equals("kr.tokenKind", "non-security"),
      is("asset.pooled"),
      includesAny("asset.rights", ["profit-share", "dividend", "interest", "liquidation-proceeds"]),
    ),
  ),
  cites: [cite(fscma, "Art. 4, investment-contract securities"), cite(securityTokenPlan, "classification of tokens")],
  classification: true,
  note: "A token called no security is one all the same when contributions are pooled and the holders share the results (interpretation: both).",
});

export const fractionalCertificate = concept({
  id: "kr.fractional-certificate",
  title: "Fractional investment security (beneficiary certificate of a non-monetary trust)",
  subject: "offering",
  when: equals("kr.tokenKind", "fractional-certificate"),
  cites: [cite(decree, "units 2-14 and 2o-14")],
  classification: true,
});

export const security = concept({
  id: "kr.security",
  title: "Security under the Financial Investment Services and Capital Markets Act",
  subject: "offering",
  when: any(
    oneOf("kr.tokenKind", ["debt", "equity", "fund-unit", "derivative-linked", "depositary-receipt"]),
    holds(fractionalCertificate),
    holds(investmentContract),
  ),
  cites: [cite(fscma, "Art. 4"), cite(securityTokenPlan, "classification of tokens")],
  classification: true,
  note: "The right decides, whatever its form: a token with such a right is a security.",
});

export const virtualAsset = concept({
  id: "kr.virtual-asset",
  title: "Virtual asset",
  subject: "offering",
  when: all(equals("kr.tokenKind", "non-security"), not(holds(investmentContract)), any(isNot("token.unique"), isNot("kr.genuineNft"))),
  cites: [cite(vaupa, "definition and exclusions")],
  classification: true,
  note: "Left out: securities registered electronically, genuine non-fungible tokens, central bank money, electronic bonds and the like. Every security is left out here (interpretation).",
});

/** Filed whatever the amount. */
export const alwaysFiled = concept({
  id: "kr.always-filed",
  title: "Security for which a statement is filed whatever the amount",
  subject: "offering",
  when: any(
    holds(investmentContract),
    holds(fractionalCertificate),
    oneOf("kr.alwaysFiledClass", ["appropriateness-product", "asset-backed-certificate"]),
  ),
  cites: [cite(decreeThreshold, "Art. 120(1)(iii)")],
  note: "Investment contracts, products under the appropriateness principle, and certificates under the Asset-Backed Securitisation Act, which is the form of fractional tokens on real estate, intellectual property or art.",
});

// Who is solicited.

export const professionals = concept({
  id: "kr.professional-investors",
  title: "Professional investors",
  subject: "sale",
  when: equals("sale.investorClass", "kr.professional"),
  cites: [cite(decree, "Art. 11(1)")],
  note: "The class is taken as stated.",
});

export const uncounted = concept({
  id: "kr.uncounted-persons",
  title: "Persons who are not counted",
  subject: "sale",
  when: any(
    holds(professionals),
    oneOf("sale.investorClass", ["kr.expert", "kr.connected"]),
    all(equals("sale.investorClass", "kr.existing-shareholder"), is("kr.unlistedNeverPublic")),
  ),
  cites: [cite(decree, "Art. 11(1)")],
  note: "State a sale of its own to kr.expert (accounting firms, credit raters, the issuer's professional advisers), kr.connected (the largest shareholder, holders of 5%, officers, employee shareholders, affiliates and their officers) and kr.existing-shareholder (shareholders of an unlisted issuer that never offered publicly).",
});

/** Counted persons of this offering, and with those of earlier offers of six months. */
export const fewPersons = concept({
  id: "kr.few-persons",
  title: "Fewer persons solicited than make an offer public",
  subject: "offering",
  when: all(
    lessThan("kr.solicitedPersons", publicOfferPersons),
    any(isNot("kr.earlierSolicitation"), lessThan("kr.solicitedWithEarlier", publicOfferPersons)),
  ),
  cites: [cite(fscma, "Art. 9(7), (8)"), cite(decree, "Art. 11(1)")],
});

export const resaleBlocked = concept({
  id: "kr.resale-blocked",
  title: "Resale cannot make the placement public",
  subject: "offering",
  when: any(
    atLeast("kr.resaleLockMonths", resaleLock),
    lessThan("kr.indivisibleUnits", indivisibleUnits),
    is("kr.outsideResaleStandard"),
  ),
  cites: [cite(decree, "Art. 11(3)", { evidence: "unverified" })],
  note: "An issue that can reach 50 or more persons within a year of issue and meets the FSC's resale standard counts as public. The usual ways out (a lock of one year, fewer than 50 indivisible units) are known from memory.",
});

// How much.

export const smallAmount = concept({
  id: "kr.small-amount",
  title: "Amount below the threshold of registration",
  subject: "offering",
  when: all(
    lessThan("kr.amountIn12Months", registrationThreshold),
    any(
      atLeast("kr.solicitedPersons", publicOfferPersons),
      isNot("kr.earlierSolicitation"),
      lessThan("kr.amountWithEarlier", registrationThreshold),
    ),
  ),
  cites: [cite(decree, "Art. 120(1)(i), (ii)")],
  note: "Counted: this offer and the public offers of the year before without a statement; and, where the number of persons is reached only with earlier solicitations, all of these.",
});

/** Before 2026-07-28 the classes filed whatever the amount are not settled. */
export const amountMatters = concept({
  id: "kr.amount-matters",
  title: "Security that may be offered in a small amount without a statement",
  subject: "offering",
  when: any(not(holds(alwaysFiled)), all(before("asOf", alwaysFiledConfirmed), isNot("kr.alwaysFiledEarlier"))),
  cites: [cite(decree, "Art. 120(1)(iii)")],
});

export const concepts = [
  investmentContract,
  fractionalCertificate,
  security,
  virtualAsset,
  alwaysFiled,
  professionals,
  uncounted,
  fewPersons,
  resaleBlocked,
  smallAmount,
  amountMatters,
];
