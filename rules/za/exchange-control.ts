import { any, cite, rule } from "../../src/authoring";
import { words } from "./facts";
import { capitalFlowDraft, exchangeControl } from "./instruments";
import { discretionaryAllowance, investmentAllowance } from "./parameters";

const { is, atMost } = words;

const ALLOWANCES = cite(exchangeControl, "allowances of individuals", { evidence: "unverified" });

const individual = { "individuals": is("za.individuals"), "authorised-dealer": is("za.authorisedDealer") } as const;

export const crossBorder = rule({
  id: "za.excon.cross-border-crypto",
  title: "Value that residents send abroad in crypto assets may need the Reserve Bank's approval",
  kind: "transfer-restriction",
  cites: [cite(exchangeControl, "regs. 3(1)(c), 10(1)(c)"), cite(capitalFlowDraft, "crypto assets as capital")],
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: is("za.residentValueAbroad"),
  requires: { "approved-or-outside": any(is("za.reserveBankApproval"), is("za.outsideExchangeControl")) },
  unless: {
    "discretionary-allowance": {
      title: "Within an individual's yearly allowance",
      conditions: { ...individual, "within-allowance": atMost("za.largestTransferInYear", discretionaryAllowance) },
      cites: [ALLOWANCES],
      note: "The amount is as reported in 2025 and may have changed in 2026.",
    },
    "investment-allowance": {
      title: "Within an individual's larger allowance, with tax clearance",
      conditions: { ...individual, "within-allowance": atMost("za.largestTransferInYear", investmentAllowance), "tax-clearance": is("za.taxClearance") },
      cites: [ALLOWANCES],
      note: "The amount is as reported in 2025 and may have changed in 2026.",
    },
  },
  exposes: [
    { role: "investor", basis: "primary", note: "Who transfers; the value can be forfeited." },
    { role: "issuer", basis: "primary", note: "A resident issuer that pays abroad." },
    { role: "platform", basis: "joint", note: "Who facilitates the transfer." },
  ],
  remedies: ["Route the value through an authorised dealer.", "Sell to holders inside South Africa only, and keep the value there."],
  openTexture: [{ term: "currency, capital", question: "Does exchange control reach crypto assets?", by: "counsel" }],
  notes: ["Courts differ and new regulations are in draft: nothing here is settled until counsel has judged.", "Companies have no allowance: they need approval."],
});

export const exchangeControlRules = [crossBorder];
