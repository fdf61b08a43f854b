import type * as z from "zod";
import { attributes } from "./attributes";
import { dateOrNotYet, flag, language, listOf, oneOf, place, places, text } from "./field";
import { lazySchema } from "./lazy-schema";

/** A document given to investors. */
export const disclosureSchema = lazySchema(() =>
  attributes({
    kind: oneOf(
      [
        "white-paper", "prospectus", "simplified-prospectus", "offering-circular", "ppm", "form-c-disclosure", "kid", "kiis",
        "information-memorandum", "term-sheet", "risk-statement", "financial-statements", "valuation-report", "legal-opinion",
        "audit-report", "terms-and-conditions", "privacy-notice",
      ],
      "What document.",
    ),
    jurisdiction: place("Under the law of where."),
    language: language("Language."),
    version: text("Version."),
    uri: text("Where it is."),
    hash: text("Its hash."),
    format: oneOf(["pdf", "ixbrl", "html"], "Format."),
    draftedOn: dateOrNotYet("When drafted."),
    notifiedOn: dateOrNotYet("When notified to the authority."),
    approvedOn: dateOrNotYet("When approved."),
    publishedOn: dateOrNotYet("When published."),
    modifiedOn: dateOrNotYet("When last modified."),
    withdrawnOn: dateOrNotYet("When withdrawn."),
    homeState: place("Home state."),
    hostStates: places("Host states notified; all of them."),
    includes: listOf(
      oneOf(
        [
          "summary", "risk-factors", "management-statement", "responsibility-statement", "no-approval-statement",
          "no-guarantee-statement", "withdrawal-right", "sustainability", "financials", "conflicts", "use-of-proceeds", "rights",
        ],
        "A part.",
      ),
      "What it contains; all of it.",
    ),
    voluntary: flag("Drawn up without a duty to."),
  }),
);
/** A document given to investors. */
export type Disclosure = z.infer<ReturnType<typeof disclosureSchema>>;
