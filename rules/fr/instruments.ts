import { instrument } from "../../src/authoring";

export const amfGeneralRegulation = instrument({
  id: "fr.amf-general-regulation",
  title: "AMF General Regulation, Book II, with Instruction DOC-2018-07",
  authority: "Autorité des marchés financiers (AMF)",
  inForce: { from: "2018-07-21" },
  force: "regulation",
  evidence: "secondary",
});

/** The same rulebook beside the European amount of 2026: a text of its own, because nobody read it. */
export const amfGeneralRegulation2026 = instrument({
  id: "fr.amf-general-regulation-2026",
  title: "AMF General Regulation, Book II, text after 2026-06-05",
  authority: "Autorité des marchés financiers (AMF)",
  inForce: { from: "2026-06-05" },
  force: "regulation",
  evidence: "unverified",
  note: "Not read: whether the information document now goes with offers up to EUR 12,000,000 is not confirmed.",
});

export const cmf = instrument({
  id: "fr.cmf",
  title: "Monetary and Financial Code (Code monétaire et financier)",
  authority: "French legislature and government",
  inForce: {},
  force: "statute",
  evidence: "unverified",
  note: "Articles are cited from memory.",
});

export const deepOrdinance = instrument({
  id: "fr.deep-ordinance",
  title: "Ordinance on the use of a shared electronic recording system for financial securities",
  number: "Ordinance 2017-1674",
  authority: "French government",
  issued: "2017-12-08",
  inForce: { from: "2018-07-01" },
  force: "statute",
  evidence: "primary",
  url: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000036171908/",
  note: "Effective by 2018-07-01 at the latest; that day is from memory.",
});

export const deepDecree = instrument({
  id: "fr.deep-decree",
  title: "Decree on the use of a shared electronic recording system for financial securities",
  number: "Decree 2018-1226",
  authority: "French government",
  issued: "2018-12-24",
  inForce: { from: "2018-12-24" },
  force: "regulation",
  evidence: "secondary",
});

export const dltPilotLaw = instrument({
  id: "fr.dlt-pilot-law",
  title: "Law adapting French law to the European DLT Pilot Regime",
  number: "Law 2023-171",
  authority: "French legislature",
  issued: "2023-03-09",
  inForce: { from: "2023-03-09" },
  force: "statute",
  evidence: "secondary",
  note: "With Decree 2023-421 of 2023-05-31: bearer securities may be entered too, on an infrastructure of the Pilot. Days of force from memory.",
});

export const micaOrdinance = instrument({
  id: "fr.mica-ordinance",
  title: "Ordinance on the markets in crypto-assets",
  number: "Ordinance 2024-936",
  authority: "French government",
  issued: "2024-10-15",
  inForce: { from: "2024-12-30" },
  force: "statute",
  evidence: "secondary",
  note: "Replaces the optional visa for coin offerings and the registration as PSAN for newcomers from 2024-12-30.",
});

export const influencerLaw = instrument({
  id: "fr.influencer-law",
  title: "Law on commercial influence and abuses by influencers on social networks",
  number: "Law 2023-451",
  authority: "French legislature",
  inForce: {},
  force: "statute",
  evidence: "secondary",
  note: "Article 4 V as amended by Ordinance 2024-936, of which an excerpt was read.",
});

export const consumerCode = instrument({
  id: "fr.consumer-code",
  title: "Consumer Code (Code de la consommation)",
  authority: "French legislature",
  inForce: {},
  force: "statute",
  evidence: "unverified",
});

export const commercialCode = instrument({
  id: "fr.commercial-code",
  title: "Commercial Code (Code de commerce)",
  authority: "French legislature",
  inForce: {},
  force: "statute",
  evidence: "unverified",
});
