import { defineFacts } from "../../src/authoring";

/** The token and how it is offered; stated at `/local/MU/...` of the offering or the sale. */
export const offerFacts = defineFacts({
  "mu.tokenIsSecurity": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is a security",
    ask: "Is the token a security, or another financial asset, under the Securities Act?",
    judgement: { by: "counsel", note: "Shares, debt and fund units are; of other tokens it is asked." },
  },
  "mu.offeredToPublic": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is offered to the public",
    ask: "Is the token offered to the public?",
    readAs: { at: "/raise/publicOffer" },
  },

  // Initial token offerings.
  "mu.itoRegistered": {
    subject: "offering",
    type: "date",
    meaning: "date on which the FSC registered the issuer of the initial token offering",
    ask: "When did the FSC register the issuer of the initial token offering?",
  },
  "mu.itoFiled": {
    subject: "offering",
    type: "date",
    meaning: "date on which registration was sought",
    ask: "When was registration of the initial token offering sought?",
  },
  "mu.filedThroughProvider": {
    subject: "offering",
    type: "boolean",
    meaning: "registration was sought through a licensed provider",
    ask: "Was registration sought through a licensed virtual asset service provider?",
  },
  "mu.whitePaper": {
    subject: "offering",
    type: "boolean",
    meaning: "a white paper makes full disclosure",
    ask: "Is there a white paper with full disclosure?",
  },
  "mu.workingCapital": {
    subject: "offering",
    type: "boolean",
    meaning: "working capital suffices to meet debts",
    ask: "Does the issuer have the working capital to meet its debts?",
  },
  "mu.managedHere": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is present in and managed from Mauritius",
    ask: "Is the issuer present in, and managed from, Mauritius?",
  },
  "mu.advertised": {
    subject: "offering",
    type: "boolean",
    meaning: "the offering is advertised, by the issuer or a promoter",
    ask: "Is the offering advertised in any medium, at home or abroad, by the issuer or a promoter?",
    readAs: { at: "/marketing/generalSolicitation" },
  },
  "mu.advertsFair": {
    subject: "offering",
    type: "boolean",
    meaning: "the advertisements are fair, clear and accurate",
    ask: "Are the advertisements, those of promoters included, fair, clear and accurate?",
  },
  "mu.advertsBalanced": {
    subject: "offering",
    type: "boolean",
    meaning: "the advertisements are balanced on risk, cost and performance",
    ask: "Are the advertisements, those of promoters included, balanced on risk, cost and performance?",
  },

  // Securities tokens.
  "mu.offerApproved": {
    subject: "offering",
    type: "date",
    meaning: "date on which the FSC approved the securities token offering",
    ask: "When did the FSC approve the securities token offering?",
  },
  "mu.prospectusRegistered": {
    subject: "offering",
    type: "date",
    meaning: "date on which the prospectus was registered",
    ask: "When was the prospectus registered with the FSC?",
  },
  "mu.prospectusDistributed": {
    subject: "offering",
    type: "date",
    meaning: "date on which the prospectus was first distributed",
    ask: "When was the prospectus first distributed? Not yet occurred, where it was not.",
  },
  "mu.offeredToOthers": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is offered to others than sophisticated, expert and professional investors and those who subscribe the private-placement minimum",
    ask: "Is the token offered to anyone beside sophisticated and expert investors, expert funds, professional and specialised collective investment schemes, and persons who subscribe MUR 1,000,000 or more?",
  },
  "mu.ticketInDollars": {
    subject: "sale",
    type: "money",
    unit: "USD",
    meaning: "smallest subscription in this sale, in US dollars",
    ask: "What is the smallest subscription of one investor in this sale?",
    readAs: { at: "/minTicket" },
  },
  "mu.ownAccount": {
    subject: "sale",
    type: "boolean",
    meaning: "each person subscribes for its own account",
    ask: "Does each person in this sale subscribe for its own account?",
  },
  "mu.relatedCorporation": {
    subject: "sale",
    type: "boolean",
    meaning: "the sale is to related corporations only",
    ask: "Is this sale made to related corporations only?",
  },
  "mu.sophisticatedLimb": {
    subject: "sale",
    type: "code",
    values: ["securities-business", "named-institution", "individual", "institution", "none"],
    meaning: "limb of the definition of sophisticated investor",
    ask: "Why are these investors sophisticated: their ordinary business includes securities; they are a government, bank, insurer, scheme or pension fund; individuals by net worth; institutions by assets under management; or none of these?",
  },
  "mu.netWorth": {
    subject: "sale",
    type: "money",
    unit: "USD",
    meaning: "net worth of the individual with least, alone or with the spouse",
    ask: "What is the net worth of the individual in this sale with least, alone or with the spouse?",
  },
  "mu.assetsManaged": {
    subject: "sale",
    type: "money",
    unit: "USD",
    meaning: "assets under discretionary management of the institution with least",
    ask: "What assets does the institution in this sale with least have under discretionary management?",
  },

  // Preferential offers.
  "mu.preferentialOffer": {
    subject: "offering",
    type: "boolean",
    meaning: "the offer is made as a preferential offer",
    ask: "Is the offer made as a preferential offer: a private placement, an offer to sophisticated investors only, or to related corporations only?",
  },
  "mu.reportingIssuer": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is a reporting issuer",
    ask: "Is the issuer a reporting issuer under the Securities Act?",
  },
  "mu.foreignIssuerCaught": {
    subject: "offering",
    type: "boolean",
    meaning: "the Rules bind the foreign issuer",
    ask: "In counsel's view, do the Preferential Offer Rules bind this issuer from abroad towards investors in Mauritius?",
    judgement: { by: "counsel", note: "Advisers disagree on issuers incorporated abroad." },
  },
  "mu.investorsHere": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "investors in Mauritius",
    ask: "How many investors in Mauritius are there?",
  },
  "mu.shareholdersApproved": {
    subject: "offering",
    type: "boolean",
    meaning: "the shareholders approved the offer",
    ask: "Did the shareholders approve the offer?",
  },
  "mu.fairPrice": {
    subject: "offering",
    type: "boolean",
    meaning: "the price is fair",
    ask: "Is the price fair, as the Rules demand?",
  },
  "mu.allotmentClock": {
    subject: "offering",
    type: "date",
    meaning: "date from which the time for allotment runs",
    ask: "From which day does the time for allotment run under the Rules?",
  },
  "mu.allotted": {
    subject: "offering",
    type: "date",
    meaning: "date of allotment",
    ask: "When were the securities allotted?",
  },
  "mu.documentExecuted": {
    subject: "offering",
    type: "date",
    meaning: "date on which the offer document was executed",
    ask: "When was the offer document executed?",
  },
  "mu.documentFiled": {
    subject: "offering",
    type: "date",
    meaning: "date on which the offer document was filed with the FSC",
    ask: "When was the offer document filed with the FSC?",
  },
  "mu.debtRegistered": {
    subject: "offering",
    type: "date",
    meaning: "date on which the debt securities were registered with the FSC",
    ask: "When were the debt securities registered with the FSC?",
  },
  "mu.privatelyNegotiated": {
    subject: "offering",
    type: "boolean",
    meaning: "the debt is privately negotiated",
    ask: "Was the debt negotiated privately with its holders?",
  },
});
