import { all, any, cite, defineFacts, instrument, placeList, rule, vocabulary } from "../../src/authoring";
import { amlDirective, amlFacts, amlRegulation } from "./aml";

/** The Union's own list of high-risk third countries, and the enhanced due diligence that goes with it. */

export const highRiskRegulation = instrument({
  id: "eu.high-risk-countries",
  title: "Delegated Regulation on high-risk third countries with strategic deficiencies",
  number: "Delegated Regulation (EU) 2016/1675, as amended by (EU) 2026/46 and 2026/83",
  authority: "Commission",
  inForce: { from: "2024-12-30" },
  force: "statute",
  evidence: "secondary",
  note: "Older law; recorded from the day on which crypto-asset service providers became obliged entities.",
});

/** Listed since before 2026-01-29; the first days are not recorded. */
const long = {};
const JANUARY_2026 = { from: "2026-01-29" };
const UNTIL_JANUARY_2026 = { to: "2026-01-28" };

export const highRiskCountries = placeList({
  id: "eu.high-risk-third-countries",
  title: "High-risk third countries of the Union (the Commission follows the FATF, which meets every four months; what it did after February and June 2026 was not confirmed)",
  places: {
    AF: long, AO: long, CD: long, CI: long, CM: long, DZ: long, HT: long, IR: long, KE: long, KP: long, LA: long, LB: long, MC: long, MM: long, NA: long, NP: long, SS: long,
    SY: long, TT: long, VE: long, VN: long, VU: long, YE: long,
    RU: JANUARY_2026, BO: JANUARY_2026, VG: JANUARY_2026,
    BF: UNTIL_JANUARY_2026, ML: UNTIL_JANUARY_2026, MZ: UNTIL_JANUARY_2026, NG: UNTIL_JANUARY_2026, TZ: UNTIL_JANUARY_2026, ZA: UNTIL_JANUARY_2026,
  },
  knownUntil: "2026-01-29",
  goodFor: "P4M",
  cites: [cite(highRiskRegulation, "annex")],
});

export const highRiskFacts = defineFacts({
  "eu.obligedEntityServesBuyers": {
    subject: "sale",
    type: "boolean",
    meaning: "an obliged entity of the Union deals with the buyers",
    ask: "Does an obliged entity of the Union (crypto-asset service provider, investment firm, bank, fund manager, crowdfunding provider) have a business relationship or transaction with the buyers of this sale?",
  },
  "eu.buyersEddRecorded": { subject: "sale", type: "boolean", meaning: "enhanced due diligence on the buyers is done and recorded", ask: "Are the enhanced measures for high-risk third countries done and recorded for every buyer of this sale?" },
  "eu.obligedEntityServesIssuer": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is a customer of an obliged entity of the Union",
    ask: "Is the issuer a customer of an obliged entity of the Union (crypto-asset service provider, investment firm, bank, fund manager, crowdfunding provider)?",
  },
  "eu.issuerEddRecorded": { subject: "offering", type: "boolean", meaning: "enhanced due diligence on the issuer is done and recorded", ask: "Are the enhanced measures for high-risk third countries done and recorded for the issuer?" },
});

const { is, equals, onList } = vocabulary("EUR", { ...amlFacts, ...highRiskFacts });

const edd = {
  kind: "aml-kyc",
  cites: [cite(amlDirective, "art. 18a"), cite(amlRegulation, "high-risk third countries"), cite(highRiskRegulation, "annex")],
  exposes: [
    { role: "platform", basis: "primary" },
    { role: "intermediary", basis: "primary" },
    { role: "custodian", basis: "primary" },
    { role: "payment-provider", basis: "primary" },
    { role: "financial-institution", basis: "primary" },
  ],
  remedies: ["Apply and record the enhanced measures: more information on customer, purpose and source of funds and wealth, approval of senior management, closer monitoring.", "Refuse or end the relationship."],
  notes: [
    "Which of the measures was taken is not judged one by one.",
    "First days before 2026-01-29 are not recorded: for an earlier day check when a country was listed. Kuwait, Papua New Guinea, Iraq, and Bosnia and Herzegovina may have been added and Algeria and Namibia removed since.",
    "The FATF's own lists: fatf.lists-due-diligence.",
  ],
  evidence: "unverified",
} as const;

export const highRiskBuyers = rule({
  ...edd,
  id: "eu.high-risk-third-country-edd",
  title: "Enhanced due diligence on buyers from high-risk third countries",
  subject: "sale",
  nexus: ["provider"],
  when: all(is("sale.offered"), onList("sale.country", highRiskCountries), is("eu.obligedEntityServesBuyers")),
  requires: { "enhanced-due-diligence": any(is("eu.buyersEddRecorded"), equals("eu.kycLevel", "enhanced")) },
});

export const highRiskIssuer = rule({
  ...edd,
  id: "eu.high-risk-third-country-edd-issuer",
  title: "Enhanced due diligence on an issuer from a high-risk third country",
  subject: "offering",
  nexus: ["provider"],
  when: all(onList("issuer.country", highRiskCountries), is("eu.obligedEntityServesIssuer")),
  requires: { "enhanced-due-diligence": is("eu.issuerEddRecorded") },
});

export const highRiskRules = [highRiskBuyers, highRiskIssuer];
