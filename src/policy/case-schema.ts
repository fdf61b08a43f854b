import * as z from "zod";
import { lazySchema } from "../offering/lazy-schema";

/** The format of policy cases: what a compliance officer writes and reads. */

const outcome = () => z.enum(["violated", "undetermined", "pending", "exempt", "satisfied", "inapplicable", "not-in-force"]);
const names = () => z.array(z.string());

const expectation = () =>
  z.strictObject({
    rule: z.string(),
    /** `/sales/N` or `/parties/N`; may be left out when the offering has exactly one such subject. */
    subject: z.string().regex(/^\/(sales|parties)\/\d+$/).optional(),
    outcome: outcome(),
    /** The exemption that is met. */
    exemption: z.string().optional(),
    /** Unmet conditions by exemption id, or under `requirements`. */
    unmet: z.record(z.string(), names()).optional(),
    /** Conditions not known, by exemption id, or under `requirements`. */
    unknown: z.record(z.string(), names()).optional(),
    /** Exactly the facts that are missing. */
    missing: names().optional(),
    /** Exposed parties by pointer, with the basis on which they answer. */
    exposed: z.record(z.string(), z.string()).optional(),
    due: z.string().optional(),
    /** Instruments among the citations. */
    cites: names().optional(),
    evidence: z.enum(["primary", "secondary", "unverified"]).optional(),
  });

const change = () => ({ set: z.record(z.string(), z.unknown()).optional(), remove: names().optional() });

export const caseFileSchema = lazySchema(() =>
  z.strictObject({
    title: z.string(),
    jurisdiction: z.string(),
    asOf: z.string(),
    bases: z.record(z.string(), z.record(z.string(), z.unknown())),
    cases: z
      .array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          /** Written by the search from what the catalogue says; nobody has held it against the law yet. Whoever does takes the line out. */
          unread: z.literal(true).optional(),
          base: z.string(),
          asOf: z.string().optional(),
          ...change(),
          /** The law as it would be: fields of instruments and parameters replaced. */
          amend: z
            .strictObject({
              instruments: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
              parameters: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
            })
            .optional(),
          rates: z.array(z.strictObject({ from: z.string(), to: z.string(), rate: z.string(), date: z.string() })).optional(),
          /** The verdict of the file's jurisdiction, or `out-of-scope`. */
          verdict: z.string().optional(),
          expect: z.array(expectation()).min(1),
        }),
      )
      .min(1),
  }),
);

export type CaseFile = z.infer<ReturnType<typeof caseFileSchema>>;
export type PolicyCase = CaseFile["cases"][number];
export type Expectation = PolicyCase["expect"][number];
