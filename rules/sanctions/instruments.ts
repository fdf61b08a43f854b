import { instrument } from "../../src/authoring";

/** The texts behind the sanctions that reach a token offering from wherever it is made. Most were not read: see the evidence of each. */

// United Nations.

export const dprkResolutions = instrument({
  id: "sanctions.unscr-1718",
  title: "Security Council measures concerning the Democratic People's Republic of Korea",
  number: "UNSCR 1718 (2006) and successors",
  authority: "United Nations Security Council",
  inForce: {},
  force: "statute",
  evidence: "unverified",
  note: "Binding on every state; carried out by national law.",
});

export const iranResolutions = instrument({
  id: "sanctions.unscr-iran",
  title: "Security Council measures concerning Iran, applied again after the snapback",
  number: "UNSCR 1696, 1737, 1747, 1803, 1835, 1929",
  authority: "United Nations Security Council",
  inForce: { from: "2025-09-28" },
  force: "statute",
  evidence: "secondary",
  note: "Applied again from 2025-09-28 00:00 UTC (2025-09-27 20:00 in New York). Days are read in UTC.",
});

// United States.

export const usRegulations = instrument({
  id: "sanctions.us-regulations",
  title: "Regulations of the Office of Foreign Assets Control on Cuba, Iran and North Korea, and on blocked persons",
  number: "31 CFR parts 510, 515, 560",
  authority: "Office of Foreign Assets Control",
  inForce: {},
  force: "regulation",
  evidence: "unverified",
  note: "Made under the International Emergency Economic Powers Act and the Trading with the Enemy Act. Liability is civil and strict; wilful breach is a crime.",
});

export const eo14312 = instrument({
  id: "sanctions.eo-14312",
  title: "Order revoking the Syria programme",
  number: "Executive Order 14312",
  authority: "President of the United States",
  issued: "2025-06-30",
  inForce: { from: "2025-07-01" },
  force: "regulation",
  evidence: "primary",
  note: "Persons on the lists stay blocked.",
});

export const eo13685 = instrument({
  id: "sanctions.eo-13685",
  title: "Embargo on Crimea and Sevastopol",
  number: "Executive Order 13685; 31 CFR part 589",
  authority: "President of the United States",
  inForce: { from: "2014-12-19" },
  force: "regulation",
  evidence: "unverified",
});

export const eo14065 = instrument({
  id: "sanctions.eo-14065",
  title: "Embargo on the areas of Donetsk and Luhansk outside the control of the Government of Ukraine",
  number: "Executive Order 14065",
  authority: "President of the United States",
  inForce: { from: "2022-02-21" },
  force: "regulation",
  evidence: "unverified",
  note: "The list of regions was confirmed by a secondary source in 2026, the date was not.",
});

export const eo14071 = instrument({
  id: "sanctions.eo-14071",
  title: "Prohibition of new investment in Russia",
  number: "Executive Order 14071",
  authority: "President of the United States",
  inForce: {},
  force: "regulation",
  evidence: "unverified",
  note: "The first day is not recorded.",
});

export const eo13827 = instrument({
  id: "sanctions.eo-13827",
  title: "Prohibition of dealings in digital currency of the Government of Venezuela",
  number: "Executive Order 13827",
  authority: "President of the United States",
  inForce: { from: "2018-03-19" },
  force: "regulation",
  evidence: "unverified",
});

export const generalLicence46 = instrument({
  id: "sanctions.us-venezuela-gl-46",
  title: "General Licence 46 for the oil sector of Venezuela",
  number: "General License 46",
  authority: "Office of Foreign Assets Control",
  inForce: { from: "2026-01-29" },
  force: "regulation",
  evidence: "secondary",
  note: "Excludes payment in digital currency of the Government of Venezuela.",
});

// European Union.

export const euListings = instrument({
  id: "sanctions.eu-listings",
  title: "Asset freezes of the restrictive measures of the Union",
  number: "art. 2 of each regulation",
  authority: "Council of the European Union",
  inForce: {},
  force: "statute",
  evidence: "unverified",
});

export const euCrimea = instrument({
  id: "sanctions.eu-reg-692-2014",
  title: "Regulation on Crimea and Sevastopol",
  number: "Regulation (EU) No 692/2014",
  authority: "Council of the European Union",
  inForce: { from: "2014-06-23" },
  force: "statute",
  evidence: "unverified",
});

export const euOccupiedAreas = instrument({
  id: "sanctions.eu-reg-2022-263",
  title: "Regulation on the areas of Donetsk, Luhansk, Kherson and Zaporizhzhia outside the control of the Government of Ukraine",
  number: "Regulation (EU) 2022/263",
  authority: "Council of the European Union",
  inForce: { from: "2022-02-23" },
  force: "statute",
  evidence: "unverified",
  note: "Donetsk and Luhansk from 2022-02-23, Kherson and Zaporizhzhia from 2022-10-06.",
});

export const euRussia = instrument({
  id: "sanctions.eu-reg-833-2014",
  title: "Regulation on restrictive measures in view of Russia's actions destabilising Ukraine",
  number: "Regulation (EU) No 833/2014",
  authority: "Council of the European Union",
  inForce: { from: "2022-04-12" },
  force: "statute",
  evidence: "unverified",
  note: "Older law; recorded from the first measure that reaches tokens.",
});

export const euBelarus = instrument({
  id: "sanctions.eu-reg-765-2006",
  title: "Regulation on restrictive measures in view of the situation in Belarus",
  number: "Regulation (EC) No 765/2006",
  authority: "Council of the European Union",
  inForce: { from: "2022-04-12" },
  force: "statute",
  evidence: "unverified",
  note: "Older law; recorded from the first measure that reaches tokens.",
});

// United Kingdom.

export const ukSanctionsAct = instrument({
  id: "sanctions.uk-samla",
  title: "Sanctions and Anti-Money Laundering Act 2018 and the regulations under it",
  authority: "Parliament of the United Kingdom",
  inForce: {},
  force: "statute",
  evidence: "unverified",
  note: "Civil liability is strict.",
});

export const ukRussia = instrument({
  id: "sanctions.uk-russia-regulations",
  title: "Russia (Sanctions) (EU Exit) Regulations 2019",
  authority: "Secretary of State",
  inForce: {},
  force: "regulation",
  evidence: "unverified",
  note: "The first days of the measures on the single regions are not recorded.",
});
