import type { PlaceVerdict } from "../policy/law-change/severity";
import type { Span } from "../report/document";
import { toned } from "../report/document";
import { VERDICT_TONE, VERDICT_WORD } from "../report/words";

/** A verdict in words and tone; of a place that nothing touches, that. */
export const verdictSpan = (verdict: PlaceVerdict): Span | string => (verdict === "out-of-scope" ? "not touched" : toned(VERDICT_TONE[verdict], VERDICT_WORD[verdict]));
