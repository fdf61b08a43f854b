import { all, cite, holds, rule, vocabulary } from "../../src/authoring";
import { investmentBusiness, investmentToken } from "./concepts";
import { providerAndDirectors } from "./exposures";
import { facts } from "./facts";
import { siba } from "./instruments";

const { equals, includes } = vocabulary("USD", facts);

const excluded = [cite(siba, "excluded activities", { evidence: "unverified" })];

export const investmentBusinessLicence = rule({
  id: "vg.siba.investment-business",
  title: "Investment business with security tokens needs a licence",
  kind: "authorisation",
  cites: [cite(siba, "Part I")],
  subject: "party",
  nexus: ["provider"],
  when: all(holds(investmentToken), holds(investmentBusiness)),
  requires: { "licensed": includes("party.licences", "vg.siba.licence") },
  unless: {
    "own-account": {
      title: "Own account or own assets only",
      conditions: { "own-account-only": equals("vg.exclusion", "own-account") },
      claimedAs: ["vg.siba.own-account"],
      cites: excluded,
    },
    "own-issue": {
      title: "The issuer's own issue",
      conditions: { "acts-as-issuer": includes("party.capacities", "issuer"), "own-issue-only": equals("vg.exclusion", "own-issue") },
      claimedAs: ["vg.siba.own-issue"],
      cites: excluded,
    },
    "group": {
      title: "Services to the group only",
      conditions: { "group-only": equals("vg.exclusion", "group-company") },
      claimedAs: ["vg.siba.group"],
      cites: excluded,
    },
  },
  exposes: providerAndDirectors,
  remedies: ["Obtain the licence for the category of investment business.", "Use a licensed person, or provide the service from elsewhere."],
  notes: ["The issue of the issuer's own tokens is not investment business (unverified)."],
});

export const sibaRules = [investmentBusinessLicence];
