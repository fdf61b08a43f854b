import { defineFacts } from "../../src/authoring";
import { amlMeasures } from "./aml-measures";

/** Services in virtual assets, and what an obliged entity does about money laundering. */
export const serviceFacts = defineFacts({
  "ae.issueServices": {
    subject: "party",
    type: "boolean",
    meaning: "the party provides services related to the issue of the token",
    ask: "Does this party provide financial services related to the issue or sale of the token?",
  },
  "ae.federalRecognition": {
    subject: "party",
    type: "boolean",
    meaning: "the Dubai licence is recognised by the federal authority",
    ask: "Is the party's VARA licence recognised (registered) by the federal authority?",
  },
  "ae.vaspApprovedMarketing": {
    subject: "offering",
    type: "boolean",
    meaning: "the marketing is carried out, or approved and issued for somebody else, by a VARA-licensed provider",
    ask: "Is all marketing in or towards the UAE carried out by a VARA-licensed provider, or on its behalf and with its approval?",
  },
  "ae.amlMeasures": amlMeasures,
});
