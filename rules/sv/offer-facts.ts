import { defineFacts } from "../../src/authoring";

/** The token and its issue; stated at `/local/SV/...`. */
export const offerFacts = defineFacts({
  "sv.offeredToPublic": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is proposed to the public at large",
    ask: "Is the token proposed to the public at large, by technical or commercial means?",
    readAs: { at: "/raise/publicOffer" },
  },
  "sv.salePromoted": {
    subject: "offering",
    type: "boolean",
    meaning: "the sale to persons in El Salvador is promotion there",
    ask: "In counsel's view, does the sale to persons in El Salvador, not otherwise marketed there, amount to promotion there?",
    judgement: { by: "counsel", note: "The law asks for active promotion; passive service appears to be outside." },
  },
  "sv.resolution": {
    subject: "offering",
    type: "date",
    meaning: "date of the CNAD's resolution that registers the issue",
    ask: "When did the CNAD register the public issue and its issuer?",
  },
  "sv.structurer": {
    subject: "offering",
    type: "boolean",
    meaning: "a structurer registered with the CNAD is engaged",
    ask: "Is a structurer engaged that is registered with the CNAD?",
  },
  "sv.informationDocument": {
    subject: "offering",
    type: "boolean",
    meaning: "the Relevant Information Document is filed",
    ask: "Is the Relevant Information Document (DIR), with the contents of Annex A, filed?",
  },
  "sv.certifierReport": {
    subject: "offering",
    type: "boolean",
    meaning: "a registered certifier has reported on the document",
    ask: "Has a certifier registered with the CNAD reported on the Relevant Information Document?",
  },
  "sv.applicationComplete": {
    subject: "offering",
    type: "boolean",
    meaning: "the application is complete",
    ask: "Does the application hold what the regulation asks for: data on the token, its use of funds, platforms, contracts and team; the sworn declaration; the board's approval; the auditor's report; the state of the smart contract's audit; a valuation where the issue is secured?",
  },
  "sv.feePaid": {
    subject: "offering",
    type: "boolean",
    meaning: "the registration fee is paid",
    ask: "Is the registration fee paid?",
  },
  "sv.privateIssueRegistered": {
    subject: "offering",
    type: "date",
    meaning: "date on which the CNAD registered the private issue",
    ask: "When did the CNAD register the private issue?",
  },
  "sv.privateRequirementsMet": {
    subject: "offering",
    type: "boolean",
    meaning: "the requirements for private issues are met",
    ask: "In counsel's view, are the CNAD's requirements for private issues met?",
    judgement: { by: "counsel", note: "The regulation covers private issues; their definition, limits and requirements were not read." },
  },

  // What the law does not cover.
  "sv.centralBankCurrency": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is a currency of a central bank",
    ask: "Is the token a digital currency of a central bank?",
  },
  "sv.legalTender": {
    subject: "offering",
    type: "boolean",
    meaning: "the asset is legal tender by law",
    ask: "Is the asset legal tender by law?",
  },
  "sv.issuerOnly": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is exchanged only for goods or services of the issuer or of a limited set of suppliers",
    ask: "Can the token be exchanged only for goods or services of the issuer, or of a limited set of suppliers?",
  },
  "sv.tradable": {
    subject: "offering",
    type: "boolean",
    meaning: "the token can be traded or exchanged",
    ask: "Can the token be traded or exchanged?",
  },

  // Stablecoins.
  "sv.reserveRatio": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "reserve as a share of what circulates",
    ask: "What percentage of the coins in circulation does the reserve cover?",
  },
  "sv.liquidityLimits": {
    subject: "offering",
    type: "boolean",
    meaning: "the reserve keeps the limits on liquidity",
    ask: "Does the reserve keep the limits on liquidity of the stablecoin regulation?",
  },
  "sv.reserveReports": {
    subject: "offering",
    type: "boolean",
    meaning: "the reserve is reported on and audited periodically",
    ask: "Are the periodic reports and audits of the reserve made?",
  },
  "sv.acceptedStablecoin": {
    subject: "offering",
    type: "boolean",
    meaning: "the coin is an accepted stablecoin",
    ask: "Is the coin one that the CNAD accepts, so that no Relevant Information Document is needed?",
  },
});
