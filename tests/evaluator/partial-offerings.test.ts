import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { packs } from "../../rules/index";
import { createCatalogue } from "../../src/catalogue/catalogue";
import { createEvaluator } from "../../src/evaluator/create";
import type { Jurisdiction } from "../../src/catalogue/model";
import type { Outcome, Report } from "../../src/evaluator/model";
import { localName } from "../../src/facts/local";
import { InputError } from "../../src/offering/input-error";
import { offeringJsonSchema } from "../../src/offering/json-schema";
import { poorer } from "../support/poorer";
import { publishedOfferings } from "../support/published-offerings";

// Random cases take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/**
 * Saying more about an offering never turns what was settled: a breach found on less stays a breach, what did not
 * apply still does not, what was satisfied or exempt is not held against anybody. "More" means: an attribute that was
 * left out, or entries of a list that was not said to be complete.
 */

/** Lists of which more may exist than is stated. */
const OPEN_LISTS: ReadonlySet<string> = new Set([
  "sales", "parties", "staffIn", "disclosures", "filings", "issuer.controllers", "issuer.establishedIn", "parties.licences", "parties.staffIn",
  "parties.establishedIn", "parties.servesCustomersIn", "parties.solicitsIn", "marketing.targetedCountries", "marketing.channelsIn",
  "marketing.activelyMarketsIn", "marketing.invitesPublicIn", "secondary.venues",
]);

/**
 * Attributes whose silence is read as an answer, although silence elsewhere is never one: each with the answer. They
 * are not left out here. Whoever adds one to this list makes the engine assume something; `tests/facts/silences.test.ts`
 * shows each.
 */
const SILENCES: Readonly<Record<string, string>> = {
  "issuer.establishedIn": "no further establishment",
  "issuer.registeredOffice": "no office elsewhere than where it is organised or managed",
  "issuer.headOffice": "no office elsewhere than where it is organised or managed",
  "issuer.parent": "no parent beside the controllers stated",
  "parties.establishedIn": "no further establishment",
  "parties.controlledFrom": "no control from the place",
  "parties.parent": "no parent beside where it is controlled from",
  "parties.staffIn": "no staff beside the offering's exhaustive list",
  "parties.servesCustomersIn": "no customers beside those of the sales",
  "parties.solicitsIn": "no customers beside those of the sales",
  "parties.licences.validFrom": "an active licence has begun",
  "parties.licences.validUntil": "an active licence has not ended",
  "asset.location": "what it stands on tells, and an asset that by its kind lies nowhere does",
  "asset.locations": "one location",
  "token.referenceCurrencies": "a security is not pegged to a currency",
  "marketing.channelsIn": "no channels beside the exhaustive list of countries targeted",
  "marketing.activelyMarketsIn": "no marketing beside the exhaustive list of countries targeted",
  "marketing.invitesPublicIn": "no invitation beside the exhaustive list of countries targeted",
  "marketing.promisesReturn": "no promise beside the terms of the raise",
  "secondary.intended": "trading on the venues named",
  "secondary.venues": "no venue where no trading is intended",
};

const AFTER: Readonly<Record<Outcome, readonly Outcome[]>> = {
  violated: ["violated"],
  pending: ["pending"],
  inapplicable: ["inapplicable"],
  satisfied: ["satisfied", "inapplicable"],
  exempt: ["exempt", "satisfied", "inapplicable"],
  undetermined: ["violated", "pending", "inapplicable", "satisfied", "exempt", "undetermined"],
};

const evaluator = createEvaluator(createCatalogue(packs));
const offerings = publishedOfferings();
const silent = new Set(Object.keys(SILENCES));

/**
 * A fact that is worked out from the list of sales may also be stated, for what the list does not show; left out, there is
 * no more than it shows. Neither it nor the blocks that hold it are left out here.
 */
const tallied = packs.flatMap(({ code, facts, tallies = [] }: Jurisdiction) =>
  tallies.flatMap(({ fact }) => {
    const home = facts[fact]?.subject === "sale" ? "sales.local" : "local";
    return [home, `${home}.${code}`, `${home}.${code}.${localName(fact)}`];
  }),
);
const kept = new Set([...silent, ...tallied]);

function outcomes(report: Report): ReadonlyMap<string, Outcome> {
  return new Map(report.findings.map(({ rule, subject, outcome }) => [`${rule} ${subject}`, outcome]));
}

function moved(subject: string, sales: readonly number[], parties: readonly number[]): string {
  const [, list, index] = subject.split("/");
  return list === undefined ? subject : `/${list}/${(list === "sales" ? sales : parties)[Number(index)]!}`;
}

test("the schema says of each such attribute how its silence is read", () => {
  type Node = { readonly properties?: Readonly<Record<string, Node>>; readonly items?: Node; readonly description?: string };
  const at = (path: string) => path.split(".").reduce<Node | undefined>((node, key) => (node?.items ?? node)?.properties?.[key], offeringJsonSchema() as Node);
  expect([...silent].filter((path) => !at(path)?.description?.includes("Left out"))).toEqual([]);
});

describe("monotonicity over offerings", () => {
  test("there are offerings to learn from", () => expect(offerings.length).toBeGreaterThan(300));

  test("a settled outcome of the poorer statement holds of the richer one", () => {
    let settled = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: offerings.length - 1 }), fc.infiniteStream(fc.integer({ min: 0, max: 99 })), fc.integer({ min: 3, max: 30 }), (index, stream, rate) => {
        const { offering, asOf, rates, jurisdiction, id } = offerings[index]!;
        const take = () => (stream.next().value as number) < rate;
        const less = poorer(offering as Record<string, unknown>, take, kept, OPEN_LISTS);
        const options = { asOf, rates, jurisdictions: [jurisdiction], all: true };
        let before: Report;
        try {
          before = evaluator.evaluate(less.offering, options);
        } catch (error) {
          // A reference to a party that was left out.
          if (error instanceof InputError) return;
          throw error;
        }
        const rich = evaluator.evaluate(offering, options);
        if (before.outOfScope.includes(jurisdiction)) expect(rich.outOfScope, id).toContain(jurisdiction);
        const after = outcomes(rich);
        for (const { rule, subject, outcome } of before.findings) {
          if (outcome === "undetermined") continue;
          settled++;
          const key = `${rule} ${moved(subject, less.sales, less.parties)}`;
          expect(AFTER[outcome], `${id}: ${key} was ${outcome} of ${JSON.stringify(less.offering)}`).toContain(after.get(key));
        }
      }),
      { numRuns: 300 },
    );
    expect(settled).toBeGreaterThan(1_000);
  });
});
