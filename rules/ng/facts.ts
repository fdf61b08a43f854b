import { defineFacts, vocabulary } from "../../src/authoring";
import { CLASSES } from "./capital-parameters";

const offerFacts = defineFacts({
  "ng.assessment": {
    subject: "offering",
    type: "code",
    values: ["not-filed", "pending", "security", "no-security"],
    meaning: "outcome of the SEC's assessment of the token",
    ask: "How does the assessment of the token by the SEC stand: not filed; filed and pending; found a security; or found no security?",
  },
  "ng.registeredOn": {
    subject: "offering",
    type: "date",
    meaning: "day on which the SEC registered the security",
    ask: "When did the SEC register the token as a security?",
    readAs: { filing: "ng.sec.registration", date: "acceptedOn" },
  },
  "ng.placementNeedsNoRegistration": {
    subject: "offering",
    type: "boolean",
    meaning: "the private placement needs no registration",
    ask: "In counsel's view, may the private placement go without registration under s. 86?",
    judgement: { by: "counsel", note: "The Act of 2007 left private placements outside registration; commentators doubt that they still are." },
  },
  "ng.inviter": {
    subject: "offering",
    type: "code",
    values: ["public-company", "statutory-body-or-bank", "deposit-taker", "collective-scheme", "government-or-supranational", "free-zone-entity", "other"],
    meaning: "who invites the public",
    ask: "What is the person that invites the public: a public company; a statutory body or bank; a deposit-taker licensed by the Central Bank; a collective investment scheme; a government or supranational body; an entity of a free zone; or another, such as a private company or a foreign vehicle?",
  },
  "ng.statutoryPower": {
    subject: "offering",
    type: "boolean",
    meaning: "the statutory body or bank is empowered to invite the public",
    ask: "Is the statutory body or bank empowered to invite the public?",
  },
  "ng.approvedInviter": {
    subject: "offering",
    type: "boolean",
    meaning: "the SEC has approved the entity to invite the public",
    ask: "Has the SEC approved this entity to invite the public?",
  },
  "ng.freeZoneRaiseApproved": {
    subject: "offering",
    type: "boolean",
    meaning: "the SEC has approved the free-zone entity's raise",
    ask: "Has the SEC approved the raise of the free-zone entity?",
  },
  "ng.courtSale": {
    subject: "offering",
    type: "boolean",
    meaning: "the sale is supervised by a court",
    ask: "Is the sale made under the supervision of a court?",
  },
  "ng.draftWhitePaperFiled": {
    subject: "offering",
    type: "date",
    meaning: "day on which the draft white paper was filed with the SEC",
    ask: "When was the draft white paper filed with the SEC?",
    readAs: { document: "white-paper", date: "notifiedOn" },
  },
  "ng.followOn": {
    subject: "offering",
    type: "boolean",
    meaning: "the offer follows on one already assessed",
    ask: "Is this a follow-on offer of a token that the SEC has assessed already?",
  },
  "ng.disclaimer": {
    subject: "offering",
    type: "boolean",
    meaning: "a white paper used before registration says that it is no offer",
    ask: "Does every white paper used before registration carry the disclaimer that it is not an offer?",
  },
  "ng.foundersKeep": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "share of their tokens that founders and directors keep until the offer ends",
    ask: "What percentage of their tokens do founders and directors keep until the offering period ends?",
  },
  "ng.softCapReached": {
    subject: "offering",
    type: "boolean",
    meaning: "the soft cap was reached",
    ask: "Was the soft cap reached when the offer closed?",
  },
  "ng.refundDays": {
    subject: "offering",
    type: "integer",
    unit: "days",
    meaning: "business days from closing until all money was refunded",
    ask: "Within how many business days of closing was all money refunded?",
  },
  "ng.raisedInYear": {
    subject: "offering",
    type: "money",
    unit: "NGN",
    meaning: "amount that the issuer raises in any twelve months",
    ask: "What is the most that the issuer raises by digital assets in any twelve months?",
  },
  "ng.raisedToEquity": {
    subject: "offering",
    type: "number",
    unit: "times",
    meaning: "that amount as a multiple of shareholders' funds",
    ask: "How many times the shareholders' funds is the amount raised in any twelve months?",
  },
  "ng.issuerRegistered": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is registered as a digital-asset platform operator",
    ask: "Has the SEC registered the issuer as a digital-asset platform operator, or admitted it to the incubation programme?",
  },
  "ng.issuerCapital": {
    subject: "offering",
    type: "money",
    unit: "NGN",
    meaning: "paid-up capital of the issuer",
    ask: "What is the issuer's paid-up capital?",
  },
  "ng.privateDebtRulesFinal": {
    subject: "offering",
    type: "boolean",
    meaning: "the rules on securities of private companies are in force as proposed",
    ask: "In counsel's view, are the SEC's rules on securities of private companies in force as they were proposed?",
    judgement: { by: "counsel", note: "Only the proposal was read." },
  },
  "ng.privateCompany": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is a private company",
    ask: "Is the issuer a private company?",
  },
  "ng.debtToOthers": {
    subject: "offering",
    type: "boolean",
    meaning: "debt is offered to investors who are not qualified",
    ask: "Is the debt offered to anyone who is not a qualified investor?",
  },
  "ng.throughRegisteredOperators": {
    subject: "offering",
    type: "boolean",
    meaning: "the debt is offered through registered operators only",
    ask: "Is the debt offered through registered operators only?",
  },
  "ng.debtInYear": {
    subject: "offering",
    type: "money",
    unit: "NGN",
    meaning: "debt that the company raises in a year",
    ask: "How much debt does the company raise in any year?",
  },
});

