import { defineFacts, vocabulary } from "../../src/authoring";

/** Everything that Türkiye asks beside the core facts, and the words in which its rules are written. */
const tokenFacts = defineFacts({
  "tr.instrumentRight": {
    subject: "offering",
    type: "code",
    values: ["share", "bond", "fund-unit", "lease-certificate", "other-instrument", "none"],
    meaning: "right of a capital-market instrument that the token gives or stands for",
    ask: "Which right of a capital-market instrument does the token give or stand for: a share, a bond, a fund unit, a lease certificate, another instrument, or none?",
  },
  "tr.principleInForce": {
    subject: "offering",
    type: "boolean",
    meaning: "a principle of the Capital Markets Board allows this instrument to be issued as a crypto-asset",
    ask: "Has the Capital Markets Board set principles under which this kind of instrument may be issued as a crypto-asset?",
    judgement: { by: "counsel", note: "No such principle was found by 2026-11-22; the sector may have moved since." },
  },
  "tr.principleFollowed": {
    subject: "offering",
    type: "boolean",
    meaning: "the issue follows that principle, with records at a service provider in place of the Central Securities Depository",
    ask: "Does the issue follow the Board's principle, records at a service provider included?",
  },
  "tr.bookEntry": {
    subject: "offering",
    type: "boolean",
    meaning: "the instrument is issued in book-entry form at the Central Securities Depository (MKK)",
    ask: "Is the instrument itself issued in book-entry form at the Central Securities Depository (MKK)?",
  },
  "tr.tokenCarriesRight": {
    subject: "offering",
    type: "boolean",
    meaning: "the token carries a right of its own beside the book entry",
    ask: "Does the token carry any right of its own beside the entry at the Central Securities Depository?",
    judgement: { by: "counsel", note: "Whether a contractual receipt for a book-entry instrument gives a separate right is not settled." },
  },
  "tr.gameItem": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is an item of a game",
    ask: "Is the token an item of a game?",
  },
  "tr.fungibleSeries": {
    subject: "offering",
    type: "boolean",
    meaning: "the tokens form a series of interchangeable items",
    ask: "Do the tokens form a series whose pieces are interchangeable?",
  },
  "tr.revenueShare": {
    subject: "offering",
    type: "boolean",
    meaning: "the token gives a share of revenue",
    ask: "Does the token give its holder a share of any revenue?",
  },
  "tr.usedAsPayment": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is used in Türkiye to pay for goods or services",
    ask: "Is the token used, directly or indirectly, to pay for goods or services in Türkiye?",
  },
});

const saleFacts = defineFacts({
  "tr.throughAuthorisedPlatform": {
    subject: "sale",
    type: "boolean",
    meaning: "the sale runs through a platform that the Capital Markets Board has authorised",
    ask: "Is the token sold through a platform that the Capital Markets Board has authorised?",
  },
  "tr.listingProcedure": {
    subject: "sale",
    type: "boolean",
    meaning: "the platform's listing committee admitted the token under its written procedure",
    ask: "Did the platform's listing committee admit the token under its written procedure?",
  },
  "tr.technicalCriteria": {
    subject: "sale",
    type: "boolean",
    meaning: "the token meets the technical criteria for listing",
    ask: "Does the token meet the technical criteria for listing?",
  },
  "tr.placementIsPublic": {
    subject: "sale",
    type: "boolean",
    meaning: "the placement is a sale or distribution to the public",
    ask: "Is the placement in truth a sale or distribution to the public?",
    judgement: { by: "counsel", note: "Where a private sale of a crypto-asset ends and a sale to the public starts was not found." },
  },
  "tr.prospectusApproved": {
    subject: "offering",
    type: "date",
    meaning: "date on which the Capital Markets Board approved the prospectus",
    ask: "When did the Capital Markets Board approve the prospectus?",
    readAs: { document: "prospectus", date: "approvedOn" },
  },
  "tr.issueDocumentApproved": {
    subject: "offering",
    type: "date",
    meaning: "date on which the Capital Markets Board approved the issue document",
    ask: "When did the Capital Markets Board approve the issue document?",
    readAs: { filing: "tr.issue-document", date: "acceptedOn" },
  },
  "tr.qualifiedConfirmed": {
    subject: "sale",
    type: "boolean",
    meaning: "every investor addressed is of a class of qualified investors",
    ask: "Does every investor addressed belong to a class of qualified investors of Communiqué II-5.2?",
    judgement: { by: "counsel", note: "The classes and thresholds were not read." },
  },
  "tr.otherExemptClass": {
    subject: "sale",
    type: "boolean",
    meaning: "the sale is of another class that Communiqué II-5.2 takes out of the public offer",
    ask: "Does the sale belong to another class that Communiqué II-5.2 takes out of the public offer?",
    judgement: { by: "counsel", note: "The classes and thresholds were not read." },
  },
  "tr.crowdfundingPlatform": {
    subject: "sale",
    type: "boolean",
    meaning: "the sale runs through an authorised crowdfunding platform",
    ask: "Is the instrument offered through an authorised crowdfunding platform?",
  },
});

