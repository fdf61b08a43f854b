import { all, any, cite, holds, not, rule, tally } from "../../src/authoring";
import { amountMatters, fewPersons, resaleBlocked, security, smallAmount, uncounted } from "./concepts";
import { crowdfundingExemption } from "./crowdfunding";
import { offerExposure } from "./exposures";
import { words } from "./facts";
import { decree, decreeOtc, decreeThreshold, fscma } from "./instruments";
import { publicOfferPersons, registrationThreshold, smallHolding, smallHoldingReporting } from "./parameters";

/** Articles 9 and 119 of the Act: the public offer of securities, and the ways out of its registration. */

const { is, isNot, equals, atLeast, lessThan } = words;

const SMALL_OFFERING = "kr.small-offering";

export const offerTallies = [
  tally({
    fact: "kr.solicitedPersons",
    of: "offerees",
    among: "jurisdiction",
    where: not(holds(uncounted)),
    within: "kr.fscma.solicitation-period",
    cites: [cite(decree, "Art. 11(1)")],
  }),
  tally({
    fact: "kr.amountIn12Months",
    of: "amount",
    among: "jurisdiction",
    within: "kr.fscma.offer-amount-period",
    related: [SMALL_OFFERING],
    cites: [cite(decree, "Art. 120(1)(i)")],
  }),
];

const smallOfferingConditions = {
  "offer-below-threshold": lessThan("kr.amountIn12Months", registrationThreshold),
  "solicitations-together-below-threshold": any(
    atLeast("kr.solicitedPersons", publicOfferPersons),
    isNot("kr.earlierSolicitation"),
    lessThan("kr.amountWithEarlier", registrationThreshold),
  ),
  "security-not-always-filed": holds(amountMatters),
} as const;

const privatePlacement = {
  title: "Private placement",
  conditions: { "few-persons": holds(fewPersons), "resale-blocked": holds(resaleBlocked) },
  claimedAs: ["kr.private-placement"],
  cites: [cite(fscma, "Art. 9(8)"), cite(decree, "Art. 11")],
  note: "Professional investors and the others whom article 11 leaves out are not counted.",
} as const;

const smallOffering = {
  title: "Small public offering",
  conditions: smallOfferingConditions,
  claimedAs: [SMALL_OFFERING],
  cites: [cite(decree, "Art. 120(1)"), cite(decreeThreshold, "Art. 120(1)")],
  note: "Documents of a small offering take the place of the statement; never for investment contracts and fractional certificates.",
} as const;

export const smallOfferingExemption = smallOffering;

export const resaleExemption = {
  title: "Resale by a small holder on a venue off the exchanges",
  conditions: {
    "resale-by-a-holder": equals("raise.kind", "secondary-sale-by-holder"),
    "small-holding": any(
      lessThan("kr.sellerHoldingPercent", smallHolding),
      all(is("kr.reportingCompany"), lessThan("kr.sellerHoldingPercent", smallHoldingReporting)),
    ),
    "not-the-largest-shareholder": isNot("kr.sellerLargestShareholder"),
    "on-a-venue-of-the-decree": is("kr.soldOnOtcVenue"),
  },
  claimedAs: ["kr.resale-on-venue"],
  cites: [cite(decreeOtc, "Art. 178(1)(i), 178-2; resale by small holders")],
  inForce: { from: "2025-09-23" },
} as const;

