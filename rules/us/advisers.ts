import { all, any, cite, defineFacts, holds, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { actsForUs, managesFunds } from "./market-actors";
import { advisersAct, privateFundAdviserRules } from "./market-instruments";
import { federalAdviserAssets, foreignAdviserAssets, foreignAdviserClients, privateFundAssets, stateAdviserAssets } from "./market-parameters";
import { security } from "./security-concepts";
import { securityFacts } from "./security-facts";

/** Whoever manages a fund of securities, or advises on them for pay, registers as an investment adviser or is exempt. */

const own = { subject: "party", type: "boolean" } as const;

export const adviserFacts = defineFacts({
  "us.advisesOnSecurities": { ...own, meaning: "the party advises others on securities, as a business and for pay", ask: "Is this party, for compensation, in the business of advising others on securities (managing a fund of securities included; managing real property only, not)?" },
  "us.privateFundsOnly": { ...own, meaning: "the adviser advises private funds only", ask: "Does this adviser advise private funds only?" },
  "us.ventureFundsOnly": { ...own, meaning: "the adviser advises venture capital funds only", ask: "Does this adviser advise venture capital funds only?" },
  "us.managedAssets": { subject: "party", type: "money", unit: "USD", meaning: "assets that the adviser manages", ask: "What assets does this adviser manage (a private fund adviser: those managed from the United States)?" },
  "us.formAdvReports": { ...own, meaning: "the adviser reports on Form ADV as an exempt reporting adviser", ask: "Does this adviser file reports on Form ADV, Part 1, as an exempt reporting adviser?" },
  "us.clientsAndInvestors": { subject: "party", type: "integer", unit: "persons", meaning: "US clients of the adviser and US investors in private funds it advises", ask: "How many clients in the United States, and investors there in private funds that it advises, does this adviser have?" },
  "us.clientAssets": { subject: "party", type: "money", unit: "USD", meaning: "assets attributable to those clients and investors", ask: "What assets are attributable to those clients and investors?" },
  "us.holdsOutAsAdviser": { ...own, meaning: "the adviser holds itself out as an adviser in the United States", ask: "Does this adviser hold itself out to the public in the United States as an investment adviser?" },
  "us.familyOffice": { ...own, meaning: "the adviser is a family office", ask: "Is this adviser a family office serving one family only?" },
  "us.stateRegistrationSuffices": {
    ...own,
    meaning: "registration with the State suffices between the two thresholds",
    ask: "Between $100 million and $110 million: may this adviser stay registered with its State only?",
    judgement: { by: "counsel", note: "Generally an adviser below $100 million registers with its State; at $110 million it must register with the SEC. What holds in between was not read." },
  },
});

const { is, isNot, includes, lessThan } = vocabulary("USD", { ...securityFacts, ...adviserFacts });

export const adviserRegistration = rule({
  id: "us.advisers-act.registration",
  title: "An adviser on security tokens is registered, or exempt and reporting",
  kind: "authorisation",
  cites: [cite(advisersAct, "ss. 202(a)(11), 203(a), 203A")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(holds(security), holds(managesFunds), holds(actsForUs), is("us.advisesOnSecurities")),
  requires: { "registered-with-the-sec": includes("party.licences", "us.investment-adviser") },
  unless: {
    "private-fund-adviser": {
      title: "Private fund adviser",
      conditions: { "private-funds-only": is("us.privateFundsOnly"), "below-limit-of-assets": lessThan("us.managedAssets", privateFundAssets), "reports-on-form-adv": is("us.formAdvReports") },
      cites: [cite(privateFundAdviserRules, "Rule 203(m)-1"), cite(advisersAct, "s. 203(m)")],
    },
    "venture-capital-adviser": {
      title: "Adviser of venture capital funds only",
      conditions: { "venture-funds-only": is("us.ventureFundsOnly"), "reports-on-form-adv": is("us.formAdvReports") },
      cites: [cite(privateFundAdviserRules, "Rule 203(l)-1"), cite(advisersAct, "s. 203(l)")],
    },
    "foreign-private-adviser": {
      title: "Foreign private adviser",
      conditions: {
        "no-place-of-business-here": is("party.abroad"),
        "few-clients-and-investors": lessThan("us.clientsAndInvestors", foreignAdviserClients),
        "below-limit-of-their-assets": lessThan("us.clientAssets", foreignAdviserAssets),
        "not-held-out": isNot("us.holdsOutAsAdviser"),
      },
      cites: [cite(advisersAct, "s. 202(a)(30)", { url: "https://www.law.cornell.edu/uscode/text/15/80b-2" })],
    },
    "state-registered": {
      title: "Registered with a State, below the federal threshold",
      conditions: {
        "registered-with-a-state": includes("party.licences", "us.state-investment-adviser"),
        "below-federal-threshold": any(lessThan("us.managedAssets", stateAdviserAssets), all(lessThan("us.managedAssets", federalAdviserAssets), is("us.stateRegistrationSuffices"))),
      },
      cites: [cite(advisersAct, "s. 203A")],
    },
    "family-office": {
      title: "Family office",
      conditions: { "family-office": is("us.familyOffice") },
      cites: [cite(advisersAct, "family offices")],
    },
  },
  exposes: [...whoeverActs({ basis: "primary" }), { role: "issuer", basis: "secondary", reach: "any", note: "A fund that is advised by an unregistered person." }],
  remedies: ["Register on Form ADV with the SEC or the State.", "Delegate the management to a registered adviser.", "File as an exempt reporting adviser, if only private or venture capital funds are advised."],
});

export const adviserRules = [adviserRegistration] as const;
