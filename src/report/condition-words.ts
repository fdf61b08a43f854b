import type { LawOfPlace } from "../catalogue/as-of";
import type { FactDeclaration } from "../facts/declaration";
import type { ComparisonNode, ComparisonOperator, ExpressionNode, MembershipNode, Operand } from "../logic/expression";
import { isList, isParam, isPlus, isVar } from "../logic/expression";
import { quantity } from "./quantity";

/** Conditions in words: facts by what they mean, numbers with the value of the day, definitions written out. */

/** A condition as a sentence, with what it is made of. */
export interface Words {
  readonly text: string;
  readonly parts?: readonly Words[];
}

/** Writes conditions of one place and day. A definition is written out where it is met first. */
export interface ConditionWriter {
  readonly write: (condition: ExpressionNode) => Words;
}

const NUMBER_WORDS: Readonly<Record<ComparisonOperator, string>> = {
  "<": "less than",
  "<=": "at most",
  ">": "more than",
  ">=": "at least",
  "==": "exactly",
};

const DATE_WORDS: Readonly<Record<ComparisonOperator, string>> = {
  "<": "before",
  "<=": "on or before",
  ">": "after",
  ">=": "on or after",
  "==": "on",
};

/** A list that includes one of several codes is written as alternatives; it reads better as one sentence. */
function sharedList(parts: readonly ExpressionNode[]): { readonly fact: string; readonly codes: readonly string[] } | undefined {
  const members = parts.flatMap((part) => {
    if (!("in" in part) || typeof part.in[0] !== "string" || !isVar(part.in[1])) return [];
    return [{ code: part.in[0], fact: part.in[1].var }];
  });
  const fact = members[0]?.fact;
  if (fact === undefined || members.length !== parts.length || members.some((member) => member.fact !== fact)) return undefined;
  return { fact, codes: members.map(({ code }) => code) };
}

export function conditionWriter(law: LawOfPlace, declaration: (fact: string) => FactDeclaration | undefined): ConditionWriter {
  const { jurisdiction } = law;
  const unfolded = new Set<string>();
  const meaning = (fact: string): string => declaration(fact)?.meaning ?? fact;

  const parameter = (id: string): string => {
    const value = law.parameter(id);
    const unit = jurisdiction.parameters.find((p) => p.id === id)?.unit ?? "";
    return `${value === undefined ? `a number without a value on ${law.asOf}` : quantity(value, unit)} (${id})`;
  };

  const operand = (value: Operand): string => {
    if (typeof value === "string") return value;
    if (isParam(value)) return parameter(value.param);
    if (isPlus(value)) return `${parameter(value.plus[1].param)} after: ${meaning(value.plus[0].var)}`;
    return `the date of: ${meaning(value.var)}`;
  };

  const comparison = (node: ComparisonNode): Words => {
    const [operator, [left, right]] = Object.entries(node)[0] as [ComparisonOperator, readonly [Operand, Operand]];
    const fact = isVar(left) ? meaning(left.var) : operand(left);
    if (typeof right === "string") return { text: `${fact}: ${right}` };
    const ofDates = isVar(right) || isPlus(right) || jurisdiction.parameters.find(({ id }) => isParam(right) && id === right.param)?.unit === "date";
    const words = ofDates ? DATE_WORDS : NUMBER_WORDS;
    return { text: `${fact}: ${words[operator]} ${operand(right)}` };
  };

  const membership = ({ in: [member, list] }: MembershipNode): Words => {
    if (typeof member === "string") return { text: `${isVar(list) ? meaning(list.var) : ""}: includes ${member}` };
    if (isList(list)) return { text: `${meaning(member.var)}: on the list "${jurisdiction.lists?.find(({ id }) => id === list.list)?.title ?? ""}" (${list.list}) of ${law.asOf}: ${law.list(list.list).join(", ")}` };
    return { text: `${meaning(member.var)}: ${(list as readonly string[]).join(" or ")}` };
  };

  const concept = (id: string): Words => {
    const title = `${jurisdiction.concepts.find((c) => c.id === id)?.title ?? "a definition"} (${id})`;
    if (unfolded.has(id)) return { text: `${title}, as written out above` };
    unfolded.add(id);
    const body = law.concept(id);
    return body === undefined ? { text: `${title}, not in force on ${law.asOf}` } : { text: `${title}, that is:`, parts: [write(body)] };
  };

  const write = (node: ExpressionNode): Words => {
    if ("and" in node) return { text: "all of:", parts: node.and.map(write) };
    if ("or" in node) {
      const shared = sharedList(node.or);
      return shared === undefined ? { text: "at least one of:", parts: node.or.map(write) } : { text: `${meaning(shared.fact)}: includes ${shared.codes.join(" or ")}` };
    }
    if ("!" in node) {
      const [inner] = node["!"];
      return "var" in inner ? { text: `it is not so that ${meaning(inner.var)}` } : { text: "not:", parts: [write(inner)] };
    }
    if ("var" in node) return { text: meaning(node.var) };
    if ("concept" in node) return concept(node.concept);
    if ("in" in node) return membership(node);
    if ("opaque" in node) return { text: `the JSON Logic condition ${JSON.stringify(node.opaque)}` };
    return comparison(node);
  };

  return { write };
}