const providerFacts = defineFacts({
  "tr.systemCriteria": {
    subject: "party",
    type: "boolean",
    meaning: "the party's systems meet the criteria of TÜBİTAK",
    ask: "Do this party's systems meet the criteria set by TÜBİTAK?",
  },
  "tr.foundersFit": {
    subject: "party",
    type: "boolean",
    meaning: "the party's founders are fit",
    ask: "Do this party's founders meet the conditions of fitness?",
  },
  "tr.paidCapital": {
    subject: "party",
    type: "money",
    meaning: "the party's paid-in capital",
    ask: "What is this party's paid-in capital?",
  },
  "tr.directedSigns": {
    subject: "party",
    type: "codes",
    values: ["workplace", "turkish-language-site", "local-promoter"],
    meaning: "signs that the party directs its activity at persons in Türkiye",
    ask: "Which of these does this party have: a workplace in Türkiye, a site in Turkish, promotion through persons or institutions resident in Türkiye? State the complete list.",
  },
  "tr.directedOtherwise": {
    subject: "party",
    type: "boolean",
    meaning: "the party's activity is directed at persons in Türkiye without any of the listed signs",
    ask: "Is this party's activity directed at persons in Türkiye although none of the listed signs is present?",
    judgement: { by: "counsel", note: "The effect of a resident using a foreign platform on his own initiative is not settled." },
  },
  "tr.orderChannels": {
    subject: "party",
    type: "codes",
    values: ["own-site", "own-app", "registered-phone", "social-media", "messaging-app", "other"],
    meaning: "channels over which the platform takes orders",
    ask: "Over which channels does this platform take customers' orders: its own site, its own app, a registered telephone line, social media, messaging apps, others? State the complete list.",
  },
  "tr.cashHandling": {
    subject: "party",
    type: "codes",
    values: ["bank", "cash-in-hand", "other"],
    meaning: "ways in which the platform takes and pays money",
    ask: "How does this platform take and pay customers' money: through banks, in cash, otherwise? State the complete list.",
  },
  "tr.custodySeparate": {
    subject: "party",
    type: "boolean",
    meaning: "customers' tokens are kept in separate custody",
    ask: "Are customers' tokens kept in custody apart from the platform?",
  },
  "tr.buildsPaymentServices": {
    subject: "party",
    type: "boolean",
    meaning: "the payment or e-money institution builds services on crypto-assets",
    ask: "Does this payment or e-money institution use crypto-assets in its payment services, or build services for them?",
  },
  "tr.customersIdentified": {
    subject: "party",
    type: "boolean",
    meaning: "customers are identified at the start of the relationship",
    ask: "Does this party identify its customers before the relationship starts?",
  },
  "tr.largestTransfer": {
    subject: "party",
    type: "money",
    meaning: "largest transfer of crypto-assets that the party handles",
    ask: "What is the largest transfer of crypto-assets that this party handles (in lira)?",
  },
  "tr.transferInformation": {
    subject: "party",
    type: "boolean",
    meaning: "identity information accompanies the transfers",
    ask: "Does the required identity information accompany this party's transfers?",
  },
  "tr.sourceAndPurpose": {
    subject: "party",
    type: "boolean",
    meaning: "source and purpose of transfers are recorded",
    ask: "Does this party record the declared source and purpose of transfers?",
  },
});

export const facts = { ...tokenFacts, ...saleFacts, ...providerFacts } as const;

export const words = vocabulary("TRY", facts);
