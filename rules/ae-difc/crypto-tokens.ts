import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { cryptoToken, financialService } from "./concepts";
import { words } from "./facts";
import { cryptoTokenRegime, cryptoTokenRegime2022 } from "./instruments";

const { is, isNot, includes, onOrBefore } = words;

const acts = all(holds(financialService), any(is("party.here"), is("party.staffHere")));
const firms = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "secondary", reach: "any", note: "Senior managers." },
] as const;

export const suitability = rule({
  id: "ae-difc.crypto-token-suitability",
  title: "A firm serves Crypto Tokens that it has assessed as suitable with reasons; fiat tokens only if recognised",
  kind: "asset-requirement",
  cites: [cite(cryptoTokenRegime, "suitability of Crypto Tokens")],
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(holds(cryptoToken), acts),
  requires: {
    "documented-assessment": onOrBefore("ae-difc.suitabilityAssessedOn", "asOf"),
    "purpose-assessed": includes("ae-difc.assessedFactors", "purpose"),
    "governance-assessed": includes("ae-difc.assessedFactors", "governance"),
    "foreign-status-assessed": includes("ae-difc.assessedFactors", "foreign-status"),
    "market-assessed": includes("ae-difc.assessedFactors", "market"),
    "technology-assessed": includes("ae-difc.assessedFactors", "technology"),
    "money-laundering-assessed": includes("ae-difc.assessedFactors", "money-laundering"),
    "found-suitable": is("ae-difc.foundSuitable"),
    "fiat-token-recognised": any(isNot("ae-difc.fiatToken"), is("ae-difc.recognised")),
  },
  exposes: firms,
  remedies: ["Document the assessment, with reasons for each factor.", "Remove the token.", "Use a recognised fiat crypto token."],
  notes: ["Authorised Firms are addressed; any firm with a financial service in the DIFC is tested. Utility tokens and NFTs are excluded tokens."],
});

export const recognisedList = rule({
  id: "ae-difc.crypto-token-suitability-list",
  title: "Until 2026-01-11 a Crypto Token had to be recognised by the DFSA",
  kind: "asset-requirement",
  cites: [cite(cryptoTokenRegime2022, "recognised Crypto Tokens")],
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(holds(cryptoToken), acts),
  requires: { "on-the-list": is("ae-difc.recognised") },
  exposes: firms,
  remedies: ["Remove the token, or apply for its recognition."],
});

export const barredTokens = rule({
  id: "ae-difc.crypto-token-suitability-prohibited",
  title: "Privacy tokens and algorithmic tokens are barred",
  kind: "prohibition",
  cites: [cite(cryptoTokenRegime, "privacy tokens and algorithmic tokens")],
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(holds(cryptoToken), any(is("ae-difc.privacyToken"), is("ae-difc.algorithmic")), acts),
  exposes: firms,
  remedies: ["Remove the token."],
  notes: ["Recorded from 2026-01-12; whether the bar is older was not read."],
});

export const cryptoTokenRules = [suitability, recognisedList, barredTokens];
