/** Answers kept while they are few; all are forgotten when there are too many, so that memory stays flat. */
export function remembered<T>(limit: number, make: (key: string) => T): (key: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    if (known.size >= limit) known.clear();
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}
