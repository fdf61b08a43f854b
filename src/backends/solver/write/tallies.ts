import type { Jurisdiction } from "../../../catalogue/model";
import { decimal } from "../smt";
import type { Node, Wanted } from "./draft";

/**
 * Lowers what the sales add up to: the largest sales give way first. A statement beside the list of sales does not help,
 * since of two numbers the larger counts.
 */
export function lowerTallies(offering: Node, wanted: readonly Wanted[], { tallies = [] }: Jurisdiction, subject: string): Node {
  for (const { source, value } of wanted) {
    const tally = tallies.find(({ fact }) => fact === source.fact);
    if (typeof value !== "number" || tally?.of === undefined || tally.of === "sales") continue;
    const key = tally.of;
    const sales = ((offering["sales"] as Node[] | undefined) ?? []).filter((sale) => sale["status"] !== "excluded");
    const inReach = tally.among === "country" && subject.startsWith("/sales/") ? sales.filter(({ country }) => country === (offering["sales"] as Node[])[Number(subject.slice(7))]?.["country"]) : sales;
    let room = value;
    // The smallest are kept whole as long as they fit.
    for (const sale of [...inReach].sort((a, b) => amountOf(a[key]) - amountOf(b[key]))) {
      const kept = Math.min(amountOf(sale[key]), room);
      room -= kept;
      if (sale[key] !== undefined) sale[key] = key === "amount" ? { ...(sale[key] as Node), amount: decimal(kept) } : kept;
    }
  }
  return offering;
}

function amountOf(value: unknown): number {
  return typeof value === "number" ? value : typeof value === "object" && value !== null && "amount" in value ? Number(value.amount) : 0;
}
