import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { virtualDigitalAsset } from "./concepts";
import { words } from "./facts";
import { financeAct2022, financeAct2025, incomeTax1961, incomeTax2025 } from "./instruments";
import { gainsRate, limitOfOthers, limitOfSpecified, withholdingRate } from "./parameters";
import { exchanges } from "./services";

const { is, isNot, equals, atMost, atLeast } = words;

const payers = ["provider", "personnel", "customers"] as const;
const defaulters = [...whoeverActs({ basis: "primary" })] as const;

export const withholding = rule({
  id: "in.tax.vda-30pct",
  title: "Who pays for virtual digital assets withholds tax from the consideration",
  kind: "reporting",
  cites: [cite(financeAct2022, "s. 194S"), cite(incomeTax1961, "s. 194S"), cite(incomeTax2025, "withholding")],
  inForce: { from: "2022-07-01" },
  subject: "party",
  nexus: payers,
  when: all(holds(virtualDigitalAsset), is("in.paysForTokens")),
  requires: { "tax-withheld": atLeast("in.withheldPercent", withholdingRate) },
  unless: {
    "within-yearly-limit": {
      title: "Consideration of the year within the limit",
      conditions: {
        "within-limit": any(
          all(equals("in.payerKind", "specified"), atMost("in.considerationInYear", limitOfSpecified)),
          all(equals("in.payerKind", "other"), atMost("in.considerationInYear", limitOfOthers)),
        ),
      },
      cites: [cite(financeAct2022, "s. 194S")],
    },
  },
  exposes: defaulters,
  remedies: ["Withhold the tax, and file."],
  notes: [
    "A payer in default owes tax, interest and penalty. Section numbers of the Act of 2025 were not read.",
    "Judged by the law of the evaluation date, not of each transfer.",
  ],
});

export const gains = rule({
  id: "in.tax.vda-30pct-gains",
  title: "Gains from virtual digital assets are taxed at a flat rate, without set-off of losses",
  kind: "reporting",
  cites: [cite(financeAct2022, "s. 115BBH"), cite(incomeTax1961, "s. 115BBH"), cite(incomeTax2025, "gains")],
  inForce: { from: "2022-04-01" },
  subject: "offering",
  nexus: ["issuer", "sale", "provider", "customers"],
  when: all(holds(virtualDigitalAsset), is("in.taxableTransferor")),
  requires: { "tax-paid": atLeast("in.gainsTaxPercent", gainsRate), "no-set-off": isNot("in.lossesSetOff") },
  exposes: [{ role: "investor", basis: "primary", note: "The transferor." }],
  remedies: ["Pay the tax on the gains without set-off."],
});

export const exchangeReporting = rule({
  id: "in.tax.vda-30pct-reporting",
  title: "Exchanges report transactions in crypto-assets",
  kind: "reporting",
  cites: [cite(financeAct2025, "s. 285BAA"), cite(incomeTax2025, "reporting of crypto-assets")],
  inForce: { from: "2026-04-01" },
  subject: "party",
  nexus: payers,
  when: all(holds(virtualDigitalAsset), exchanges, any(is("party.here"), is("party.servesHere"))),
  requires: { "transactions-reported": is("in.transactionsReported") },
  exposes: defaulters,
  remedies: ["Report the transactions."],
});

export const taxRules = [withholding, gains, exchangeReporting];
