/** One edit of an offering; a side is missing where nothing is stated. */
export interface Edit {
  readonly pointer: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

const isNode = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value) && !("amount" in value && "currency" in value);

/** What is stated otherwise in a second offering, each edit as deep as it goes. */
export function changesBetween(before: unknown, after: unknown, pointer = ""): readonly Edit[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const objects = isNode(before) && isNode(after);
  const alike = Array.isArray(before) && Array.isArray(after) && [...(before as unknown[]), ...(after as unknown[])].every(isNode);
  if (!objects && !alike) return [{ pointer, ...(before !== undefined && { from: before }), ...(after !== undefined && { to: after }) }];
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) => changesBetween(old[key], now[key], `${pointer}/${key}`));
}
