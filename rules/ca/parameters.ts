import { EARLIEST, cite, parameter } from "../../src/authoring";
import { ni31103, ni45102, ni45106, ni45110, order45933, pcmltfa } from "./instruments";

// Accredited investors and permitted clients. The numbers are long-standing; their first day is not recorded and they were not read again.

const accredited = [cite(ni45106, "definition of accredited investor; s. 2.3", { evidence: "unverified" })];

export const accreditedFinancialAssets = parameter({ id: "ca.accredited.financialAssets", title: "Financial assets of an accredited individual, alone or with spouse", unit: "CAD", values: { [EARLIEST]: 1_000_000 }, cites: accredited });
export const accreditedIncome = parameter({ id: "ca.accredited.income", title: "Net income before tax of an accredited individual", unit: "CAD", values: { [EARLIEST]: 200_000 }, cites: accredited });
export const accreditedJointIncome = parameter({ id: "ca.accredited.jointIncome", title: "Net income before tax of an accredited individual with spouse", unit: "CAD", values: { [EARLIEST]: 300_000 }, cites: accredited });
export const accreditedNetAssets = parameter({ id: "ca.accredited.netAssets", title: "Net assets of an accredited individual, alone or with spouse", unit: "CAD", values: { [EARLIEST]: 5_000_000 }, cites: accredited });
export const accreditedEntityNetAssets = parameter({ id: "ca.accredited.entityNetAssets", title: "Net assets of an accredited person other than an individual", unit: "CAD", values: { [EARLIEST]: 5_000_000 }, cites: accredited });
export const permittedClientAssets = parameter({
  id: "ca.permittedClient.financialAssets",
  title: "Financial assets of an individual who is a permitted client",
  unit: "CAD",
  values: { [EARLIEST]: 5_000_000 },
  cites: [...accredited, cite(ni31103, "definition of permitted client", { evidence: "unverified" })],
});

// Private issuers.

export const privateIssuerOwners = parameter({ id: "ca.privateIssuer.owners", title: "Beneficial owners of a private issuer, employees and former employees left out", unit: "persons", values: { [EARLIEST]: 50 }, cites: [cite(ni45106, "s. 2.4", { evidence: "unverified" })] });

// Offering memorandum.

const memorandum = [cite(ni45106, "s. 2.9(2.1)")];
const eligible = [cite(ni45106, "definition of eligible investor", { evidence: "unverified" })];

export const omOrdinaryLimit = parameter({ id: "ca.om.ordinaryLimit", title: "Acquisitions in twelve months by an individual who is not an eligible investor", unit: "CAD", values: { [EARLIEST]: 10_000 }, cites: memorandum });
export const omEligibleLimit = parameter({ id: "ca.om.eligibleLimit", title: "Acquisitions in twelve months by an eligible individual", unit: "CAD", values: { [EARLIEST]: 30_000 }, cites: memorandum });
export const omAdvisedLimit = parameter({ id: "ca.om.advisedLimit", title: "Acquisitions in twelve months by an eligible individual with suitability advice", unit: "CAD", values: { [EARLIEST]: 100_000 }, cites: memorandum });
export const omReinvestedLimit = parameter({ id: "ca.om.reinvestedLimit", title: "Reinvested proceeds left out of the limits", unit: "CAD", values: { [EARLIEST]: 0, "2025-04-17": 100_000 }, cites: [cite(order45933, "reinvested proceeds")] });
export const omAppraisalFrom = parameter({ id: "ca.om.appraisalFrom", title: "First day of the appraisal duties of real-estate issuers", unit: "date", values: { [EARLIEST]: "2023-03-08" }, cites: [cite(ni45106, "s. 2.9, real-estate disclosure", { evidence: "unverified" })] });
export const eligibleNetAssets = parameter({ id: "ca.eligible.netAssets", title: "Net assets of an eligible investor", unit: "CAD", values: { [EARLIEST]: 400_000 }, cites: eligible });
export const eligibleIncome = parameter({ id: "ca.eligible.income", title: "Income of an eligible investor", unit: "CAD", values: { [EARLIEST]: 75_000 }, cites: eligible });
export const eligibleJointIncome = parameter({ id: "ca.eligible.jointIncome", title: "Income of an eligible investor with spouse", unit: "CAD", values: { [EARLIEST]: 125_000 }, cites: eligible });

