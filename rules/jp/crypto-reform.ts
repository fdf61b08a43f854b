import { all, any, cite, holds, rule } from "../../src/authoring";
import { cryptoAsset } from "./classification";
import { words } from "./facts";
import { cryptoBill } from "./instruments";
import { directedAtJapan, tokenService } from "./services";

const { includes } = words;

/** A bill, shown on the horizon; it binds nobody. */
export const cryptoReform = rule({
  id: "jp.fiea.crypto-reform",
  title: "Bill: crypto-assets become a class of their own under the Financial Instruments and Exchange Act",
  kind: "authorisation",
  cites: [cite(cryptoBill, "registration, information duties, insider dealing")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(holds(cryptoAsset), any(holds(tokenService), includes("party.capacities", "issuer")), holds(directedAtJapan)),
  requires: { "crypto-asset-transaction-business": includes("party.licences", "jp.crypto-asset-transaction-business") },
  exposes: [
    { role: "platform", basis: "primary" },
    { role: "intermediary", basis: "primary" },
    { role: "issuer", basis: "primary" },
  ],
  remedies: ["None before it starts: the Payment Services Act applies until then. Follow the procedure in the Diet."],
  notes: [
    "Approved by the Cabinet on 2026-04-10; passage, promulgation and first day are not confirmed.",
    "Expected: registration of crypto-asset transaction business; information at a new sale and continuously, more for tokens with an identifiable issuer; a ban on insider dealing with surcharges; up to ten years and JPY 10m for unregistered business. NFTs and stablecoins in a currency stay outside.",
  ],
});

export const reformRules = [cryptoReform];
