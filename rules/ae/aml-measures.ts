import { all, any, holds, not, rule, vocabulary, whoeverActs } from "../../src/authoring";
import type { Citation, Concept, Conditions, FactDeclaration, Rule } from "../../src/authoring";

/** The federal law on money laundering, as it is the same onshore and in the two financial free zones: a zone gives its ids, its texts and its services. */

const { is, includesAny } = vocabulary("AED", {});

const MEASURES = ["due-diligence", "beneficial-owners", "un-list", "local-list", "reporting", "travel-rule"] as const;
type Measure = (typeof MEASURES)[number];

/** The fact that each of the places declares under an id of its own. */
export const amlMeasures = {
  subject: "party",
  type: "codes",
  values: MEASURES,
  meaning: "measures that the party takes against money laundering",
  ask: "Which of these does this party do: customer due diligence; identification of beneficial owners; screening against the UN list; screening against the UAE local terrorist list; reporting of suspicions; data with every transfer? State all.",
} as const satisfies FactDeclaration;

const transfersTokens = includesAny("party.services", ["custody", "wallet", "order-matching", "exchange-fiat-token", "exchange-token-token", "fund-transfer", "settlement"]);

/** The measures as conditions; a place says how it reads one of them. */
export function measuresTaken(taken: (measure: Measure) => NonNullable<Rule<"party">["when"]>): Conditions<"party"> {
  return {
    "customer-due-diligence": taken("due-diligence"),
    "beneficial-owners-identified": taken("beneficial-owners"),
    "un-list-screened": taken("un-list"),
    "local-terrorist-list-screened": taken("local-list"),
    "suspicions-reported": taken("reporting"),
    "data-travel-with-transfers": any(not(transfersTokens), taken("travel-rule")),
  };
}

/** Who owes the measures, and who answers for a lack of them. */
export const amlDuty = {
  kind: "aml-kyc",
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "personnel", basis: "secondary", reach: "any", note: "Compliance officer and managers." },
  ],
} as const;

/** The duty in a financial free zone, whose financial services are its own. */
export function zoneAml({ id, title, cites, financialService, taken }: {
  readonly id: string;
  readonly title: string;
  readonly cites: readonly Citation[];
  readonly financialService: Concept<"party">;
  readonly taken: Parameters<typeof measuresTaken>[0];
}): Rule<"party"> {
  const obliged = any(
    holds(financialService),
    includesAny("party.services", ["wallet", "payment", "fund-transfer", "lending", "settlement", "clearing", "account-opening"]),
    includesAny("party.roles", ["casp", "bank", "financial-institution"]),
  );
  return rule({
    id,
    title,
    cites,
    ...amlDuty,
    when: all(obliged, any(is("party.here"), is("party.staffHere"), is("party.servesHere"))),
    requires: measuresTaken(taken),
    remedies: ["Remedy the gap and report.", "Screen against the UN list and the UAE local terrorist list."],
    notes: ["The same law as ae.aml.federal, which applies in the free zones too; the zone's own rules on money laundering were not read."],
  });
}
