import { all, cite, holds, rule } from "../../src/authoring";
import { fewPersons, resaleBlocked, security } from "./concepts";
import { crowdfundingExemption } from "./crowdfunding";
import { offerExposure } from "./exposures";
import { words } from "./facts";
import { decree, fscma, issuanceRegulation } from "./instruments";
import { resaleExemption, smallOfferingExemption } from "./public-offers";

/** Article 9(8) of the Act: what keeps a placement with few persons private. */

const { is } = words;

export const privatePlacement = rule({
  id: "kr.fscma.private-placement",
  title: "A placement with few persons bars resale for a year",
  kind: "transfer-restriction",
  cites: [cite(fscma, "Art. 9(8)"), cite(decree, "Art. 11(3)"), cite(issuanceRegulation, "resale standard")],
  subject: "offering",
  nexus: ["sale"],
  when: all(is("sales.offeredHere"), holds(security), holds(fewPersons)),
  requires: { "resale-blocked": holds(resaleBlocked) },
  unless: {
    "statement-accepted": {
      title: "Registration statement filed all the same",
      conditions: { "statement-accepted": is("kr.statementAccepted") },
      cites: [cite(fscma, "Art. 119")],
    },
    "small-offering": smallOfferingExemption,
    "crowdfunding": crowdfundingExemption,
    "resale-on-venue": resaleExemption,
  },
  freeFrom: { from: "dates.issuance", within: "kr.fscma.deemed-public-period" },
  exposes: offerExposure,
  remedies: [
    "Lock transfers by contract and on the ledger, or deposit the securities, for one year from issue.",
    "Issue fewer than 50 units that cannot be divided.",
  ],
  openTexture: [{ term: "resale standard", question: "Does an issue without a lock meet the FSC's resale standard, so that it counts as public?", by: "counsel" }],
  notes: ["That an issue which can reach 50 or more persons within a year may count as public was read in the Decree; the resale standard itself, and the usual ways out, are known from memory."],
});

export const privatePlacementRules = [privatePlacement];
