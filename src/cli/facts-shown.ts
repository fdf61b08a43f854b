import type { Line } from "../report/document";
import { code } from "../report/document";

/** Data as lines that a reader can follow: where something is stated, and what. */
export function statements(data: unknown, pointer = ""): readonly Line[] {
  if (typeof data !== "object" || data === null) return [[code(pointer), `: ${String(data)}`]];
  const entries = Object.entries(data);
  if (entries.length === 0) return [[code(pointer), Array.isArray(data) ? ": none" : ": stated, without particulars"]];
  if ("amount" in data && "currency" in data) return [[code(pointer), `: ${String(data.amount)} ${String(data.currency)}`]];
  if (Array.isArray(data) && data.every((item) => typeof item !== "object")) return [[code(pointer), `: ${data.join(", ")}`]];
  return entries.flatMap(([key, value]) => statements(value, `${pointer}/${key}`));
}