const saleFacts = defineFacts({
  "ng.largestInvestment": {
    subject: "sale",
    type: "money",
    unit: "NGN",
    meaning: "most that one investor of this sale invests with the issuer",
    ask: "What is the most that any one investor of this sale can invest with the issuer?",
    readAs: { at: "/maxTicket" },
  },
  "ng.largestYearlyTotal": {
    subject: "sale",
    type: "money",
    unit: "NGN",
    meaning: "most that one investor of this sale invests in digital assets in twelve months",
    ask: "What is the most that any one investor of this sale invests with all issuers of digital assets in twelve months?",
  },
});

const partyFacts = defineFacts({
  "ng.operatorClass": {
    subject: "party",
    type: "code",
    values: [...CLASSES, "none"],
    meaning: "class of operator",
    ask: "As what does this party act in or for Nigeria: exchange (dax); custodian; offering platform (daop); real-world-asset tokenisation and offering platform (ratop); intermediary (dai); platform operator, token issuers included (dapo); ancillary provider (avasp); or none of them?",
  },
  "ng.registeredBeforeCircular": {
    subject: "party",
    type: "boolean",
    meaning: "the party was registered before the circular on capital",
    ask: "Was this party registered by the SEC before 16 January 2026?",
  },
  "ng.paidUpCapital": {
    subject: "party",
    type: "money",
    unit: "NGN",
    meaning: "paid-up capital of the party",
    ask: "What is this party's paid-up capital?",
  },
  "ng.officeInNigeria": {
    subject: "party",
    type: "boolean",
    meaning: "the party has an office in Nigeria",
    ask: "Does this party have an office in Nigeria?",
  },
  "ng.residentChief": {
    subject: "party",
    type: "boolean",
    meaning: "the party's chief executive is resident in Nigeria",
    ask: "Is this party's chief executive resident in Nigeria?",
  },
  "ng.fidelityBond": {
    subject: "party",
    type: "number",
    unit: "percent",
    meaning: "fidelity bond as a share of minimum capital",
    ask: "What percentage of its minimum capital does this platform's fidelity bond cover?",
  },
});

/** Everything that Nigeria asks beside the core facts, and the words in which its rules are written. */
export const facts = { ...offerFacts, ...saleFacts, ...partyFacts } as const;

export const words = vocabulary("NGN", facts);

/** Investors without a limit, by their codes. */
export const UNLIMITED = ["ng.qualified-institutional", "ng.high-net-worth"] as const;
