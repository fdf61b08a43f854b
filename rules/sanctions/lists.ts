import type { Citation } from "../../src/authoring";
import { cite, placeList } from "../../src/authoring";
import { EU_CRIMEA, EU_DONBAS, EU_SOUTH, IRAN_SNAPBACK, SYRIA_LAST_DAY, US_CRIMEA, US_DONBAS } from "./days";
import { dprkResolutions, eo13685, eo14065, eo14312, euCrimea, euOccupiedAreas, iranResolutions, ukRussia, usRegulations } from "./instruments";

/**
 * Territories under a programme, as dated lists. A programme can begin or end any day by an order, so a list may be relied on
 * for a month after the day on which it was looked up.
 *
 * On the lists for Ukraine, `UA` alone stands for a place given without its region: then the area has to be stated.
 */

const known = (title: string, cites: readonly Citation[]) =>
  ({ title: `${title} (an order may change it any day: look it up every month)`, knownUntil: "2026-11-22", goodFor: "P1M", cites, evidence: "unverified" }) as const;

export const usEmbargoes = placeList({
  id: "sanctions.us-embargoes",
  ...known("Countries under a comprehensive programme of the United States", [cite(usRegulations, "parts 510, 515 and 560"), cite(eo14312, "end of the Syria programme")]),
  places: { CU: {}, IR: {}, KP: {}, SY: { to: SYRIA_LAST_DAY } },
});

export const unMeasures = placeList({
  id: "sanctions.un-measures",
  ...known("Countries under measures of the Security Council that reach financial services", [cite(dprkResolutions, "financial measures"), cite(iranResolutions, "measures applied again")]),
  places: { KP: {}, IR: { from: IRAN_SNAPBACK } },
});

export const usCrimea = placeList({
  id: "sanctions.us-crimea",
  ...known("Where Crimea and Sevastopol are, under the embargo of the United States", [cite(eo13685, "s. 1")]),
  places: { "UA-43": { from: US_CRIMEA }, "UA-40": { from: US_CRIMEA }, "UA": { from: US_CRIMEA } },
});

export const usDonbas = placeList({
  id: "sanctions.us-donetsk-luhansk",
  ...known("Where the areas of Donetsk and Luhansk are, under the embargo of the United States", [cite(eo14065, "s. 1")]),
  places: { "UA-14": { from: US_DONBAS }, "UA-09": { from: US_DONBAS }, "UA": { from: US_DONBAS } },
});

export const euCrimeaPlaces = placeList({
  id: "sanctions.eu-crimea",
  ...known("Where Crimea and Sevastopol are, under the measures of the Union", [cite(euCrimea, "areas covered")]),
  places: { "UA-43": { from: EU_CRIMEA }, "UA-40": { from: EU_CRIMEA }, "UA": { from: EU_CRIMEA } },
});

export const euDonbas = placeList({
  id: "sanctions.eu-donetsk-luhansk",
  ...known("Where the areas of Donetsk and Luhansk are, under the measures of the Union", [cite(euOccupiedAreas, "areas covered")]),
  places: { "UA-14": { from: EU_DONBAS }, "UA-09": { from: EU_DONBAS }, "UA": { from: EU_DONBAS } },
});

export const euSouth = placeList({
  id: "sanctions.eu-kherson-zaporizhzhia",
  ...known("Where the areas of Kherson and Zaporizhzhia are, under the measures of the Union", [cite(euOccupiedAreas, "areas covered")]),
  places: { "UA-65": { from: EU_SOUTH }, "UA-23": { from: EU_SOUTH }, "UA": { from: EU_SOUTH } },
});

export const ukRegions = placeList({
  id: "sanctions.uk-regions",
  ...known("Regions with areas outside the control of the Government of Ukraine, under the measures of the United Kingdom; first days not recorded", [cite(ukRussia, "non-government controlled Ukrainian territory")]),
  places: { "UA-43": {}, "UA-40": {}, "UA-14": {}, "UA-09": {}, "UA-65": {}, "UA-23": {}, "UA": {} },
});
