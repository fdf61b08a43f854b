import { lawOfPlace } from "../../catalogue/as-of";
import type { Jurisdiction } from "../../catalogue/model";
import { pointerAt } from "../../facts/core-fact";
import { coreFact } from "../../facts/core-facts";
import type { FactDeclaration, Subject } from "../../facts/declaration";
import { factUnit } from "../../facts/declaration";
import { localPointer } from "../../facts/local";
import { EXPOSURE_ROLE_OF } from "../../facts/roles";
import type { ExposureRole } from "../../facts/roles";
import { addDuration } from "../../logic/duration";
import type { ExpressionNode } from "../../logic/expression";
import { childrenOf, isList, isVar } from "../../logic/expression";
import { isDate } from "../../offering/date";
import { comparisonsOf } from "../coverage/comparisons";
import { candidateDays } from "../coverage/edges";
import { dayAfter, dayBefore } from "../../catalogue/days";
import { conditionsOf, readsOfRule } from "../pared";
import type { Candidate, Variation } from "./candidate";
import { statedAt } from "./candidate";
import { memberVariations } from "./members";

/** The steps that may be taken from a case: each fact that the rule reads, put to every value that could make a difference. */

const SALE_STANDINGS = ["intended", "excluded", "unsolicited-only", "legacy-holders"] as const;

/** A country in which hardly any law of a catalogue lies. */
const ELSEWHERE = "NZ";

/** The codes that the conditions of a rule ask for, by fact. */
function codesAsked(place: Jurisdiction, asOf: string): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map<string, Set<string>>();
  const add = (fact: string, codes: readonly string[]): void => void asked.set(fact, new Set([...(asked.get(fact) ?? []), ...codes]));
  const law = lawOfPlace(place, asOf);
  const visit = (node: ExpressionNode): void => {
    childrenOf(node).forEach(visit);
    if ("==" in node && isVar(node["=="][0]) && typeof node["=="][1] === "string") add(node["=="][0].var, [node["=="][1]]);
    if (!("in" in node)) return;
    const [member, list] = node.in;
    if (isVar(member)) add(member.var, isList(list) ? law.list(list.list).slice(0, 3) : (list as readonly string[]));
    else add((list as { readonly var: string }).var, [member]);
  };
  [...place.rules.flatMap(conditionsOf), ...place.concepts.map(({ when }) => when), ...(place.tallies ?? []).flatMap(({ where }) => where ?? [])].forEach(visit);
  return asked;
}

/** The limits with which the rule compares a fact on a day. */
function limitsOf(fact: string, place: Jurisdiction, { asOf, raw }: Candidate, pointerOf: (fact: string) => string | undefined): readonly (number | string)[] {
  const law = lawOfPlace(place, asOf);
  return comparisonsOf(place).flatMap(({ fact: compared, parameter, plus }) => {
    if (compared !== fact && plus !== fact) return [];
    const value = law.parameter(parameter);
    if (value === undefined || plus === undefined) return value ?? [];
    const pointer = pointerOf(plus);
    const base = pointer === undefined ? undefined : statedAt(raw, pointer);
    return typeof base === "string" && isDate(base) ? [addDuration(base, String(value))] : [];
  });
}

const around = (limit: number): readonly number[] => [limit - 1, limit, limit + 1].filter((value) => value >= 0);
const aroundDay = (day: string): readonly string[] => [dayBefore(day), day, dayAfter(day)];

function valuesOf(fact: string, declaration: FactDeclaration, limits: readonly (number | string)[], codes: readonly string[], candidate: Candidate, place: Jurisdiction): readonly unknown[] {
  const numbers = [...new Set([...limits.filter((limit) => typeof limit === "number").flatMap(around), 0])];
  switch (declaration.type) {
    case "boolean":
      return [true, false];
    case "integer":
    case "number":
      return numbers;
    case "money":
      return numbers.map((amount) => ({ amount: String(amount), currency: factUnit(declaration, place.currency) }));
    case "date":
      return [...new Set([...limits.filter((limit) => typeof limit === "string").filter(isDate).flatMap(aroundDay), ...aroundDay(candidate.asOf)]), "not-yet-occurred"];
    case "code":
      return [...new Set([...codes, ...(declaration.values ?? []).filter((value) => !codes.includes(value)).slice(0, 2)])];
    case "codes":
      // A licence is stated with its standing.
      if (fact === "party.licences") return [[], ...codes.map((regime) => [{ regime, status: "active" }])];
      return [[], ...codes.map((value) => [value]), ...(declaration.values ?? []).filter((value) => !codes.includes(value)).slice(0, 1).map((value) => [value])];
  }
}

