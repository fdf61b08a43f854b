import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { virtualAsset } from "./concepts";
import { words } from "./facts";
import { coldShare } from "./parameters";
import { actsTowardsKorea, virtualAssetProvider } from "./party-concepts";
import { vaupa } from "./virtual-asset-instruments";

/** The Act on the Protection of Virtual Asset Users. */

const { is, isNot, includesAny, atLeast } = words;

const nexus = ["provider", "personnel", "customers"] as const;

export const userProtection = rule({
  id: "kr.vaupa.user-protection",
  title: "A virtual asset service provider protects its users' money and assets",
  kind: "asset-requirement",
  cites: [cite(vaupa, "users' money, virtual assets, insurance, watch over trades")],
  subject: "party",
  nexus: [...nexus],
  when: all(holds(virtualAsset), holds(virtualAssetProvider), holds(actsTowardsKorea), any(is("kr.holdsUserMoney"), is("kr.holdsUserAssets"))),
  requires: {
    "users-money-at-a-bank-with-usage-fee": any(isNot("kr.holdsUserMoney"), is("kr.userMoneyAtBank")),
    "same-kind-and-quantity-held": any(isNot("kr.holdsUserAssets"), is("kr.sameKindHeld")),
    "enough-in-cold-wallets": any(isNot("kr.holdsUserAssets"), atLeast("kr.coldStoragePercent", coldShare)),
    "insurance-or-reserve": is("kr.insuranceOrReserve"),
    "abnormal-trades-watched": is("kr.surveillance"),
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "personnel", basis: "secondary", reach: "any", note: "Executives." },
  ],
  remedies: [
    "Keep users' money at a bank with a usage fee, and hold the same kind and quantity of assets as they entrusted.",
    "Raise the share in cold wallets.",
    "Take out insurance or build a reserve; watch for abnormal trades.",
  ],
});

export const unfairTrading = rule({
  id: "kr.vaupa.user-protection-unfair-trading",
  title: "No unfair trading in virtual assets",
  kind: "prohibition",
  cites: [cite(vaupa, "unfair trading")],
  subject: "party",
  nexus: [...nexus, "sale"],
  when: all(
    holds(virtualAsset),
    includesAny("party.capacities", ["issuer", "sponsor", "platform", "intermediary"]),
    any(is("sales.offeredHere"), holds(actsTowardsKorea)),
    is("kr.unfairTrading"),
  ),
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Stop the trading, keep inside information apart, and disclose what was done."],
  notes: ["Imprisonment of at least one year, or a fine of three to five times the gain (secondary source)."],
});

export const vaupaRules = [userProtection, unfairTrading];
