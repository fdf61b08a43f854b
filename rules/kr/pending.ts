import { all, cite, holds, rule } from "../../src/authoring";
import { fractionalCertificate } from "./concepts";
import { words } from "./facts";
import { stablecoinCapitalDraft } from "./parameters";
import { digitalAssetBill } from "./virtual-asset-instruments";

/** The Digital Asset Basic Act: a bill, shown on the horizon; it binds nobody. */

const { is, isNot, equals, atLeast } = words;

const common = { subject: "offering", nexus: ["issuer", "sale", "currency"], exposes: [{ role: "issuer", basis: "primary" }] } as const;
const CONTENT = "Content of a draft of early 2026; to be written when the Act is passed.";

export const digitalAssetBasicAct = rule({
  ...common,
  id: "kr.bill.digital-asset-basic-act",
  title: "Bill: stablecoins are issued by licence, with minimum capital and full reserve",
  kind: "authorisation",
  cites: [cite(digitalAssetBill, "stablecoins")],
  when: equals("token.kind", "stablecoin"),
  requires: {
    "licence": is("kr.stablecoinLicence"),
    "minimum-capital": atLeast("kr.issuerOwnFunds", stablecoinCapitalDraft),
    "full-reserve": is("kr.fullyReserved"),
  },
  remedies: ["Follow the bill; until it is passed there is no licence to apply for."],
  notes: [CONTENT, "The figure of KRW 5 billion is that of the task force of January 2026. The bill names eight types of business."],
});

export const noInterest = rule({
  ...common,
  id: "kr.bill.digital-asset-basic-act-interest",
  title: "Bill: stablecoins pay no interest",
  kind: "prohibition",
  cites: [cite(digitalAssetBill, "ban on interest")],
  when: equals("token.kind", "stablecoin"),
  requires: { "no-interest": isNot("token.paysInterest") },
  remedies: ["Follow the bill."],
  notes: [CONTENT],
});

export const rwaTrust = rule({
  ...common,
  id: "kr.bill.digital-asset-basic-act-rwa-trust",
  title: "Bill: real-world assets behind tokens are held in trust under the capital-markets law",
  kind: "asset-requirement",
  cites: [cite(digitalAssetBill, "real-world assets")],
  when: all(holds(fractionalCertificate), is("sales.offeredHere")),
  requires: { "asset-held-by-a-trust-company": is("kr.assetInTrust") },
  remedies: ["Follow the bill; the law on fractional certificates demands the trust today."],
  notes: [CONTENT],
});

export const pendingRules = [digitalAssetBasicAct, noInterest, rwaTrust];
