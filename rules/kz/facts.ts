import { defineFacts, vocabulary } from "../../src/authoring";

/** What onshore Kazakhstan asks; stated at `/local/KZ/...` of the offering or the party. */
export const facts = defineFacts({
  "kz.category": {
    subject: "offering",
    type: "code",
    values: ["unsecured", "stablecoin", "asset-backed", "electronic-instrument", "security", "none"],
    meaning: "category of the token under the law of Kazakhstan",
    ask: "What is the token under the law of Kazakhstan: an unsecured digital asset (it certifies no rights to assets); a stablecoin-type, an asset-backed or an electronic financial instrument; a security of securities law; or none of these?",
  },
  "kz.newLawApplied": {
    subject: "offering",
    type: "boolean",
    meaning: "on that day the regime of the National Bank already applied",
    ask: "Between 2026-01-16 and 2026-06-30: did the regime of the National Bank already apply to the matter on that day?",
    judgement: { by: "counsel", note: "Law 259-VIII came into force in stages; the first day of each part was not read." },
  },
  "kz.onPermittedList": {
    subject: "offering",
    type: "boolean",
    meaning: "the unsecured digital asset is on the permitted list",
    ask: "Is the unsecured digital asset on the list of those that may circulate?",
  },
  "kz.throughLicensedExchanger": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is sold through an exchange operator licensed by the National Bank",
    ask: "Is the token sold in Kazakhstan only through an exchange operator licensed by the National Bank?",
  },
  "kz.saleThroughAifc": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is issued and circulates only through the AIFC",
    ask: "Is the token issued and does it circulate only through facilities licensed in the Astana International Financial Centre?",
  },
  "kz.underlyingOutsideMoneyAndSecurities": {
    subject: "offering",
    type: "boolean",
    meaning: "the underlying is neither money nor a security",
    ask: "Is the underlying neither money nor a security?",
    judgement: { by: "counsel", note: "Asked where the kind of asset does not say: claims, shares of revenue and the like." },
  },
  "kz.issuePermit": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer holds a permit for the secured digital asset that still runs",
    ask: "Does the issuer hold a permit of the ministry for the issue of this secured digital asset, not older than three years?",
  },
  "kz.issueRulesMet": {
    subject: "offering",
    type: "boolean",
    meaning: "the onshore rules for the issue and the offer are met",
    ask: "Are the rules met that onshore law sets for the issue and the offer of this instrument (disclosure document, limits on investors, registration)?",
    judgement: { by: "counsel", note: "The issue rules for digital financial assets, and the securities law behind security tokens, were not read." },
  },

  // The provider.
  "kz.throughAifcFacility": {
    subject: "party",
    type: "boolean",
    meaning: "the party trades or exchanges only through a facility licensed in the AIFC",
    ask: "Does this party trade or exchange unsecured digital assets only through a facility licensed in the Astana International Financial Centre?",
  },
  "kz.legalForm": {
    subject: "party",
    type: "code",
    values: ["joint-stock-company", "limited-liability-partnership", "other"],
    meaning: "legal form of the party",
    ask: "Is this party a joint-stock company, a limited liability partnership, or something else?",
  },
  "kz.charterCapital": {
    subject: "party",
    type: "money",
    unit: "KZT",
    meaning: "charter capital of the party",
    ask: "How large is this party's charter capital?",
  },
  "kz.procedureAgreed": {
    subject: "party",
    type: "boolean",
    meaning: "the procedure is agreed with a trading platform, a bank or the postal operator",
    ask: "Has this party agreed its procedure with a trading platform, a bank or the postal operator?",
  },
  "kz.internalRules": {
    subject: "party",
    type: "boolean",
    meaning: "the party has the internal rules that the National Bank asks for",
    ask: "Does this party have the internal rules that the National Bank asks for?",
  },
  "kz.fitAndProper": {
    subject: "party",
    type: "boolean",
    meaning: "executives and owners meet the requirements",
    ask: "Do this party's executives and owners meet the requirements of the National Bank?",
  },
});

export const words = vocabulary("KZT", facts);
