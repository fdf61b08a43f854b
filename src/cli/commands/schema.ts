import type { Command } from "commander";
import { Option } from "commander";
import { offeringSchemaFor } from "../../catalogue/offering-schema";
import { catalogueJsonSchema } from "../../catalogue/schema";
import type { Context } from "../context";
import { catalogueOption } from "../options";
import { json } from "../print";
import { catalogueFrom } from "../sources";

const KINDS = ["offering", "catalogue"] as const;

interface SchemaOptions {
  readonly kind: (typeof KINDS)[number];
  readonly catalogue?: string;
}

async function schema({ kind, catalogue }: SchemaOptions, context: Context): Promise<void> {
  context.io.stdout(json(kind === "catalogue" ? catalogueJsonSchema() : offeringSchemaFor(await catalogueFrom(catalogue, context))));
}

export function addSchema(program: Command, context: Context): void {
  program
    .command("schema")
    .description("Print the JSON Schema of an offering, with the facts that each jurisdiction asks for, or of a catalogue.")
    .addOption(new Option("--kind <kind>", "which schema").choices(KINDS).default("offering"))
    .addOption(catalogueOption())
    .addHelpText(
      "after",
      `
Examples:
  $ perimeter schema > offering.schema.json
  $ perimeter schema --kind catalogue > catalogue.schema.json

An editor completes an offering that names the schema:
  "$schema": "./offering.schema.json"                          (JSON)
  # yaml-language-server: $schema=./offering.schema.json       (YAML)`,
    )
    .action((options: SchemaOptions) => schema(options, context));
}
