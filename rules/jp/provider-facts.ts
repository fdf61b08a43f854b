import { defineFacts } from "../../src/authoring";

/** Dealers, fund operators and venues. */
export const providerFacts = defineFacts({
  "jp.capital": {
    subject: "party",
    type: "money",
    unit: "JPY",
    meaning: "capital of the party",
    ask: "What is the capital of this party?",
  },
  "jp.capitalRatioMet": {
    subject: "party",
    type: "boolean",
    meaning: "the party meets the capital-adequacy ratio of a Type I firm",
    ask: "Does this party meet the capital-adequacy ratio of a Type I firm?",
  },
  "jp.brokersUnlistedOnly": {
    subject: "party",
    type: "boolean",
    meaning: "the party only brokers unlisted securities among specified investors and the like",
    ask: "Does this party only broker unlisted securities among specified investors and the like?",
  },
  "jp.foreignSecuritiesFirm": {
    subject: "party",
    type: "boolean",
    meaning: "the party is a foreign securities firm that deals from abroad",
    ask: "Is this party a foreign securities firm that deals from abroad only?",
  },
  "jp.japaneseCounterparties": {
    subject: "party",
    type: "code",
    values: ["institutions", "unsolicited-orders", "others"],
    meaning: "persons in Japan with whom the party deals",
    ask: "With whom in Japan does this party deal: only with the State, the Bank of Japan, prescribed financial institutions and investment managers for their own investment business (institutions); only on orders that nobody solicited; or with others?",
  },
  "jp.quarterlyTurnover": {
    subject: "party",
    type: "money",
    unit: "JPY",
    meaning: "total turnover of the venue in a quarter",
    ask: "What is the total turnover of this party's venue in a quarter?",
  },
  "jp.unlistedPrescribedClasses": {
    subject: "party",
    type: "boolean",
    meaning: "only unlisted securities of the prescribed classes are traded on the venue",
    ask: "Are only these, all unlisted, traded on this party's venue: shares, beneficiary certificates of issuing trusts, corporate bonds, units of investment trusts or corporations, trust beneficial rights, the prescribed company interests and collective-scheme interests?",
  },

  "jp.ownPlacementNoBusiness": {
    subject: "party",
    type: "boolean",
    meaning: "placing its own rights of this class itself is no business that needs registration",
    ask: "For rights other than shares, bonds and scheme interests: may this issuer place its own rights itself without registration?",
    judgement: { by: "counsel", note: "Read for shares and bonds (no registration) and for interests in collective schemes (Type II); not for units and trust beneficial rights." },
  },

  // The issuer that places by itself.
  "jp.issuerSelfSolicits": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer itself solicits persons in Japan",
    ask: "Does the issuer (operator of the fund) itself solicit persons in Japan?",
  },
  "jp.issuerLicences": {
    subject: "offering",
    type: "codes",
    meaning: "Japanese registrations of the issuer",
    ask: "Which Japanese registrations does the issuer hold (such as jp.type-2 or jp.caesp)? State all, or an empty list.",
  },

  // The notified fund.
  "jp.s63Notified": {
    subject: "offering",
    type: "date",
    readAs: { filing: "jp.s63-notification", date: "filedOn" },
    meaning: "day on which specially permitted business was notified",
    ask: "When was, or will, specially permitted business (filing jp.s63-notification) be notified? State the complete list of filings.",
  },
  "jp.qiiAcquirers": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "qualified institutional investors that take the fund interests",
    ask: "How many qualified institutional investors take the fund interests?",
  },
  "jp.eligibleAcquirers": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "eligible investors, not QIIs, that take the fund interests",
    ask: "How many eligible investors who are not QIIs take the fund interests?",
  },
  "jp.otherAcquirers": {
    subject: "offering",
    type: "boolean",
    meaning: "somebody who is neither a QII nor an eligible investor is offered the fund interests",
    ask: "Is anybody in Japan offered the fund interests who is neither a QII nor an eligible investor?",
  },
  "jp.earlierFundIssueOn": {
    subject: "offering",
    type: "date",
    meaning: "latest earlier issue of fund interests of the same kind",
    ask: "When were fund interests of the same kind last issued before? State not-yet-occurred if never.",
  },
  "jp.eligibleWithEarlierIssues": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "eligible investors, not QIIs, of this offer and of same-kind issues of the preceding six months",
    ask: "How many eligible investors who are not QIIs take the interests in this offer and took same-kind interests issued in the preceding six months, together?",
  },
  "jp.qiisAllPartnerships": {
    subject: "offering",
    type: "boolean",
    meaning: "every QII of the fund is an investment limited partnership",
    ask: "Is every QII of the fund an investment limited partnership?",
  },
  "jp.partnershipNetAssets": {
    subject: "offering",
    type: "money",
    unit: "JPY",
    meaning: "net assets of the largest investment partnership among the QIIs",
    ask: "What are the net fund assets of the largest investment limited partnership among the QIIs?",
  },
  "jp.connectedContributions": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "share of contributions of persons merely close to the operator or with investment knowledge",
    ask: "What share of the contributions comes from persons who are eligible only because they are close to the operator or have investment knowledge?",
  },
  "jp.ineligibleVehicle": {
    subject: "offering",
    type: "boolean",
    meaning: "an ineligible vehicle is among the investors",
    ask: "Is there an ineligible vehicle among the investors, such as a special purpose company or silent-partnership operator with non-QII investors beyond what looking through allows?",
  },
  "jp.resaleBanContract": {
    subject: "offering",
    type: "boolean",
    meaning: "contracts ban resale except between QIIs, or as a whole holding to one QII or eligible investor",
    ask: "Do the contracts ban resale except by a QII to a QII, or of the whole holding in one lot to one QII or eligible investor?",
  },
  "jp.resaleTechnicalMeasure": {
    subject: "offering",
    type: "boolean",
    meaning: "technical measures enforce the same limits on resale",
    ask: "Do technical measures in the token enforce the same limits on resale?",
  },
  "jp.representativeInJapan": {
    subject: "offering",
    type: "boolean",
    meaning: "the foreign operator has a representative in Japan",
    ask: "Does the foreign operator have a representative in Japan?",
  },
  "jp.operatorReports": {
    subject: "offering",
    type: "boolean",
    meaning: "the annual reports of the notified operator that are due so far are filed",
    ask: "Are the annual reports of the notified operator that are due so far filed?",
  },
});
