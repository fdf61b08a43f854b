import { all, any, cite, concept, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { eo14071, eo14312, usRegulations } from "./instruments";
import { usEmbargoes } from "./lists";
import { nexusFacts, usNexus, usNexusOfSale } from "./nexus";
import { embargoedOwnership, syriaLastDay } from "./parameters";
import { everybody, everybodyElse, sharedFacts, underLicence } from "./shared";

/** The comprehensive programmes of the United States, by country. The regions of Ukraine are in `ukraine-regions.ts`. */

/** Kept beside the list `sanctions.us-embargoes`: territories of facts are not dated. */
const EMBARGOED = ["CU", "IR", "KP"];

export const comprehensiveFacts = defineFacts({
  "sanctions.issuerEmbargoed": { subject: "offering", type: "boolean", readAs: { fact: "issuer.here", territory: EMBARGOED }, meaning: "the issuer is organised, managed or established in Cuba, Iran or North Korea", ask: "Is the issuer organised, managed or established in Cuba, Iran or North Korea?" },
  "sanctions.issuerInSyria": { subject: "offering", type: "boolean", readAs: { fact: "issuer.here", territory: ["SY"] }, meaning: "the issuer is organised, managed or established in Syria", ask: "Is the issuer organised, managed or established in Syria?" },
  "sanctions.assetEmbargoed": { subject: "offering", type: "boolean", readAs: { fact: "asset.here", territory: EMBARGOED }, meaning: "the asset lies in Cuba, Iran or North Korea", ask: "In which country does the underlying asset or right lie?", changeable: false },
  "sanctions.assetInSyria": { subject: "offering", type: "boolean", readAs: { fact: "asset.here", territory: ["SY"] }, meaning: "the asset lies in Syria", ask: "In which country does the underlying asset or right lie?", changeable: false },
  "sanctions.sponsorEmbargoed": { subject: "offering", type: "boolean", readAs: { fact: "sponsor.here", territory: EMBARGOED }, meaning: "a person of Cuba, Iran or North Korea controls, sponsors or originates the offering", ask: "Who controls the issuer or originates the asset, from which country? State the complete list of controllers and parties." },
  "sanctions.embargoedShare": { subject: "offering", type: "number", unit: "percent", meaning: "share of the issuer owned by persons resident or organised in an embargoed country", ask: "What share of the issuer do persons resident or organised in Cuba, Iran or North Korea own, in per cent (0 if none)?" },
  "sanctions.assetInRussia": { subject: "offering", type: "boolean", readAs: { fact: "asset.here", territory: ["RU"] }, meaning: "the asset lies in Russia", ask: "In which country does the underlying asset or right lie?", changeable: false },
  "sanctions.newInvestment": {
    subject: "offering",
    type: "boolean",
    meaning: "buying the token is new investment in Russia",
    ask: "In counsel's view, is buying the token new investment in Russia?",
    judgement: { by: "counsel", note: "A token linked to an asset in Russia is treated as forbidden unless counsel finds otherwise." },
  },
});

const { is, isNot, onList, onOrBefore, atLeast } = vocabulary("USD", { ...nexusFacts, ...sharedFacts, ...comprehensiveFacts });

export const embargoedProject = concept({
  id: "sanctions.embargoed-project",
  title: "Issuer or asset of an embargoed country",
  subject: "offering",
  when: any(
    is("sanctions.issuerEmbargoed"),
    is("sanctions.assetEmbargoed"),
    all(is("sanctions.sponsorEmbargoed"), atLeast("sanctions.embargoedShare", embargoedOwnership)),
    all(onOrBefore("asOf", syriaLastDay), any(is("sanctions.issuerInSyria"), is("sanctions.assetInSyria"))),
  ),
  cites: [cite(usRegulations, "parts 510, 515 and 560"), cite(eo14312, "end of the Syria programme")],
});

export const comprehensiveConcepts = [embargoedProject];

const cites = [cite(usRegulations, "parts 510, 515 and 560"), cite(eo14312, "end of the Syria programme")];
const unless = underLicence(cite(usRegulations, "general and specific licences"));
const remedies = [
  "Exclude the country: check residence, block addresses, screen wallets, and keep tokens on an allow-list.",
  "Reject or block as the regulations say; consider voluntary disclosure.",
  "Apply for a licence before dealing.",
];
const notes = [
  "Binds US persons, and whoever causes one to breach. Liability is civil and strict, by transaction; what the most is in 2026 was not read.",
  "Syria: the programme ended on 2025-06-30; a resident is not blocked as such from 2025-07-01, persons on the lists still are. Export controls and the review of the designation as a sponsor of terrorism were not read.",
  "Closed places are also judged by us.ofac.sanctions, where the offering touches the United States. Crimea, Donetsk and Luhansk: sanctions.ukraine-regions.",
  "Venezuela, Belarus and the other programmes are not territorial: they are matters of screening (sanctions.list-match).",
];
const embargo = { kind: "prohibition", cites, unless, remedies, notes, evidence: "unverified" } as const;

export const embargoedSales = rule({
  ...embargo,
  id: "sanctions.comprehensive.us",
  title: "No offer or sale to persons in an embargoed country",
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), onList("sale.country", usEmbargoes), holds(usNexusOfSale)),
  exposes: everybody,
});

export const embargoedParties = rule({
  ...embargo,
  id: "sanctions.comprehensive.us-parties",
  title: "No party from an embargoed country",
  subject: "party",
  nexus: ["provider", "issuer"],
  when: all(onList("party.country", usEmbargoes), holds(usNexus)),
  exposes: everybodyElse,
});

export const embargoedProjects = rule({
  ...embargo,
  id: "sanctions.comprehensive.us-project",
  title: "No issuer or asset of an embargoed country",
  subject: "offering",
  nexus: ["issuer", "asset"],
  when: all(holds(embargoedProject), holds(usNexus)),
  exposes: everybody,
});

export const russianInvestment = rule({
  id: "sanctions.comprehensive.us-russia-investment",
  title: "No new investment in Russia",
  kind: "prohibition",
  cites: [cite(eo14071, "new investment")],
  subject: "offering",
  nexus: ["asset"],
  when: all(is("sanctions.assetInRussia"), holds(usNexus)),
  unless: {
    ...underLicence(cite(eo14071, "licences")),
    "not-new-investment": {
      title: "Not new investment, in counsel's view",
      conditions: { "not-new-investment": isNot("sanctions.newInvestment") },
      cites: [cite(eo14071, "new investment")],
      evidence: "unverified",
    },
  },
  exposes: everybody,
  remedies: ["Keep US persons out of the offering, or leave the asset out.", "Ask counsel whether it is new investment, or apply for a licence."],
  openTexture: [{ term: "new investment", question: "Is buying a token linked to an asset in Russia new investment there?", by: "counsel" }],
  notes: ["The first day of the prohibition is not recorded. The limits on debt and equity of listed Russian persons are a matter of screening."],
  evidence: "unverified",
});

export const comprehensiveRules = [embargoedSales, embargoedParties, embargoedProjects, russianInvestment];
