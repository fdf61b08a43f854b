/**
 * Control and direction-changing characters, and invisible tags. They come from offerings, which strangers write, and
 * must not act in a terminal, a log or a page.
 */
const ACTING = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;

/** Text in one line in which nothing acts: breaks and tabs become a space, other control characters their number. */
export function neutral(text: string): string {
  return text
    .replace(/[\t\n\r\u0085\u2028\u2029]+/g, " ")
    .replace(ACTING, (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, "0")}`);
}
