import { cite } from "../../src/authoring";
import type { Exemption } from "../../src/authoring";
import { words } from "./facts";
import { lead } from "./instruments";

const { is, isNot } = words;

const cites = [cite(lead, "art. 4")];
const claimedAs = ["sv.lead.exclusions"];

/** What the law does not cover, neither as an issue nor for services around it. */
export const exclusions: Readonly<Record<string, Exemption<"offering">>> = {
  "central-bank-currency": { title: "Currency of a central bank", claimedAs, conditions: { "central-bank-currency": is("sv.centralBankCurrency") }, cites },
  "issuers-goods-only": {
    title: "Exchangeable only with the issuer or a limited set of suppliers",
    claimedAs,
    conditions: { "issuers-goods-only": is("sv.issuerOnly"), "no-trading": isNot("secondary.intended") },
    cites,
    note: "It ends when resale becomes possible.",
  },
  "not-tradable": { title: "Cannot be traded or exchanged", claimedAs, conditions: { "not-tradable": isNot("sv.tradable") }, cites },
};

/** Legal tender is outside as money only: services around it stay covered. */
export const exclusionsOfIssues: Readonly<Record<string, Exemption<"offering">>> = {
  ...exclusions,
  "legal-tender": { title: "Legal tender", claimedAs, conditions: { "legal-tender": is("sv.legalTender") }, cites },
};
