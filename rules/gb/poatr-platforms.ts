import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { relevantSecurities } from "./concepts";
import { words } from "./facts";
import { poatrs, popRules } from "./instruments";

const { is, isNot, includes, includesAny } = words;

export const publicOfferPlatform = rule({
  id: "gb.poatr.pop-operator",
  title: "The operator of a public offer platform has permission",
  kind: "authorisation",
  cites: [cite(poatrs, "reg. 46 (RAO art. 25DB)"), cite(popRules, "due diligence and disclosure")],
  inForce: { from: "2026-01-19" },
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(
    holds(relevantSecurities),
    any(includes("party.capacities", "platform"), includesAny("party.services", ["placement", "distribution", "information-intermediation"])),
    is("gb.hostsPublicOffers"),
    is("gb.hostsOffersWithoutException"),
    isNot("gb.meansOfCommunicationOnly"),
  ),
  requires: {
    "permission-for-public-offers": includes("party.licences", "gb.rao.art-25db"),
    "due-diligence-and-disclosure": is("gb.platformRulesKept"),
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "personnel", basis: "secondary", reach: "any", note: "Officers." },
  ],
  remedies: [
    "Obtain permission under article 25DB, or move the offer to a platform that has it.",
    "Host only offers that fall within another exception.",
  ],
  notes: [
    "Without the permission the operator commits an offence (FSMA ss. 19, 23) and its agreements are unenforceable (ss. 26-28).",
    "A platform on which only exempt offers are made may need other permissions: see gb.fsma.s19-general-prohibition.",
    "The rules of the FCA on platforms are known from secondary sources.",
  ],
});

export const platformRules = [publicOfferPlatform];
