import { all, any, cite, holds, vocabulary } from "../../src/authoring";
import { answering, bankChannelBan, localApproval } from "../prohibited/bans";
import { carriesPurchases } from "../prohibited/conditions";
import { channelBan, licensedOffer, licensedProvider } from "../prohibited/lifted";
import { securityOutsideRegime, virtualAsset } from "./concepts";
import { facts } from "./facts";
import { act2026, circular2018, circular2026, ordinance2025 } from "./instruments";
import { licenceDueFrom } from "./parameters";

/** BPRD Circular 03 of 2018: banks and payment firms do not process, promote or invest in virtual currencies. Replaced on 2026-04-14. */

const { before, includes, includesAny, is, isNot } = vocabulary("PKR", facts);

const banned = [cite(circular2018, "ban for banks and payment firms")];
const licensed = [cite(ordinance2025, "virtual assets authority"), cite(act2026, "licence")];

const noVirtualAsset = (boundary: typeof banned) => ({
  "security-outside-the-regime": {
    title: "Recognised security that is no virtual asset",
    conditions: { "security-outside-the-regime": holds(securityOutsideRegime) },
    cites: boundary,
    evidence: "unverified",
  } as const,
});

const ban = { cites: banned, inForce: { from: "2018-04-06", to: "2026-04-13" }, token: holds(virtualAsset), unless: noVirtualAsset(banned) };

const SECURITY = { term: "virtual asset", question: "Is the token a security recognised in Pakistan and no virtual asset?", by: "counsel" };

/** Processing, promoting, investing. */
const served = any(carriesPurchases, includesAny("party.services", ["marketing", "placement", "dealing", "asset-management", "portfolio-management"]));

export const channel = channelBan({
  ...ban,
  id: "pk.sbp-03-2018",
  title: "Until 2026-04-13: banks and payment firms of Pakistan are not used for virtual currencies",
  requires: { "no-local-financial-channel": isNot("pk.localFinancialChannel") },
  exposes: [
    ...answering("primary", "financial-institution", "payment-provider"),
    { role: "issuer", basis: "secondary", note: "Only if it induces the bank or payment firm to evade the ban." },
  ],
  openTexture: [SECURITY],
});

export const bankChannel = bankChannelBan({
  ...ban,
  id: "pk.sbp-03-2018-bank-channel",
  title: "Until 2026-04-13: banks and payment firms of Pakistan do not process, promote or invest in virtual currencies",
  services: served,
  openTexture: [SECURITY],
  notes: ["The card on bank channels names other states; here it follows prohibited.lifted-as-of. A licence of the virtual assets authority did not help before the circular of 2026."],
});

export const bankChannel2026 = bankChannelBan({
  id: "pk.sbp-03-2018-bank-channel-2026",
  title: "Since 2026-04-14: banks of Pakistan serve licensees of the virtual assets authority only, and hold no virtual assets",
  cites: [cite(circular2026, "accounts for licensees; no holding of or investing in virtual assets")],
  inForce: { from: "2026-04-14" },
  token: holds(virtualAsset),
  services: served,
  requires: { "serves-only-licensees": is("pk.servesOnlyLicensees"), "holds-no-virtual-assets": isNot("pk.holdsVirtualAssets") },
  unless: noVirtualAsset([cite(circular2026, "virtual assets")]),
  openTexture: [SECURITY],
  notes: ["It replaces the ban of 2018; see prohibited.lifted-as-of."],
});

const beforeTheDay = {
  title: "Between the ordinance and the circular of 2026, if no licence was needed yet",
  conditions: { "before-the-day-it-is-certain": before("asOf", licenceDueFrom), "no-licence-needed-yet": is("pk.licenceNotYetDue") },
  cites: [cite(ordinance2025, "virtual assets authority")],
  evidence: "unverified",
} as const;

const LICENCE_DAY = { term: "day from which a licence is needed", question: "Was a licence needed before 2026-04-14?", by: "counsel" };

const licence = { cites: licensed, inForce: { from: "2025-07-08" }, token: holds(virtualAsset) };

export const offer = licensedOffer({
  ...licence,
  id: "pk.sbp-03-2018-licence",
  title: "Who offers virtual assets in Pakistan is licensed by the virtual assets authority",
  requires: { "pvara-licence": is("pk.offeredByLicensee") },
  unless: { ...noVirtualAsset(licensed), "before-the-licence-was-due": beforeTheDay },
  openTexture: [SECURITY, LICENCE_DAY],
});

export const provider = licensedProvider({
  ...licence,
  id: "pk.sbp-03-2018-licence-provider",
  title: "A provider of virtual asset services in Pakistan is licensed by the virtual assets authority",
  services: includesAny("party.services", ["order-matching", "exchange-fiat-token", "exchange-token-token", "dealing", "wallet", "custody", "placement", "distribution"]),
  requires: { "pvara-licence": includes("party.licences", "pk.pvara") },
  unless: { ...noVirtualAsset(licensed), "before-the-licence-was-due": beforeTheDay },
  openTexture: [SECURITY, LICENCE_DAY],
  notes: ["Which services are licensed was not read: the list is an interpretation."],
});

export const approval = localApproval({
  id: "pk.sbp-03-2018-local-approval",
  title: "A recognised security in token form is offered in Pakistan only with local approval",
  cites: [...banned, cite(act2026, "licence")],
  inForce: { from: "2018-04-06" },
  token: all(holds(virtualAsset), holds(securityOutsideRegime)),
  requires: { "locally-approved": is("pk.approved") },
  openTexture: [SECURITY],
  evidence: "unverified",
});

export const sbp03Rules = [channel, bankChannel, bankChannel2026, offer, provider, approval];
