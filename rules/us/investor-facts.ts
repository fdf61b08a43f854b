import { defineFacts } from "../../src/authoring";

/**
 * Who buys in a sale. Where the purchasers of a sale differ, state the one who comes closest to failing, or make one entry
 * of `sales` for each kind of purchaser.
 */
export const investorFacts = defineFacts({
  "us.accreditedBasis": {
    subject: "sale",
    type: "code",
    values: [
      "net-worth", "income", "joint-income", "licence", "insider", "knowledgeable-employee", "institution", "entity-assets", "benefit-plan",
      "entity-investments", "family-office", "family-client", "all-owners-accredited",
    ],
    meaning: "limb of the definition by which the purchasers are accredited",
    ask: "By which limb are the purchasers accredited: net worth; income alone or joint; Series 7, 65 or 82; director, officer or partner of the issuer; knowledgeable employee; bank, insurer, broker-dealer, adviser, registered or business development fund; entity by assets; benefit plan; entity by investments; family office or its client; or all equity owners accredited?",
  },
  "us.accreditedNetWorth": {
    subject: "sale",
    type: "money",
    unit: "USD",
    meaning: "net worth of the purchaser, with spouse, primary residence left out",
    ask: "What is the purchaser's net worth, alone or with a spouse or equivalent, without the primary residence (a mortgage up to its value does not count, new debt of the last 60 days does)?",
  },
  "us.lowestIncome": {
    subject: "sale",
    type: "money",
    unit: "USD",
    meaning: "lower of the purchaser's incomes of the two most recent years",
    ask: "What is the lower of the purchaser's (or the couple's) incomes of the two most recent years?",
  },
  "us.incomeExpectedAgain": {
    subject: "sale",
    type: "boolean",
    meaning: "the same income is reasonably expected this year",
    ask: "Is the same level of income reasonably expected in the current year?",
  },
  "us.accreditedAssets": {
    subject: "sale",
    type: "money",
    unit: "USD",
    meaning: "total assets, investments or assets under management of the purchaser, as its limb counts them",
    ask: "What are the purchaser's total assets (an entity or plan), investments (an entity that owns them) or assets under management (a family office)?",
  },
  "us.formedForPurchase": {
    subject: "sale",
    type: "boolean",
    meaning: "the purchasing entity was formed to buy these securities",
    ask: "Was the purchasing entity formed for the purpose of buying these securities?",
  },
  "us.regulatedFiduciary": {
    subject: "sale",
    type: "boolean",
    meaning: "a regulated fiduciary decides for the benefit plan",
    ask: "Is the decision for the benefit plan taken by a bank, insurer or registered adviser as fiduciary?",
  },
  "us.believedAccredited": {
    subject: "sale",
    type: "boolean",
    meaning: "the issuer reasonably believes just before the sale that the purchasers are accredited",
    ask: "Does the issuer, on facts it can show, reasonably believe at the time of sale that every purchaser of this sale is accredited?",
  },

  // Verification under Rule 506(c).
  "us.holderSince2013": {
    subject: "sale",
    type: "boolean",
    meaning: "the purchasers have held the issuer's securities as accredited investors under Rule 506(b) since before 2013-09-23",
    ask: "Have the purchasers held the issuer's securities as accredited investors under Rule 506(b) since before 2013-09-23?",
  },
  "us.purchaserNatural": {
    subject: "sale",
    type: "boolean",
    meaning: "the purchasers are natural persons",
    ask: "Are the purchasers of this sale natural persons?",
  },
  "us.evidenceOn": {
    subject: "sale",
    type: "date",
    meaning: "date of the oldest document, confirmation or verification relied on",
    ask: "What is the date of the oldest statement, report, confirmation or earlier verification relied on?",
  },
  "us.taxYearsShown": {
    subject: "sale",
    type: "boolean",
    meaning: "tax forms of the two most recent years were seen, with a representation for the current year",
    ask: "Were tax forms of the two most recent years seen and the expectation for the current year represented in writing?",
  },
  "us.writtenRepresentation": {
    subject: "sale",
    type: "boolean",
    meaning: "the purchasers gave the written representations that the route asks for",
    ask: "Did every purchaser give the written representation that the route asks for (status and limb; liabilities; certificate at sale)?",
  },
  "us.notFinancedForPurchase": {
    subject: "sale",
    type: "boolean",
    meaning: "the purchaser (and each owner counted) represents that the minimum is not financed by a third party for this investment",
    ask: "Does the purchaser, and each equity owner who is counted, represent that the minimum amount is not financed in whole or part by a third party for this investment, and is that so?",
  },
  "us.knownNotAccredited": {
    subject: "sale",
    type: "boolean",
    meaning: "the issuer knows facts that contradict the purchasers' status",
    ask: "Does the issuer know of facts showing that a purchaser is not accredited?",
  },
  "us.equityOwners": {
    subject: "sale",
    type: "integer",
    unit: "persons",
    meaning: "equity owners of the purchasing entity",
    ask: "How many equity owners does the purchasing entity have?",
  },
  "us.equityOwnersNatural": {
    subject: "sale",
    type: "boolean",
    meaning: "all equity owners of the purchasing entity are natural persons",
    ask: "Are all equity owners of the purchasing entity natural persons?",
  },
  "us.minimumPerEquityOwner": {
    subject: "sale",
    type: "money",
    unit: "USD",
    meaning: "minimum investment divided by the number of equity owners",
    ask: "What is the entity's minimum investment, divided by the number of its equity owners?",
  },
  "us.reasonableSteps": {
    subject: "sale",
    type: "boolean",
    meaning: "the facts make it so likely that the purchasers are accredited that no further step is needed",
    ask: "Do the facts make it so likely that every purchaser is accredited that no further step of verification is needed?",
    judgement: { by: "counsel", note: "Reasonable steps are judged by the nature of the purchaser, what is known of it, and the terms of the offering." },
  },

  // Purchasers who are not accredited.
  "us.purchasersSophisticated": {
    subject: "sale",
    type: "boolean",
    meaning: "every purchaser, alone or with a representative, can evaluate the merits and risks, or the issuer reasonably believes so",
    ask: "Can every purchaser, alone or with a purchaser representative, evaluate the merits and risks of the investment, or does the issuer reasonably believe so just before the sale?",
  },
  "us.informationDelivered": {
    subject: "sale",
    type: "code",
    values: ["none", "reg-a-tier-1", "reg-a-tier-2", "exchange-act-reports"],
    meaning: "information under Rule 502(b) given a reasonable time before the sale",
    ask: "Which information under Rule 502(b) did the purchasers get a reasonable time before the sale: none, that of Regulation A Tier 1, of Tier 2 (audited), or Exchange Act reports?",
  },
  "us.purchasersNotSolicited": {
    subject: "sale",
    type: "boolean",
    meaning: "the issuer reasonably believes that no purchaser was reached by general solicitation, or had a substantive relationship with each before the offering began",
    ask: "Does the issuer reasonably believe, of each purchaser, that it was not reached by general solicitation or that a substantive relationship existed before this offering began?",
  },
});
