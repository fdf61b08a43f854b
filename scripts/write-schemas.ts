/// <reference types="node" />
import { mkdirSync, writeFileSync } from "node:fs";
import { packs } from "../rules/index";
import { createCatalogue } from "../src/catalogue/catalogue";
import { offeringSchemaFor } from "../src/catalogue/offering-schema";
import { catalogueJsonSchema } from "../src/catalogue/schema";

/** Writes the JSON Schemas that are published with the package, so that an editor completes an offering file. */

const folder = new URL("../dist/schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
const write = (name: string, schema: unknown): void => writeFileSync(new URL(name, folder), `${JSON.stringify(schema, null, 1)}\n`);
write("offering.json", offeringSchemaFor(createCatalogue(packs)));
write("catalogue.json", catalogueJsonSchema());
