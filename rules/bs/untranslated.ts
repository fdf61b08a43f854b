import type { Untranslated } from "../../src/authoring";

/** What no rule decides, and what a person must judge instead. */
export const untranslated: readonly Untranslated[] = [
  { card: "Stance: fund tokens", reason: "The Investment Funds Act of 2019 is known from memory only.", judge: "Whether the fund needs a licence." },
  { card: "Stance: unique tokens", reason: "The Act of 2024 treats them; the provisions were not read.", judge: "Whether a unique token is a digital asset of the Act." },
  { card: "Stance: mining", reason: "Disclosure and registration were not read.", judge: "Whether mining is to be disclosed or registered." },
  { card: "bs.securities.security-token: offers abroad", reason: "Whether the Securities Industry Act follows a Bahamian issuer's sale abroad was not read.", judge: "Whether a sale abroad needs a prospectus in The Bahamas." },
  { card: "bs.dare.ito-registration: penalties", reason: "The penalties of the Act of 2024 were not read.", judge: "What a breach costs today." },
];
