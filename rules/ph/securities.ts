import { all, any, cite, holds, not, rule, tally } from "../../src/authoring";
import type { Exemption } from "../../src/authoring";
import { buyerRegistration, experience, individualMeans, institutionMeans, qualifiedBuyers, security } from "./concepts";
import { words } from "./facts";
import { qualifiedBuyerCirculars, rule10, src } from "./instruments";
import { fewPeriod, fewPersons, noticePeriod } from "./parameters";

const { is, isNot, equals, atMost, later, onOrBefore } = words;

const FEW = [cite(src, "s. 10.1(k)"), cite(rule10, "sale to fewer than twenty persons")];
const QUALIFIED = [cite(src, "s. 10.1(l)"), cite(rule10, "qualified buyers")];
const CIRCULARS = [...QUALIFIED, cite(qualifiedBuyerCirculars, "qualified buyers")];
const legend = { "written-disclosure": is("ph.legendGiven") };

const exemptions: Readonly<Record<string, Exemption<"sale">>> = {
  "s10-1-k-nineteen": {
    title: "Sale to fewer than twenty persons in twelve months",
    claimedAs: ["ph.src.s10-1-k-nineteen"],
    conditions: {
      "within-limit-of-persons": atMost("ph.buyersOutsideQualified", fewPersons),
      "resales-within-limit": any(isNot("ph.resoldWithinAYear"), atMost("ph.holdersAfterResales", fewPersons)),
      "no-solicitation-of-others": isNot("ph.solicitsBeyondExemption"),
      ...legend,
    },
    cites: FEW,
    note: "Qualified buyers are not counted. Resales that take the number over the limit within a year are presumed to circumvent the exemption.",
  },
  "s10-1-l-listed-institutions": {
    title: "Sale to institutions that the Code names",
    claimedAs: ["ph.src.s10-1-l-qualified-buyers"],
    conditions: { "institutions-of-the-code": equals("sale.investorClass", "ph.listed-institution"), ...legend },
    cites: QUALIFIED,
    note: "A bank, registered investment house, insurance company, pension fund of the government or authorised, investment company, or another institution on the list; the class is taken as stated.",
  },
  "s10-1-l-institutions-2021": {
    title: "Sale to institutions added in 2021",
    claimedAs: ["ph.src.s10-1-l-qualified-buyers"],
    conditions: { "institutions-of-2021": equals("sale.investorClass", "ph.institution-2021"), ...legend },
    cites: QUALIFIED,
    inForce: { from: "2021-04-20" },
    note: "Among them registered securities dealers, discretionary accounts of registered brokers, authorised trust corporations, pre-need companies, collective schemes and equivalent foreign entities. The day is that of the approval.",
  },
  "s10-1-l-individuals": {
    title: "Sale to registered qualified individuals",
    claimedAs: ["ph.src.s10-1-l-qualified-buyers"],
    conditions: {
      "individuals": equals("sale.investorClass", "ph.qualified-individual"),
      "registration-good": holds(buyerRegistration),
      "income-portfolio-or-net-worth": holds(individualMeans),
      "experience": holds(experience),
      ...legend,
    },
    cites: CIRCULARS,
  },
  "s10-1-l-institutions": {
    title: "Sale to registered qualified institutions",
    claimedAs: ["ph.src.s10-1-l-qualified-buyers"],
    conditions: {
      "institutions": equals("sale.investorClass", "ph.qualified-institution"),
      "registration-good": holds(buyerRegistration),
      "income-portfolio-or-net-worth": holds(institutionMeans),
      ...legend,
    },
    cites: CIRCULARS,
  },
  "other-exemption": {
    title: "Exempt security, or another exempt transaction",
    claimedAs: ["ph.src.s9", "ph.src.s10"],
    conditions: { "exempt-in-counsels-view": is("ph.otherExemption") },
    cites: [cite(src, "ss. 9, 10")],
  },
};

const answerable = [
  { role: "issuer", basis: "primary", note: "A fine of PHP 50,000 to 5,000,000, imprisonment of seven to 21 years, or both; rescission and damages (from memory)." },
  { role: "personnel", basis: "joint", note: "Directors and officers, where the case warrants it." },
  { role: "intermediary", basis: "joint", note: "Agents and finders." },
] as const;

const offered = all(holds(security), is("sale.offered"));

export const registration = rule({
  id: "ph.src.s8-registration",
  title: "Securities tokens are registered with the SEC before they are offered or sold",
  kind: "disclosure",
  cites: [cite(src, "ss. 8, 12")],
  subject: "sale",
  nexus: ["sale"],
  when: offered,
  requires: {
    "registration-effective": onOrBefore("ph.registrationEffective", "asOf"),
    "permit-to-sell": is("ph.permitToSell"),
    "prospectus-delivered": is("ph.prospectusDelivered"),
  },
  unless: exemptions,
  exposes: answerable,
  remedies: [
    "File a registration statement and obtain the permit to sell.",
    "Keep to nineteen persons in twelve months, or to qualified buyers.",
    "Block transfers that create the twentieth holder.",
    "Exclude persons in the Philippines.",
  ],
  openTexture: [{ term: "exempt security, exempt transaction", question: "Does section 9 or another head of section 10 exempt the sale?", by: "counsel" }],
  notes: ["Agents and finders need a registration of their own as broker or salesman (from memory). A special zone gives no exemption for investors onshore."],
});

export const notice = rule({
  id: "ph.src.s10-1-l-qualified-buyers",
  title: "SEC Form 10.1 is filed within ten days after a sale to qualified buyers",
  kind: "reporting",
  cites: [cite(src, "s. 10.1(l)"), cite(rule10, "notice of exemption")],
  subject: "sale",
  nexus: ["sale"],
  when: all(offered, holds(qualifiedBuyers), onOrBefore("sale.date", "asOf")),
  requires: { "notice-filed-in-time": onOrBefore("ph.form101Filed", later("sale.date", noticePeriod)) },
  due: { from: "sale.date", within: "ph.qualified.notice" },
  exposes: answerable,
  remedies: ["File SEC Form 10.1, late if need be."],
  notes: ["After a sale to fewer than twenty persons the same filing is good practice; whether it is a duty there was not read."],
});

export const transfers = rule({
  id: "ph.src.s10-1-l-qualified-buyers-transfers",
  title: "What qualified buyers bought does not pass to others",
  kind: "transfer-restriction",
  cites: [cite(src, "s. 10.1(l)"), cite(qualifiedBuyerCirculars, "transfers")],
  subject: "sale",
  nexus: ["sale"],
  when: all(offered, holds(qualifiedBuyers)),
  requires: { "no-transfer-to-others": isNot("ph.transferableToOthers") },
  exposes: [
    ...answerable,
    { role: "investor", basis: "primary", note: "The seller." },
    { role: "custodian", basis: "secondary", note: "The registrar of qualified buyers, for its due diligence." },
  ],
  remedies: ["Allow transfers between registered qualified buyers only.", "Unwind the transfer."],
});

export const securitiesTallies = [
  tally({
    fact: "ph.buyersOutsideQualified",
    of: "purchasers",
    among: "jurisdiction",
    where: not(holds(qualifiedBuyers)),
    within: fewPeriod.id,
    related: ["ph.src.s10-1-k-nineteen"],
    cites: FEW,
  }),
];

export const securitiesRules = [registration, notice, transfers];
