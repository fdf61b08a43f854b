import { all, cite, holds, rule, vocabulary } from "../../src/authoring";
import { tokenisedFundInterest } from "./concepts";
import { issuerAndDirectors } from "./exposures";
import { facts } from "./facts";
import { mutualFundsAct, mutualFundsAmendment2026, privateFundsAct, privateFundsAmendment2026 } from "./instruments";
import { limitedInvestors, minimumInvestment, privateFundPeriod } from "./parameters";

const { atLeast, atMost, equals, includes, is, later, oneOf, onOrBefore } = vocabulary("USD", facts);

const mutualFund = all(is("issuer.isInvestmentFund"), equals("ky.fundType", "mutual"));
const privateFund = all(is("issuer.isInvestmentFund"), equals("ky.fundType", "private"));

export const mutualFunds = rule({
  id: "ky.funds.registration",
  title: "A mutual fund is registered with CIMA before it does business",
  kind: "authorisation",
  cites: [cite(mutualFundsAct, "registration")],
  subject: "offering",
  nexus: ["issuer"],
  when: mutualFund,
  requires: { "registered-before-business": onOrBefore("ky.fundRegisteredOn", "dates.offerStart") },
  due: { from: "dates.offerStart" },
  exposes: issuerAndDirectors,
  remedies: ["Register the fund before the offer starts; file late where it has started."],
  notes: ["The start of the offer is taken as the start of business (interpretation)."],
});

export const minimumTicket = rule({
  id: "ky.funds.registration-minimum-investment",
  title: "A mutual fund registered under section 4(3) takes the least initial investment from each investor, or is listed",
  kind: "investor-restriction",
  cites: [cite(mutualFundsAct, "s. 4(3)")],
  subject: "sale",
  nexus: ["issuer"],
  when: all(mutualFund, equals("ky.fundRoute", "minimum-investment-or-listed"), is("sale.offered")),
  requires: { "minimum-investment": atLeast("sale.minTicket", minimumInvestment) },
  unless: {
    "listed": { title: "Listed fund", conditions: { "listed": is("ky.fundListed") }, cites: [cite(mutualFundsAct, "s. 4(3)")] },
  },
  exposes: issuerAndDirectors,
  remedies: ["Raise the smallest initial investment, list the interests, or take another route of registration."],
});

export const limitedInvestorFund = rule({
  id: "ky.funds.registration-limited-investors",
  title: "A limited-investor fund stays within the number of holders",
  kind: "investor-restriction",
  cites: [cite(mutualFundsAct, "limited-investor funds")],
  subject: "offering",
  nexus: ["issuer"],
  when: all(mutualFund, equals("ky.fundRoute", "limited-investor")),
  requires: { "within-limit-of-holders": atMost("ky.holders", limitedInvestors) },
  exposes: issuerAndDirectors,
  remedies: ["Take another route of registration before the number of holders is exceeded."],
});

export const privateFunds = rule({
  id: "ky.funds.registration-private",
  title: "A private fund is registered with CIMA in time after it accepts capital commitments",
  kind: "authorisation",
  cites: [cite(privateFundsAct, "registration")],
  subject: "offering",
  nexus: ["issuer"],
  when: all(privateFund, onOrBefore("ky.firstCommitment", "asOf")),
  requires: { "registered-in-time": onOrBefore("ky.fundRegisteredOn", later("ky.firstCommitment", privateFundPeriod)) },
  due: { from: "ky.firstCommitment", within: "ky.funds.privateFundPeriod" },
  exposes: issuerAndDirectors,
  remedies: ["Register the fund, late if need be, and halt contributions until then."],
});

export const privateFundContributions = rule({
  id: "ky.funds.registration-private-contributions",
  title: "A private fund is registered before it receives contributions for investment",
  kind: "authorisation",
  cites: [cite(privateFundsAct, "registration")],
  subject: "offering",
  nexus: ["issuer"],
  when: all(privateFund, onOrBefore("ky.firstContribution", "asOf")),
  requires: { "registered-before-contributions": onOrBefore("ky.fundRegisteredOn", "ky.firstContribution") },
  exposes: issuerAndDirectors,
  remedies: ["Take no contributions for investment before the fund is registered."],
});

export const privateFundOperations = rule({
  id: "ky.funds.registration-private-operations",
  title: "A private fund has audit, valuation, custody and cash monitoring",
  kind: "asset-requirement",
  cites: [cite(privateFundsAct, "operating conditions")],
  subject: "offering",
  nexus: ["issuer"],
  when: privateFund,
  requires: {
    "audit": includes("ky.fundOperations", "audit"),
    "valuation": includes("ky.fundOperations", "valuation"),
    "custody": includes("ky.fundOperations", "custody"),
    "cash-monitoring": includes("ky.fundOperations", "cash-monitoring"),
  },
  exposes: issuerAndDirectors,
  remedies: ["Put what is missing in place."],
});

const tokenAmendments = (topic: string) => [cite(mutualFundsAmendment2026, topic, { evidence: "secondary" }), cite(privateFundsAmendment2026, topic)];

export const tokenisedFunds = rule({
  id: "ky.tokenised-funds",
  title: "A tokenised fund keeps records of its tokens and discloses their risks and technology",
  kind: "disclosure",
  cites: tokenAmendments("records and disclosure"),
  subject: "offering",
  nexus: ["issuer"],
  when: holds(tokenisedFundInterest),
  requires: {
    "records-kept": is("ky.tokenRecords"),
    "records-for-cima": is("ky.recordsForCima"),
    "risks-and-technology-disclosed": is("ky.technologyDisclosed"),
    "administrator-checks": is("ky.administratorChecks"),
  },
  exposes: issuerAndDirectors,
  remedies: ["Keep the records, make the disclosure and have the administrator make its checks before further tokens are issued."],
});

export const tokenisedFundTransfers = rule({
  id: "ky.tokenised-funds-transfers",
  title: "Tokens of a fund are transferred only with the operator's approval",
  kind: "transfer-restriction",
  cites: tokenAmendments("transfers"),
  subject: "offering",
  nexus: ["issuer"],
  when: holds(tokenisedFundInterest),
  requires: { "operator-approval": is("ky.operatorApproval") },
  exposes: issuerAndDirectors,
  remedies: ["Halt transfers, and let the contract require the operator's approval."],
});

export const tokenisedFundConfirmation = rule({
  id: "ky.tokenised-funds-confirmation",
  title: "A tokenised fund confirms its compliance to CIMA each year",
  kind: "reporting",
  cites: tokenAmendments("annual confirmation"),
  subject: "offering",
  nexus: ["issuer"],
  when: holds(tokenisedFundInterest),
  requires: { "confirmation-up-to-date": oneOf("ky.annualConfirmation", ["made", "not-yet-due"]) },
  exposes: issuerAndDirectors,
  remedies: ["File the confirmation, late if need be."],
});

export const fundRules = [
  mutualFunds,
  minimumTicket,
  limitedInvestorFund,
  privateFunds,
  privateFundContributions,
  privateFundOperations,
  tokenisedFunds,
  tokenisedFundTransfers,
  tokenisedFundConfirmation,
];
