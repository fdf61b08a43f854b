import { all, cite, holds, not, rule, vocabulary } from "../../src/authoring";
import { dabaLicensee, digitalAsset, investmentActivity, tokenisedInvestment } from "./concepts";
import { issuerAndDirectors, providerAndOfficers } from "./exposures";
import { facts } from "./facts";
import { iba, ifa } from "./instruments";
import { investmentRevenueLimit } from "./parameters";

const { atMost, includes, includesAny, is } = vocabulary("USD", facts);

export const investmentBusiness = rule({
  id: "bm.iba-ifa.tokenised-investment",
  title: "Dealing in, arranging or managing tokens that represent investments needs an investment business licence",
  kind: "authorisation",
  cites: [cite(iba, "licences")],
  subject: "party",
  nexus: ["provider"],
  when: all(holds(tokenisedInvestment), holds(investmentActivity)),
  requires: { "licensed": includes("party.licences", "bm.iba.licence") },
  unless: {
    "safe-harbour": {
      title: "Licensed digital asset business with little revenue from investment activity",
      conditions: {
        "digital-asset-business-licence": holds(dabaLicensee),
        "within-limit-of-revenue": atMost("bm.investmentRevenueShare", investmentRevenueLimit),
      },
      claimedAs: ["bm.iba.safe-harbour"],
      cites: [cite(iba, "safe harbour for digital asset businesses")],
    },
    "own-issue": {
      title: "The issuer's sale of its own tokens",
      conditions: {
        "acts-as-issuer": includes("party.capacities", "issuer"),
        "no-other-activity": not(includesAny("party.services", ["order-matching", "asset-management", "portfolio-management"])),
      },
      claimedAs: ["bm.iba.own-issue"],
      cites: [cite(iba, "investment activities", { evidence: "unverified" })],
      note: "To issue is not to deal in what others issued (interpretation).",
    },
  },
  exposes: providerAndOfficers,
  remedies: ["Obtain the investment business licence.", "Keep within the safe harbour, or use a licensed person."],
});

export const fund = rule({
  id: "bm.iba-ifa.tokenised-investment-fund",
  title: "A tokenised fund is registered or authorised under the Investment Funds Act",
  kind: "authorisation",
  cites: [cite(ifa, "registration and authorisation")],
  subject: "offering",
  nexus: ["issuer"],
  when: all(is("issuer.isInvestmentFund"), holds(digitalAsset)),
  requires: { "registered-or-authorised": is("bm.ifaRegistered") },
  unless: {
    "single-holder": {
      title: "Single holder",
      conditions: { "single-holder": is("bm.singleHolder") },
      claimedAs: ["bm.ifa.single-holder"],
      cites: [cite(ifa, "funds of a single holder")],
    },
  },
  exposes: issuerAndDirectors,
  remedies: ["Register the fund, or have it authorised, before units are issued; file late where they were."],
  notes: ["Redeemable or not, a fund is asked for its registration (interpretation)."],
});

export const investmentRules = [investmentBusiness, fund];
