import type { LawOfPlace } from "../catalogue/as-of";
import type { Citation, Evidence, Force, InForce, Jurisdiction, Rule } from "../catalogue/model";
import { evidenceOn, standardOf } from "../catalogue/as-of";
import { FORCES } from "../catalogue/model";

/** Where a rule stands on a day, and on which days it is law at all. */

export type Standing = "in-force" | "horizon" | "ended";

export interface RuleStanding {
  readonly standing: Standing;
  readonly cites: readonly Citation[];
  readonly force: Force;
  readonly evidence: Evidence;
}

/** A rule on a day. Off its days, everything it cites counts. */
export function standingOf(rule: Rule, law: LawOfPlace): RuleStanding {
  const ofDay = law.rules.find((candidate) => candidate.rule === rule);
  if (ofDay !== undefined) return { standing: "in-force", cites: ofDay.cites, force: ofDay.force, evidence: evidenceOn(ofDay, law) };
  const texts = rule.cites.map((citation) => law.instrument(citation.instrument));
  const strongest = Math.min(...texts.map((text) => FORCES.indexOf(text.force)));
  return {
    standing: law.horizon.some((ahead) => ahead.rule === rule) ? "horizon" : "ended",
    cites: rule.cites,
    force: rule.force ?? FORCES[strongest] ?? "proposal",
    evidence: standardOf(rule, law.instrument),
  };
}

/** The days on which a rule is law: its own, else those of the texts it cites. One stretch, whatever gaps lie in it. */
export function daysInForce(rule: Rule, pack: Jurisdiction): InForce {
  if (rule.inForce !== undefined) return rule.inForce;
  const cited = new Set(rule.cites.map((citation) => citation.instrument));
  const stretches = pack.instruments.filter(({ id, force, inForce }) => cited.has(id) && force !== "proposal" && inForce.from !== null).map((text) => text.inForce);
  if (stretches.length === 0) return { from: null };
  const starts = stretches.map((stretch) => stretch.from);
  // Older law has no first day: then neither has the whole.
  const from = starts.includes(undefined) ? undefined : starts.sort()[0];
  const ends = stretches.map((stretch) => stretch.to);
  const to = ends.includes(undefined) ? undefined : ends.sort().at(-1);
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
