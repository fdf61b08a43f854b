import { defineFacts } from "../../src/authoring";
import { eeaEftaStates, memberStates } from "./mica-facts";
import { transitionFacts } from "./mica-t5-transition";

/** What Title V asks of a party that provides crypto-asset services. */
const ownCaspFacts = defineFacts({
  "eu.partyServesMemberStates": {
    subject: "party",
    type: "boolean",
    meaning: "the party serves customers in one of the 27 Member States",
    ask: "Does this party serve customers in one of the 27 Member States?",
    readAs: { fact: "party.servesHere", territory: memberStates },
  },
  "eu.partyServesLiechtenstein": {
    subject: "party",
    type: "boolean",
    meaning: "the party serves customers in Liechtenstein",
    ask: "Does this party serve customers in Liechtenstein?",
    readAs: { fact: "party.servesHere", territory: ["LI"] },
  },
  "eu.partyOutsideUnion": {
    subject: "party",
    type: "boolean",
    meaning: "the party acts from outside the Union and the EEA",
    ask: "From which country does this party act?",
    readAs: { fact: "party.abroad", territory: [...memberStates, ...eeaEftaStates] },
  },
  "eu.servicesCovered": {
    subject: "party",
    type: "boolean",
    meaning: "the authorisation or notification covers every crypto-asset service of the party",
    ask: "Does the authorisation (or, of a notifying institution, the notification) cover every crypto-asset service that this party provides, in the states in which it provides it?",
  },
  "eu.caspNoticeDays": {
    subject: "party",
    type: "integer",
    unit: "working days",
    meaning: "working days between the institution's notification and its first crypto-asset service",
    ask: "How many working days before its first crypto-asset service did this institution notify its authority under art. 60?",
  },
  "eu.ownEmtsOnly": {
    subject: "party",
    type: "boolean",
    meaning: "the party keeps and transfers only e-money tokens that it issues itself",
    ask: "Does this e-money institution keep and transfer only e-money tokens that it issues itself?",
  },
  "eu.caspExclusion": {
    subject: "party",
    type: "code",
    values: ["none", "intragroup", "public-body"],
    meaning: "exclusion from MiCA on which the party relies",
    ask: "Does this party serve only companies of its own group, is it one of the public bodies excluded from MiCA (central banks, public international organisations and the like), or neither?",
  },
  "eu.otherNonExemptOffer": {
    subject: "party",
    type: "boolean",
    meaning: "another offer of the same token is not exempt",
    ask: "Is there another offer to the public of the same token that is not exempt from Title II?",
  },
  "eu.initiativeOfClients": {
    subject: "party",
    type: "boolean",
    meaning: "every client in the Union came at its own exclusive initiative",
    ask: "Did every client in the Union start the service at the client's own exclusive initiative?",
    judgement: { by: "counsel", note: "ESMA reads this narrowly: strictly client-initiated, no basis for continued promotion; disclaimers do not help." },
  },
  "eu.solicitedOnItsBehalf": {
    subject: "party",
    type: "boolean",
    meaning: "an affiliate, influencer or other person solicits clients in the Union for the party",
    ask: "Does any affiliate, influencer or other person solicit clients in the Union on this party's behalf, by any means?",
  },
  "eu.marketsNewServices": {
    subject: "party",
    type: "boolean",
    meaning: "the party markets new types of crypto-assets or services to such clients",
    ask: "Does this party market new types of crypto-assets or services to clients who came at their own initiative?",
  },
  "eu.caspOwnFunds": {
    subject: "party",
    type: "money",
    unit: "EUR",
    meaning: "own funds of the party",
    ask: "What are this party's own funds?",
  },
  "eu.caspQuarterOverheads": {
    subject: "party",
    type: "money",
    unit: "EUR",
    meaning: "one quarter of the party's fixed overheads of the preceding year",
    ask: "How much is one quarter of this party's fixed overheads of the preceding year?",
  },
  "eu.managedInUnion": {
    subject: "party",
    type: "boolean",
    meaning: "the party is effectively managed in the Union, with a director resident there",
    ask: "Is this party effectively managed in the Union, and is at least one of its directors resident there?",
  },
  "eu.servesFromHomeState": {
    subject: "party",
    type: "boolean",
    meaning: "the party has its registered office in a Member State in which it carries out part of its services",
    ask: "Does this party have its registered office in a Member State in which it carries out part of its crypto-asset services?",
  },
});

export const caspFacts = { ...transitionFacts, ...ownCaspFacts };
