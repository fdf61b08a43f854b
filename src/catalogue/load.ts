import { explainIssue } from "../offering/explain-issue";
import { guardInput } from "../offering/guard";
import type { InputIssue } from "../offering/input-error";
import { InputError } from "../offering/input-error";
import { lazySchema } from "../offering/lazy-schema";
import type { Catalogue } from "./catalogue";
import { createCatalogue } from "./catalogue";
import { checkJurisdiction } from "./check";
import type { Jurisdiction } from "./model";
import { parentOf } from "./parent";
import { catalogueSchema } from "./schema";

const schema = lazySchema(catalogueSchema);

/** Checks packs that come from outside the compiler's reach. @throws InputError listing every problem */
export function checkedJurisdictions(packs: readonly Jurisdiction[], file?: string): readonly Jurisdiction[] {
  const named = file === undefined ? {} : { file };
  const issues: InputIssue[] = packs.flatMap((pack, i) =>
    checkJurisdiction(pack, parentOf(pack, packs)).map((issue) => ({ ...issue, ...named, pointer: `/jurisdictions/${i}${issue.pointer}` })),
  );
  const codes = packs.map((pack) => pack.code);
  codes.forEach((code, i) => {
    if (codes.indexOf(code) !== i) issues.push({ ...named, pointer: `/jurisdictions/${i}/code`, expected: "codes that occur once", found: code });
  });
  if (issues.length > 0) throw new InputError(issues);
  return packs;
}

/**
 * A catalogue from its saved JSON (parsed, or as text), checked as strictly as the compiler checks a pack.
 * The loaded catalogue has the digest of the saved one.
 *
 * @throws InputError naming the file, the JSON pointer, what was expected and what was found; nothing is loaded
 */
export function loadCatalogue(input: unknown, options: { readonly file?: string } = {}): Catalogue {
  const { file } = options;
  const data = typeof input === "string" ? parseJson(input, file) : input;
  guardInput(data, file);
  const result = schema().safeParse(data);
  if (!result.success) {
    const issues = result.error.issues.slice(0, 100).flatMap((issue) => explainIssue(issue, schema(), data));
    throw new InputError(issues.map((issue) => (file === undefined ? issue : { file, ...issue })));
  }
  return createCatalogue(checkedJurisdictions((data as { jurisdictions: Jurisdiction[] }).jurisdictions, file));
}

function parseJson(text: string, file: string | undefined): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : "something else";
    throw new InputError([{ ...(file !== undefined && { file }), pointer: "", expected: "JSON", found }]);
  }
}

/** The JSON text in which a catalogue is saved. */
export function saveCatalogue(catalogue: Catalogue): string {
  return `${JSON.stringify(catalogue.toJSON(), null, 2)}\n`;
}
