import { jurisdiction } from "../../src/authoring";
import { concepts } from "./concepts";
import { crowdfundingConcepts, crowdfundingTallies } from "./crowdfunding";
import { crowdfundingParameters } from "./crowdfunding-parameters";
import { ledgerRules } from "./esa-ledger-form";
import { facts } from "./facts";
import { fractionalRules } from "./fractional-issuance";
import { icoRules } from "./ico-policy";
import { securitiesInstruments } from "./instruments";
import { investorCapRules } from "./investor-caps";
import { venueRules } from "./otc-venues";
import { parameters } from "./parameters";
import { partyConcepts } from "./party-concepts";
import { pendingRules } from "./pending";
import { privatePlacementRules } from "./private-placement";
import { offerTallies, publicOfferRules } from "./public-offers";
import { sfiaRules } from "./sfia";
import { businessRules } from "./unlicensed-business";
import { vaupaRules } from "./vaupa";
import { virtualAssetInstruments } from "./virtual-asset-instruments";

/** South Korea: the right decides whether a token is a security; a ledger becomes a register of title on 2027-02-04. */
export const kr = jurisdiction({
  code: "KR",
  name: "South Korea",
  currency: "KRW",
  territory: ["KR"],
  lastChecked: "2026-11-22",
  completeFrom: "2023-06-13",
  facts,
  instruments: [...securitiesInstruments, ...virtualAssetInstruments],
  parameters: [...parameters, ...crowdfundingParameters],
  concepts: [...concepts, ...crowdfundingConcepts, ...partyConcepts],
  tallies: [...offerTallies, ...crowdfundingTallies],
  rules: [
    ...publicOfferRules,
    ...privatePlacementRules,
    ...ledgerRules,
    ...venueRules,
    ...fractionalRules,
    ...investorCapRules,
    ...icoRules,
    ...vaupaRules,
    ...sfiaRules,
    ...businessRules,
    ...pendingRules,
  ],
  untranslated: [
    {
      card: "Amendment of article 50(1) of the Act (proviso), in force on 2026-08-04",
      reason: "Only its date was read.",
      judge: "Whether the proviso bears on the offering.",
    },
  ],
});
