import { defineFacts } from "../../src/authoring";

/** Registration statement, counts and locks of an offer of security tokens. */
export const offerFacts = defineFacts({
  // Registration and notices.
  "jp.srsFiled": {
    subject: "offering",
    type: "date",
    readAs: { filing: "jp.srs", date: "filedOn" },
    meaning: "day on which the securities registration statement was filed",
    ask: "When was, or will, the securities registration statement (filing jp.srs) be filed? State the complete list of filings.",
  },
  "jp.srsEffectiveOn": {
    subject: "offering",
    type: "date",
    meaning: "day on which the securities registration statement takes effect",
    ask: "On which day does the securities registration statement take effect?",
  },
  "jp.srsWaitingPeriodShortened": {
    subject: "offering",
    type: "boolean",
    meaning: "the authority shortened the waiting period of the registration statement",
    ask: "Did the authority shorten the waiting period of the registration statement?",
  },
  "jp.noticeFiled": {
    subject: "offering",
    type: "date",
    readAs: { filing: "jp.securities-notice", date: "filedOn" },
    meaning: "day on which the securities notice was filed",
    ask: "When was, or will, the securities notice (filing jp.securities-notice) be filed? State the complete list of filings.",
  },
  "jp.continuousReports": {
    subject: "offering",
    type: "boolean",
    meaning: "the annual and extraordinary reports due so far are filed",
    ask: "Are the annual and extraordinary securities reports that are due so far filed?",
  },
  "jp.prospectusDelivered": {
    subject: "sale",
    type: "boolean",
    meaning: "the prospectus is delivered with or before the sale",
    ask: "Is the prospectus delivered to each investor with or before the sale?",
  },
  "jp.writtenNotice": {
    subject: "sale",
    type: "boolean",
    meaning: "each person is told in writing that no registration statement was filed and how transfers are limited",
    ask: "Is each person solicited told in writing that no registration statement was filed and how transfers are limited?",
  },

  // What is counted.
  "jp.solicitedPersons": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "persons in Japan solicited, without QIIs whose tokens are locked to QIIs and without a solicitation of specified investors only",
    ask: "How many persons in Japan are solicited, leaving out QIIs whose tokens are locked to QIIs and a solicitation of specified investors only?",
  },
  "jp.nonQiiSolicited": {
    subject: "offering",
    type: "boolean",
    meaning: "somebody in Japan who is no qualified institutional investor is solicited",
    ask: "Is anybody in Japan solicited who is no qualified institutional investor?",
  },
  "jp.nonSpecifiedSolicited": {
    subject: "offering",
    type: "boolean",
    meaning: "somebody in Japan who is no specified investor is solicited",
    ask: "Is anybody in Japan solicited who is no specified (professional) investor?",
  },
  "jp.publicAmount": {
    subject: "offering",
    type: "money",
    unit: "JPY",
    meaning: "total of the offer in Japan outside locked placements, with what is added up",
    ask: "What is the total of the offer in Japan outside placements locked to QIIs or specified investors, with public offers of the same kind of the last year that had no registration statement, parallel offers of the same kind and, where only the look-back makes the offer public, same-kind issues of the look-back period?",
  },
  "jp.totalAmount": {
    subject: "offering",
    type: "money",
    unit: "JPY",
    meaning: "total of all solicited sales in Japan",
    ask: "What is the total of all sales solicited in Japan?",
  },
  "jp.acquirers": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "persons who hold the right as a result of the offer",
    ask: "How many persons hold the right as a result of the offer?",
  },
  "jp.earlierIssueOn": {
    subject: "offering",
    type: "date",
    meaning: "latest earlier issue (for a resale: resale) of the same kind, other than one placed with QIIs only or publicly registered",
    ask: "When was the latest earlier issue of securities of the same kind (for a resale: the latest resale), leaving out issues placed with QIIs only and those offered with a registration statement? State not-yet-occurred if there is none.",
  },
  "jp.solicitedWithEarlierIssues": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "persons solicited in this offer and in same-kind issues of the look-back period",
    ask: "How many persons are solicited in this offer and in same-kind issues of the look-back period together (three months before the issue; six for solicitations begun before 2022-01-29; one month for resales)?",
  },

  // Limbs of the private placements.
  "jp.locks": {
    subject: "sale",
    type: "codes",
    values: ["qii-only", "specified-only", "one-lot", "indivisible-units"],
    meaning: "technical restrictions on the transfer of the tokens of the sale",
    ask: "Which technical measures restrict the transfer of the tokens of this sale: to QIIs only; to specified investors and prescribed non-residents only (with the other measures prescribed); the whole holding in one lot only; no transfer of less than one unit? State all, or an empty list.",
  },
  "jp.units": {
    subject: "offering",
    type: "integer",
    unit: "count",
    meaning: "units issued in all",
    ask: "How many units are issued in all?",
  },
  "jp.unitsWithEarlierIssues": {
    subject: "offering",
    type: "integer",
    unit: "count",
    meaning: "units issued, with those of same-kind issues of the preceding three months",
    ask: "For options or convertibles: how many units are issued together with same-kind issues of the preceding three months?",
  },
  "jp.sameKindReporting": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is already under continuous disclosure for the same security",
    ask: "Is the issuer already under continuous disclosure for the same security?",
  },
  "jp.sameKindSpecified": {
    subject: "offering",
    type: "boolean",
    meaning: "a security of the same kind is a specified-investor security",
    ask: "Is a security of the same kind a specified-investor security?",
  },
  "jp.solicitedByOperator": {
    subject: "sale",
    type: "boolean",
    meaning: "a financial instruments business operator makes the solicitation, for a client or itself",
    ask: "Is the solicitation made by a financial instruments business operator, for a client or for itself?",
  },
  "jp.specifiedInformationGiven": {
    subject: "sale",
    type: "boolean",
    meaning: "specified-securities information is given or published before the solicitation",
    ask: "Is specified-securities information given before the solicitation?",
  },
  "jp.resaleOfQiiPlacement": {
    subject: "sale",
    type: "boolean",
    meaning: "a QII resells securities placed with QIIs only",
    ask: "Does a qualified institutional investor resell in this sale securities that were placed with QIIs only?",
  },
});