/** A value as a title shows it. */
function shown(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(shown).join(", ");
  if (typeof value === "object" && value !== null && "regime" in value) return String(value.regime);
  if (typeof value === "object" && value !== null && "amount" in value && "currency" in value) return `${String(value.amount)} ${String(value.currency)}`;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Where a fact about a subject is stated. */
function pointerOf(fact: string, place: Jurisdiction, { saleIndex, partyIndex }: SubjectIndex): string | undefined {
  const core = coreFact(fact);
  const declaration = core ?? place.facts[fact];
  if (declaration === undefined) return undefined;
  const template = core === undefined ? localPointer(fact, declaration) : core.at;
  return pointerAt(template, Math.max(saleIndex, 0), Math.max(partyIndex, 0));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

/** A list of filings or documents with one of its entries dated, and everything that the list says of the others. */
function entryVariations({ readAs, meaning, type }: FactDeclaration, fact: string, place: Jurisdiction, dates: readonly unknown[], { raw }: Candidate): readonly Variation[] {
  if (readAs === undefined || !("filing" in readAs || "document" in readAs) || type !== "date") return [];
  const [list, named] = "filing" in readAs ? ["/filings", { form: readAs.filing }] : ["/disclosures", { kind: readAs.document, ...(place.territory[0] !== undefined && { jurisdiction: place.territory[0] }) }];
  const [key, code] = "filing" in readAs ? ["form", readAs.filing] : ["kind", readAs.document];
  const stated = statedAt(raw, list);
  const entries: readonly unknown[] = Array.isArray(stated) ? stated : [];
  const isIt = (entry: unknown): boolean => isRecord(entry) && entry[key] === code;
  const here = entries.findIndex(isIt);
  const others = entries.filter((entry) => !isIt(entry));
  const whole = { [`${list}Complete`]: true };
  const step = (set: Readonly<Record<string, unknown>>, said: string): Variation => ({ set, fact, says: `${meaning}: ${said}` });
  const dated = dates.filter((date) => date !== "not-yet-occurred").map((date): Variation =>
    here >= 0 ? step({ [`${list}/${here}/${readAs.date}`]: date }, String(date)) : step(Array.isArray(stated) ? { [`${list}/-`]: { ...named, [readAs.date]: date } } : { [list]: [{ ...named, [readAs.date]: date }] }, String(date)),
  );
  const gone: readonly Variation[] = here >= 0 ? [{ remove: [`${list}/${here}/${readAs.date}`], fact, says: `not stated: ${meaning}` }] : [];
  const unknown: readonly Variation[] = stated === undefined ? [] : [{ remove: [list], fact, says: `not stated: ${meaning}` }];
  return [...dated, step({ [list]: others, ...whole }, "not-yet-occurred"), ...gone, ...unknown];
}

/** What the sales add to a fact that is counted up from them. */
function tallyVariations(fact: string, place: Jurisdiction, values: readonly unknown[], { raw }: Candidate): readonly Variation[] {
  const sales = statedAt(raw, "/sales");
  const of = (place.tallies ?? []).find((tally) => tally.fact === fact)?.of;
  if (of === undefined || of === "sales" || !Array.isArray(sales)) return [];
  const meanings = { amount: "amount of the sale", purchasers: "purchasers", offerees: "offerees" } as const;
  return sales.flatMap((_, i) => values.map((value): Variation => ({ set: { [`/sales/${i}/${of}`]: value, "/salesComplete": true }, fact, says: `${meanings[of]}: ${shown(value)}` })));
}

export interface SubjectIndex {
  readonly saleIndex: number;
  readonly partyIndex: number;
}

/** The days with which the day of evaluation is compared, and those about them. */
function comparedDays(place: Jurisdiction, candidate: Candidate, index: SubjectIndex): readonly Variation[] {
  const limits = limitsOf("asOf", place, candidate, (other) => pointerOf(other, place, index));
  const days = [...new Set(limits.filter((limit) => typeof limit === "string").filter(isDate).flatMap(aroundDay))];
  return days.filter((day) => day !== candidate.asOf).map((asOf): Variation => ({ asOf, fact: "asOf", says: `on ${asOf}` }));
}

/** Every step about one fact. */
export function variationsOf(fact: string, place: Jurisdiction, candidate: Candidate, index: SubjectIndex): readonly Variation[] {
  if (fact === "asOf") return comparedDays(place, candidate, index);
  const pointer = pointerOf(fact, place, index);
  if (pointer === undefined || pointer === "") return [];
  const declaration: FactDeclaration = coreFact(fact) ?? place.facts[fact]!;
  const { meaning } = declaration;
  const limits = limitsOf(fact, place, candidate, (other) => pointerOf(other, place, index));
  const codes = [...(codesAsked(place, candidate.asOf).get(fact) ?? [])];
  const values = valuesOf(fact, declaration, limits, codes, candidate, place);
  const entries = entryVariations(declaration, fact, place, values, candidate);
  if (entries.length > 0) return entries;
  const { readAs } = declaration;
  const home = (readAs !== undefined && "fact" in readAs ? readAs.territory : undefined)?.[0] ?? place.territory[0];
  const members = memberVariations(fact, pointer, home === undefined ? [ELSEWHERE] : [home, ELSEWHERE], values, candidate);
  if (members.length > 0) return [...members, ...tallyVariations(fact, place, values, candidate)];
  const stated = statedAt(candidate.raw, pointer);
  const whole = fact === "party.licences" ? { [`${pointer}Complete`]: true } : {};
  const step = (value: unknown, more: Readonly<Record<string, unknown>> = whole): Variation => ({ set: { [pointer]: value, ...more }, fact, says: `${meaning}: ${shown(value)}` });
  const listed: readonly unknown[] | undefined = declaration.type === "codes" && fact !== "party.licences" && Array.isArray(stated) ? stated : undefined;
  // One code less, or one more: what else is on the list is held still. Not every list has to be closed.
  const closings = pointer.includes("/local/") ? [{}] : [{ [`${pointer}Complete`]: true }, {}];
  const lists = listed === undefined ? [] : [
    ...listed.flatMap((code) => closings.map((closed) => step(listed.filter((one) => one !== code), closed))),
    ...codes.filter((code) => !listed.includes(code)).map((code) => step([...listed, code])),
  ];
  const complete = Array.isArray(stated) || declaration.type === "codes" ? [step(stated ?? [], { [`${pointer}Complete`]: true })] : [];
  // A place is stated where whether it is here is asked, and a list of places where whether any is.
  const places = declaration.type === "boolean" && home !== undefined && !pointer.includes("/local/") ? [home, ELSEWHERE].flatMap((country) => [step(country), step([country])]) : [];
  // The standing of a sale is where whether it is offered is asked.
  const standings = declaration.type === "boolean" && pointer.endsWith("/status") ? SALE_STANDINGS.map((value) => step(value)) : [];
  const gone: readonly Variation[] = stated === undefined ? [] : [{ remove: [pointer], fact, says: `not stated: ${meaning}` }];
  return [...values.map((value) => step(value)), ...lists, ...complete, ...places, ...standings, ...tallyVariations(fact, place, values, candidate), ...gone];
}

/** Every step about every fact that the rule reads. */
export function allVariations(place: Jurisdiction, candidate: Candidate, index: SubjectIndex): readonly Variation[] {
  const facts = place.rules.flatMap((rule) => [...readsOfRule(rule, place).facts]);
  return facts.flatMap((fact) => variationsOf(fact, place, candidate, index));
}

/** The days on which something about the rule may change, and those about the end of a period. */
export function dayVariations(place: Jurisdiction, candidate: Candidate, ends: readonly string[] = []): readonly Variation[] {
  const days = [...candidateDays(place), ...place.parameters.flatMap(({ values }) => Object.keys(values)), ...ends].filter((day) => day > "1950");
  return [...new Set(days.flatMap(aroundDay))].filter((day) => day !== candidate.asOf).map((asOf): Variation => ({ asOf, says: `on ${asOf}` }));
}

/** Somebody in every role of the offering's that is exposed, so that one case shows them all. */
export function everyRoleVariation(roles: readonly ExposureRole[], { raw }: Candidate): readonly Variation[] {
  const named = [...new Set(roles)].flatMap((role) => Object.entries(EXPOSURE_ROLE_OF).find(([, capacity]) => capacity === role && capacity !== "issuer")?.[0] ?? []);
  const parties = statedAt(raw, "/parties");
  const further = named.map((role) => ({ name: `Further ${role}`, roles: [role] }));
  return named.length < 2 ? [] : [{ set: { "/parties": [...(Array.isArray(parties) ? (parties as unknown[]) : []), ...further] }, says: `further parties act as ${named.join(", ")}` }];
}

/** Somebody more who could answer in a role. */
export function roleVariations(role: ExposureRole, subject: Subject, index: SubjectIndex): readonly Variation[] {
  const roles = Object.entries(EXPOSURE_ROLE_OF).filter(([, capacity]) => capacity === role).map(([name]) => name).slice(0, 2);
  return roles.flatMap((name): readonly Variation[] => [
    { set: { "/parties/-": { name: "Further Party Ltd", roles: [name] } }, says: `a further party acts as ${name}` },
    { set: { "/parties": [{ name: "Further Party Ltd", roles: [name] }] }, says: `the only party acts as ${name}` },
    ...(subject === "party" ? [{ set: { [`/parties/${Math.max(index.partyIndex, 0)}/roles`]: [name] }, says: `the party acts as ${name}` }] : []),
  ]);
}

/** More sales and parties, or none: what tells a rule about one of them from a rule about the whole. */
export function subjectVariations({ raw }: Candidate): readonly Variation[] {
  const [sale, party] = [statedAt(raw, "/sales/0"), statedAt(raw, "/parties/0")];
  return [
    ...(sale === undefined ? [] : [{ set: { "/sales/-": sale }, says: "two sales alike" }, { set: { "/sales": [] }, says: "no sale" }]),
    ...(party === undefined ? [] : [{ set: { "/parties/-": party }, says: "two parties alike" }, { set: { "/parties": [] }, says: "no party" }]),
  ];
}
