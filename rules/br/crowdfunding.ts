import { all, cite, holds, rule, tally, vocabulary, whoeverActs } from "../../src/authoring";
import { actsInBrazil, offered, security } from "./concepts";
import { PATHWAYS, crowdfundingExemption, facilExemption } from "./exemptions";
import { offerExposure } from "./exposures";
import { facts } from "./facts";
import { res88, res232 } from "./instruments";
import { crowdfundingWindow, facilWindow, platformCapital } from "./parameters";

/** The regimes for small offers: crowdfunding (Res. 88) and FÁCIL (Res. 232). */

const { equals, includes, includesAny, atLeast } = vocabulary("BRL", facts);

const claim = { subject: "sale", nexus: ["sale", "issuer"], kind: "investor-restriction", exposes: offerExposure } as const;

export const crowdfunding = rule({
  ...claim,
  id: "br.cvm.res88-crowdfunding",
  title: "A crowdfunded sale meets every condition of Resolution 88",
  cites: crowdfundingExemption.cites,
  inForce: crowdfundingExemption.inForce,
  when: all(holds(offered), equals("sale.pathway", PATHWAYS.crowdfunding)),
  requires: crowdfundingExemption.conditions,
  remedies: ["Cut the raise or the purchases to the limits.", "Refund what was sold without the conditions.", "Register the offer under Resolution 160."],
  evidence: "unverified",
  notes: [
    crowdfundingExemption.note,
    "Sources say that the cap holds per year; calendar year or twelve months is not confirmed. Any twelve months are added up, which fails on either.",
    "Limits of revenue are applied to securitisers too (the stricter reading).",
  ],
});

export const platform = rule({
  id: "br.cvm.res88-crowdfunding-platform",
  title: "A crowdfunding platform is registered with the CVM and has the minimum capital",
  kind: "authorisation",
  cites: [cite(res88, "platforms")],
  subject: "party",
  nexus: ["provider", "customers", "sale"],
  when: all(holds(security), includesAny("party.roles", ["crowdfunding-provider", "funding-portal"]), holds(actsInBrazil)),
  requires: { "registered-with-the-cvm": includes("party.licences", "br.res-88-platform"), "minimum-capital": atLeast("br.platformCapital", platformCapital) },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Register the platform with the CVM, or move the offer to one that is registered.", "Raise the capital to the minimum."],
  notes: ["The platform checks the issuer and the limits of the investors, and answers for it."],
});

export const facil = rule({
  ...claim,
  id: "br.cvm.res232-facil",
  title: "A relaxed offer under FÁCIL meets every condition of Resolution 232",
  cites: facilExemption.cites,
  when: all(holds(offered), equals("sale.pathway", PATHWAYS.facil)),
  requires: facilExemption.conditions,
  remedies: ["Register the offer under Resolution 160 in full.", "Cut the offers of twelve months to the cap."],
  notes: ["Revenue must be less than the limit: exactly R$500,000,000 is out."],
});

const added = { of: "amount", among: "everywhere" } as const;

export const tallies = [
  tally({ ...added, fact: "br.crowdfundedInYear", where: equals("sale.pathway", PATHWAYS.crowdfunding), within: crowdfundingWindow.id, related: [PATHWAYS.crowdfunding], cites: [cite(res88, "limits")] }),
  tally({ ...added, fact: "br.facilIn12Months", where: equals("sale.pathway", PATHWAYS.facil), within: facilWindow.id, related: [PATHWAYS.facil], cites: [cite(res232, "limits")] }),
];

export const crowdfundingRules = [crowdfunding, platform, facil];
