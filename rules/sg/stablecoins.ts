import { EARLIEST, all, any, cite, parameter, rule } from "../../src/authoring";
import { words } from "./facts";
import { stablecoinResponse } from "./instruments";

const { is, atLeast, atMost, moreThan } = words;

const value = <U extends string>(id: string, title: string, unit: U, amount: number, provision: string) =>
  parameter({ id, title, unit, values: { [EARLIEST]: amount }, cites: [cite(stablecoinResponse, provision)] });

export const scopeThreshold = value("sg.scs.scope", "Circulation above which an issuer is within the framework", "SGD", 5_000_000, "scope");
export const leastReserve = value("sg.scs.reserve", "Least reserve, as a share of the coins outstanding", "percent", 100, "reserve");
export const leastCapital = value("sg.scs.capital", "Least base capital of an issuer", "SGD", 1_000_000, "base capital");
export const leastCapitalShare = value("sg.scs.capital-share", "Least base capital, as a share of annual operating expenses", "percent", 50, "base capital");
export const redemptionLimit = value("sg.scs.redemption", "Most business days until redemption", "days", 5, "redemption");

const exposes = [{ role: "issuer", basis: "primary" }] as const;
const notes = [
  "Policy of 2023-08-15, not law: the statute is still to come. It binds nobody yet.",
  "At exactly the threshold the sources disagree; the question is put to counsel.",
];

export const framework = rule({
  id: "sg.scs.framework",
  title: "A single-currency stablecoin issued in Singapore meets the framework of the MAS",
  kind: "authorisation",
  cites: [cite(stablecoinResponse, "framework for single-currency stablecoins")],
  subject: "offering",
  nexus: ["issuer", "currency"],
  when: all(
    is("sg.singleCurrencyCoin"),
    is("sg.coinIssuedHere"),
    any(
      moreThan("sg.coinsOutstanding", scopeThreshold),
      all(atLeast("sg.coinsOutstanding", scopeThreshold), is("sg.boundaryInScope")),
      is("sg.smallIssuerOptsIn"),
    ),
  ),
  requires: {
    "reserve": atLeast("sg.reserveShare", leastReserve),
    "base-capital": all(atLeast("sg.coinBaseCapital", leastCapital), atLeast("sg.capitalShareOfExpenses", leastCapitalShare)),
    "redemption-at-par": is("sg.redeemableAtPar"),
    "redemption-in-time": atMost("sg.redemptionDays", redemptionLimit),
    "disclosure-and-audit": is("sg.coinDisclosureAndAudit"),
  },
  exposes,
  remedies: ["Meet every condition and have the label approved.", "Operate as a digital payment token service without the label, or stay below the threshold."],
  openTexture: [{ term: "threshold of circulation", question: "Is an issuer with exactly the threshold within the framework?", by: "counsel" }],
  notes,
});

export const label = rule({
  id: "sg.scs.framework-label",
  title: "Only a complying coin is called an MAS-regulated stablecoin",
  kind: "marketing",
  cites: [cite(stablecoinResponse, "label")],
  subject: "offering",
  nexus: ["issuer", "sale", "marketing", "currency"],
  when: is("sg.usesMasLabel"),
  requires: { "label-approved": is("sg.masLabelApproved") },
  exposes,
  remedies: ["Drop the label, or have it approved."],
  notes,
});

export const stablecoinParameters = [scopeThreshold, leastReserve, leastCapital, leastCapitalShare, redemptionLimit];
export const stablecoinRules = [framework, label];
