import { all, any, cite, concept, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { eo13685, eo14065, euCrimea, euOccupiedAreas, ukRussia } from "./instruments";
import { euCrimeaPlaces, euDonbas, euSouth, ukRegions, usCrimea, usDonbas } from "./lists";
import { euNexus, nexusFacts, ukNexus, usNexus, usNexusOfSale } from "./nexus";
import { euDonbasFrom, euSouthFrom, usCrimeaFrom, usDonbasFrom } from "./parameters";
import { everybody, everybodyElse, sharedFacts, underLicence } from "./shared";

/** Areas of Ukraine outside the control of its Government: closed by the United States, the Union and the United Kingdom, each with its own extent and dates. */

const AREAS = ["crimea", "sevastopol", "donetsk", "luhansk", "kherson", "zaporizhzhia"] as const;
const WHICH = "crimea, sevastopol, or the part of donetsk, luhansk, kherson or zaporizhzhia that is not under the control of the Government of Ukraine? An empty list means none: addresses were checked.";

export const ukraineFacts = defineFacts({
  "sanctions.buyerAreas": { subject: "sale", type: "codes", values: AREAS, meaning: "areas outside the Government's control in which buyers live or are organised", ask: `In which of these areas do buyers of this sale live or are they organised: ${WHICH}` },
  "sanctions.partyAreas": { subject: "party", type: "codes", values: AREAS, meaning: "areas outside the Government's control in which the party lives or is organised", ask: `In which of these areas does this party live or is it organised: ${WHICH}` },
  "sanctions.projectAreas": { subject: "offering", type: "codes", values: AREAS, meaning: "areas outside the Government's control in which the issuer is, or the asset lies", ask: `In which of these areas is the issuer organised, managed or established, or does the asset lie: ${WHICH}` },
  "sanctions.issuerInUkraine": { subject: "offering", type: "boolean", readAs: { fact: "issuer.here", territory: ["UA"] }, meaning: "the issuer is organised, managed or established in Ukraine", ask: "Is the issuer organised, managed or established in Ukraine?" },
  "sanctions.assetInUkraine": { subject: "offering", type: "boolean", readAs: { fact: "asset.here", territory: ["UA"] }, meaning: "the asset lies in Ukraine", ask: "In which country does the underlying asset or right lie?", changeable: false },
});

const { is, oneOf, includesAny, onList, onOrAfter } = vocabulary("USD", { ...nexusFacts, ...sharedFacts, ...ukraineFacts });

const CRIMEA = ["crimea", "sevastopol"] as const;
const DONBAS = ["donetsk", "luhansk"] as const;
const SOUTH = ["kherson", "zaporizhzhia"] as const;
/** Regions that are closed as a whole, by their ISO 3166-2 codes. */
const CLOSED_WHOLE = ["UA-43", "UA-40"];

const buyersInCrimea = any(oneOf("sale.place", CLOSED_WHOLE), includesAny("sanctions.buyerAreas", CRIMEA));
const partyInCrimea = any(oneOf("sanctions.partyPlace", CLOSED_WHOLE), includesAny("sanctions.partyAreas", CRIMEA));

const usCites = [cite(eo13685, "s. 1"), cite(eo14065, "s. 1")];
const euCites = [cite(euCrimea, "areas covered"), cite(euOccupiedAreas, "areas covered")];
const ukCites = [cite(ukRussia, "non-government controlled Ukrainian territory")];

export const usAreaSale = concept({
  id: "sanctions.us-closed-area-sale",
  title: "Buyers in an area closed by the United States",
  subject: "sale",
  when: any(all(onList("sale.place", usCrimea), buyersInCrimea), all(onList("sale.place", usDonbas), includesAny("sanctions.buyerAreas", DONBAS))),
  cites: usCites,
});

export const euAreaSale = concept({
  id: "sanctions.eu-closed-area-sale",
  title: "Buyers in an area closed by the Union",
  subject: "sale",
  when: any(
    all(onList("sale.place", euCrimeaPlaces), buyersInCrimea),
    all(onList("sale.place", euDonbas), includesAny("sanctions.buyerAreas", DONBAS)),
    all(onList("sale.place", euSouth), includesAny("sanctions.buyerAreas", SOUTH)),
  ),
  cites: euCites,
});

export const ukAreaSale = concept({
  id: "sanctions.uk-closed-area-sale",
  title: "Buyers in an area closed by the United Kingdom",
  subject: "sale",
  when: all(onList("sale.place", ukRegions), any(oneOf("sale.place", CLOSED_WHOLE), includesAny("sanctions.buyerAreas", AREAS))),
  cites: ukCites,
});

export const usAreaParty = concept({
  id: "sanctions.us-closed-area-party",
  title: "Party in an area closed by the United States",
  subject: "party",
  when: any(all(onList("sanctions.partyPlace", usCrimea), partyInCrimea), all(onList("sanctions.partyPlace", usDonbas), includesAny("sanctions.partyAreas", DONBAS))),
  cites: usCites,
});

export const euAreaParty = concept({
  id: "sanctions.eu-closed-area-party",
  title: "Party in an area closed by the Union",
  subject: "party",
  when: any(
    all(onList("sanctions.partyPlace", euCrimeaPlaces), partyInCrimea),
    all(onList("sanctions.partyPlace", euDonbas), includesAny("sanctions.partyAreas", DONBAS)),
    all(onList("sanctions.partyPlace", euSouth), includesAny("sanctions.partyAreas", SOUTH)),
  ),
  cites: euCites,
});

export const ukAreaParty = concept({
  id: "sanctions.uk-closed-area-party",
  title: "Party in an area closed by the United Kingdom",
  subject: "party",
  when: all(onList("sanctions.partyPlace", ukRegions), any(oneOf("sanctions.partyPlace", CLOSED_WHOLE), includesAny("sanctions.partyAreas", AREAS))),
  cites: ukCites,
});

export const ukraineConcepts = [usAreaSale, euAreaSale, ukAreaSale, usAreaParty, euAreaParty, ukAreaParty];

const closed = {
  kind: "prohibition",
  cites: [...usCites, ...euCites, ...ukCites],
  unless: underLicence(cite(eo14065, "licences"), cite(euOccupiedAreas, "authorisations"), cite(ukRussia, "licences")),
  remedies: ["Exclude the areas, and check addresses down to the region and the line of control.", "Block or reject as the law concerned says; apply for a licence before dealing."],
  notes: [
    "United States: Crimea with Sevastopol, and the areas of Donetsk and Luhansk. Union and United Kingdom: those of Kherson and Zaporizhzhia as well. Only what is not under the control of the Government is closed; Crimea and Sevastopol as a whole.",
    "The measures of the Union and the United Kingdom are bans on trade, investment and finance, investment services and property included; a sale of tokens is taken to be among them.",
    "A sale into Ukraine without its region is open until the areas are stated. us.ofac.sanctions takes the regions of Donetsk and Luhansk as closed whole.",
    "What the Union and the United Kingdom closed from which day was not confirmed in their texts.",
  ],
  evidence: "unverified",
  inForce: { from: "2014-06-23" },
} as const;

export const closedAreaSales = rule({
  ...closed,
  id: "sanctions.ukraine-regions",
  title: "No sale into occupied areas of Ukraine",
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), any(all(holds(usAreaSale), holds(usNexusOfSale)), all(holds(euAreaSale), holds(euNexus)), all(holds(ukAreaSale), holds(ukNexus)))),
  exposes: everybody,
});

