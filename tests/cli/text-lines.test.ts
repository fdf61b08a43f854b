import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/cli/text-lines";
import { Unusable } from "../../src/cli/io";

/** Reading line by line: what a stream of bytes comes to, however it is cut. */

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function lines(chunks: readonly Uint8Array[], size?: number): Promise<readonly [string, number | undefined][]> {
  const found: [string, number | undefined][] = [];
  for await (const { text, progress } of linesOf((async function* () { yield* chunks; })(), size)) found.push([text, progress]);
  return found;
}

describe("lines of a stream", () => {
  it("are the same wherever the stream is cut, letters of several bytes included", async () => {
    const whole = bytes("één\r\nzwei\n\n三");
    for (let at = 0; at <= whole.length; at++) expect((await lines([whole.slice(0, at), whole.slice(at)])).map(([text]) => text)).toEqual(["één", "zwei", "", "三"]);
  });
  it("tell how far the reading has come", async () => expect(await lines([bytes("ab\ncd\n")], 6)).toEqual([["ab", 0.5], ["cd", 1]]));
  it("are none of an empty stream", async () => expect(await lines([])).toEqual([]));
  it("are refused when not UTF-8, and when one has no end", async () => {
    await expect(lines([bytes("a\n"), new Uint8Array([0xff, 10])])).rejects.toThrow(new Unusable("bytes that are not UTF-8 in line 2"));
    await expect(lines(Array.from({ length: 6 }, () => bytes("x".repeat(1_000_000))))).rejects.toThrow("a line of more than 5 MB");
  });
});
