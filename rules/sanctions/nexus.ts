import { all, any, cite, concept, defineFacts, holds, vocabulary } from "../../src/authoring";
import { euListings, ukSanctionsAct, usRegulations } from "./instruments";

/** Who must comply: the link of the offering to the United States, the Union and the United Kingdom, read from where its persons are. */

/** The United States and the territories that have a country code of their own: that persons there are US persons is an assumption, on the side of finding a breach. */
export const UNITED_STATES = ["US", "PR", "GU", "VI", "AS", "MP", "UM"];
const MEMBER_STATES = [
  "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
];
const UNITED_KINGDOM = ["GB"];

export const nexusFacts = defineFacts({
  "sanctions.usIssuer": { subject: "offering", type: "boolean", readAs: { fact: "issuer.here", territory: UNITED_STATES }, meaning: "the issuer is organised, managed or established in the United States", ask: "Is the issuer organised, managed or established in the United States?" },
  "sanctions.usParties": { subject: "offering", type: "boolean", readAs: { fact: "parties.here", territory: UNITED_STATES }, meaning: "a party to the offering acts from the United States", ask: "Which other persons take part, and from which countries? State the complete list." },
  "sanctions.usStaff": { subject: "offering", type: "boolean", readAs: { fact: "personnel.here", territory: UNITED_STATES }, meaning: "staff in the United States work on the offering", ask: "In which countries do people work on the offering? State the complete list." },
  "sanctions.usBuyers": { subject: "offering", type: "boolean", readAs: { fact: "sales.offeredHere", territory: UNITED_STATES }, meaning: "the token is offered to persons in the United States", ask: "Is the token offered to anyone in the United States? State the complete list of sales." },
  "sanctions.otherLinks": {
    subject: "offering",
    type: "codes",
    values: ["us", "eu", "uk"],
    meaning: "countries with a further link to the offering",
    ask: "To which of these is there any other link (an empty list means none): us (a citizen or resident who takes part, payment in US dollars, a platform hosted there, technology of US origin, or a US person who is caused to act), eu (a national of a Member State who takes part, or business done wholly or partly in the European Union), uk (a United Kingdom person who takes part, or an act done there)?",
  },
  "sanctions.saleCurrency": { subject: "sale", type: "code", readAs: { at: "/amount/currency" }, meaning: "currency in which the buyers pay", ask: "In which currency do the buyers of this sale pay?" },
  "sanctions.euIssuer": { subject: "offering", type: "boolean", readAs: { fact: "issuer.here", territory: MEMBER_STATES }, meaning: "the issuer is organised, managed or established in a Member State", ask: "Is the issuer organised, managed or established in a Member State of the European Union?" },
  "sanctions.euParties": { subject: "offering", type: "boolean", readAs: { fact: "parties.here", territory: MEMBER_STATES }, meaning: "a party to the offering acts from a Member State", ask: "Which other persons take part, and from which countries? State the complete list." },
  "sanctions.euStaff": { subject: "offering", type: "boolean", readAs: { fact: "personnel.here", territory: MEMBER_STATES }, meaning: "staff in a Member State work on the offering", ask: "In which countries do people work on the offering? State the complete list." },
  "sanctions.euBuyers": { subject: "offering", type: "boolean", readAs: { fact: "sales.offeredHere", territory: MEMBER_STATES }, meaning: "the token is offered to persons in a Member State", ask: "Is the token offered to anyone in a Member State of the European Union? State the complete list of sales." },
  "sanctions.ukIssuer": { subject: "offering", type: "boolean", readAs: { fact: "issuer.here", territory: UNITED_KINGDOM }, meaning: "the issuer is organised, managed or established in the United Kingdom", ask: "Is the issuer organised, managed or established in the United Kingdom?" },
  "sanctions.ukParties": { subject: "offering", type: "boolean", readAs: { fact: "parties.here", territory: UNITED_KINGDOM }, meaning: "a party to the offering acts from the United Kingdom", ask: "Which other persons take part, and from which countries? State the complete list." },
  "sanctions.ukStaff": { subject: "offering", type: "boolean", readAs: { fact: "personnel.here", territory: UNITED_KINGDOM }, meaning: "staff in the United Kingdom work on the offering", ask: "In which countries do people work on the offering? State the complete list." },
  "sanctions.ukBuyers": { subject: "offering", type: "boolean", readAs: { fact: "sales.offeredHere", territory: UNITED_KINGDOM }, meaning: "the token is offered to persons in the United Kingdom", ask: "Is the token offered to anyone in the United Kingdom? State the complete list of sales." },
});

const { is, equals, includes, includesAny } = vocabulary("USD", nexusFacts);

export const usNexus = concept({
  id: "sanctions.us-nexus",
  title: "Link to the United States",
  subject: "offering",
  when: any(is("sanctions.usIssuer"), is("sanctions.usParties"), is("sanctions.usStaff"), is("sanctions.usBuyers"), includes("sanctions.otherLinks", "us")),
  cites: [cite(usRegulations, "persons subject to jurisdiction")],
  note: "A US person in any role, as issuer, platform, custodian, bank, adviser, investor or staff; otherwise payment in dollars, a platform or technology of the United States, or a US person caused to act, as the offering states. Persons in Puerto Rico, Guam, the Virgin Islands, American Samoa, the Northern Mariana Islands and the minor islands are taken to be US persons: an assumption, which no source that was read states.",
});

export const usNexusOfSale = concept({
  id: "sanctions.us-nexus-of-sale",
  title: "Link of a sale to the United States",
  subject: "sale",
  when: any(holds(usNexus), all(equals("sanctions.saleCurrency", "USD"), includesAny("raise.paymentMethods", ["fiat", "card"]))),
  cites: [cite(usRegulations, "persons subject to jurisdiction; clearing in US dollars")],
  note: "Money in dollars is taken to be cleared through banks in the United States.",
});

export const euNexus = concept({
  id: "sanctions.eu-nexus",
  title: "Link to the European Union",
  subject: "offering",
  when: any(is("sanctions.euIssuer"), is("sanctions.euParties"), is("sanctions.euStaff"), is("sanctions.euBuyers"), includes("sanctions.otherLinks", "eu")),
  cites: [cite(euListings, "persons bound")],
  note: "Entities established in a Member State, nationals wherever they are, and business done wholly or partly in the Union.",
});

export const ukNexus = concept({
  id: "sanctions.uk-nexus",
  title: "Link to the United Kingdom",
  subject: "offering",
  when: any(is("sanctions.ukIssuer"), is("sanctions.ukParties"), is("sanctions.ukStaff"), is("sanctions.ukBuyers"), includes("sanctions.otherLinks", "uk")),
  cites: [cite(ukSanctionsAct, "persons bound")],
  note: "United Kingdom persons wherever they are, and anyone who acts in the United Kingdom.",
});

export const nexusConcepts = [usNexus, usNexusOfSale, euNexus, ukNexus];
