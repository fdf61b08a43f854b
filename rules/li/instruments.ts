import { instrument } from "../../src/authoring";

/** Tokens as containers of rights, providers on trustworthy technologies, basic information. */
export const tvtg = instrument({
  id: "li.tvtg",
  title: "Token and TT Service Provider Act (TVTG)",
  authority: "Parliament of Liechtenstein; Financial Market Authority (FMA)",
  inForce: { from: "2020-01-01" },
  force: "statute",
  evidence: "primary",
  url: "https://www.gesetze.li/konso/2019.301",
  note: "Read in consolidated texts up to April 2026. The first day is known from a secondary source.",
});

/** New categories of provider, self-issuers. */
export const tvtgAmendment2024 = instrument({
  id: "li.tvtg-amendment-2024",
  title: "Amendment of the TVTG of 2024",
  number: "LGBl. 2024 No. 42",
  authority: "Parliament of Liechtenstein",
  inForce: { from: "2024-02-01" },
  force: "statute",
  evidence: "primary",
  url: "https://www.gesetze.li/konso/2019.301",
});

/** The TVTG narrowed to what MiCA does not govern. */
export const tvtgAmendment2025 = instrument({
  id: "li.tvtg-amendment-2025",
  title: "Amendment of the TVTG on the introduction of MiCA",
  number: "LGBl. 2025 No. 113",
  authority: "Parliament of Liechtenstein",
  inForce: { from: "2025-02-01" },
  force: "statute",
  evidence: "primary",
  url: "https://www.gesetze.li/konso/2019.301",
});

/** The longer transition for registered providers. */
export const transitionExtension = instrument({
  id: "li.transition-extension",
  title: "Extension of the transition for registered TT service providers",
  number: "LGBl. 2025 No. 596",
  authority: "Parliament of Liechtenstein",
  inForce: { from: "2025" },
  force: "statute",
  evidence: "primary",
  url: "https://www.gesetze.li/konso/2025.112",
  note: "In force by 2025-12-31; the first day was not read.",
});

export const wppdg = instrument({
  id: "li.wppdg",
  title: "EEA Securities Prospectus Implementation Act (EWR-WPPDG)",
  authority: "Parliament of Liechtenstein; Financial Market Authority (FMA)",
  inForce: {},
  force: "statute",
  evidence: "primary",
  url: "https://www.gesetze.li/konso/2019.159",
  note: "Read in the consolidated text of 2026-01-01; later changes are not confirmed.",
});

/** The same Act beside the Listing Act: a text of its own, because nobody read it. */
export const wppdgAfterApril2026 = instrument({
  id: "li.wppdg-after-april-2026",
  title: "EEA Securities Prospectus Implementation Act (EWR-WPPDG), text after April 2026",
  authority: "Parliament of Liechtenstein",
  inForce: { from: "2026-05-01" },
  force: "statute",
  evidence: "unverified",
  note: "Not read: whether the Listing Act has been incorporated into the EEA Agreement, and the amount raised, is not confirmed.",
});

export const micaDg = instrument({
  id: "li.mica-dg",
  title: "EEA MiCA Implementation Act (EWR-MiCA-DG)",
  number: "LGBl. 2025 No. 112",
  authority: "Parliament of Liechtenstein; Financial Market Authority (FMA)",
  inForce: { from: "2025-02-01" },
  force: "statute",
  evidence: "primary",
  url: "https://www.gesetze.li/konso/2025.112",
  note: "MiCA itself became law of the EEA Agreement on 2025-06-24; this Act applied it nationally from 2025-02-01.",
});
