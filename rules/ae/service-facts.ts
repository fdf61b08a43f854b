import { defineFacts } from "../../src/authoring";

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
  "ae.amlMeasures": {
    subject: "party",
    type: "codes",
    values: ["due-diligence", "beneficial-owners", "un-list", "local-list", "reporting", "travel-rule"],
    meaning: "measures that the party takes against money laundering",
    ask: "Which of these does this party do: customer due diligence; identification of beneficial owners; screening against the UN list; screening against the UAE local terrorist list; reporting of suspicions; data with every transfer? State all.",
  },
});
