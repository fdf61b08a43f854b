import { all, cite, holds, vocabulary } from "../../src/authoring";
import { answering, bankChannelBan, localApproval } from "../prohibited/bans";
import { channelBan, licensedOffer, licensedProvider } from "../prohibited/lifted";
import { securityOutsideRegime, virtualAsset } from "./concepts";
import { facts } from "./facts";
import { asfi540, decree5384, resolution044, resolution082, resolution144 } from "./instruments";
import { licensingDeadline, reportedExtension } from "./parameters";

/** R.D. 144/2020: no virtual assets in the channels of financial institutions. Lifted by R.D. 082/2024; licences since. */

const { includes, includesAny, is, isNot, onOrBefore } = vocabulary("BOB", facts);

const banned = [cite(resolution044, "ban on virtual currencies"), cite(resolution144, "ban on virtual assets in payment channels")];
const lifted = [cite(resolution082, "ban lifted"), cite(decree5384, "virtual asset services"), cite(asfi540, "licence")];

const noVirtualAsset = (boundary: typeof banned) => ({
  "security-outside-the-regime": {
    title: "Recognised security that is no virtual asset",
    conditions: { "security-outside-the-regime": holds(securityOutsideRegime) },
    cites: boundary,
    evidence: "unverified",
  } as const,
});

const ban = { cites: banned, inForce: { from: "2014", to: "2024-06-24" }, token: holds(virtualAsset), unless: noVirtualAsset(banned) };

const SECURITY = { term: "virtual asset", question: "Is the token a security recognised in Bolivia and no virtual asset?", by: "counsel" };

export const channel = channelBan({
  ...ban,
  id: "bo.bcb-144-2020",
  title: "Until 2024-06-24: financial institutions of Bolivia are not used for virtual assets",
  requires: { "no-local-financial-channel": isNot("bo.localFinancialChannel") },
  exposes: [
    ...answering("primary", "financial-institution", "payment-provider"),
    { role: "issuer", basis: "secondary", note: "Only if it induces the bank or payment firm to evade the ban." },
  ],
  openTexture: [SECURITY],
  notes: ["All financial institutions are addressed. Until 2020-12-14 the finding rests on a resolution known from memory only."],
});

export const bankChannel = bankChannelBan({
  ...ban,
  id: "bo.bcb-144-2020-bank-channel",
  title: "Until 2024-06-24: banks and payment firms of Bolivia do not carry purchases of virtual assets",
  openTexture: [SECURITY],
  notes: ["The card on bank channels names other states; here it follows prohibited.lifted-as-of."],
});

const licence = { cites: lifted, inForce: { from: "2024-06-25" }, token: holds(virtualAsset) };

export const offer = licensedOffer({
  ...licence,
  id: "bo.bcb-144-2020-licence",
  title: "Since 2024-06-25: who offers virtual assets in Bolivia is registered with the UIF and licensed by ASFI",
  requires: { "uif-registration": is("bo.offeredByRegistered"), "asfi-licence": is("bo.offeredByLicensee") },
  unless: {
    ...noVirtualAsset(lifted),
    "licensing-period": {
      title: "Until the licensing deadline, registered with the UIF",
      conditions: { "uif-registration": is("bo.offeredByRegistered"), "deadline-not-passed": onOrBefore("asOf", licensingDeadline) },
      cites: [cite(asfi540, "licensing deadline")],
      inForce: { from: "2024-06-25" },
      evidence: "unverified",
      note: "What exactly the deadline spared, and whom, was not read.",
    },
    "reported-extension": {
      title: "Until the end of the reported extension, registered with the UIF",
      conditions: {
        "uif-registration": is("bo.offeredByRegistered"),
        "deadline-extended": is("bo.deadlineExtended"),
        "extension-not-passed": onOrBefore("asOf", reportedExtension),
      },
      cites: [cite(asfi540, "licensing deadline, extension")],
      inForce: { from: "2024-06-25" },
      evidence: "unverified",
    },
  },
  openTexture: [SECURITY, { term: "extension of the deadline", question: "Was the deadline of 2025-12-31 extended, and to which day of April 2026?", by: "counsel" }],
});

export const provider = licensedProvider({
  ...licence,
  id: "bo.bcb-144-2020-licence-provider",
  title: "Since 2024-06-25: a provider of virtual asset services in Bolivia is registered with the UIF and licensed by ASFI",
  services: includesAny("party.services", ["order-matching", "exchange-fiat-token", "exchange-token-token", "dealing", "wallet", "custody", "placement", "distribution"]),
  requires: { "uif-registration": includes("party.licences", "bo.uif"), "asfi-licence": includes("party.licences", "bo.asfi") },
  unless: {
    ...noVirtualAsset(lifted),
    "licensing-period": {
      title: "Until the licensing deadline, registered with the UIF",
      conditions: { "uif-registration": includes("party.licences", "bo.uif"), "deadline-not-passed": onOrBefore("asOf", licensingDeadline) },
      cites: [cite(asfi540, "licensing deadline")],
      inForce: { from: "2024-06-25" },
      evidence: "unverified",
    },
    "reported-extension": {
      title: "Until the end of the reported extension, registered with the UIF",
      conditions: {
        "uif-registration": includes("party.licences", "bo.uif"),
        "deadline-extended": is("bo.deadlineExtended"),
        "extension-not-passed": onOrBefore("asOf", reportedExtension),
      },
      cites: [cite(asfi540, "licensing deadline, extension")],
      inForce: { from: "2024-06-25" },
      evidence: "unverified",
    },
  },
  openTexture: [SECURITY],
  notes: ["Which services are licensed was not read: the list is an interpretation."],
});

export const approval = localApproval({
  id: "bo.bcb-144-2020-local-approval",
  title: "A recognised security in token form is offered in Bolivia only with local approval",
  cites: [...banned, cite(resolution082, "ban lifted")],
  inForce: { from: "2014" },
  token: all(holds(virtualAsset), holds(securityOutsideRegime)),
  requires: { "locally-approved": is("bo.approved") },
  openTexture: [SECURITY],
  evidence: "unverified",
});

export const bcb144Rules = [channel, bankChannel, offer, provider, approval];
