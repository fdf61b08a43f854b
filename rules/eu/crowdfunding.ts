import { all, any, cite, concept, defineFacts, holds, not, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { investorFacts } from "./investor-facts";
import { ecspr } from "./market-instruments";
import * as p from "./market-parameters";
import { prospectusFacts } from "./prospectus-facts";
import { claims } from "./small-offers";
import { transferableSecurity } from "./token-regime";

export const crowdfundingFacts = defineFacts({
  "eu.projectOwnerConsumer": { subject: "offering", type: "boolean", meaning: "the project owner is a consumer", ask: "Is the project owner a consumer?" },
  "eu.admittedInstrument": {
    subject: "offering",
    type: "boolean",
    meaning: "what is offered is a loan or an instrument admitted for crowdfunding",
    ask: "If it is not a transferable security: is what is offered a loan, or an instrument admitted for crowdfunding purposes?",
  },
  "eu.investmentSheet": { subject: "offering", type: "date", meaning: "day on which the key investment information sheet was provided", ask: "When was the key investment information sheet of this offer published? Name it among the disclosures (kiis).", readAs: { document: "kiis", date: "publishedOn" } },
  "eu.knowledgeTest": { subject: "sale", type: "boolean", meaning: "the entry knowledge test is made", ask: "Is the entry knowledge test made?", readAs: { at: "/sophisticationTest/knowledgeTest" } },
  "eu.lossSimulation": { subject: "sale", type: "boolean", meaning: "the ability to bear losses is simulated", ask: "Is the ability to bear losses simulated?", readAs: { at: "/sophisticationTest/lossSimulation" } },
  "eu.reflectionDays": { subject: "sale", type: "integer", unit: "days", meaning: "calendar days of reflection", ask: "For how many calendar days may investors revoke their offer without giving a reason?" },
  "eu.largestInvestment": { subject: "sale", type: "money", unit: "EUR", meaning: "largest single investment", ask: "What is the largest single investment of a non-sophisticated investor in this sale?" },
  "eu.largestShareOfNetWorth": {
    subject: "sale",
    type: "number",
    unit: "percent",
    meaning: "largest single investment as a share of the investor's net worth, without property and pension",
    ask: "Which percentage of the investor's net worth, without property and pension funds, is the largest single investment of a non-sophisticated investor?",
  },
  "eu.warningAndConsent": { subject: "sale", type: "boolean", meaning: "a risk warning is given and explicit consent obtained", ask: "Is a risk warning given and explicit consent obtained for investments over the limit?" },
  "eu.naturalInvestors": { subject: "sale", type: "boolean", meaning: "the sophisticated investors are natural persons", ask: "Are the sophisticated investors of this sale natural persons (no: legal persons; make two sales if both)?" },
  "eu.grossIncome": { subject: "sale", type: "money", unit: "EUR", meaning: "lowest gross income of a year", ask: "What is the lowest gross income of a year of the investors in this sale?" },
  "eu.investmentExperience": { subject: "sale", type: "boolean", meaning: "the investors have the professional experience that the annex asks for", ask: "Has each investor the professional experience in finance, or as an executive, that Annex II asks for?" },
  "eu.approvedAsSophisticated": { subject: "sale", type: "date", meaning: "earliest day on which the provider approved an investor as sophisticated", ask: "What is the earliest day on which the provider approved an investor of this sale as sophisticated?" },
});

const { is, isNot, equals, includes, includesAny, atMost, atLeast, moreThan, onOrBefore, later } = vocabulary("EUR", { ...investorFacts, ...prospectusFacts, ...crowdfundingFacts });

const crowdfunded = all(is("sale.offered"), equals("sale.pathway", claims.crowdfunding));

const shared = {
  subject: "sale",
  nexus: ["sale"],
  exposes: [
    { role: "platform", basis: "primary" },
    { role: "issuer", basis: "joint", cites: [cite(ecspr, "art. 23(9)-(10)")], note: "The project owner, for the investment sheet." },
  ],
} as const;

export const crowdfunding = rule({
  id: "eu.ecspr.crowdfunding",
  title: "Crowdfunding goes through an authorised provider, up to EUR 5,000,000 per project owner over twelve months",
  kind: "authorisation",
  ...shared,
  cites: [cite(ecspr, "arts 1(2), 3, 12, 23, 24")],
  when: crowdfunded,
  requires: {
    "authorised-provider": is("eu.throughCrowdfundingProvider"),
    "within-the-limit": atMost("eu.crowdfundingTotal", p.crowdfundingLimit),
    "no-consumer": isNot("eu.projectOwnerConsumer"),
    "eligible-instrument": any(holds(transferableSecurity), is("eu.admittedInstrument")),
    "investment-sheet-by-the-start": onOrBefore("eu.investmentSheet", "dates.offerStart"),
  },
  remedies: ["Lower the total of crowdfunding and small offers to EUR 5,000,000.", "Use an authorised provider, and give the investment sheet.", "Take the prospectus route or another exemption."],
  notes: [
    "The sum takes in crowdfunding offers (loans and securities, in the whole Union) and the other small offers of securities under article 3(2) of the Prospectus Regulation; offers under its other exemptions do not count. The text names article 1(3), now deleted, and article 3(2), not 3(2a): offers under 3(2a) are counted too.",
    "Crypto-assets of MiCA are not eligible.",
  ],
});

const overTheLimit = all(moreThan("eu.largestInvestment", p.warningAmount), moreThan("eu.largestShareOfNetWorth", p.warningShare));

export const retailProtection = rule({
  id: "eu.ecspr.crowdfunding-non-sophisticated",
  title: "Non-sophisticated investors are tested, warned and given four days to reflect",
  kind: "investor-restriction",
  ...shared,
  cites: [cite(ecspr, "arts 21, 22")],
  when: all(crowdfunded, equals("sale.investorClass", "retail")),
  requires: {
    "knowledge-test": is("eu.knowledgeTest"),
    "loss-simulation": is("eu.lossSimulation"),
    "reflection-period": atLeast("eu.reflectionDays", p.reflectionPeriod),
    "warning-and-consent-over-the-limit": any(not(overTheLimit), is("eu.warningAndConsent")),
  },
  remedies: ["Run the entry test and the simulation, give four calendar days, and warn before investments over the limit."],
  notes: ["The limit is the higher of EUR 1,000 and 5 % of net worth, so that both have to be exceeded."],
});

const portfolio = moreThan("eu.portfolio", p.crowdfundingPortfolio);
const means = any(atLeast("eu.grossIncome", p.incomeMinimum), portfolio);
const experience = is("eu.investmentExperience");
const transactions = atLeast("eu.transactionsPerQuarter", p.crowdfundingTransactions);

export const sophisticatedInvestor = concept({
  id: "eu.sophisticated-investor",
  title: "Sophisticated investor of the crowdfunding regulation",
  subject: "sale",
  when: any(
    all(is("eu.naturalInvestors"), any(all(means, experience), all(means, transactions), all(experience, transactions))),
    all(
      isNot("eu.naturalInvestors"),
      any(atLeast("eu.ownFunds", p.crowdfundingOwnFunds), atLeast("eu.netTurnover", p.crowdfundingTurnover), atLeast("eu.balanceSheet", p.crowdfundingBalanceSheet)),
    ),
  ),
  cites: [cite(ecspr, "art. 2(1)(j), Annex II")],
  note: "A natural person meets two of three criteria, a legal person one. Per-se professionals are sophisticated without approval.",
});

export const crowdfundingConcepts = [sophisticatedInvestor];

export const sophisticated = rule({
  id: "eu.ecspr.crowdfunding-sophisticated",
  title: "Sophisticated investors meet the criteria and were approved within two years",
  kind: "investor-restriction",
  ...shared,
  cites: [cite(ecspr, "art. 2(1)(j), Annex II")],
  when: all(crowdfunded, equals("sale.investorClass", "eu.sophisticated")),
  requires: {
    "meets-the-criteria": holds(sophisticatedInvestor),
    "approved": onOrBefore("eu.approvedAsSophisticated", "sale.date"),
    "approval-not-expired": onOrBefore("sale.date", later("eu.approvedAsSophisticated", p.sophisticatedValidity)),
  },
  remedies: ["Renew the approval, or treat the investors as non-sophisticated."],
});

export const bulletinBoard = rule({
  id: "eu.ecspr.crowdfunding-bulletin-board",
  title: "A crowdfunding provider runs a bulletin board, not a matching venue",
  kind: "prohibition",
  cites: [cite(ecspr, "art. 25")],
  subject: "party",
  nexus: ["provider", "customers", "sale"],
  when: all(includes("party.roles", "crowdfunding-provider"), any(is("party.here"), is("party.servesHere"))),
  requires: { "no-matching": not(includes("party.services", "order-matching")) },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Let clients advertise their interest only, or obtain a venue licence."],
});

export const providerLicence = rule({
  id: "eu.ecspr.crowdfunding-licence",
  title: "A crowdfunding provider is authorised",
  kind: "authorisation",
  cites: [cite(ecspr, "arts 3, 12")],
  subject: "party",
  nexus: ["provider", "customers", "sale"],
  when: all(includesAny("party.roles", ["crowdfunding-provider"]), any(is("party.here"), is("party.servesHere"))),
  requires: { "authorised": includes("party.licences", "eu.ecspr.provider") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Obtain authorisation under Regulation (EU) 2020/1503."],
});

export const crowdfundingRules = [crowdfunding, retailProtection, sophisticated, bulletinBoard, providerLicence];