// Minimum amount.

export const minimumAmount = parameter({ id: "ca.minimumAmount", title: "Least cash cost of one purchase", unit: "CAD", values: { [EARLIEST]: 150_000 }, cites: [cite(ni45106, "minimum amount investment")] });

// Start-up crowdfunding.

const crowdfunding = [cite(ni45110, "limits of the exemption")];

export const crowdfundingCap = parameter({ id: "ca.crowdfunding.cap", title: "Total raised by crowdfunding in twelve months", unit: "CAD", values: { "2021-09-21": 1_500_000 }, cites: crowdfunding });
export const crowdfundingWindow = parameter({ id: "ca.crowdfunding.window", title: "Period over which crowdfunding is added up", unit: "duration", values: { "2021-09-21": "P12M" }, cites: crowdfunding });
export const crowdfundingInvestor = parameter({ id: "ca.crowdfunding.investor", title: "Purchase of one investor", unit: "CAD", values: { "2021-09-21": 2_500 }, cites: crowdfunding });
export const crowdfundingAdvisedInvestor = parameter({ id: "ca.crowdfunding.advisedInvestor", title: "Purchase of one investor whom a registered dealer advised", unit: "CAD", values: { "2021-09-21": 10_000 }, cites: crowdfunding });
export const crowdfundingTerm = parameter({ id: "ca.crowdfunding.term", title: "Longest time a crowdfunding distribution stays open", unit: "duration", values: { "2021-09-21": "P90D" }, cites: [cite(ni45110, "term of the distribution", { evidence: "unverified" })] });
export const crowdfundingReport = parameter({ id: "ca.crowdfunding.report", title: "Time for the report of a crowdfunding distribution", unit: "duration", values: { "2021-09-21": "P30D" }, cites: [cite(ni45110, "report of distribution", { evidence: "unverified" })] });

// Reports of exempt distributions.

export const reportPeriod = parameter({ id: "ca.report.period", title: "Time for the report of exempt distribution", unit: "duration", values: { [EARLIEST]: "P10D" }, cites: [cite(ni45106, "report on Form 45-106F1", { evidence: "unverified" })] });
export const fundReportPeriod = parameter({ id: "ca.report.fundPeriod", title: "Time after the calendar year for the report of an investment fund", unit: "duration", values: { [EARLIEST]: "P30D" }, cites: [cite(ni45106, "report of investment funds", { evidence: "unverified" })] });

// Resale.

export const seasoningPeriod = parameter({ id: "ca.resale.seasoning", title: "Time for which the issuer has been a reporting issuer before a resale", unit: "duration", values: { [EARLIEST]: "P4M" }, cites: [cite(ni45102, "ss. 2.5, 2.6", { evidence: "unverified" })] });
export const restrictedPeriod = parameter({ id: "ca.resale.restrictedPeriod", title: "Restricted period, up to the first free day", unit: "duration", values: { [EARLIEST]: "P4M1D" }, cites: [cite(ni45102, "s. 2.5", { evidence: "unverified" })] });
export const canadianShare = parameter({ id: "ca.resale.canadianShare", title: "Share of Canadian holders in a foreign issuer", unit: "percent", values: { [EARLIEST]: 10 }, cites: [cite(ni45102, "s. 2.15", { evidence: "unverified" })] });

// Money laundering.

export const travelThreshold = parameter({ id: "ca.aml.travelThreshold", title: "Virtual-currency transfer from which the client is identified and information travels", unit: "CAD", values: { [EARLIEST]: 1_000 }, cites: [cite(pcmltfa, "identification and travel rule")] });
export const largeReceipt = parameter({ id: "ca.aml.largeReceipt", title: "Virtual currency received in 24 hours that is reported", unit: "CAD", values: { [EARLIEST]: 10_000 }, cites: [cite(pcmltfa, "large virtual currency transaction report")] });
