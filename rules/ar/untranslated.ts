import type { Untranslated } from "../../src/authoring";

/** What no rule decides, and what a person must judge instead. */
export const untranslated: readonly Untranslated[] = [
  { card: "Stance: stablecoins", reason: "There is no statute on issuers; only the services around the coin are ruled.", judge: "Whether the coin or its issuer falls under the central bank's rules." },
  { card: "Stance: mining", reason: "No licence was found.", judge: "Whether mining is a business that another law rules." },
  { card: "ar.cnv.tokenisation-title-xxii: third stage", reason: "The content of RG 1087 was not read.", judge: "Which securities and conditions the third stage added or changed." },
  { card: "ar.cnv.psav-registration: time to adapt", reason: "The days by which existing providers had to adapt differ between sources.", judge: "Whether an existing provider still had time before mid-2025." },
  { card: "ar.lmc.public-offer-authorisation: penalties", reason: "The fines and article 310 of the Penal Code were not read.", judge: "What a breach costs." },
];
