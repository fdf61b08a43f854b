import { all, any, cite, holds, not, rule, tally } from "../../src/authoring";
import { security } from "./concepts";
import { words } from "./facts";
import { crowdFunding } from "./instruments";
import { countingPeriod, crowdCompanySize, crowdCoolingOff, crowdLimit, crowdRetailLimit } from "./parameters";

const { is, equals, atLeast, atMost, lessThan } = words;

const notRetail = not(equals("sale.investorClass", "retail"));

/** What a crowd-sourced offer keeps to. */
export const crowdConditions = {
  "australian-company": is("issuer.organisedHere"),
  "assets-below-limit": lessThan("au.companyAssets", crowdCompanySize),
  "revenue-below-limit": lessThan("au.companyRevenue", crowdCompanySize),
  "unlisted": is("au.companyUnlisted"),
  "directors-mostly-australian": is("au.directorsMostlyAustralian"),
  "ordinary-shares": all(equals("au.productType", "share"), is("au.ordinaryShares")),
  "licensed-intermediary": is("au.csfIntermediary"),
  "within-issuer-cap": atMost("au.csfRaised", crowdLimit),
  "within-retail-cap": any(notRetail, atMost("au.largestRetailInvestment", crowdRetailLimit)),
  "cooling-off": any(notRetail, atLeast("au.coolingOffDays", crowdCoolingOff)),
};

export const crowd = rule({
  id: "au.ca.csf",
  title: "Crowd-sourced funding keeps to its conditions and caps",
  kind: "investor-restriction",
  cites: [cite(crowdFunding, "eligible companies, intermediaries, caps, cooling off")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(security), is("sale.offered"), equals("sale.pathway", "au.csf")),
  requires: crowdConditions,
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "primary", note: "The intermediary that publishes the offer." },
    { role: "personnel", basis: "secondary" },
  ],
  remedies: ["Reduce the offer or the retail ticket to the caps.", "Use a licensed intermediary.", "Offer under a prospectus or another exemption."],
  notes: ["Judged where the sale claims au.csf. Proprietary companies only from October 2018."],
});

export const crowdTallies = [
  tally({
    fact: "au.csfRaised",
    of: "amount",
    among: "everywhere",
    where: equals("sale.pathway", "au.csf"),
    within: countingPeriod.id,
    related: ["au.csf"],
    cites: [cite(crowdFunding, "issuer cap")],
  }),
];

export const crowdRules = [crowd];
