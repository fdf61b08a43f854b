import { all, any, cite, holds, rule, tally, whoeverActs } from "../../src/authoring";
import { marketSecurity, pooledScheme } from "./concepts";
import { words } from "./facts";
import { marketsAct, schemesAct } from "./instruments";

const { is, includes, includesAny } = words;

export const scheme = rule({
  id: "za.cisca.scheme",
  title: "A pool open to members of the public is a registered collective investment scheme",
  kind: "authorisation",
  cites: [cite(schemesAct, "ss. 5, 41, 65")],
  subject: "offering",
  nexus: ["sale", "marketing", "issuer"],
  when: holds(pooledScheme),
  requires: {
    "manager-registered": any(is("za.managerRegistered"), is("za.foreignSchemeApproved")),
    "portfolio-approved": any(is("za.portfolioApproved"), is("za.foreignSchemeApproved")),
  },
  unless: {
    "private-circle": {
      title: "Restricted circle with a common interest in a domestic or private venture",
      conditions: { "restricted-circle": is("za.privateCircle") },
      cites: [cite(schemesAct, "s. 1")],
    },
    "other-act": {
      title: "Scheme that another Act authorises",
      conditions: { "authorised-by-another-act": is("za.otherActAuthorises") },
      cites: [cite(schemesAct, "s. 1")],
    },
    "single-company-share": {
      title: "Share of a single company, without pooled interests",
      conditions: { "share-of-one-company": is("za.shareOfOneCompany") },
      cites: [cite(schemesAct, "s. 1")],
      note: "The offer of the share is judged under the Companies Act.",
    },
  },
  exposes: [
    { role: "intermediary", basis: "primary", note: "The manager; fine or imprisonment (s. 115)." },
    { role: "issuer", basis: "primary" },
    { role: "sponsor", basis: "joint", note: "Promoters." },
    { role: "marketer", basis: "joint" },
  ],
  remedies: ["Restructure as shares of a company.", "Use a registered manager.", "Have the foreign scheme approved before soliciting."],
  notes: ["Known from memory."],
});

export const exchange = rule({
  id: "za.fma.exchange",
  title: "A venue that matches orders in securities needs an exchange licence",
  kind: "authorisation",
  cites: [cite(marketsAct, "ss. 7, 9")],
  subject: "party",
  nexus: ["provider", "customers"],
  when: all(
    holds(marketSecurity),
    any(includes("party.services", "order-matching"), includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"])),
    any(is("party.here"), is("party.servesHere")),
  ),
  requires: { "licensed-exchange": any(includes("party.licences", "za.exchange"), is("za.licensedExchangeOnly")) },
  unless: {
    "bilateral-dealing": {
      title: "Bilateral dealing by a licensed provider",
      conditions: {
        "bilateral-only": is("za.bilateralOnly"),
        "licensed-provider": includesAny("party.licences", ["za.fsp", "za.fsp.crypto"]),
        "held-to-be-no-exchange": is("za.bilateralIsNoExchange"),
      },
      cites: [cite(marketsAct, "s. 1")],
    },
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "personnel", basis: "joint", reach: "any", note: "Directors of the venue." },
  ],
  remedies: ["Obtain the licence, or trade through a licensed exchange.", "Limit the venue to crypto assets that are no securities."],
  openTexture: [{ term: "exchange", question: "Is bilateral dealing over the counter by a licensed provider an exchange?", by: "counsel" }],
  notes: ["Known from memory."],
});

export const marketTallies = [tally({ fact: "za.schemeInvestors", of: "purchasers", among: "everywhere", cites: [cite(schemesAct, "s. 1")] })];

export const marketRules = [scheme, exchange];
