/**
 * Saves the law of a folder that has its rules, as a catalogue to compare with.
 *
 * Usage: tsx scripts/save-law.ts <folder> <file.json>
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createCatalogue } from "../src/catalogue/catalogue";
import type { Jurisdiction } from "../src/catalogue/model";
import { saveCatalogue } from "../src/catalogue/load";

const [folder, file] = process.argv.slice(2);
if (folder === undefined || file === undefined) throw new Error("expected a folder and a file");
const { packs } = (await import(pathToFileURL(resolve(folder, "rules/index.ts")).href)) as { readonly packs: readonly Jurisdiction[] };
writeFileSync(file, saveCatalogue(createCatalogue(packs)));
