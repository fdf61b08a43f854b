import { any, cite, holds, not } from "../../src/authoring";
import { assetExchange, custody, fiatExchange, offerServices, tradingPlatform, transfer } from "./concepts";
import { words } from "./facts";
import { rg1058 } from "./instruments";
import { individualVolume } from "./parameters";

const { includes, includesAny, is, lessThan } = words;

/** The five categories in which the CNV registers providers, as `party.licences` names them. */
export const CATEGORIES = {
  fiatExchange: "ar.psav.1-fiat-exchange",
  assetExchange: "ar.psav.2-asset-exchange",
  transfer: "ar.psav.3-transfer",
  custody: "ar.psav.4-custody",
  offerServices: "ar.psav.5-offer-services",
} as const;

export const providesServices = any(holds(fiatExchange), holds(assetExchange), holds(tradingPlatform), holds(transfer), holds(custody), holds(offerServices));

/** For each service its category. */
export const registeredForServices = {
  "fiat-exchange-category": any(not(holds(fiatExchange)), includes("party.licences", CATEGORIES.fiatExchange)),
  "asset-exchange-category": any(not(holds(assetExchange)), includes("party.licences", CATEGORIES.assetExchange)),
  "platform-category": any(not(holds(tradingPlatform)), includesAny("party.licences", [CATEGORIES.fiatExchange, CATEGORIES.assetExchange])),
  "transfer-category": any(not(holds(transfer)), includes("party.licences", CATEGORIES.transfer)),
  "custody-category": any(not(holds(custody)), includes("party.licences", CATEGORIES.custody)),
  "offer-services-category": any(not(holds(offerServices)), includes("party.licences", CATEGORIES.offerServices)),
};

export const smallIndividual = {
  title: "Individual of small volume",
  claimedAs: ["ar.cnv.small-individual"],
  conditions: { "individual": is("party.natural"), "below-monthly-volume": lessThan("ar.monthlyVolume", individualVolume) },
  cites: [cite(rg1058, "individuals")],
  note: "Exactly the volume registers (conservative). It ends with the first month that reaches the volume.",
};
