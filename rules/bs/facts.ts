import { defineFacts, vocabulary } from "../../src/authoring";

/** What only The Bahamas ask; stated at `/local/BS/...` of the offering, the sale or the party. */
export const facts = defineFacts({
  // The token and its offer.
  "bs.tokenIsSecurity": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is a security",
    ask: "Does the token give equity, debt or fund interests, or is it otherwise a security?",
    judgement: { by: "counsel", note: "Shares, debt and fund units are; of other tokens it is asked." },
  },
  "bs.offeredToPublic": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is offered to the public",
    ask: "Is the token offered for sale to the public?",
    readAs: { at: "/raise/publicOffer" },
  },
  "bs.foreignOfferCaught": {
    subject: "offering",
    type: "boolean",
    meaning: "the Act reaches the foreign issuer",
    ask: "In counsel's view, does the Act reach this issuer from abroad?",
    judgement: { by: "counsel", note: "The Act reaches Bahamian entities wherever they act, and whoever takes part in an offering; how far it reaches foreign issuers was not read." },
  },
  "bs.registered": {
    subject: "offering",
    type: "date",
    meaning: "date on which the initial token offering was registered",
    ask: "When did the Securities Commission register the initial token offering?",
  },
  "bs.offeredToOthers": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is offered to others than accredited investors",
    ask: "Is the token offered to anyone beside accredited investors?",
  },
  "bs.accreditedExempt": {
    subject: "offering",
    type: "boolean",
    meaning: "offers to accredited investors only are exempt from registration",
    ask: "In counsel's view, does the Act exempt offers to accredited investors only from registration?",
    judgement: { by: "counsel", note: "The exemption was in the bill of 2019; whether the Act has it was not read." },
  },
  "bs.memorandumComplete": {
    subject: "offering",
    type: "boolean",
    meaning: "the offering memorandum holds what an informed decision needs",
    ask: "Does the offering memorandum hold all information needed for an informed decision?",
  },
  "bs.memorandumPosted": {
    subject: "offering",
    type: "boolean",
    meaning: "the offering memorandum is on the issuer's website and kept current",
    ask: "Is the offering memorandum posted on the issuer's website and kept current?",
  },
  "bs.legalOpinion": {
    subject: "offering",
    type: "boolean",
    meaning: "a Bahamian firm has given its opinion on the classification of the token",
    ask: "Is there a legal opinion of a Bahamian firm on the classification of the token?",
  },
  "bs.purchasersIdentified": {
    subject: "offering",
    type: "boolean",
    meaning: "purchasers are identified",
    ask: "Are purchasers identified?",
  },

  // Stablecoins.
  "bs.issuerRegistered": {
    subject: "offering",
    type: "date",
    meaning: "date on which the issuer of the stablecoin was registered",
    ask: "When was the issuer of the stablecoin registered with the Securities Commission?",
  },
  "bs.reserveAudited": {
    subject: "offering",
    type: "boolean",
    meaning: "the reserve is audited regularly",
    ask: "Is the reserve audited regularly?",
  },
  "bs.reserveRatio": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "reserve as a share of what circulates",
    ask: "What percentage of the coins in circulation does the reserve cover?",
  },
  "bs.algorithmic": {
    subject: "offering",
    type: "boolean",
    meaning: "an algorithm stabilises the coin",
    ask: "Is the value of the coin stabilised by an algorithm?",
  },

  // Securities.
  "bs.prospectusRegistered": {
    subject: "offering",
    type: "date",
    meaning: "date on which the prospectus was registered",
    ask: "When was the prospectus registered with the Securities Commission?",
  },
  "bs.placementExempt": {
    subject: "sale",
    type: "boolean",
    meaning: "the sale is within the exemption for private placements",
    ask: "In counsel's view, is this sale within an exemption for private placements?",
    judgement: { by: "counsel", note: "The exemptions of the Securities Industry Act were not read." },
  },

  // The service provider.
  "bs.staking": {
    subject: "party",
    type: "boolean",
    meaning: "the party runs a staking service",
    ask: "Does this party run a staking service for others?",
  },
  "bs.transitionRelief": {
    subject: "party",
    type: "boolean",
    meaning: "the Act of 2024 gives the custodian time",
    ask: "In counsel's view, does the Act of 2024 give this licensed custodian time to register, on the day?",
    judgement: { by: "counsel", note: "The transition of the Act of 2024 was not read." },
  },
  "bs.assetsSegregated": {
    subject: "party",
    type: "boolean",
    meaning: "the custodian keeps clients' assets apart",
    ask: "Does this custodian keep clients' assets apart from its own?",
  },
  "bs.clientAgreements": {
    subject: "party",
    type: "boolean",
    meaning: "the custodian has agreements with its clients",
    ask: "Has this custodian an agreement with each client?",
  },
  "bs.incidentPolicies": {
    subject: "party",
    type: "boolean",
    meaning: "the custodian has policies on incidents",
    ask: "Has this custodian policies on incidents?",
  },
  "bs.clientStatements": {
    subject: "party",
    type: "boolean",
    meaning: "the custodian sends statements to its clients",
    ask: "Does this custodian send statements to its clients?",
  },
  "bs.annualAudit": {
    subject: "party",
    type: "boolean",
    meaning: "the custodian's systems are audited independently each year",
    ask: "Are this custodian's systems audited independently each year?",
  },
});

export const words = vocabulary("BSD", facts);
