import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { digitalAsset, digitalAssetService, stablecoin } from "./concepts";
import { exclusions } from "./exclusions";
import { words } from "./facts";
import { investmentBankingLaw, lead, providersRegulation, stablecoinRegulation } from "./instruments";
import { bankCapital, clientNetWorth, liquidityReserve, reportDays } from "./parameters";

const { atLeast, atMost, includes, is } = words;

const answerable = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "joint", reach: "any", note: "Administrators of the provider." },
] as const;

const registered = includes("party.licences", "sv.dasp");

export const registration = rule({
  id: "sv.lead.dasp-registration",
  title: "A provider of digital asset services in El Salvador, or one that promotes itself there, is registered",
  kind: "authorisation",
  cites: [cite(lead, "arts. 19 and 21"), cite(providersRegulation, "registration")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(holds(digitalAsset), holds(digitalAssetService), any(is("party.here"), is("party.solicitsHere"))),
  requires: { "registered": registered },
  unless: exclusions,
  exposes: answerable,
  remedies: ["Obtain the no-objection of the pre-registration, then register.", "Stop the promotion in El Salvador."],
  notes: ["A provider abroad that serves clients who come of their own accord appears to be outside."],
});

export const reports = rule({
  id: "sv.lead.dasp-registration-reports",
  title: "A registered provider files its quarterly report in time",
  kind: "reporting",
  cites: [cite(providersRegulation, "arts. 15 and 16: quarterly reports", { url: "https://cnad.gob.sv/continuous-monitoring" })],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(holds(digitalAsset), registered),
  requires: { "filed-in-time": atMost("sv.reportDay", reportDays), "report-complete": is("sv.reportComplete") },
  exposes: answerable,
  remedies: ["File the report, late if need be.", "Say expressly where there is nothing to report."],
  notes: ["The engine does not know public holidays: the business day is stated."],
});

export const admission = rule({
  id: "sv.lead.stablecoin-admission",
  title: "A provider admits a stablecoin only when the CNAD has no objection",
  kind: "authorisation",
  cites: [cite(lead, "art. 32(5)"), cite(stablecoinRegulation, "admission")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(holds(digitalAsset), holds(stablecoin), registered, any(includes("party.services", "order-matching"), includes("party.roles", "exchange-or-trading-platform"))),
  requires: { "no-objection": is("sv.noObjection") },
  exposes: answerable,
  remedies: ["Obtain the no-objection, or delist the coin."],
  notes: ["An accepted stablecoin needs no information document for its admission."],
});

export const investmentBank = rule({
  id: "sv.investment-bank.sophisticated",
  title: "An investment bank serves sophisticated clients only, with its capital and liquidity reserve",
  kind: "investor-restriction",
  cites: [cite(investmentBankingLaw, "sophisticated clients, capital and liquidity")],
  subject: "party",
  nexus: ["provider"],
  when: all(holds(digitalAsset), includes("party.licences", "sv.investment-bank")),
  requires: {
    "sophisticated-clients": atLeast("sv.leastClientNetWorth", clientNetWorth),
    "capital": atLeast("sv.capital", bankCapital),
    "liquidity-reserve": atLeast("sv.liquidityReserve", liquidityReserve),
  },
  exposes: answerable,
  remedies: ["Qualify the client.", "Raise capital or reserve.", "Use a registered provider of digital asset services instead."],
});

export const providerRules = [registration, reports, admission, investmentBank];
