import { defineFacts } from "../../src/authoring";

/** The 27 Member States. The pack also reads for the EEA-EFTA states, where MiCA came later and some acts not at all. */
export const memberStates = [
  "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
];

/** The EEA-EFTA states. */
export const eeaEftaStates = ["IS", "LI", "NO"];

/** Where and how the token reaches the Union; the white paper; what several titles of MiCA ask. */
const offerFacts = defineFacts({
  "eu.cryptoAssetOffer": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is offered to the public",
    ask: "Is the token offered by any communication, in any form, that tells persons enough of the terms to decide on buying it (raise.publicOffer)? An offer to a few or to professionals is one too.",
    readAs: { at: "/raise/publicOffer" },
  },
  "eu.offeredInMemberStates": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is offered in one of the 27 Member States",
    ask: "Is the token offered in one of the 27 Member States?",
    readAs: { fact: "sales.offeredHere", territory: memberStates },
  },
  "eu.tradedInMemberStates": {
    subject: "offering",
    type: "boolean",
    meaning: "a venue for the token is operated from one of the 27 Member States",
    ask: "Is a venue for the token operated from one of the 27 Member States?",
    readAs: { fact: "venue.here", territory: memberStates },
  },
  "eu.offeredInLiechtenstein": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is offered in Liechtenstein",
    ask: "Is the token offered in Liechtenstein?",
    readAs: { fact: "sales.offeredHere", territory: ["LI"] },
  },
  "eu.firstAdmittedOn": {
    subject: "offering",
    type: "date",
    meaning: "first day of trading on a trading platform in the Union",
    ask: "On which day was or will the token be admitted to trading on a trading platform in the Union for the first time?",
  },
});

const whitePaperFacts = defineFacts({
  "eu.whitePaperNotified": {
    subject: "offering",
    type: "date",
    meaning: "day on which the white paper is notified to the authority",
    ask: "On which day was or will the white paper be notified to the authority of the home Member State?",
    readAs: { document: "white-paper", date: "notifiedOn" },
  },
  "eu.whitePaperPublished": {
    subject: "offering",
    type: "date",
    meaning: "day on which the white paper is published",
    ask: "On which day was or will the white paper be published?",
    readAs: { document: "white-paper", date: "publishedOn" },
  },
  "eu.whitePaperCompliant": {
    subject: "offering",
    type: "boolean",
    meaning: "the white paper has the required content, statements and summary",
    ask: "Does the white paper have the content that MiCA prescribes for this kind of token, with the statement that no authority approved it, the risk warnings, the statement of the management body and the summary, and without claims about future value?",
  },
  "eu.whitePaperNoticeDays": {
    subject: "offering",
    type: "integer",
    unit: "working days",
    meaning: "working days between notification and publication of the white paper",
    ask: "How many working days lie between the notification of the white paper and its publication, by the calendar of the home Member State?",
  },
  "eu.whitePaperExplainsClass": {
    subject: "offering",
    type: "boolean",
    meaning: "the notification explains why the token is not excluded from MiCA, an e-money token or an asset-referenced token",
    ask: "Does the notification explain why the token is not excluded from MiCA, not an e-money token and not an asset-referenced token?",
  },
  "eu.whitePaperHostStates": {
    subject: "offering",
    type: "boolean",
    meaning: "the notification lists the host Member States and the start of the offer",
    ask: "Does the notification list the host Member States, if any, and the day on which the offer is to start?",
  },
  "eu.whitePaperOnWebsite": {
    subject: "offering",
    type: "boolean",
    meaning: "the white paper is on the offeror's website and stays there as long as the public holds the token",
    ask: "Is the white paper on the website of the offeror or the person seeking admission, and does it stay there for as long as the public holds the token?",
  },
  "eu.whitePaperMachineReadable": {
    subject: "offering",
    type: "boolean",
    meaning: "the white paper is in the prescribed machine-readable format",
    ask: "Is the white paper in the prescribed machine-readable format (iXBRL)?",
  },
});

/** What takes an offer out of Title II, or out of the duty to publish a white paper. */
const exemptionFacts = defineFacts({
  "eu.offereesInState": {
    subject: "sale",
    type: "integer",
    unit: "persons",
    meaning: "persons in the Member State to whom the token is offered, qualified investors included",
    ask: "To how many natural or legal persons in this Member State is the token offered, qualified investors included?",
  },
  "eu.firstYearConsideration": {
    subject: "offering",
    type: "money",
    unit: "EUR",
    meaning: "total consideration in the Union in the twelve months from the beginning of the offer",
    ask: "What is the total consideration of the offer in the Union in the twelve months that start with its beginning?",
  },
  "eu.offersToNonQualified": {
    subject: "offering",
    type: "boolean",
    meaning: "the offer also addresses persons in the Union who are not qualified investors in MiCA's sense",
    ask: "Does the offer also address persons in the Union who are not qualified investors in MiCA's sense (professionals on request are not)?",
  },
  "eu.holdersQualifiedOnly": {
    subject: "offering",
    type: "boolean",
    meaning: "only qualified investors can hold the token",
    ask: "Can the token be held by qualified investors only, by a restriction of transfers?",
  },
  "eu.personalDataRequired": {
    subject: "offering",
    type: "boolean",
    meaning: "recipients must give, or undertake to give, personal data for the token",
    ask: "Must recipients of the free token give, or undertake to give, personal data to the offeror?",
  },
  "eu.offerorBenefits": {
    subject: "offering",
    type: "boolean",
    meaning: "the offeror receives fees, commissions or other benefits for the token from its recipients or third parties",
    ask: "Does the offeror receive fees, commissions or monetary or non-monetary benefits from recipients or third parties in exchange for the free token?",
  },
  "eu.validationReward": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is created automatically as a reward for keeping the ledger or validating transactions",
    ask: "Is the token created automatically as a reward for maintaining the ledger or validating transactions?",
  },
  "eu.utilityServiceExists": {
    subject: "offering",
    type: "boolean",
    meaning: "the good exists or the service is in operation",
    ask: "Does the good exist, or is the service in operation, to which the utility token gives access?",
  },
  "eu.limitedNetwork": {
    subject: "offering",
    type: "boolean",
    meaning: "the token can only be used for goods and services in a limited network of merchants contracted with the offeror",
    ask: "Can the token be used only for goods and services in a limited network of merchants who have contracts with the offeror?",
    judgement: { by: "counsel", note: "When a network is limited is not defined in figures." },
  },
  "eu.listingAnnounced": {
    subject: "offering",
    type: "boolean",
    meaning: "an intention to seek admission to trading has been made known in some communication",
    ask: "Has the offeror, or anyone for it, made known in any communication that admission of the token to trading will be sought?",
  },
  "eu.voluntaryWhitePaper": {
    subject: "offering",
    type: "boolean",
    meaning: "a white paper is drawn up voluntarily",
    ask: "Does the offeror draw up a white paper although it need not?",
  },
  "eu.earlierWhitePaper": {
    subject: "offering",
    type: "boolean",
    meaning: "a valid white paper for the token was published for an earlier offer or admission",
    ask: "Was a white paper for this token, still valid and up to date, published for an earlier offer or admission?",
  },
  "eu.whitePaperAuthorConsents": {
    subject: "offering",
    type: "boolean",
    meaning: "the author of that white paper consents in writing to its use",
    ask: "Does the person who drew up that white paper consent in writing to its use?",
  },
});

export const micaSharedFacts = { ...offerFacts, ...whitePaperFacts, ...exemptionFacts };
