import { lawOfPlace } from "../catalogue/as-of";
import type { Evidence, Force, InForce, Jurisdiction, Rule, RuleKind, Untranslated } from "../catalogue/model";
import { reportCitation } from "../evaluator/cite";
import type { ReportedCitation } from "../evaluator/model";
import type { Block, Line } from "./document";
import { code, heading, paragraph, table, toned } from "./document";
import { daysWords } from "./rule-blocks";
import type { Standing } from "./rule-standing";
import { daysInForce, standingOf } from "./rule-standing";
import { count, forceWord } from "./words";

/** The rules of the catalogue as a list, and the law that was left to a person. */

export interface ListedRule {
  readonly id: string;
  readonly jurisdiction: string;
  readonly title: string;
  readonly kind: RuleKind;
  readonly force: Force;
  readonly subject: Rule["subject"];
  readonly standing: Standing;
  readonly inForce: InForce;
  readonly evidence: Evidence;
  readonly citations: readonly ReportedCitation[];
}

/** Every rule of some jurisdictions as a day sees it, by jurisdiction and id. */
export function listedRules(packs: readonly Jurisdiction[], asOf: string): readonly ListedRule[] {
  return packs.flatMap((pack) => {
    const law = lawOfPlace(pack, asOf);
    const listed = pack.rules.map((rule): ListedRule => {
      const { standing, cites, force, evidence } = standingOf(rule, law);
      const { id, title, kind, subject } = rule;
      const citations = cites.map((citation) => reportCitation(citation, law));
      return { id, jurisdiction: pack.code, title, kind, force, subject, standing, inForce: daysInForce(rule, pack), evidence, citations };
    });
    return listed.sort((a, b) => (a.id < b.id ? -1 : 1));
  });
}

const STANDING_WORD: Readonly<Record<Standing, string>> = { "in-force": "", "horizon": "on the horizon", "ended": "ended" };

/** Three columns: with more, the ids leave no room for the titles. */
function ruleRow({ id, title, kind, force, standing, inForce, evidence }: ListedRule): readonly Line[] {
  const state = STANDING_WORD[standing];
  return [
    [code(id)],
    [title],
    [
      `${kind}; ${forceWord(force)}; ${daysWords(inForce)}`,
      ...(state === "" ? [] : [", ", toned("warn", state)]),
      "; ",
      evidence === "unverified" ? toned("warn", evidence) : evidence,
    ],
  ];
}

export function ruleListBlocks(rules: readonly ListedRule[], asOf: string): readonly Block[] {
  const places = new Set(rules.map(({ jurisdiction }) => jurisdiction));
  return [
    heading(1, `${count(rules.length, "rule")}, law of ${asOf}`),
    ...[...places].flatMap((place) => [
      heading(2, place),
      table(["Rule", "Title", "Kind; force; in force; evidence"], rules.filter(({ jurisdiction }) => jurisdiction === place).map(ruleRow)),
    ]),
  ];
}

export interface ListedUntranslated extends Untranslated {
  readonly jurisdiction: string;
}

export function listedUntranslated(packs: readonly Jurisdiction[]): readonly ListedUntranslated[] {
  return packs.flatMap(({ code: jurisdiction, untranslated }) => (untranslated ?? []).map((card) => ({ jurisdiction, ...card })));
}

export function untranslatedBlocks(cards: readonly ListedUntranslated[]): readonly Block[] {
  return [
    heading(1, `${count(cards.length, "part")} of the law left to a person`),
    paragraph("No rule decides these; somebody has to."),
    ...(cards.length === 0
      ? []
      : [table(["Place", "Law", "Why it was not made decidable", "What to judge"], cards.map(({ jurisdiction, card, reason, judge }): readonly Line[] => [[jurisdiction], [card], [reason], [judge]]))]),
  ];
}
