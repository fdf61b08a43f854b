import { closest, distance } from "fastest-levenshtein";

const squash = (text: string): string => text.toLowerCase().replace(/[-_ ]/g, "");

/** The known name that was probably meant: the same letters in another spelling, or only a few apart. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > 64 || known.length === 0) return undefined;
  const sameLetters = known.find((candidate) => squash(candidate) === squash(name));
  if (sameLetters !== undefined) return sameLetters;
  const candidate = closest(name, known);
  return distance(name, candidate) <= Math.max(2, Math.floor(name.length / 3)) ? candidate : undefined;
}
