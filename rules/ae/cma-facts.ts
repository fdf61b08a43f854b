import { defineFacts } from "../../src/authoring";

/** Offers and promotions of securities onshore. */
export const cmaFacts = defineFacts({
  "ae.cmaApproved": {
    subject: "offering",
    type: "boolean",
    meaning: "the offer is registered with, or its prospectus approved by, the Capital Market Authority",
    ask: "Has the Capital Market Authority registered the offer or approved its prospectus?",
  },
  "ae.exemptRoute": {
    subject: "sale",
    type: "boolean",
    meaning: "an exemption or private route for this class of security covers the sale",
    ask: "Does an exemption or private route for this class of security cover the sale?",
    judgement: {
      by: "counsel",
      note: "The exemptions under Decree-Law 33 of 2025 were not read. For a sale abroad by a UAE issuer, counsel also answers whether federal law reaches it.",
    },
  },
  "ae.registrationAgreement": {
    subject: "offering",
    type: "boolean",
    meaning: "a registration agreement sets out the rights and the record on the ledger",
    ask: "Is there a registration agreement that sets out the rights and their record on the ledger?",
  },
  "ae.ledgerDisclosed": {
    subject: "offering",
    type: "boolean",
    meaning: "investors are told whether the ledger is permissioned or permissionless",
    ask: "Are investors told whether the ledger is permissioned or permissionless?",
  },
  "ae.tokenReplacement": {
    subject: "offering",
    type: "boolean",
    meaning: "there is a mechanism to replace lost tokens",
    ask: "Is there a mechanism to replace lost or compromised tokens?",
  },
  "ae.transferWallets": {
    subject: "offering",
    type: "code",
    values: ["licensed-custodial", "pre-approved", "open", "no-transfers-off-venue"],
    meaning: "wallets between which the token moves off a venue",
    ask: "Between which wallets can the token move off a venue: wallets with licensed custodians only; those and self-custody wallets approved beforehand; any wallet; or is there no transfer off a venue?",
  },
  "ae.licensedPromoter": {
    subject: "sale",
    type: "boolean",
    meaning: "the promotion runs through a locally licensed promoter",
    ask: "Is everything promoted onshore through a promoter licensed by the Capital Market Authority?",
  },
  "ae.fundRegistered": {
    subject: "offering",
    type: "boolean",
    meaning: "the foreign fund is registered with the Capital Market Authority",
    ask: "Is the foreign fund registered with the Capital Market Authority?",
  },
  "ae.enquiryBy": {
    subject: "sale",
    type: "code",
    values: ["client", "issuer", "intermediary"],
    meaning: "who made the first contact",
    ask: "Who made the first contact: the client, the issuer or an intermediary?",
    readAs: { at: "/reverseSolicitation/initiatedBy" },
  },
  "ae.enquiryDeclared": {
    subject: "sale",
    type: "boolean",
    meaning: "the investor declared in writing that the enquiry was its own",
    ask: "Has every investor declared in writing that the enquiry was its own?",
  },
  "ae.investorType": {
    subject: "sale",
    type: "code",
    values: [
      "state-or-central-bank", "licensed-institution", "fund", "company", "trustee", "family-office", "joint-venture",
      "natural-person", "certified-natural-person", "knowledgeable-natural-person",
    ],
    meaning: "kind of professional investor",
    ask: "What kind of professional investors are they: states or central banks; licensed institutions; funds; companies; trustees; family offices; joint ventures; natural persons by their means, by certification, or by adequate knowledge?",
  },
  "ae.totalAssets": {
    subject: "sale",
    type: "money",
    unit: "AED",
    meaning: "total assets of the smallest investor",
    ask: "What total assets does the smallest investor of this sale have?",
  },
  "ae.netAnnualIncome": {
    subject: "sale",
    type: "money",
    unit: "AED",
    meaning: "net annual income of the smallest investor",
    ask: "What net annual income does the smallest investor of this sale have?",
  },
  "ae.equityOrCashTest": {
    subject: "sale",
    type: "boolean",
    meaning: "every company meets the test of net equity or cash",
    ask: "Does every company meet the rulebook's test of net equity or cash?",
    judgement: { by: "counsel", note: "The amount of this third test was not found." },
  },
  "ae.netEquity": {
    subject: "sale",
    type: "money",
    unit: "AED",
    meaning: "net equity of the least wealthy natural person, without the main residence",
    ask: "What net equity, without the main residence, does the least wealthy investor of this sale have?",
  },
  "ae.promotesOnlyExempt": {
    subject: "party",
    type: "boolean",
    meaning: "the party promotes onshore only what needs no licensed promoter",
    ask: "Does this party address onshore only counterparties, government bodies, professional investors with a domestic product, or investors who enquired themselves and declared so in writing?",
  },
});
