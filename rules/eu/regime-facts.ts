import { defineFacts } from "../../src/authoring";

/** What decides which rulebook governs the token. Every part of the pack, and the packs of the Member States, may read them. */
export const regimeFacts = defineFacts({
  "eu.micaClass": {
    subject: "offering",
    type: "code",
    values: ["OTHR", "ART", "EMT", "utility", "outside-mica-financial-instrument", "outside-mica-deposit", "outside-mica-unique-nft", "unclassified"],
    meaning: "class of crypto-asset recorded for the EU",
    ask: "As what is the token classified for EU law (asset.micaClass)?",
    readAs: { at: "/asset/micaClass" },
  },
  "eu.valueReference": {
    subject: "offering",
    type: "code",
    values: ["single-currency", "basket", "commodity", "crypto", "none"],
    meaning: "what the token's value is meant to follow",
    ask: "Is the token's value meant to be stable by reference to one official currency, a basket, a commodity, a crypto-asset, or to nothing?",
    readAs: { at: "/asset/pegOrReference/to" },
  },
  "eu.transferable": {
    subject: "offering",
    type: "boolean",
    meaning: "the token can be transferred to other persons",
    ask: "Can the token be transferred to other persons? Lock-up periods, and lists of persons who may hold it, do not make it untransferable.",
  },
  "eu.rightsEquivalentToSecurity": {
    subject: "offering",
    type: "boolean",
    meaning: "the token's rights are equal or equivalent to those of a share, a bond or a right to acquire or settle against them",
    ask: "Are the rights that the token gives equal or equivalent to those of a share, a bond or other securitised debt, or of a right to acquire them or to a cash settlement, and is the token more than an instrument of payment?",
    judgement: {
      by: "counsel",
      note: "ESMA's guidelines look at the rights, not at name or technology. Asked only of tokens that are not plainly equity or debt but give a financial right.",
    },
  },
  "eu.collectiveInvestment": {
    subject: "offering",
    type: "boolean",
    meaning: "capital is raised from a number of investors to be invested under a defined policy for their benefit",
    ask: "Does the issuer raise capital from a number of investors to invest it under a defined investment policy for their benefit (and is it more than a holding company, a single-asset operating company or a securitisation vehicle)?",
    judgement: { by: "counsel", note: "The elements are in article 4(1)(a) of the AIFMD; whether pooled real estate or other assets with an operator meet them depends on the arrangement." },
  },
  "eu.sectorClass": {
    subject: "offering",
    type: "code",
    values: [
      "none",
      "derivative",
      "money-market-instrument",
      "emission-allowance",
      "deposit",
      "structured-deposit",
      "funds",
      "securitisation-position",
      "insurance",
      "pension",
    ],
    meaning: "class of another sector's law to which the token belongs",
    ask: "Is the token a derivative, a money-market instrument, an emission allowance, a deposit, a structured deposit, funds other than e-money tokens, a securitisation position, an insurance or a pension product, or none of these?",
  },
  "eu.issuedInSeries": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is one of a large series or collection",
    ask: "Is the token one of a large series or collection?",
  },
  "eu.uniqueInSubstance": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is unique in substance although it is one of a series",
    ask: "Although it is one of a large series or collection: is each token unique and not interchangeable in substance?",
    judgement: { by: "counsel", note: "A large series points to fungibility (recital 11 of MiCA, read from memory); a unique identifier alone does not make a token unique." },
  },
  "eu.accessSuppliedByIssuer": {
    subject: "offering",
    type: "boolean",
    meaning: "the good or service to which the token gives access is supplied by its issuer",
    ask: "Is the good or service to which the token gives access supplied by the issuer of the token?",
  },
});
