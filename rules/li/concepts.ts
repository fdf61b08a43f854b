import { all, any, cite, concept, holds, not, vocabulary } from "../../src/authoring";
import { cryptoAsset } from "../eu/mica-concepts";
import { facts } from "./facts";
import { micaDg, tvtg, tvtgAmendment2024, tvtgAmendment2025 } from "./instruments";
import { narrowedFrom, newCategoriesFrom, transitionLastDay } from "./parameters";

const { before, includes, includesAny, onOrAfter, onOrBefore } = vocabulary("EUR", facts);

/** Until the end of January 2025 the TVTG took in every token. */
export const tokenOutsideMica = concept({
  id: "li.token-outside-mica",
  title: "Token that the TVTG governs",
  subject: "offering",
  when: any(before("asOf", narrowedFrom), not(holds(cryptoAsset))),
  cites: [cite(tvtgAmendment2025, "scope")],
});

export const servicesForOthers = concept({
  id: "li.tt-services-for-others",
  title: "TT service for others",
  subject: "party",
  when: any(
    includesAny("li.ttServices", ["issue-for-clients", "token-generation", "custody", "physical-validation", "verification", "price-service", "identity-service"]),
    all(onOrAfter("asOf", newCategoriesFrom), includesAny("li.ttServices", ["tokenisation", "token-lending"])),
  ),
  cites: [cite(tvtg, "arts 2, 12"), cite(tvtgAmendment2024, "art. 2")],
});

export const licensedInstitution = concept({
  id: "li.licensed-institution",
  title: "Licensed financial institution",
  subject: "party",
  when: includesAny("party.capacities", ["financial-institution"]),
  cites: [cite(tvtg, "simplified registration of licensed financial institutions")],
});

/** Card 6: what is left of the transition, and until when. */
export const transitionClosed = concept({
  id: "li.transition.closed",
  title: "Registered TT provider within the transition to MiCA",
  subject: "party",
  when: all(includes("party.licences", "li.tvtg.registration"), onOrBefore("asOf", transitionLastDay)),
  cites: [cite(micaDg, "transitional provisions")],
  note: "At the latest to the end of 2026-07-01, or to the decision on the application if earlier; then the registration lapses for what needs a MiCA authorisation. Who was never registered has no cover.",
});

export const concepts = [tokenOutsideMica, servicesForOthers, licensedInstitution, transitionClosed];
