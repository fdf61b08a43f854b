import type { Finding } from "../../evaluator/model";
import type { Expectation } from "../case-schema";

/** What a case may expect of a finding: first what a person would write, then one detail more at a time. */

function conditionsBy(kind: "unmet" | "unknown", { requirements, exemptions }: Finding): Readonly<Record<string, string[]>> {
  const named = [...(requirements === undefined ? [] : [["requirements", requirements[kind]] as const]), ...exemptions.map((exemption) => [exemption.id, exemption[kind]] as const)];
  return Object.fromEntries(named.map(([where, names]) => [where, [...names]]));
}

function detailsOf(finding: Finding): readonly Partial<Expectation>[] {
  const { exemptions, exposed, missing, due, citations, outcome } = finding;
  const unmet = conditionsBy("unmet", finding);
  const unknown = conditionsBy("unknown", finding);
  const conditional = outcome !== "satisfied" && outcome !== "inapplicable";
  return [
    ...exemptions.filter((exemption) => exemption.outcome === "met").map(({ id }) => ({ exemption: id })),
    ...(conditional ? Object.entries(unmet).map(([where, names]) => ({ unmet: { [where]: names } })) : []),
    ...(conditional ? Object.entries(unknown).map(([where, names]) => ({ unknown: { [where]: names } })) : []),
    ...(outcome === "undetermined" ? [{ missing: [...missing] }] : []),
    ...(exposed.length > 1 ? [{ exposed: Object.fromEntries(exposed.map(({ party, basis }) => [party, basis])) }] : []),
    ...exposed.map(({ party, basis }) => ({ exposed: { [party]: basis } })),
    ...(due === undefined ? [] : [{ due }]),
    { cites: [...new Set(citations.map(({ instrument }) => instrument))] },
  ];
}

/** Expectations about a finding, the plainest first. */
export function expectationsOf(finding: Finding): readonly Expectation[] {
  const { rule, subject, outcome, exemptions } = finding;
  const met = exemptions.find((exemption) => exemption.outcome === "met");
  const plain: Expectation = { rule, ...(subject !== "" && { subject }), outcome, ...(outcome === "exempt" && met !== undefined && { exemption: met.id }) };
  return [plain, ...detailsOf(finding).map((detail): Expectation => ({ ...plain, ...detail }))];
}
