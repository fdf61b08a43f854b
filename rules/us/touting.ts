import { all, any, cite, defineFacts, holds, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { actsForUs, marketActorFacts } from "./market-actors";
import { exchangeAct } from "./market-instruments";
import { security } from "./security-concepts";
import { securityFacts } from "./security-facts";
import { securitiesAct } from "./security-instruments";

/** Whoever is paid to talk about a security says so, and how much. */

export const toutingFacts = defineFacts({
  "us.payDisclosed": { subject: "party", type: "boolean", meaning: "the communication says that it is paid for, and by whom", ask: "Does every communication say that it is paid for, and by whom?" },
  "us.payAmountDisclosed": { subject: "party", type: "boolean", meaning: "the communication states the amount paid", ask: "Does every communication state the amount of the pay, tokens included?" },
});

const { is, oneOf, includes, includesAny } = vocabulary("USD", { ...securityFacts, ...marketActorFacts, ...toutingFacts });

export const touting = rule({
  id: "us.securities-act.s17b-touting",
  title: "A paid promoter discloses that it is paid and how much",
  kind: "marketing",
  cites: [cite(securitiesAct, "s. 17(b)", { url: "https://www.law.cornell.edu/uscode/text/15/77q", evidence: "unverified" })],
  subject: "party",
  nexus: ["provider", "marketing", "customers"],
  when: all(
    holds(security),
    any(includes("party.services", "marketing"), includesAny("party.roles", ["marketer", "influencer"])),
    oneOf("us.compensation", ["transaction-based", "fixed", "equity"]),
    any(holds(actsForUs), is("marketing.here")),
  ),
  requires: { "pay-disclosed": is("us.payDisclosed"), "amount-disclosed": is("us.payAmountDisclosed") },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "issuer", basis: "secondary", knowledge: "knew", reach: "any", cites: [cite(securitiesAct, "s. 15(b)"), cite(exchangeAct, "s. 20(e)")], note: "As aider, towards the SEC." },
  ],
  remedies: ["State in every communication who pays and how much, tokens included.", "Take down what does not."],
  notes: [
    "A promoter who also solicits for pay may be a broker and a statutory seller.",
    "Where the promoter's country is not stated, marketing aimed at the United States brings it in. Advisers are bound by the Marketing Rule as well.",
  ],
});

export const toutingRules = [touting] as const;
