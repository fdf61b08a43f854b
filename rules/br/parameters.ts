import { EARLIEST, cite, parameter } from "../../src/authoring";
import { instrucao588, investorPortal, lei9613, res30, res520, res521, res88, res232 } from "./instruments";

// Classes of investors. First days are not recorded.

export const professionalInvestments = parameter({ id: "br.professional.investments", title: "Financial investments of a professional investor", unit: "BRL", values: { [EARLIEST]: 10_000_000 }, cites: [cite(res30, "professional investors")] });
export const qualifiedInvestments = parameter({ id: "br.qualified.investments", title: "Financial investments of a qualified investor", unit: "BRL", values: { [EARLIEST]: 1_000_000 }, cites: [cite(investorPortal, "qualified investors")] });

// Crowdfunding.

const crowdfunding = [cite(instrucao588, "limits"), cite(res88, "limits")];
const remembered = { evidence: "unverified" } as const;

export const crowdfundingCap = parameter({ id: "br.crowdfunding.cap", title: "Amount raised by crowdfunding in a year", unit: "BRL", values: { "2017-07-13": 5_000_000, "2022-07-01": 15_000_000 }, cites: crowdfunding });
export const crowdfundingRevenue = parameter({ id: "br.crowdfunding.revenue", title: "Gross revenue of a crowdfunding issuer in the last fiscal year", unit: "BRL", values: { "2017-07-13": 10_000_000, "2022-07-01": 40_000_000 }, cites: crowdfunding });
export const crowdfundingGroupRevenue = parameter({ id: "br.crowdfunding.groupRevenue", title: "Gross revenue of the group of a crowdfunding issuer", unit: "BRL", values: { "2022-07-01": 80_000_000 }, cites: [cite(res88, "group revenue")] });
export const crowdfundingInvestor = parameter({ id: "br.crowdfunding.investor", title: "Amount that an ordinary investor puts into crowdfunding in a calendar year", unit: "BRL", values: { "2017-07-13": 10_000, "2022-07-01": 20_000 }, cites: crowdfunding });
export const crowdfundingMeans = parameter({ id: "br.crowdfunding.means", title: "Income or financial investments above which a share of them may be invested", unit: "BRL", values: { "2022-07-01": 200_000 }, cites: [cite(res88, "investors of larger means", remembered)] });
export const crowdfundingShare = parameter({ id: "br.crowdfunding.share", title: "Share of the greater of income and financial investments", unit: "percent", values: { "2022-07-01": 10 }, cites: [cite(res88, "investors of larger means", remembered)] });
export const crowdfundingTerm = parameter({ id: "br.crowdfunding.term", title: "Longest term of a crowdfunding offer", unit: "duration", values: { "2022-07-01": "P180D" }, cites: [cite(res88, "term of the offer")] });
export const crowdfundingWithdrawal = parameter({ id: "br.crowdfunding.withdrawal", title: "Time to withdraw from a crowdfunding purchase", unit: "days", values: { "2022-07-01": 5 }, cites: [cite(res88, "withdrawal", remembered)] });
export const crowdfundingWindow = parameter({ id: "br.crowdfunding.window", title: "Period over which crowdfunding is added up", unit: "duration", values: { "2017-07-13": "P12M" }, cites: crowdfunding, evidence: "unverified" });
export const platformCapital = parameter({ id: "br.crowdfunding.platformCapital", title: "Minimum capital of a crowdfunding platform", unit: "BRL", values: { "2022-07-01": 200_000 }, cites: [cite(res88, "capital of the platform")] });

// FÁCIL.

const facil = [cite(res232, "limits")];

export const facilRevenue = parameter({ id: "br.facil.revenue", title: "Consolidated gross annual revenue of a smaller company", unit: "BRL", values: { "2026-01-02": 500_000_000 }, cites: facil });
export const facilCap = parameter({ id: "br.facil.cap", title: "Relaxed offers of a smaller company in twelve months", unit: "BRL", values: { "2026-01-02": 300_000_000 }, cites: facil });
export const facilWindow = parameter({ id: "br.facil.window", title: "Period over which relaxed offers are added up", unit: "duration", values: { "2026-01-02": "P12M" }, cites: facil });

// Virtual-asset service providers and foreign exchange.

export const providersInOperation = parameter({ id: "br.spsav.inOperation", title: "Last day on which a provider had to be in operation for the transition", unit: "date", values: { "2026-02-02": "2026-02-02" }, cites: [cite(res520, "transition")] });
export const providersRequest = parameter({ id: "br.spsav.request", title: "Last day for the request of a provider in operation", unit: "date", values: { "2026-02-02": "2026-10-30" }, cites: [cite(res520, "transition, phase 1")] });
export const fxLimit = parameter({ id: "br.fx.limit", title: "Amount of an operation whose counterparty is not authorised", unit: "USD", values: { "2026-02-02": 100_000 }, cites: [cite(res521, "counterparties that are not authorised", remembered)] });

// Money laundering.

export const coafPeriod = parameter({ id: "br.aml.coafPeriod", title: "Time to report a suspicion to the COAF once decided", unit: "duration", values: { [EARLIEST]: "P1D" }, cites: [cite(lei9613, "reports within 24 hours")] });
