import type { Untranslated } from "../../src/authoring";

/** What no rule decides, and what a person must judge instead. */
export const untranslated: readonly Untranslated[] = [
  {
    card: "gb.poatr.reg12-public-offer-prohibition: prospectus on admission",
    reason: "What a prospectus for admission to a regulated market or primary MTF must contain was not read.",
    judge: "Whether the prospectus or MTF admission prospectus meets the FCA's rules (PS25/9).",
  },
  {
    card: "gb.mlr.registration: amendments of 2026",
    reason: "Enhanced due diligence on foreign cryptoasset correspondents, the ban on shell correspondents and the control of changes at 10 per cent start on staggered days that are not confirmed.",
    judge: "Whether the business must already apply the amended rules.",
  },
  {
    card: "gb.dss.digital-securities-sandbox: limits",
    reason: "Limits by stage and asset class, and any extension in 2026, are not confirmed.",
    judge: "Whether the issue stays within the limits of the depository's approval.",
  },
  {
    card: "Stance: crypto-derivatives",
    reason: "The ban on sales of cryptoasset derivatives to retail clients, and the opening for exchange-traded notes, are known from memory only.",
    judge: "Whether a token that is a derivative of cryptoassets may be sold to retail clients at all.",
  },
];
