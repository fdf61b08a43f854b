import { canonicalJson } from "../../catalogue/digest";
import type { Jurisdiction, Rule, Tally } from "../../catalogue/model";
import type { ExpressionNode } from "../../logic/expression";
import { isVar } from "../../logic/expression";

/**
 * Requirements of a rule about a sale that never fail alone, by the form of the rule: another one asks that no sale fails them,
 * and the sale at hand is counted among these.
 */

function conjunctsOf(node: ExpressionNode | undefined, definitionOf: (id: string) => ExpressionNode | undefined): readonly ExpressionNode[] {
  if (node === undefined) return [];
  if ("and" in node) return node.and.flatMap((child) => conjunctsOf(child, definitionOf));
  const defined = "concept" in node ? definitionOf(node.concept) : undefined;
  return defined === undefined ? [node] : [node, ...conjunctsOf(defined, definitionOf)];
}

const noDefinition = (): undefined => undefined;

/** The fact that a condition asks not to hold. */
function deniedBy(node: ExpressionNode): string | undefined {
  const denied = "!" in node ? node["!"][0] : undefined;
  return isVar(denied) ? denied.var : undefined;
}

/** What must hold of every sale that a tally looks at, so that it finds none; given what holds of the sale at hand. */
function failuresCounted({ where }: Tally, given: ReadonlySet<string>): readonly string[] {
  const open = conjunctsOf(where, noDefinition).filter((part) => !given.has(canonicalJson(part)));
  const [only] = open;
  if (open.length !== 1 || only === undefined || !("!" in only)) return [];
  return conjunctsOf(only["!"][0], noDefinition).map(canonicalJson);
}

/** The names of such requirements. @param place pared down to the rule */
export function doubledRequirements({ subject, when, requires = {} }: Rule, { concepts, tallies = [] }: Jurisdiction): ReadonlySet<string> {
  const given = new Set(conjunctsOf(when, (id) => concepts.find((concept) => concept.id === id)?.when).map(canonicalJson));
  // A sale that is excluded is not counted.
  if (subject !== "sale" || !given.has(canonicalJson({ var: "sale.offered" }))) return new Set();
  const requirements = Object.entries<ExpressionNode>(requires);
  const denied = new Set(requirements.flatMap(([, node]) => deniedBy(node) ?? []));
  const counting = tallies.filter(({ fact, of, among, within }) => denied.has(fact) && of === undefined && among === "everywhere" && within === undefined);
  const counted = new Set(counting.flatMap((tally) => failuresCounted(tally, given)));
  return new Set(requirements.filter(([, node]) => counted.has(canonicalJson(node))).map(([name]) => name));
}