export const registrationStatement = rule({
  id: "kr.fscma.s119-registration-statement",
  title: "A public offer of securities needs an accepted registration statement",
  kind: "disclosure",
  cites: [cite(fscma, "Art. 9(7), (9), 119, 123-124"), cite(decree, "Art. 11, 120")],
  subject: "offering",
  nexus: ["sale"],
  when: all(is("sales.offeredHere"), holds(security)),
  requires: {
    "statement-accepted-before-subscriptions": is("kr.statementAccepted"),
    "prospectus-delivered": is("kr.prospectusDelivered"),
  },
  unless: { "private-placement": privatePlacement, "small-offering": smallOffering, "crowdfunding": crowdfundingExemption, "resale-on-venue": resaleExemption },
  exposes: offerExposure,
  remedies: [
    "File a registration statement, wait until it is accepted and its waiting period is over, and deliver the prospectus.",
    "Make it a private placement: fewer than 50 persons within six months, with transfers locked for a year.",
    "Stay below the threshold with the documents of a small offering; not open to investment contracts and fractional certificates.",
  ],
  openTexture: [
    { term: "resale standard", question: "Does an issue without a lock meet the FSC's resale standard, so that it counts as public?", by: "counsel" },
    { term: "classes filed whatever the amount", question: "Which classes had to be filed whatever the amount before 2026-07-28?", by: "counsel" },
  ],
  notes: [
    "Foreign issuers that solicit persons in Korea are caught too. The whole amount offered in Korea counts, sales to professional investors included (interpretation).",
    "That the threshold rose from KRW 1 billion to 3 billion on 2026-07-28 is taken from the notes on the amendment; the earlier figure is from a secondary source.",
    "Consequences known from memory only: up to 5 years or KRW 200 million, a surcharge of up to 3% of the offering (at most KRW 2 billion).",
  ],
});

export const smallOfferingDocuments = rule({
  id: "kr.fscma.s119-registration-statement-small-offering",
  title: "A small public offering needs the documents of a small offering",
  kind: "disclosure",
  cites: [cite(decree, "Art. 120(1)"), cite(fscma, "Art. 119")],
  subject: "offering",
  nexus: ["sale"],
  when: all(
    is("sales.offeredHere"),
    holds(security),
    not(all(holds(fewPersons), holds(resaleBlocked))),
    holds(smallAmount),
    holds(amountMatters),
  ),
  requires: { "small-offering-documents": is("kr.smallOfferingDocuments") },
  unless: {
    "statement-accepted": {
      title: "Registration statement filed all the same",
      conditions: { "statement-accepted": is("kr.statementAccepted") },
      cites: [cite(fscma, "Art. 119")],
    },
    "crowdfunding": crowdfundingExemption,
    "resale-on-venue": resaleExemption,
  },
  exposes: offerExposure,
  remedies: ["File and publish the documents of a small offering before soliciting."],
});

export const statementMisstated = rule({
  id: "kr.fscma.s119-registration-statement-misstatement",
  title: "A registration statement and prospectus contain no false statement",
  kind: "disclosure",
  cites: [cite(fscma, "Art. 125", { evidence: "unverified" })],
  subject: "offering",
  nexus: ["sale"],
  when: all(is("sales.offeredHere"), holds(security), is("kr.statementAccepted")),
  requires: { "no-false-statement": equals("marketing.statements", "none") },
  exposes: [
    { role: "issuer", basis: "primary", note: "And sellers." },
    { role: "personnel", basis: "joint", note: "Directors and those who prepared the statement." },
    { role: "intermediary", basis: "joint", note: "Underwriter." },
    { role: "adviser", basis: "joint", note: "Accountants and experts who consented to be named." },
  ],
  remedies: ["Correct the statement and the prospectus before subscriptions are accepted."],
  notes: ["Each answers, in effect jointly, with a defence of due diligence; known from memory only."],
});

export const flowback = rule({
  id: "kr.fscma.s119-registration-statement-flowback",
  title: "An offer abroad is caught when the securities can flow back to Korean residents within a year",
  kind: "disclosure",
  cites: [cite(fscma, "Art. 119", { evidence: "unverified" })],
  subject: "offering",
  nexus: ["issuer"],
  when: all(is("sales.offeredElsewhere"), holds(security)),
  requires: { "flowback-blocked-or-statement-accepted": any(is("kr.flowbackBlocked"), is("kr.statementAccepted")) },
  exposes: offerExposure,
  remedies: ["Keep the securities from Korean residents for one year by terms and technical means, or file a registration statement."],
  notes: ["Known from memory only. Asked of issuers in Korea; whether a foreign issuer without a tie to Korea is reached was not read."],
});

export const publicOfferRules = [registrationStatement, smallOfferingDocuments, statementMisstated, flowback];
