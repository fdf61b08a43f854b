import { all, any, cite, holds, not, rule, vocabulary } from "../../src/authoring";
import { actsInBrazil, distributing, keeping, matching, security } from "./concepts";
import { providerExposure } from "./exposures";
import { facts } from "./facts";
import { lei6385, marketRules } from "./instruments";

/** Distribution, order matching, custody and deposit of security tokens. */

const { is, includes, includesAny } = vocabulary("BRL", facts);

export const intermediation = rule({
  id: "br.cvm.intermediation-and-venue",
  title: "Distribution, matching and custody of security tokens need authorisation by the CVM",
  kind: "authorisation",
  cites: [cite(lei6385, "arts. 15-18"), cite(marketRules, "Res. CVM 35, 135, 29, 31-33")],
  subject: "party",
  nexus: ["provider", "customers", "sale"],
  when: all(holds(security), any(holds(distributing), holds(matching), holds(keeping)), any(holds(actsInBrazil), all(holds(matching), is("party.servesHere")))),
  requires: {
    "distribution-system-entity": any(not(holds(distributing)), includesAny("party.licences", ["br.cvm-intermediary", "br.cvm-sandbox"])),
    "authorised-market": any(not(holds(matching)), includesAny("party.licences", ["br.cvm-market", "br.cvm-sandbox"])),
    "authorised-custodian": any(not(holds(keeping)), includesAny("party.licences", ["br.cvm-custodian", "br.cvm-depository", "br.cvm-sandbox"])),
  },
  unless: {
    "crowdfunding-platform": {
      title: "Registered crowdfunding platform, for its offers and their subsequent transactions",
      conditions: { "registered-platform": includes("party.licences", "br.res-88-platform"), "crowdfunding-only": is("br.crowdfundingOnly") },
      cites: [cite(marketRules, "subsequent transactions on crowdfunding platforms")],
    },
  },
  exposes: providerExposure,
  remedies: ["Use an entity of the distribution system, an authorised market or custodian, or apply for the sandbox.", "Stop the service in Brazil."],
  notes: ["A market that serves customers in Brazil is within the rules even if the first offer shuts Brazil out.", "Acting without authorisation is a crime under article 27-E.", "What a sandbox participant may do is set in its own authorisation."],
});

export const depository = rule({
  id: "br.cvm.intermediation-and-venue-depository",
  title: "Securities that trade in an organised market are deposited at an authorised depository",
  kind: "authorisation",
  cites: [cite(marketRules, "Res. CVM 31-33, central deposit")],
  subject: "offering",
  nexus: ["venue"],
  when: all(holds(security), includesAny("secondary.venueTypes", ["regulated-market", "mtf", "ats"])),
  requires: { "deposited-at-an-authorised-depository": is("br.depositedAtDepository") },
  exposes: [{ role: "issuer", basis: "primary" }, { role: "platform", basis: "joint" }],
  remedies: ["Deposit the securities at an authorised depository before they trade."],
});

export const intermediationRules = [intermediation, depository];
