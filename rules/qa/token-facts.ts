import { defineFacts } from "../../src/authoring";

/** What the token is and how it came to be. */
export const tokenFacts = defineFacts({
  "qa.tokenRight": {
    subject: "offering",
    type: "code",
    values: [
      "share", "debt", "scheme-unit", "option-or-future", "contract-for-differences", "insurance", "deposit", "islamic-contract",
      "derivative", "similar-right", "other-property-right", "none",
    ],
    meaning: "property right that the token represents",
    ask: "Which right does the token represent: a share; debt (also sukuk); a unit of a collective scheme; an option or future; a contract for differences; insurance; a deposit; an Islamic contract named by the rules; another derivative; a right substantially similar to one of these; another property right (real, personal or contractual); or none?",
  },
  "qa.currencyFunction": {
    subject: "offering",
    type: "code",
    values: ["cryptocurrency", "stablecoin", "other-currency-substitute", "central-bank-currency", "none"],
    meaning: "function of the token as a currency",
    ask: "Does the token work as an alternative to fiat money (a cryptocurrency), as a stablecoin, as another substitute for currency, as a central bank digital currency, or as none of these?",
  },
  "qa.centralBankCurrencyExcluded": {
    subject: "offering",
    type: "boolean",
    meaning: "the central bank digital currency is an excluded token",
    ask: "Is a central bank digital currency an excluded token under the QFC's regulations?",
    judgement: { by: "counsel", note: "Only one weak source says so." },
  },
  "qa.onshoreSecurity": {
    subject: "offering",
    type: "boolean",
    meaning: "the right is a security under the law of the State",
    ask: "Is the right that the token represents a security under the law of the State of Qatar?",
    judgement: { by: "counsel", note: "The definition was not read; shares, debt and scheme units are taken to be securities." },
  },
  "qa.fromQfc": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is generated, or a token service is given for it, in or from the QFC",
    ask: "Is the token generated, or is a token service (validation, generation, custody, exchange, transfer) given for it, in or from the Qatar Financial Centre?",
  },
  "qa.generatedInQfc": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is generated in or from the QFC",
    ask: "Is the token generated in or from the Qatar Financial Centre?",
  },
  "qa.validationCertificate": {
    subject: "offering",
    type: "boolean",
    meaning: "a licensed validator has certified that the right exists and who owns it",
    ask: "Has a licensed validator certified that the right exists and that the applicant owns it?",
  },
  "qa.ownerRequested": {
    subject: "offering",
    type: "boolean",
    meaning: "the owner asked for the tokenisation",
    ask: "Did the owner of the right ask for the tokenisation?",
  },
  "qa.licensedGenerator": {
    subject: "offering",
    type: "boolean",
    meaning: "a licensed token generator created the token",
    ask: "Was the token created by a licensed token generator?",
  },
  "qa.designatedInfrastructure": {
    subject: "offering",
    type: "boolean",
    meaning: "the token was created on designated token infrastructure",
    ask: "Was the token created on designated token infrastructure?",
  },
  "qa.controlDelivered": {
    subject: "offering",
    type: "boolean",
    meaning: "control over the token was given to the owner or a custodian",
    ask: "Was control over the token given to the owner or to a custodian?",
  },
  "qa.ownershipDisputed": {
    subject: "offering",
    type: "boolean",
    meaning: "ownership of the token is disputed",
    ask: "Is the ownership of the token disputed?",
  },
  "qa.controlLawful": {
    subject: "offering",
    type: "boolean",
    meaning: "the person in control obtained control, and the asset, lawfully",
    ask: "Did the person who controls the transfer of the token lawfully obtain control and the ownership of the underlying asset?",
  },
  "qa.presumptionRebutted": {
    subject: "offering",
    type: "boolean",
    meaning: "the QFC Court has rebutted the presumption of ownership",
    ask: "Has the QFC Court rebutted the presumption that the person in control owns the token?",
  },
  "qa.custodianControls": {
    subject: "offering",
    type: "boolean",
    meaning: "the person in control is a custodian for a client",
    ask: "Is the person in control a custodian who acts for a client?",
  },
  "qa.clientRightConfirmed": {
    subject: "offering",
    type: "boolean",
    meaning: "the terms of custody keep the right with the client",
    ask: "Do the terms of custody keep the right with the client?",
    judgement: { by: "counsel", note: "How the presumption works for a custodian was not read." },
  },
});
