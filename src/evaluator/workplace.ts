import type { LawOfPlace } from "../catalogue/as-of";
import type { BarePlace } from "../catalogue/bare";
import type { Jurisdiction } from "../catalogue/model";
import type { Subject } from "../facts/declaration";
import { SUBJECTS } from "../facts/declaration";
import type { Reading } from "../facts/reading";
import { readingOf } from "../facts/reading";
import type { Batch, FactVector, Memory } from "../logic/program";
import type { Offering } from "../offering/offering";
import type { CompiledPlace, DecidedRule, Tools } from "./compile";
import { compilePlace } from "./compile";
import type { SubjectAt } from "./explain";
import { endOf } from "./explain";
import type { Outcome, Verdict } from "./model";
import { BREACH, EXEMPT, INAPPLICABLE, SATISFIED, UNDETERMINED } from "./decisions";
import type { Projector } from "./project";
import { projector } from "./project";
import type { Reach } from "./scope";
import { worse } from "./summary";

/** A place compiled for a day, with the scratch space in which its rules are decided. */
export interface Workplace {
  readonly compiled: CompiledPlace;
  /** Made when facts are first read. */
  readonly project: Projector;
  readonly memory: Memory;
  readonly facts: FactVector;
  /** The decisions of all rules about a subject. */
  readonly batches: Readonly<Record<Subject, Batch>>;
  /** Whether some of them forbid something outright. */
  readonly forbids: Readonly<Record<Subject, boolean>>;
  /** Where they ended for the subject in memory. */
  readonly ends: Uint8Array;
}

/**
 * @param among the ids of the rules that are judged; left out: all
 * @param bare the bare law of the place on the day, if it has been looked up
 */
export function workplace(place: Jurisdiction, asOf: string, tools: Tools, among?: ReadonlySet<string>, bare?: LawOfPlace<BarePlace>): Workplace {
  const compiled = compilePlace(place, asOf, tools, among, bare);
  const { program, rules } = compiled;
  let project: Projector | undefined;
  const bySubject = <T>(of: (mine: readonly DecidedRule[]) => T): Readonly<Record<Subject, T>> => ({ offering: of(rules.offering), sale: of(rules.sale), party: of(rules.party) });
  return {
    compiled,
    get project() {
      return (project ??= projector(compiled));
    },
    memory: program.memory(),
    facts: program.blank(),
    batches: bySubject((mine) => program.batch(mine.map(({ entry }) => entry))),
    forbids: bySubject((mine) => mine.some(({ ofDay }) => ofDay.rule.kind === "prohibition")),
    ends: new Uint8Array(Math.max(...Object.values(rules).map(({ length }) => length))),
  };
}

export const WHOLE: SubjectAt = { pointer: "", saleIndex: -1, partyIndex: -1 };

const subjectAt: Readonly<Record<"sale" | "party", (index: number) => SubjectAt>> = {
  sale: (saleIndex) => ({ pointer: `/sales/${saleIndex}`, saleIndex, partyIndex: -1 }),
  party: (partyIndex) => ({ pointer: `/parties/${partyIndex}`, saleIndex: -1, partyIndex }),
};

/** Reads the facts of a subject into the scratch space. The offering's facts must be there for a sale or a party. */
export function readFacts({ compiled, project, facts }: Workplace, reading: Reading, subject: Subject, saleIndex: number, partyIndex: number, touches?: Reach["touches"]): void {
  compiled.program.clear(facts, subject);
  project(subject, readingOf(reading, saleIndex, partyIndex, touches), facts);
}

/** The outcome of a rule for the subject now in memory. A breach of a duty that is not due yet is pending. */
function outcomeOf({ due, timeless }: DecidedRule, end: number, memory: Memory, asOf: string): Outcome {
  if (end !== BREACH || timeless) return OUTCOME_OF[end] ?? "undetermined";
  if (due === undefined) return "violated";
  if (memory.valueAt(due.slot) === undefined) return "undetermined";
  const day = endOf(due, memory);
  return day === undefined || asOf <= day ? "pending" : "violated";
}

const OUTCOME_OF: Readonly<Record<number, Outcome>> = { [INAPPLICABLE]: "inapplicable", [SATISFIED]: "satisfied", [EXEMPT]: "exempt" };

function countOf({ sales, parties }: Offering, subject: Subject): number {
  if (subject === "offering") return 1;
  return (subject === "sale" ? sales : parties)?.length ?? 0;
}

/**
 * Decides every rule of a place for every subject of the offering, one subject after the other, until told that it is enough.
 *
 * @param matters whether anything would follow from the rules about a subject, asked before the first sale and the first party
 */
function decideAll(work: Workplace, reading: Reading, touches: Reach["touches"] | undefined, matters: (subject: Subject) => boolean, decided: (subject: Subject, index: number) => boolean): void {
  const { compiled, memory, facts, batches, ends } = work;
  for (const subject of SUBJECTS) {
    // The facts of the offering are read in any case: those of its sales and parties lie beside them.
    if (subject !== "offering" && (compiled.rules[subject].length === 0 || !matters(subject))) continue;
    const count = countOf(reading.offering, subject);
    for (let index = 0; index < count; index++) {
      readFacts(work, reading, subject, subject === "sale" ? index : -1, subject === "party" ? index : -1, touches);
      memory.load(facts, subject);
      memory.runAll(batches[subject], ends);
      if (decided(subject, index)) return;
    }
  }
}

/** The verdict of a place. What was decided is not kept: it is decided again if it is to be explained. */
export function verdictAt(work: Workplace, reading: Reading, touches: Reach["touches"]): Verdict {
  const { compiled, memory, forbids, ends } = work;
  let verdict: Verdict = "compliant";
  // After a breach, only what is forbidden outright is worse.
  decideAll(work, reading, touches, (subject) => verdict !== "non-compliant" || forbids[subject], (subject) => {
    const rules = compiled.rules[subject];
    for (let i = 0; i < rules.length; i++) {
      const end = ends[i]!;
      if (end !== BREACH && (end !== UNDETERMINED || verdict !== "compliant")) continue;
      const compiledRule = rules[i]!;
      const { rule, force } = compiledRule.ofDay;
      verdict = worse(verdict, outcomeOf(compiledRule, end, memory, reading.asOf), rule.kind, force);
    }
    // Nothing is worse.
    return verdict === "prohibited";
  });
  return verdict;
}

/** What one rule decided for one subject. The facts it decided on are read again if it is to be explained. */
export interface Decision {
  readonly rule: DecidedRule;
  readonly outcome: Outcome;
  readonly at: SubjectAt;
}

/** Every rule of a place for every subject of the offering; what does not apply is left out unless asked for. */
export function decisionsAt(work: Workplace, reading: Reading, all: boolean, touches?: Reach["touches"]): readonly Decision[] {
  const { compiled, memory, ends } = work;
  const decisions: Decision[] = [];
  decideAll(work, reading, touches, () => true, (subject, index) => {
    const at = subject === "offering" ? WHOLE : subjectAt[subject](index);
    compiled.rules[subject].forEach((rule, i) => {
      if (ends[i] !== INAPPLICABLE || all) decisions.push({ rule, outcome: outcomeOf(rule, ends[i]!, memory, reading.asOf), at });
    });
    return false;
  });
  return decisions;
}
