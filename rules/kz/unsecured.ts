import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { formerLaw, newLaw, tradesOrExchanges, unsecuredAsset } from "./concepts";
import { words } from "./facts";
import { digitalAssetsLaw, exchangeOperators, law259 } from "./instruments";
import { exchangerCapital } from "./parameters";

const { atLeast, includes, includesAny, is, oneOf } = words;

const inForce = { from: "2023-04-01" };
const eitherLaw = any(holds(formerLaw), holds(newLaw));
const aifc = [cite(digitalAssetsLaw, "circulation through the AIFC", { evidence: "secondary" })];
const remedies = ["Issue and trade through a facility licensed in the AIFC.", "Under the new regime: use an exchange operator licensed by the National Bank, for assets on the permitted list."];
const openTexture = [{ term: "entry into force of Law 259-VIII", question: "Did the former law or the regime of the National Bank apply between 2026-01-16 and 2026-06-30?", by: "counsel" }];

export const circulation = rule({
  id: "kz.digital-assets.unsecured-circulation",
  title: "Unsecured digital assets are exchanged outside the AIFC only by licensed operators, and before the new regime not at all",
  kind: "prohibition",
  cites: [cite(digitalAssetsLaw, "unsecured digital assets"), cite(law259, "unsecured digital assets"), cite(exchangeOperators, "licence; charter capital")],
  inForce,
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(holds(unsecuredAsset), holds(tradesOrExchanges), any(is("party.here"), is("party.staffHere"), is("party.servesHere")), eitherLaw),
  requires: {
    "new-regime-applies": holds(newLaw),
    "licensed-exchange-operator": includes("party.licences", "kz.nbk.exchange-operator"),
    "legal-form": oneOf("kz.legalForm", ["joint-stock-company", "limited-liability-partnership"]),
    "charter-capital": atLeast("kz.charterCapital", exchangerCapital),
    "asset-on-the-permitted-list": is("kz.onPermittedList"),
  },
  unless: {
    "through-the-aifc": {
      title: "Circulation through the AIFC only",
      claimedAs: ["kz-aifc.trading-facility"],
      conditions: { "through-an-aifc-facility": any(includesAny("party.licences", ["kz-aifc.daa.trading-facility"]), is("kz.throughAifcFacility")) },
      cites: aifc,
      evidence: "secondary",
    },
  },
  exposes: [...whoeverActs({ basis: "primary" }), { role: "issuer", basis: "joint", reach: "any" }],
  remedies,
  openTexture,
  notes: ["That circulation was confined to the AIFC, and the permitted list, are from secondary sources; the capital is from the page of the National Bank. An operator may carry out the licensed activity in the form of a joint-stock company or a limited liability partnership."],
});

export const issue = rule({
  id: "kz.digital-assets.unsecured-circulation-issue",
  title: "Unsecured digital assets are issued or sold in Kazakhstan only through the AIFC or, under the new regime, a licensed operator",
  kind: "prohibition",
  cites: [cite(digitalAssetsLaw, "unsecured digital assets"), cite(law259, "unsecured digital assets")],
  inForce,
  evidence: "secondary",
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(holds(unsecuredAsset), any(is("issuer.here"), is("sales.offeredHere")), eitherLaw),
  requires: {
    "new-regime-applies": holds(newLaw),
    "through-a-licensed-exchange-operator": is("kz.throughLicensedExchanger"),
    "asset-on-the-permitted-list": is("kz.onPermittedList"),
  },
  unless: {
    "through-the-aifc": {
      title: "Issue and circulation through the AIFC only",
      claimedAs: ["kz-aifc.trading-facility"],
      conditions: { "through-the-aifc-only": is("kz.saleThroughAifc") },
      cites: aifc,
      evidence: "secondary",
    },
  },
  exposes: [{ role: "issuer", basis: "primary" }, { role: "platform", basis: "joint" }],
  remedies,
  openTexture,
});

export const unsecuredRules = [circulation, issue];
