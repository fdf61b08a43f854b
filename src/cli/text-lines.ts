/// <reference types="node" />
import type { TextLine } from "./io";
import { Unusable } from "./io";

/** More than any line is: a text without line ends is refused instead of filling the memory. */
const LONGEST_LINE = 5_000_000;

const LINE_END = 10;

/** The lines of a stream of bytes, without their ends. @throws Unusable for a line that is too long or not UTF-8 */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>, size: number | undefined): AsyncGenerator<TextLine, void> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let [number, done] = [0, 0];
  const line = (parts: readonly Uint8Array[]): TextLine => {
    number += 1;
    try {
      const text = decoder.decode(Buffer.concat(parts));
      return { text: text.endsWith("\r") ? text.slice(0, -1) : text, ...(size !== undefined && size > 0 && { progress: Math.min(1, done / size) }) };
    } catch {
      throw new Unusable(`bytes that are not UTF-8 in line ${number}`);
    }
  };
  let pending: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, start)) {
      done += length + end - start + 1;
      const text = line([...pending, bytes.subarray(start, end)]);
      pending = [];
      length = 0;
      start = end + 1;
      yield text;
    }
    if (start < bytes.length) {
      pending.push(bytes.subarray(start));
      length += bytes.length - start;
    }
    if (length > LONGEST_LINE) throw new Unusable(`a line of more than ${LONGEST_LINE / 1_000_000} MB`);
  }
  done += length;
  if (pending.length > 0) yield line(pending);
}
