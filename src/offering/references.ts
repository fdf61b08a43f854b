/** References from one part of an offering to a party, and ids that must be unique. */
import type * as z from "zod";
import { isPartyRef } from "./field";
import { showValue, toPointer } from "./input-error";
import type { InputIssue } from "./input-error";
import type { Offering } from "./offering";
import { offeringSchema } from "./offering";
import { alternatives, entryOf, shapeOf } from "./schema-walk";

/** Where the schema has references: a leaf, a list of places that have some, or attributes that have some. */
interface RefNode {
  readonly isRef: boolean;
  readonly entries?: RefNode;
  readonly attributes?: readonly (readonly [string, RefNode])[];
}

/** Found once from the schema, so that a reference added to it is checked without anybody remembering to. */
function findRefs(schema: z.ZodType): RefNode | undefined {
  let isRef = false;
  let entries: RefNode | undefined;
  let attributes: (readonly [string, RefNode])[] = [];
  for (const alternative of alternatives(schema)) {
    if (isPartyRef(alternative)) isRef = true;
    const entry = entryOf(alternative);
    if (entry) entries = findRefs(entry);
    attributes = attributes.concat(
      Object.entries(shapeOf(alternative) ?? {}).flatMap(([key, part]) => {
        const node = findRefs(part);
        return node ? [[key, node] as const] : [];
      }),
    );
  }
  if (!isRef && !entries && attributes.length === 0) return undefined;
  return { isRef, ...(entries && { entries }), ...(attributes.length > 0 && { attributes }) };
}

let refs: RefNode | undefined;

/** References to parties that are not there, and ids given twice. */
export function checkReferences(offering: Offering): InputIssue[] {
  const issues: InputIssue[] = [];
  const parties = uniqueIds(offering.parties, "parties", issues);
  uniqueIds(offering.sales, "sales", issues);
  const path: PropertyKey[] = [];

  const visit = (node: RefNode, value: unknown): void => {
    if (typeof value === "string") {
      if (node.isRef && !parties.has(value)) {
        issues.push({ pointer: toPointer(path), expected: "the id of a party", found: showValue(value) });
      }
    } else if (Array.isArray(value)) {
      const { entries } = node;
      if (!entries) return;
      for (let index = 0; index < value.length; index++) {
        path.push(index);
        visit(entries, value[index]);
        path.pop();
      }
    } else if (typeof value === "object" && value !== null && node.attributes) {
      for (const [key, part] of node.attributes) {
        const inner = (value as Record<string, unknown>)[key];
        if (inner === undefined) continue;
        path.push(key);
        visit(part, inner);
        path.pop();
      }
    }
  };
  visit((refs ??= findRefs(offeringSchema()) ?? { isRef: false }), offering);
  return issues;
}

function uniqueIds(
  entries: readonly { readonly id?: string | undefined }[] | undefined,
  list: string,
  issues: InputIssue[],
): ReadonlySet<string> {
  const ids = new Set<string>();
  entries?.forEach(({ id }, index) => {
    if (id === undefined) return;
    if (ids.has(id)) issues.push({ pointer: `/${list}/${index}/id`, expected: "an id of its own", found: showValue(id) });
    ids.add(id);
  });
  return ids;
}
