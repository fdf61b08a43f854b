import * as z from "zod";
import { DOCUMENT_DATES, FILING_DATES, SUBJECTS } from "../facts/declaration";
import { NEXUS_KINDS } from "../facts/nexus";
import { EXPOSURE_ROLES } from "../facts/roles";
import { lazySchema } from "../offering/lazy-schema";
import { BASES, EVIDENCES, FORCES, KNOWLEDGE_STANDARDS, RULE_KINDS } from "./model";

/** The shape of a catalogue in JSON. What the parts refer to is checked separately, in `check.ts`. Built on first use: most programs never load one. */

export function catalogueSchema() {
  const id = z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z0-9][A-Za-z0-9-]*)+$/);
  const text = z.string().min(1).max(4_000);
  const date = z.string().regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
  const subject = z.enum(SUBJECTS);
  const evidence = z.enum(EVIDENCES);
  /** The day, or as much of it as is known: a month or a year. */
  const vagueDate = z.string().regex(/^(19|20|21)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
  const inForce = z.strictObject({ from: vagueDate.nullable().optional(), to: vagueDate.optional() });
  const days = z.strictObject({ from: date.nullable().optional(), to: date.optional() });
  /** Conditions are checked node by node in `logic/check.ts`, which gives better messages than a recursive schema. */
  const condition = z.record(z.string(), z.unknown());
  const conditionName = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
  const conditions = z.record(conditionName, condition);

  const fact = z.strictObject({
    subject,
    type: z.enum(["boolean", "integer", "number", "money", "date", "code", "codes"]),
    unit: z.string().optional(),
    values: z.array(z.string().min(1)).min(1).optional(),
    meaning: text,
    ask: text,
    changeable: z.boolean().optional(),
    judgement: z.strictObject({ by: text, note: text }).optional(),
    readAs: z
      .union([
        z.strictObject({ fact: z.string(), territory: z.array(z.string()).min(1).optional() }),
        z.strictObject({ at: z.string(), open: z.boolean().optional() }),
        z.strictObject({ filing: z.string(), date: z.enum(FILING_DATES) }),
        z.strictObject({ document: z.string(), date: z.enum(DOCUMENT_DATES) }),
      ])
      .optional(),
  });

  const instrument = z.strictObject({
    id,
    title: text,
    number: text.optional(),
    authority: text,
    issued: vagueDate.optional(),
    inForce,
    force: z.enum(FORCES),
    evidence,
    url: z.url({ protocol: /^https?$/ }).optional(),
    note: text.optional(),
  });

  const citation = z.strictObject({ instrument: id, provision: text, evidence: evidence.optional(), url: z.url({ protocol: /^https?$/ }).optional() });
  const citations = z.array(citation);

  const parameter = z.strictObject({
    id,
    title: text,
    unit: z.string().min(1),
    values: z.record(date, z.union([z.number(), z.string(), z.null()])),
    cites: citations,
    evidence: evidence.optional(),
  });

  const concept = z.strictObject({
    id,
    title: text,
    subject,
    when: condition,
    cites: citations,
    inForce: days.optional(),
    evidence: evidence.optional(),
    note: text.optional(),
    classification: z.literal(true).optional(),
  });

  const placeCode = z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,8})?$/);
  const places = z.array(placeCode).min(1);
  const code = z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)+$/);

  const placeList = z.strictObject({
    id,
    title: text,
    places: z.record(z.string(), z.union([days, z.array(days).min(1)])),
    knownUntil: date,
    goodFor: z.string(),
    cites: citations,
    evidence: evidence.optional(),
  });

  const tally = z.strictObject({
    fact: z.string(),
    of: z.enum(["offerees", "purchasers", "amount", "sales"]).optional(),
    among: z.enum(["country", "jurisdiction", "everywhere"]),
    territory: places.optional(),
    where: condition.optional(),
    within: id.optional(),
    related: z.array(code).min(1).optional(),
    cites: citations,
  });

  const exemption = z.strictObject({
    title: text,
    conditions,
    claimedAs: z.array(code).min(1).optional(),
    exceptWhen: condition.optional(),
    cites: citations,
    inForce: inForce.optional(),
    evidence: evidence.optional(),
    note: text.optional(),
  });

  const exposure = z.strictObject({
    role: z.enum(EXPOSURE_ROLES),
    basis: z.enum(BASES),
    knowledge: z.enum(KNOWLEDGE_STANDARDS).optional(),
    reach: z.enum(["subject", "any"]).optional(),
    when: condition.optional(),
    cites: citations.optional(),
    note: text.optional(),
  });

  const due = z.strictObject({ from: z.string(), within: id.optional(), rolls: z.literal("weekend").optional() });

  const rule = z.strictObject({
    id,
    title: text,
    kind: z.enum(RULE_KINDS),
    force: z.enum(FORCES).optional(),
    cites: citations,
    inForce: inForce.optional(),
    subject,
    nexus: z.array(z.enum(NEXUS_KINDS)).min(1),
    when: condition.optional(),
    requires: conditions.optional(),
    unless: z.record(conditionName, exemption).optional(),
    due: due.optional(),
    freeFrom: due.optional(),
    exposes: z.array(exposure),
    remedies: z.array(text),
    openTexture: z.array(z.strictObject({ term: text, question: text, by: text })).optional(),
    evidence: evidence.optional(),
    notes: z.array(text).optional(),
  });

  const jurisdictionSchema = z.strictObject({
    code: z.string().regex(/^[A-Z]{2,12}(-[A-Z0-9]{1,8})?$/),
    name: text,
    parent: z.string().optional(),
    memberLaw: z.literal(true).optional(),
    currency: z.string().regex(/^[A-Z]{3}$/),
    territory: z.array(placeCode),
    except: places.optional(),
    worldwide: z.literal(true).optional(),
    lastChecked: date,
    completeFrom: date.optional(),
    facts: z.record(z.string().regex(/^[a-z]{2,12}(-[a-z0-9]+)?\.[a-z][A-Za-z0-9]*$/), fact),
    instruments: z.array(instrument),
    parameters: z.array(parameter),
    concepts: z.array(concept),
    lists: z.array(placeList).optional(),
    tallies: z.array(tally).optional(),
    rules: z.array(rule),
    untranslated: z.array(z.strictObject({ card: text, reason: text, judge: text })).optional(),
  });

  return z.strictObject({ format: z.literal("perimeter.catalogue/1"), jurisdictions: z.array(jurisdictionSchema) });
}

/** The JSON Schema (draft 2020-12) of a saved catalogue. Conditions are checked more strictly when it is loaded. */
export function catalogueJsonSchema(): Record<string, unknown> {
  const schema = lazySchema(catalogueSchema)();
  return { $id: "urn:regulatory-perimeter:catalogue", title: "Catalogue", ...z.toJSONSchema(schema, { target: "draft-2020-12", unrepresentable: "any" }) };
}
