import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import { digitalAsset, digitalAssetService, inOrFromTheCentre, tradingFacility } from "./concepts";
import { words } from "./facts";
import { daaAmendments, daaRules, retailLimits } from "./instruments";
import * as p from "./parameters";

const { atLeast, atMost, equals, includes, includesAny, is, isNot, oneOf } = words;

const deals = is("kz-aifc.dealsAsPrincipal");

export const authorisation = rule({
  id: "kz-aifc.daa-authorisation",
  title: "Digital asset services and trading facilities in or from the AIFC need a licence and capital",
  kind: "authorisation",
  cites: [cite(daaRules, "2; 3.1-3.2; Table 2"), cite(daaAmendments, "final policy")],
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(holds(digitalAsset), holds(digitalAssetService), any(is("party.here"), is("party.staffHere"), is("party.servesHere"))),
  requires: {
    "licence-for-the-facility": any(not(holds(tradingFacility)), includes("party.licences", "kz-aifc.daa.trading-facility")),
    "licence-for-the-services": includesAny("party.licences", ["kz-aifc.daa.service-provider", "kz-aifc.daa.trading-facility"]),
    "capital": any(all(deals, isNot("kz-aifc.matchingOnly"), atLeast("kz-aifc.capital", p.principalCapital)), all(any(not(deals), is("kz-aifc.matchingOnly")), is("kz-aifc.tableTwoMet"))),
  },
  unless: {
    "own-account": {
      title: "Trading for own investment, not by way of business",
      conditions: { "own-account-only": is("kz-aifc.ownAccountOnly") },
      cites: [cite(daaRules, "activities outside")],
    },
    "own-issue": {
      title: "Issuer that issues and administers its own digital assets",
      conditions: { "acts-as-issuer": includes("party.capacities", "issuer"), "own-issue-still-outside": is("kz-aifc.ownIssueOutside") },
      cites: [cite(daaRules, "activities outside; former COB 17")],
      evidence: "unverified",
    },
  },
  exposes: [...whoeverActs({ basis: "primary" })],
  remedies: ["Obtain the licence of the AFSA and the capital before the business begins.", "Stop the activity in and from the AIFC."],
  openTexture: [{ term: "own digital assets", question: "Is issuing one's own digital assets still outside the regulated activities?", by: "counsel" }],
});

export const stablecoinAdmission = rule({
  id: "kz-aifc.daa-stablecoin-admission",
  title: "A fiat or commodity stablecoin is traded on an AIFC facility only with the AFSA's approval",
  kind: "asset-requirement",
  cites: [cite(daaRules, "2.8.1-2.8.2")],
  subject: "offering",
  nexus: ["venue"],
  when: all(holds(digitalAsset), oneOf("kz-aifc.stablecoin", ["fiat", "commodity"]), is("venue.here")),
  requires: { "approved-by-the-afsa": is("kz-aifc.stablecoinApproved"), "suitable-and-not-prohibited": is("kz-aifc.suitable") },
  unless: {
    "licensed-issuer": {
      title: "Stablecoin of a provider with the relevant licence",
      conditions: { "issuer-licensed": is("kz-aifc.stablecoinIssuerLicensed"), "suitable-and-not-prohibited": is("kz-aifc.suitable") },
      cites: [cite(daaRules, "2.8.1")],
    },
  },
  exposes: [{ role: "platform", basis: "primary", note: "The operator of the facility." }, { role: "issuer", basis: "joint" }],
  remedies: ["Obtain the AFSA's approval before trading starts.", "Delist the stablecoin."],
});

export const retailClientLimits = rule({
  id: "kz-aifc.retail-digital-asset-limits",
  title: "Retail clients put no more than a monthly limit into digital assets",
  kind: "investor-restriction",
  cites: [cite(retailLimits, "monthly limits")],
  evidence: "unverified",
  subject: "sale",
  nexus: ["sale", "venue"],
  when: all(holds(digitalAsset), holds(inOrFromTheCentre), is("venue.here"), equals("sale.investorClass", "retail"), is("kz-aifc.limitsCarriedOver")),
  requires: {
    "within-the-monthly-limit": any(
      atMost("kz-aifc.largestMonth", p.plainMonth),
      all(
        is("kz-aifc.meansConfirmed"),
        atMost("kz-aifc.monthOfIncome", p.incomeShare),
        atMost("kz-aifc.monthOfNetWorth", p.netWorthShare),
        atMost("kz-aifc.largestMonth", p.overallMonth),
      ),
    ),
  },
  exposes: [{ role: "platform", basis: "primary" }],
  remedies: ["Cap orders of retail clients.", "Collect proof of income or assets."],
  openTexture: [{ term: "limits under the DAA Rules", question: "Do the limits announced for the older rules still apply?", by: "counsel" }],
  notes: ["USD 1,000 a month; with confirmed income or assets the lesser of 10 % of annual income and 5 % of net worth, at most USD 100,000. Announced before the DAA Rules."],
});

export const digitalAssetRules = [authorisation, stablecoinAdmission, retailClientLimits];
