import type { LawOfPlace } from "../catalogue/as-of";
import type { Citation } from "../catalogue/model";
import type { ReportedCitation } from "./model";

/** A citation as a report prints it: the instrument itself, never somebody's copy. */
export function reportCitation(citation: Citation, law: LawOfPlace): ReportedCitation {
  const text = law.instrument(citation.instrument);
  const url = citation.url ?? text.url;
  return {
    instrument: text.id,
    title: text.title,
    ...(text.number !== undefined && { number: text.number }),
    authority: text.authority,
    provision: citation.provision,
    ...(text.issued !== undefined && { date: text.issued }),
    ...(url !== undefined && { url }),
    force: text.force,
    evidence: citation.evidence ?? text.evidence,
  };
}
