import type { Report } from "./model";

/** What is worked out when it is first read. */
const LATER = ["receipt", "checked", "outOfScope", "classifications", "findings", "questions", "exposure", "duties", "horizon"] as const;
type Later = (typeof LATER)[number];

/** The order of a report's attributes, in which it is written. */
const ORDER: readonly (keyof Report)[] = [
  "verdict", "asOf", "receipt", "checked", "restricted", "jurisdictions", "outOfScope",
  "classifications", "findings", "questions", "exposure", "duties", "horizon",
];

type Makers = { readonly [K in Later]: () => Report[K] };

/** Where a report keeps its makers; hidden from everything that lists or copies its attributes. */
const MAKERS = Symbol("makers");

/** Shared by all reports: an object literal with getters of its own takes longer to make than a place's law takes to decide. */
const GETTERS: ReadonlyMap<string, PropertyDescriptor> = /* @__PURE__ */ new Map(
  LATER.map((name) => [
    name,
    {
      enumerable: true,
      configurable: true,
      get(this: { readonly [MAKERS]: Makers }) {
        return this[MAKERS][name]();
      },
    },
  ]),
);

/**
 * A report whose verdicts are decided, and whose digests and explanations are made when they are read. Either way it is
 * plain data to whoever reads, copies or writes it.
 */
export function lazyReport(decided: Omit<Report, Later>, makers: Makers): Report {
  const report: Record<string, unknown> = {};
  for (const name of ORDER) {
    const getter = GETTERS.get(name);
    if (getter === undefined) report[name] = decided[name as Exclude<keyof Report, Later>];
    else Reflect.defineProperty(report, name, getter);
  }
  Reflect.defineProperty(report, MAKERS, { value: makers });
  // Filled by ORDER, which names every attribute of a report; the entries of an object are not typed one by one.
  return report as unknown as Report;
}
