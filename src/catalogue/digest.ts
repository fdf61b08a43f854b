import { hash } from "@stablelib/sha256";

/** JSON with sorted keys and no white space: the same data always gives the same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

/** The SHA-256 digest of data, independent of the order of keys, as `sha256:<hex>`. */
export function digestOf(value: unknown): string {
  const bytes = hash(new TextEncoder().encode(canonicalJson(value)));
  return `sha256:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

const known = new WeakMap<object, string>();

/** Keeps the digest of something that does not change, so that it need not be worked out again. */
export function rememberDigest(value: object, digest: string): void {
  known.set(value, digest);
}

/** The digest of something that does not change; worked out once. */
export function keptDigest(value: object): string {
  const digest = known.get(value) ?? digestOf(value);
  known.set(value, digest);
  return digest;
}
