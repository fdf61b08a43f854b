import type { Untranslated } from "../../src/authoring";

/** What no rule decides, and what a person must judge instead. */
export const untranslated: readonly Untranslated[] = [
  { card: "Stance: fund tokens", reason: "The rules on private and experienced-investor funds are known from memory only.", judge: "Whether the fund is a private scheme or needs authorisation." },
  { card: "Stance: stablecoins and electronic money", reason: "The rules on electronic money are known from memory only.", judge: "Whether the coin is electronic money." },
  { card: "gi.fsa.virtual-asset-arrangements: tokenised shares", reason: "The investment rules of the Act were not collected.", judge: "Whether trading tokens that are financial instruments needs another permission." },
  { card: "Timeline: token-sale regulation", reason: "A proposal of 2018 was never confirmed as enacted.", judge: "Whether the sale itself is regulated beyond registration." },
];
