import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { security } from "./concepts";
import { words } from "./facts";
import { scra } from "./instruments";

const { is, includes, includesAny } = words;

const cites = [cite(scra, "ss. 2(h), 4, 13, 16, 19")];
const notes = ["Contracts outside recognised exchanges are illegal and void; up to ten years or INR 250,000,000 (from memory)."];

export const unrecognisedVenue = rule({
  id: "in.scra.unrecognised-venue",
  title: "Only a recognised stock exchange runs a market in securities",
  kind: "authorisation",
  cites,
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(
    holds(security),
    any(includes("party.services", "order-matching"), includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"])),
    any(is("party.here"), is("party.staffHere"), is("party.servesHere")),
  ),
  requires: { "recognised-stock-exchange": includes("party.licences", "in.scra.recognised-exchange") },
  exposes: [...whoeverActs({ basis: "primary" }), { role: "intermediary", basis: "primary", reach: "any", note: "Members of the venue." }],
  remedies: ["List the security on a recognised stock exchange.", "Switch the matching of orders off."],
  notes,
});

export const contracts = rule({
  id: "in.scra.unrecognised-venue-contracts",
  title: "Securities change hands on recognised stock exchanges, or by spot delivery between the parties",
  kind: "authorisation",
  cites,
  subject: "offering",
  nexus: ["issuer", "sale", "venue", "platform"],
  when: all(holds(security), is("secondary.intended"), any(is("issuer.here"), is("sales.offeredHere"), is("venue.here"))),
  requires: { "recognised-stock-exchange": is("in.onRecognisedExchange") },
  unless: {
    "spot-delivery": {
      title: "Permitted spot delivery between the parties",
      conditions: { "spot-delivery-between-the-parties": is("in.spotDelivery") },
      cites: [cite(scra, "spot delivery contracts")],
      claimedAs: ["in.scra.spot-delivery"],
    },
  },
  exposes: [
    { role: "platform", basis: "primary" },
    { role: "intermediary", basis: "primary", note: "Members of the venue." },
  ],
  remedies: ["Trade on a recognised stock exchange.", "Restrict transfers to spot delivery between the parties."],
  openTexture: [{ term: "spot delivery", question: "Is a transfer of tokens between two holders a permitted spot delivery?", by: "counsel" }],
  notes,
});

export const tradingRules = [unrecognisedVenue, contracts];
