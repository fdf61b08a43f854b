import { all, any, cite, defineFacts, not, vocabulary } from "../../src/authoring";
import { prospectusRegulation } from "../eu/instruments";
import { prospectusFacts } from "../eu/prospectus-facts";
import { belowTheFloor, smallOfferDuties } from "../eu/small-offer-overlays";
import { totalLessThan } from "../eu/small-offers";
import { prospectusLaw } from "./instruments";
import { offerFacts } from "./offer-facts";
import { nationalCeiling, noteThreshold, statementAge } from "./parameters";

export const smallOfferFacts = defineFacts({
  "lu.noteStatementAge": {
    subject: "offering",
    type: "integer",
    unit: "days",
    meaning: "age of the statement of debts and equity in the note",
    ask: "How many days old is the statement of debts and equity in the information note?",
  },
  "lu.dutiesAboveNationalCeiling": {
    subject: "offering",
    type: "boolean",
    meaning: "notice and note are required of offers from EUR 8,000,000 too",
    ask: "Since 2026-06-05: does Luxembourg law require the notice to the CSSF and the note also of small offers from EUR 8,000,000 up to EUR 12,000,000?",
    judgement: { by: "counsel", note: "The text attaches both duties to offers below EUR 8,000,000 and was not amended up to August 2026. Giving both is the safe course." },
  },
});

const { atMost, is, isNot } = vocabulary("EUR", { ...prospectusFacts, ...offerFacts, ...smallOfferFacts });

/** From the amount of the unamended text on, no duty is written. Only reached where the European exemption goes further. */
const gap = all(not(totalLessThan(nationalCeiling)), isNot("lu.dutiesAboveNationalCeiling"));
const belowNote = totalLessThan(noteThreshold);

export const smallOfferRule = smallOfferDuties({
  id: "lu.prospectus.small-offer",
  title: "A small offer of securities: notice to the CSSF and, from EUR 5,000,000, an information note",
  cites: [cite(prospectusLaw, "arts 4, 13"), cite(prospectusRegulation, "art. 3(2), (2d)")],
  inForce: { from: "2019-07-22" },
  requires: {
    "cssf-informed-beforehand": any(is("lu.cssfInformed"), gap),
    "note-published": any(belowNote, is("lu.notePublished"), gap),
    "statement-recent": any(belowNote, atMost("lu.noteStatementAge", statementAge), gap),
  },
  unless: belowTheFloor,
  exposes: [
    { role: "issuer", basis: "primary", cites: [cite(prospectusLaw, "art. 13")], note: "Knowingly offering without a required prospectus is criminal: fines of EUR 251 to 5,000,000 for legal, EUR 500 to 700,000 for natural persons." },
    { role: "sponsor", basis: "joint", note: "The guarantor." },
  ],
  remedies: [
    "Inform the CSSF before the offer; from EUR 5,000,000 publish the note, with a statement of debts and equity not older than 90 days.",
    "Keep the total in the Union over twelve months below the small-offer amount, without passport.",
  ],
  openTexture: [{ term: "duties above EUR 8,000,000", question: "Do notice and note go with offers from EUR 8,000,000 up to EUR 12,000,000 since 2026-06-05?", by: "counsel" }],
  notes: [
    "Fines of the CSSF up to EUR 5,000,000 or 3 % of turnover for legal, EUR 700,000 for natural persons.",
    "That Luxembourg chose the lower European amount was not found; the standard amount is applied, unverified.",
  ],
});

export const smallOfferRules = [smallOfferRule];
