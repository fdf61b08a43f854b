import type { Subject } from "../../src/authoring";
import { all, any, cite, concept, defineFacts, holds, not, rule, vocabulary } from "../../src/authoring";
import { dprkResolutions, euListings, iranResolutions, ukSanctionsAct, usRegulations } from "./instruments";
import { euNexus, nexusFacts, ukNexus, usNexus } from "./nexus";
import { LIVE_LISTS, everybody, everybodyElse, sharedFacts, underLicence } from "./shared";

/** Nobody deals with a listed person. One question for each sale, each party and the issuer; what a hit means is asked once. */

export const listMatchFacts = defineFacts({
  "sanctions.matchedLists": {
    subject: "offering",
    type: "codes",
    values: ["un", "dprk", "iran", "us", "eu", "uk"],
    meaning: "lists behind the hits of screening",
    ask: "If screening gave a hit: which lists name a matched person or wallet, or owners who own or control it to the extent that counts there: us, eu, uk, dprk (measures of the United Nations on North Korea: listed persons, its banks and nationals, their wallets), iran (persons listed by the United Nations for Iran), un (its other lists)? An empty list means none.",
  },
  "sanctions.onHit": { subject: "offering", type: "code", values: ["freeze", "reject", "report", "ignore"], readAs: { at: "/aml/sanctions/onHit" }, meaning: "what happens on a hit", ask: "What happens when screening gives a hit?" },
});

const { is, equals, oneOf, includes } = vocabulary("USD", { ...nexusFacts, ...sharedFacts, ...listMatchFacts });

export const buyersKeptClear = concept({
  id: "sanctions.buyers-kept-clear",
  title: "Buyers clear of every list",
  subject: "sale",
  when: any(equals("sanctions.buyerScreening", "clear"), all(equals("sanctions.buyerScreening", "at-onboarding"), oneOf("sanctions.onHit", ["freeze", "reject"]))),
  cites: [cite(usRegulations, "screening"), cite(euListings, "asset freeze"), cite(ukSanctionsAct, "asset freeze")],
  note: "While nobody has been taken on, it is enough that everybody will be screened and that a hit is rejected or frozen; to let them in nonetheless is to plan a breach.",
});

const namedByTheUn = concept({
  id: "sanctions.named-by-the-un",
  title: "Named on a list of the Security Council",
  subject: "offering",
  when: includes("sanctions.matchedLists", "un"),
  cites: [cite(dprkResolutions, "asset freeze"), cite(iranResolutions, "asset freeze")],
  note: "Binds every state, so no link is asked for. North Korea and Iran: sanctions.un.dprk-iran.",
});

const blockedByUs = concept({
  id: "sanctions.blocked-by-us",
  title: "Blocked in the United States",
  subject: "offering",
  when: all(holds(usNexus), includes("sanctions.matchedLists", "us")),
  cites: [cite(usRegulations, "blocking programmes; 50 per cent rule")],
});

const frozenByEu = concept({
  id: "sanctions.frozen-by-eu",
  title: "Frozen in the Union",
  subject: "offering",
  when: all(holds(euNexus), includes("sanctions.matchedLists", "eu")),
  cites: [cite(euListings, "asset freeze; ownership and control (guidance)")],
});

const frozenByUk = concept({
  id: "sanctions.frozen-by-uk",
  title: "Frozen in the United Kingdom",
  subject: "offering",
  when: all(holds(ukNexus), includes("sanctions.matchedLists", "uk")),
  cites: [cite(ukSanctionsAct, "asset freeze; ownership and control")],
});

export const listMatchConcepts = [buyersKeptClear, namedByTheUn, blockedByUs, frozenByEu, frozenByUk];

const cites = [
  cite(usRegulations, "blocking programmes; 50 per cent rule"),
  cite(euListings, "asset freeze"),
  cite(ukSanctionsAct, "asset freeze"),
  cite(dprkResolutions, "asset freeze"),
  cite(iranResolutions, "asset freeze"),
];

/** Clear of every list, or a hit on somebody with whom nobody here is forbidden to deal. Without a result of screening all stays open. */
const nobodyListed = <S extends Subject>(clear: ReturnType<typeof not<S>>, hit: ReturnType<typeof not<S>>) => ({
  "not-named-by-the-un": any<S | "offering">(clear, all<S | "offering">(hit, not(holds(namedByTheUn)))),
  "not-blocked-by-us": any<S | "offering">(clear, all<S | "offering">(hit, not(holds(blockedByUs)))),
  "not-frozen-by-eu": any<S | "offering">(clear, all<S | "offering">(hit, not(holds(frozenByEu)))),
  "not-frozen-by-uk": any<S | "offering">(clear, all<S | "offering">(hit, not(holds(frozenByUk)))),
});

const common = {
  kind: "prohibition",
  cites,
  evidence: "unverified",
  unless: underLicence(cite(usRegulations, "licences"), cite(euListings, "authorisations"), cite(ukSanctionsAct, "licences")),
} as const;

const remedies = [
  "Stop: reject or block what the law concerned says, and do not refund without a licence.",
  "Report to the authority; in the United States within ten business days.",
  "Screen buyers, owners and wallets against lists current on the day, before each sale and transfer.",
];

const notes = [
  LIVE_LISTS,
  "Screening looks through owners: in the United States 50 per cent or more in aggregate counts, in the Union 50 per cent or more or control, in the United Kingdom more than 50 per cent or control. For an owner or investor named among the parties the shares are judged by sanctions.list-match-ownership.",
  "What a hit means is asked once for the whole offering; where several hits differ, name all lists.",
  "What the United States asks of a sale (buyers, shares, reports, records) is judged by us.ofac.sanctions and its companions as well.",
];

export const listedBuyers = rule({
  ...common,
  id: "sanctions.list-match",
  title: "No sale to a listed person, its wallet, or an entity it owns or controls",
  subject: "sale",
  nexus: ["sale"],
  when: is("sale.offered"),
  requires: nobodyListed(holds(buyersKeptClear), equals("sanctions.buyerScreening", "hit")),
  exposes: everybody,
  remedies,
  notes,
});

export const listedParties = rule({
  ...common,
  id: "sanctions.list-match-parties",
  title: "No listed person, or entity it owns or controls, takes part",
  subject: "party",
  nexus: ["provider", "issuer"],
  requires: nobodyListed(equals("sanctions.partyScreening", "clear"), equals("sanctions.partyScreening", "hit")),
  exposes: everybodyElse,
  remedies,
  notes: [...notes, "us.ofac.sanctions-parties asks the same of parties to offerings that touch the United States, from the lists of OFAC alone."],
});

export const listedIssuer = rule({
  ...common,
  id: "sanctions.list-match-issuer",
  title: "The issuer, its owners and the holder of the asset are not listed",
  subject: "offering",
  nexus: ["issuer", "asset"],
  requires: nobodyListed(equals("sanctions.issuerScreening", "clear"), equals("sanctions.issuerScreening", "hit")),
  exposes: everybody,
  remedies,
  notes,
});

export const listMatchRules = [listedBuyers, listedParties, listedIssuer];