export const closedAreaParties = rule({
  ...closed,
  id: "sanctions.ukraine-regions-parties",
  title: "No party from occupied areas of Ukraine",
  subject: "party",
  nexus: ["provider", "issuer"],
  when: any(all(holds(usAreaParty), holds(usNexus)), all(holds(euAreaParty), holds(euNexus)), all(holds(ukAreaParty), holds(ukNexus))),
  exposes: everybodyElse,
});

export const closedAreaProjects = rule({
  ...closed,
  id: "sanctions.ukraine-regions-project",
  title: "No issuer or asset in occupied areas of Ukraine",
  subject: "offering",
  nexus: ["issuer", "asset"],
  when: all(
    any(is("sanctions.issuerInUkraine"), is("sanctions.assetInUkraine")),
    any(
      all(holds(usNexus), any(all(onOrAfter("asOf", usCrimeaFrom), includesAny("sanctions.projectAreas", CRIMEA)), all(onOrAfter("asOf", usDonbasFrom), includesAny("sanctions.projectAreas", DONBAS)))),
      all(
        holds(euNexus),
        any(
          includesAny("sanctions.projectAreas", CRIMEA),
          all(onOrAfter("asOf", euDonbasFrom), includesAny("sanctions.projectAreas", DONBAS)),
          all(onOrAfter("asOf", euSouthFrom), includesAny("sanctions.projectAreas", SOUTH)),
        ),
      ),
      all(holds(ukNexus), includesAny("sanctions.projectAreas", AREAS)),
    ),
  ),
  exposes: everybody,
});

export const ukraineRules = [closedAreaSales, closedAreaParties, closedAreaProjects];
