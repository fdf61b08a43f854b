import { defineFacts } from "../../src/authoring";

/** The exemptions by the codes with which an offering claims them. */
export const EXEMPTION_CODES = [
  "sg.sfa-272a", "sg.sfa-272b", "sg.sfa-274", "sg.sfa-275", "sg.sfa-275-1a", "sg.sfa-276", "sg.sfa-276-7",
  "sg.sfa-302b", "sg.sfa-302c", "sg.sfa-304", "sg.sfa-304a", "sg.sfa-304a-2", "sg.sfa-305", "sg.sfa-305-2", "sg.sfa-305a", "sg.sfa-305a-5",
] as const;

/** How the token is offered, and on what the offer rests. */
export const offerFacts = defineFacts({
  "sg.offeredFromSingapore": {
    subject: "sale",
    type: "boolean",
    meaning: "the offer of this sale is made from Singapore",
    ask: "Is the offer to the persons of this sale made from Singapore?",
  },
  "sg.offerEffectHere": {
    subject: "offering",
    type: "boolean",
    meaning: "conduct abroad has a substantial and reasonably foreseeable effect in Singapore",
    ask: "In counsel's view, does the marketing towards Singapore have a substantial and reasonably foreseeable effect there, although no sale there is offered?",
    judgement: { by: "counsel", note: "The test of section 339 is open, and there is no safe harbour for offers that investors seek out." },
  },
  "sg.prospectusRegistered": {
    subject: "offering",
    type: "date",
    meaning: "day on which the MAS registered the prospectus",
    ask: "When did the MAS register the prospectus or profile statement?",
    readAs: { document: "prospectus", date: "approvedOn" },
  },
  "sg.prospectusDelivered": {
    subject: "offering",
    type: "boolean",
    meaning: "the prospectus accompanies each offer",
    ask: "Is the registered prospectus or profile statement delivered with each offer?",
  },
  "sg.masNotifiedOfExemptOffer": {
    subject: "offering",
    type: "boolean",
    meaning: "the MAS has been told in writing that the offer rests on an exemption although a prospectus is registered",
    ask: "Has the MAS been notified in writing that the offer is made under an exemption although a prospectus is registered?",
  },
  "sg.offereesToldOfExemptOffer": {
    subject: "offering",
    type: "boolean",
    meaning: "the offerees have been told in writing that the offer rests on an exemption although a prospectus is registered",
    ask: "Have the offerees been told in writing that the offer is made under an exemption although a prospectus is registered?",
  },
  "sg.expensesWithinLimits": {
    subject: "offering",
    type: "boolean",
    meaning: "no selling or promotional expense is paid beyond what an exempt offer allows",
    ask: "Are the only selling or promotional expenses those for administrative or professional services, and commission to a licensed or exempt dealer in securities (or one regulated or exempt abroad)? A success fee to an unlicensed finder is outside.",
  },
  "sg.addresseeOnly": {
    subject: "sale",
    type: "boolean",
    meaning: "each offer can be accepted only by the person to whom it is made",
    ask: "Can each offer of this sale be accepted only by the person to whom it is made?",
  },
  "sg.priorContact": {
    subject: "sale",
    type: "boolean",
    meaning: "each offeree has had previous contact, or a professional or other connection, with the offeror",
    ask: "Has each offeree of this sale had previous contact, or a professional or other connection, with the offeror?",
    readAs: { at: "/priorContact" },
  },
  "sg.signalledInterest": {
    subject: "sale",
    type: "boolean",
    meaning: "each offeree has signalled interest in offers of the kind",
    ask: "Has each offeree of this sale, in person or through an agent, signalled an interest in offers of this kind?",
  },
  "sg.clientOfFirm": {
    subject: "sale",
    type: "boolean",
    meaning: "each offeree is an existing client of a licensed or exempt financial institution",
    ask: "Is each offeree of this sale an existing client of a licensed or exempt financial institution that makes the offer?",
  },
  "sg.smallOfferStatement": {
    subject: "sale",
    type: "boolean",
    meaning: "the written statement that the small offer rests on the exemption and has no registered prospectus is given",
    ask: "Is each offeree given the written statement that the offer rests on the small-offer exemption and has no registered prospectus?",
  },
  "sg.resaleNotice": {
    subject: "sale",
    type: "boolean",
    meaning: "written notice of the limits on resale is given",
    ask: "Is each offeree given written notice of the limits on resale?",
  },
  "sg.schemeStatement": {
    subject: "sale",
    type: "boolean",
    meaning: "the written statement also says that the scheme is neither authorised nor recognised",
    ask: "Does the written statement also say that the scheme is neither authorised nor recognised?",
  },
  "sg.smallOfferRaised": {
    subject: "offering",
    type: "money",
    unit: "SGD",
    meaning: "amount of small offers of twelve months, beside sales to other exempt classes",
    ask: "What does the offer raise, with the small offers of the same person and closely related ones (single plan, same consideration, same purpose) of any twelve months, other currencies converted?",
  },
  "sg.smallOfferRaisedClaimed": {
    subject: "offering",
    type: "money",
    unit: "SGD",
    meaning: "amount over twelve months of the sales that rest on the small offer",
    ask: "What do the sales raise that rest on the small-offer exemption, with closely related small offers of any twelve months?",
  },
  "sg.privatePlacementOfferees": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "persons addressed in twelve months, beside those of other exempt classes",
    ask: "To how many persons were offers made in any twelve months, closely related offers included, other than to institutional investors, relevant persons and on terms of the large minimum? Count persons addressed, not buyers, and look through a vehicle formed mainly to take up the offer.",
  },
  "sg.privatePlacementOffereesClaimed": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "persons addressed in twelve months by the sales that rest on the private placement",
    ask: "To how many persons were offers made in any twelve months that rest on the private-placement exemption, closely related offers included?",
  },
});
