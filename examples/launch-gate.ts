/**
 * A platform's pre-launch gate: refuses a launch that breaks the law, or that nobody can judge yet, and tells the
 * issuer why and what to do.
 *
 * Run it: npm run build && npx tsx examples/launch-gate.ts examples/offerings/cn-onshore-rent-tokens.yaml 2026-03-01
 */
import { readFileSync } from "node:fs";
import type { Report } from "regulatory-perimeter";
import { InputError, evaluate } from "regulatory-perimeter";
import { readOffering } from "regulatory-perimeter/read";

/** What the gate tells the issuer. */
export interface GateDecision {
  readonly launch: boolean;
  readonly reasons: readonly string[];
  readonly nextSteps: readonly string[];
  /** Kept with the decision, so that it can be proved later what was judged against which law. */
  readonly receipt: Report["receipt"];
}

/** Only a clean answer opens the gate. "Undetermined" and "not covered" are not clean: nobody has checked them. */
export function launchGate(offering: unknown, asOf: string): GateDecision {
  const report = evaluate(offering, { asOf });
  const breaches = report.findings.filter((finding) => finding.outcome === "violated");
  const open = report.jurisdictions.filter((place) => place.verdict === "undetermined");
  const uncovered = report.jurisdictions.filter((place) => place.verdict === "not-covered");
  return {
    launch: report.verdict === "compliant",
    reasons: [
      ...breaches.map(({ jurisdiction, title, citations, exposed }) => {
        const law = citations[0];
        const who = [...new Set(exposed.map((party) => party.name))].join(", ");
        return `${jurisdiction}: ${title} (${law?.number ?? law?.title ?? "no citation"}, ${law?.provision ?? ""}). Answers: ${who || "nobody named in the offering"}.`;
      }),
      ...open.map(({ name }) => `${name}: facts are missing, so nothing is cleared there.`),
      ...uncovered.map(({ code }) => `${code}: not covered by the catalogue; nothing was checked there.`),
    ],
    nextSteps: [
      ...new Set(breaches.flatMap((finding) => finding.remedies)),
      ...report.questions.slice(0, 5).map(({ ask, pointer }) => `${ask} (${pointer})`),
    ],
    receipt: report.receipt,
  };
}

function main([file, asOf = new Date().toISOString().slice(0, 10)]: readonly string[]): number {
  if (file === undefined) {
    console.error("usage: launch-gate.ts <offering.yaml> [date]");
    return 2;
  }
  try {
    const decision = launchGate(readOffering(readFileSync(file, "utf8"), { file }), asOf);
    console.log(decision.launch ? "LAUNCH" : "REFUSED");
    for (const reason of decision.reasons) console.log(`- ${reason}`);
    if (decision.nextSteps.length > 0) console.log("\nNext steps:");
    for (const step of decision.nextSteps) console.log(`- ${step}`);
    return decision.launch ? 0 : 1;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    return 2;
  }
}

if (process.argv[1]?.endsWith("launch-gate.ts")) process.exitCode = main(process.argv.slice(2));
