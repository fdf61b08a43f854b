import { all, any, cite, concept, defineFacts, not, vocabulary } from "../../src/authoring";
import { exchangeAct, investmentCompanyAct } from "./market-instruments";

/** What several rules of the market ask: who acts for the United States, how it is paid, what the class of the token is. */

export const marketActorFacts = defineFacts({
  "us.compensation": {
    subject: "party",
    type: "code",
    values: ["transaction-based", "fixed", "equity", "none"],
    readAs: { at: "/compensation/kind" },
    meaning: "how the party is paid for its part in the offering",
    ask: "How is this party paid for its part: by what is sold (transaction-based), a fixed fee, equity, or not at all?",
  },
  "us.operationsStart": {
    subject: "party",
    type: "date",
    meaning: "day on which the party begins to operate in this business",
    ask: "On which day did or will this party begin to operate in this business?",
  },
  "us.nmsStock": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is of a class listed on a US national securities exchange (NMS stock)",
    ask: "Is the token of a class of stock listed on a US national securities exchange (NMS stock)?",
  },
  "us.classRegistered": {
    subject: "offering",
    type: "boolean",
    meaning: "the class of the token is registered under section 12 of the Exchange Act",
    ask: "Is the class of the token registered under section 12 of the Exchange Act?",
  },
  "us.section12g2Exempt": {
    subject: "offering",
    type: "boolean",
    meaning: "the class would be registered under section 12 but for section 12(g)(2)(B) or (G)",
    ask: "Would the class be registered under section 12 of the Exchange Act but for the exemptions of section 12(g)(2)(B) or (G), such as that of a registered investment company?",
  },
  "us.registeredFund": {
    subject: "offering",
    type: "boolean",
    readAs: { at: "/issuer/fund/registered1940Act" },
    meaning: "the issuer is registered under the Investment Company Act",
    ask: "Is the issuer registered under the Investment Company Act (Form N-1A or N-2)?",
  },
});

const { is, equals, includesAny } = vocabulary("USD", marketActorFacts);

const reachesUs = any(is("party.servesHere"), is("party.solicitsHere"));

/** A venue or exchange may serve persons in the United States with a token that its issuer keeps from them. */
export const servesUs = concept({
  id: "us.serves-us",
  title: "Operates in the United States, or serves or solicits persons there",
  subject: "party",
  when: any(is("party.here"), reachesUs),
  cites: [cite(exchangeAct, "jurisdictional means")],
});

/** A licence rule reaches who operates from the United States, or brings this offering to persons there. */
export const actsForUs = concept({
  id: "us.acts-for-us",
  title: "Operates in the United States, or brings the offering to persons there",
  subject: "party",
  when: any(is("party.here"), all(any(is("sales.offeredHere"), not(is("marketing.kycCountryBlock"))), reachesUs)),
  cites: [cite(exchangeAct, "jurisdictional means")],
  note: "Where nobody in the United States is offered the token and residents of excluded countries are refused, a party abroad does not bring it there, whomever else it serves.",
});

/** The offering reaches persons in the United States, or comes from there. */
export const touchesUs = concept({
  id: "us.touches-us",
  title: "Offered in the United States, or by an issuer of the United States",
  subject: "offering",
  when: any(is("sales.offeredHere"), is("issuer.here")),
  cites: [cite(exchangeAct, "jurisdictional means")],
});

/** The sale that a holder makes, not the issuer. */
export const secondarySale = concept({
  id: "us.secondary-sale",
  title: "Resale by a holder",
  subject: "offering",
  when: equals("raise.kind", "secondary-sale-by-holder"),
  cites: [cite(exchangeAct, "sales by holders")],
});

export const managesFunds = concept({
  id: "us.manages-or-advises",
  title: "Manages assets or gives advice",
  subject: "party",
  when: any(includesAny("party.services", ["advice", "asset-management", "portfolio-management"]), includesAny("party.roles", ["fund-manager", "management-company"])),
  cites: [cite(investmentCompanyAct, "advisers of funds")],
});

export const marketActorConcepts = [servesUs, actsForUs, touchesUs, secondarySale, managesFunds] as const;
