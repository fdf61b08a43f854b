import type { Command } from "commander";
import type { Catalogue } from "../catalogue/catalogue";
import type { Rate } from "../facts/money";
import type { Context } from "./context";
import { catalogueOption, formatOption, jurisdictionOption, ratesOption, requireJurisdictions, requireOneStdin } from "./options";
import { ratesFrom } from "./rates";
import { catalogueFrom, readDocument } from "./sources";

/** What every command about one offering is asked: which offering, under which law, in which places, at which rates. */

export interface OfferingOptions<F extends string = string> {
  readonly jurisdiction?: readonly string[];
  readonly format: F;
  readonly rates?: string;
  readonly catalogue?: string;
}

export interface OfferingQuestion {
  readonly catalogue: Catalogue;
  /** The offering as it was read. */
  readonly data: unknown;
  /** In the form that evaluating takes. */
  readonly about: { readonly file: string; readonly jurisdictions?: readonly string[]; readonly rates?: readonly Rate[] };
}

/**
 * Adds the argument and the options of a command about one offering.
 *
 * @param such an example of jurisdiction codes
 */
export function askOffering<F extends string>(command: Command, formats: readonly F[], such: string): Command {
  return command
    .argument("<file>", "the offering as JSON or YAML; - reads standard input")
    .addOption(jurisdictionOption(`only these jurisdictions, such as ${such} (default: all)`))
    .addOption(formatOption(formats))
    .addOption(ratesOption())
    .addOption(catalogueOption());
}

/** Reads what was asked. @throws InputError */
export async function offeringQuestion(path: string, { jurisdiction, rates, catalogue: own }: OfferingOptions, context: Context): Promise<OfferingQuestion> {
  requireOneStdin([path, rates, own]);
  const catalogue = await catalogueFrom(own, context);
  requireJurisdictions(jurisdiction, catalogue);
  const quoted = rates === undefined ? undefined : await readDocument(rates, context.io);
  const { data, file } = await readDocument(path, context.io);
  return {
    catalogue,
    data,
    about: {
      file,
      ...(jurisdiction !== undefined && { jurisdictions: jurisdiction }),
      ...(quoted !== undefined && { rates: ratesFrom(quoted.data, quoted.file) }),
    },
  };
}

/** The day whose law applies: as asked, as the offering says, else today. What else stands there is for reading the offering to refuse. */
export function dayOf(asked: string | undefined, data: unknown, today: string): string {
  const stated = typeof data === "object" && data !== null ? (data as { asOf?: unknown }).asOf : undefined;
  return asked ?? (typeof stated === "string" ? stated : today);
}
