import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import { digitalFinancialAsset } from "./concepts";
import { words } from "./facts";
import { digitalAssetAmendment, digitalAssetRegulation, financialSectorLaw } from "./instruments";
import { depositoryEquity, listPublication, listReview, transferDay } from "./parameters";

const { is, isNot, includes, includesAny, atLeast, atMost, before } = words;

const answerable = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "joint", reach: "any", note: "Directors." },
] as const;

const runsMarket = any(includes("party.services", "order-matching"), includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"]));
const clears = any(includesAny("party.services", ["clearing", "settlement"]), includes("party.roles", "clearing-house"));
const stores = any(includesAny("party.services", ["custody", "wallet"]), includes("party.roles", "custodian"));
const trades = any(includesAny("party.services", ["dealing", "exchange-fiat-token", "exchange-token-token"]), includesAny("party.roles", ["broker-dealer", "casp"]));

/** For each role its own licence. */
const licensedBy = (authority: "ojk" | "bappebti") => ({
  "exchange-licence": any(not(runsMarket), includes("party.licences", `id.${authority}-exchange`)),
  "clearing-licence": any(not(clears), includes("party.licences", `id.${authority}-clearing`)),
  "depository-licence": any(not(stores), includes("party.licences", `id.${authority}-depository`)),
  "trader-licence": any(not(trades), includes("party.licences", `id.${authority}-trader`)),
});

const about = { subject: "party", nexus: ["provider", "customers", "personnel"], kind: "authorisation", exposes: answerable } as const;
const forIndonesia = any(is("party.here"), is("party.staffHere"), is("party.servesHere"));

export const licence = rule({
  ...about,
  id: "id.pojk27.operator-licence",
  title: "Exchange, clearing, depository and trader of digital financial assets need the licence of OJK",
  cites: [cite(digitalAssetRegulation, "licences"), cite(digitalAssetAmendment, "licences"), cite(financialSectorLaw, "digital financial assets")],
  inForce: { from: "2025-01-10" },
  when: all(holds(digitalFinancialAsset), any(runsMarket, clears, stores, trades), forIndonesia),
  requires: licensedBy("ojk"),
  unless: {
    "bappebti-licence": {
      title: "Licence of Bappebti from before the transfer",
      claimedAs: ["id.bappebti"],
      conditions: { ...licensedBy("bappebti"), "issued-before-the-transfer": before("id.bappebtiLicensed", transferDay), "not-contrary-to-law": isNot("id.bappebtiContrary") },
      cites: [cite(digitalAssetRegulation, "licences of Bappebti")],
    },
  },
  remedies: ["Obtain the licence.", "Route through a licensed trader.", "Block users in Indonesia."],
  notes: ["Until 2025-01-09 the regime of Bappebti applied, which is not recorded here. Activity without a licence: imprisonment of five to ten years and a fine (from memory)."],
});

export const trader = rule({
  ...about,
  id: "id.pojk27.operator-licence-trader",
  title: "A trader applies its programme against money laundering, a real-time order book and disclosure, and leaves consumers' funds with the clearing institution",
  cites: [cite(digitalAssetRegulation, "Art. 50; consumers' funds"), cite(digitalAssetAmendment, "Art. 50")],
  inForce: { from: "2025-01-10" },
  when: all(holds(digitalFinancialAsset), trades, includesAny("party.licences", ["id.ojk-trader", "id.bappebti-trader"])),
  requires: {
    "programme-against-money-laundering": is("id.amlProgramme"),
    "real-time-order-book": is("id.realTimeOrders"),
    "disclosure": is("id.traderDisclosure"),
    "funds-with-the-clearing-institution": is("id.fundsWithClearing"),
  },
  remedies: ["Put what is missing in place.", "Move consumers' funds to the clearing institution."],
});

export const depository = rule({
  ...about,
  id: "id.pojk27.operator-licence-depository",
  title: "A depository keeps equity of at least 80 per cent of its paid-up capital",
  cites: [cite(digitalAssetAmendment, "Art. 39A")],
  when: all(holds(digitalFinancialAsset), stores, includesAny("party.licences", ["id.ojk-depository", "id.bappebti-depository"])),
  requires: { "equity": atLeast("id.equityToCapital", depositoryEquity) },
  remedies: ["Raise the equity."],
  notes: ["The amounts of capital themselves were not read. The amendment applies here from its announcement; the day of its promulgation was not confirmed."],
});

export const listUpkeep = rule({
  ...about,
  id: "id.pojk23.listed-assets-only-upkeep",
  title: "An exchange publishes its list within a day and reviews it every three months",
  cites: [cite(digitalAssetRegulation, "list of assets", { evidence: "unverified" })],
  when: all(holds(digitalFinancialAsset), runsMarket, includesAny("party.licences", ["id.ojk-exchange", "id.bappebti-exchange"])),
  requires: { "published-in-time": atMost("id.daysToPublish", listPublication), "reviewed-in-time": atMost("id.monthsBetweenReviews", listReview) },
  remedies: ["Publish the list, and review it."],
  notes: ["Text of 2024. Since 2025 OJK need not be notified of changes; whether the rest still stands was not confirmed."],
});

export const operatorRules = [licence, trader, depository, listUpkeep];
