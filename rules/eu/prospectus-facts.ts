import { defineFacts } from "../../src/authoring";

/** What prospectus law asks beside what every offering states. */
export const prospectusFacts = defineFacts({
  "eu.fundOpenEnded": {
    subject: "offering",
    type: "boolean",
    meaning: "the fund is open-ended",
    ask: "For a unit in a fund: is the fund open-ended?",
  },
  "eu.debtIssued": { subject: "offering", type: "date", meaning: "first day of the debt", ask: "On which day does the debt begin?", readAs: { at: "/asset/debt/issuanceDate" } },
  "eu.debtMatures": { subject: "offering", type: "date", meaning: "last day of the debt", ask: "On which day does the debt mature?", readAs: { at: "/asset/debt/maturityDate" } },

  // The prospectus.
  "eu.prospectusApproved": {
    subject: "offering",
    type: "date",
    meaning: "day on which a prospectus was approved",
    ask: "When was a prospectus approved by the authority of the home Member State? Name it among the disclosures.",
    readAs: { document: "prospectus", date: "approvedOn" },
  },
  "eu.prospectusPublished": {
    subject: "offering",
    type: "date",
    meaning: "day on which the prospectus was published",
    ask: "When was the approved prospectus published? Name it among the disclosures.",
    readAs: { document: "prospectus", date: "publishedOn" },
  },
  "eu.prospectusCoversState": {
    subject: "sale",
    type: "boolean",
    meaning: "the prospectus was approved in, or notified to, this Member State",
    ask: "Was the prospectus approved in this Member State, or notified to its authority (article 25)?",
  },
  "eu.prospectusUpToDate": {
    subject: "offering",
    type: "boolean",
    meaning: "every significant new factor or mistake is dealt with in an approved supplement",
    ask: "Is every significant new factor, mistake or inaccuracy dealt with in an approved supplement to the prospectus (yes if there was none)?",
  },
  "eu.firstAdmissionOfShares": {
    subject: "offering",
    type: "boolean",
    meaning: "the offer is of a class of shares that is to be admitted for the first time",
    ask: "Is this the initial offer of a class of shares that is to be admitted to a regulated market for the first time?",
  },
  "eu.workingDaysAvailable": {
    subject: "offering",
    type: "integer",
    unit: "days",
    meaning: "working days for which the prospectus is available before the offer ends",
    ask: "For how many working days before the end of the offer is the prospectus available?",
  },

  // The private exemptions.
  "eu.nonQualifiedOfferees": {
    subject: "sale",
    type: "integer",
    unit: "persons",
    meaning: "persons other than qualified investors addressed in this Member State",
    ask: "To how many persons in this Member State, other than qualified investors, is the offer addressed in all?",
  },
  "eu.smallTicketOfferees": {
    subject: "sale",
    type: "integer",
    unit: "persons",
    meaning: "persons other than qualified investors addressed in this Member State below the minimum ticket",
    ask: "How many of them are not bound to a minimum consideration of EUR 100000?",
  },
  "eu.denomination": {
    subject: "offering",
    type: "money",
    unit: "EUR",
    meaning: "denomination per unit",
    ask: "What is the denomination per unit?",
    readAs: { at: "/asset/denomination" },
  },
  "eu.article14Case": {
    subject: "sale",
    type: "code",
    values: ["none", "free-conversion", "takeover", "merger-or-division", "dividend", "employees", "credit-institution-continuous"],
    meaning: "special case of article 1(4) that the sale is",
    ask: "Is this sale a free conversion or exchange of shares, an exchange offer in a takeover, part of a merger or division, a dividend in securities, an offer to directors or employees, a continuous issue of a credit institution, or none of these?",
  },
  "eu.article14CaseComplete": {
    subject: "sale",
    type: "boolean",
    meaning: "all conditions of that special case are met",
    ask: "Are all the conditions of that point of article 1(4) met, such as the document that it asks for?",
    judgement: { by: "counsel", note: "The points (e) to (i) have conditions of their own that are not recorded here one by one." },
  },
  "eu.continuousIssueTotal": {
    subject: "offering",
    type: "money",
    unit: "EUR",
    meaning: "total of the credit institution's continuous issues over twelve months",
    ask: "What is the total consideration in the Union, over twelve months, of the credit institution's continuous or repeated issues of non-equity securities?",
  },
  "eu.subordinatedOrConvertible": {
    subject: "offering",
    type: "boolean",
    meaning: "the securities are subordinated, convertible or exchangeable",
    ask: "Are the securities subordinated, convertible or exchangeable?",
  },
  "eu.derivativeLinked": {
    subject: "offering",
    type: "boolean",
    meaning: "the securities give a right to others or are linked to a derivative",
    ask: "Do the securities give a right to acquire others, or are they linked to a derivative?",
  },

  // Further issues of what is admitted.
  "eu.fungibleWithAdmitted": {
    subject: "offering",
    type: "boolean",
    meaning: "the securities are fungible with others admitted to a regulated market or an SME growth market",
    ask: "Are the securities fungible with securities of the issuer that are already admitted to a regulated market or an SME growth market?",
  },
  "eu.shareOfAdmitted": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "share of the securities already admitted, over twelve months, this issue included",
    ask: "Which percentage of the securities already admitted are those newly issued over twelve months, this issue included?",
  },
  "eu.toBeAdmittedThere": {
    subject: "offering",
    type: "boolean",
    meaning: "the securities are to be admitted to the same market",
    ask: "Are the new securities to be admitted to the same market as those already admitted?",
  },
  "eu.monthsAdmitted": {
    subject: "offering",
    type: "number",
    unit: "months",
    meaning: "months for which the class has been admitted without a break",
    ask: "For how many months has the class been admitted to the market without a break?",
  },
  "eu.forTakeoverOrMerger": {
    subject: "offering",
    type: "boolean",
    meaning: "the securities are issued in a takeover by exchange, a merger or a division",
    ask: "Are the securities issued in a takeover by means of an exchange offer, a merger or a division?",
  },
  "eu.insolvencyOrRestructuring": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is in insolvency or restructuring proceedings",
    ask: "Is the issuer in insolvency or restructuring proceedings?",
  },
  "eu.annexNineFiled": {
    subject: "offering",
    type: "date",
    meaning: "day on which the Annex IX document was filed",
    ask: "When was the short document of Annex IX filed with the authority? Name it among the filings (eu.annex-ix).",
    readAs: { filing: "eu.annex-ix", date: "filedOn" },
  },
  "eu.annexNinePublished": {
    subject: "offering",
    type: "boolean",
    meaning: "the Annex IX document is published",
    ask: "Is the Annex IX document published?",
  },
  "eu.annexNinePages": {
    subject: "offering",
    type: "integer",
    unit: "count",
    meaning: "pages of the Annex IX document",
    ask: "How many A4 pages does the Annex IX document have?",
  },

  // Crowdfunding and small offers.
  "eu.throughCrowdfundingProvider": {
    subject: "sale",
    type: "boolean",
    meaning: "the sale is made through a crowdfunding provider authorised in the Union",
    ask: "Is this sale made through a crowdfunding service provider authorised under Regulation (EU) 2020/1503?",
  },
  "eu.crowdfundingTotal": {
    subject: "offering",
    type: "money",
    unit: "EUR",
    meaning: "crowdfunding offers, and small offers of securities, of the project owner over twelve months",
    ask: "What is the total, over twelve months, of the project owner's crowdfunding offers (loans and securities) and its other small offers of securities (Prospectus Regulation, article 3(2))?",
  },
  "eu.notifiedUnderArticle25": {
    subject: "offering",
    type: "boolean",
    meaning: "the offer is notified to other Member States (passport)",
    ask: "Is the offer subject to notification to other Member States under article 25 (passport)?",
  },
  "eu.smallOfferTotal": {
    subject: "offering",
    type: "money",
    unit: "EUR",
    meaning: "small offers of the issuer or offeror in the Union, ongoing and of twelve months, without prospectus and outside article 1(4)",
    ask: "What is the total consideration in the Union of the ongoing offers, and of those made in the twelve months before the start of this one, of all classes of securities, without those under a prospectus or an exemption of article 1(4)?",
  },
  "eu.nonQualifiedTotal": {
    subject: "offering",
    type: "money",
    unit: "EUR",
    meaning: "all that is offered in the Union to others than qualified investors, with earlier small offers of twelve months",
    ask: "What is the total consideration of all sales in the Union to others than qualified investors, with small offers of the twelve months before?",
  },
  "eu.fiveMillionOption": {
    subject: "sale",
    type: "boolean",
    meaning: "this Member State has chosen the lower small-offer amount of EUR 5000000",
    ask: "Has this Member State chosen the lower amount of article 3(2a), EUR 5000000? Only for Germany is the choice confirmed (it has not); elsewhere it was not found.",
    changeable: false,
  },
  "eu.usedInFiveMillionState": {
    subject: "offering",
    type: "boolean",
    meaning: "the offer uses the small-offer exemption in a Member State with the lower amount",
    ask: "Is the small-offer exemption used in a Member State that has chosen the amount of EUR 5000000?",
  },
  "eu.nationalSmallOfferAmount": {
    subject: "sale",
    type: "money",
    unit: "EUR",
    meaning: "small-offer amount that this Member State had chosen under the article 3(2) in force until 2026-06-04",
    ask: "Which small-offer amount has this Member State chosen under article 3(2), as in force until 2026-06-04 (0 if none)?",
    changeable: false,
  },
  "eu.nationalConditionsMet": {
    subject: "sale",
    type: "boolean",
    meaning: "the notice and document that this Member State asks for a small offer are given",
    ask: "Are the notice to the authority and the document that this Member State asks for a small offer given (yes if it asks for none)?",
  },

  // Advertisements.
  "eu.advertisementsRecognisable": { subject: "sale", type: "boolean", meaning: "advertisements can be recognised as such", ask: "Can every advertisement be clearly recognised as such?" },
  "eu.advertisementsNameProspectus": {
    subject: "sale",
    type: "boolean",
    meaning: "advertisements say that a prospectus was or will be published and where",
    ask: "Does every advertisement say that a prospectus has been or will be published, and where it can be had?",
  },
  "eu.advertisementsConsistent": {
    subject: "sale",
    type: "boolean",
    meaning: "advertisements, and all other information on the offer, are accurate and consistent with the prospectus",
    ask: "Are the advertisements, and all other oral or written information on the offer, accurate, not misleading and consistent with the prospectus?",
  },
  "eu.informationToSelected": {
    subject: "sale",
    type: "boolean",
    meaning: "material information was given to selected investors",
    ask: "Was material information on the offer given to one or more selected investors?",
  },
  "eu.informationToAll": {
    subject: "sale",
    type: "boolean",
    meaning: "the same material information was given to all investors addressed",
    ask: "Was the same material information given to all investors whom the offer addresses?",
  },
});
