import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import { capitalMarketsProduct } from "./concepts";
import { words } from "./facts";
import { marketRegulations, sfa } from "./instruments";
import { actsHere, runsMarket } from "./services";

const { isNot, is, includes, includesAny } = words;

export const organisedMarket = rule({
  id: "sg.sfa.s7-organised-market",
  title: "A market for capital markets products is approved, recognised or exempt",
  kind: "authorisation",
  cites: [cite(sfa, "s. 7", { evidence: "secondary" }), cite(marketRegulations, "recognised market operators")],
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(holds(capitalMarketsProduct), actsHere, runsMarket),
  requires: {
    "approved-recognised-or-exempt": includesAny("party.licences", [
      "sg.approved-exchange", "sg.rmo.tier-1", "sg.rmo.tier-2", "sg.rmo.tier-3", "sg.rmo", "sg.sfa.exempt-market-operator",
    ]),
    "retail-within-the-recognition": any(
      includes("party.licences", "sg.approved-exchange"),
      isNot("sg.retailParticipants"),
      all(not(includes("party.licences", "sg.rmo.tier-2")), is("sg.retailConditionsMet")),
    ),
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "issuer", basis: "secondary", reach: "any", note: "An issuer that lists on the unrecognised market (aiding)." },
  ],
  remedies: [
    "Be recognised as a market operator, local or foreign, or approved as an exchange.",
    "Close the market to participants in Singapore.",
    "Deal as principal through a licensed dealer instead.",
  ],
  openTexture: [
    { term: "organised market", question: "Is a bulletin board without matching or binding interaction an organised market?", by: "counsel" },
    { term: "substantial and reasonably foreseeable effect", question: "Does a market abroad with participants in Singapore have such an effect there?", by: "counsel" },
  ],
  notes: [
    "Three tiers of recognised operators since 2018: the first may admit a limited number of retail investors under extra conditions, the second none, the third is for small new entrants.",
    "The capital that operators need is not tested: the figures in force were not read.",
  ],
});

export const marketRules = [organisedMarket];
