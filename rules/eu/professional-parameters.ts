import { cite, parameter } from "../../src/authoring";
import { mifid2 } from "./instruments";

const from = "2018-01-03";
const large = [cite(mifid2, "Annex II, section I(2)")];
const onRequest = [cite(mifid2, "Annex II, section II")];

export const balanceSheetMinimum = parameter({ id: "eu.mifid2.balance-sheet", title: "Balance sheet total of a large undertaking", unit: "EUR", values: { [from]: 20_000_000 }, cites: large });
export const turnoverMinimum = parameter({ id: "eu.mifid2.turnover", title: "Net turnover of a large undertaking", unit: "EUR", values: { [from]: 40_000_000 }, cites: large });
export const ownFundsMinimum = parameter({ id: "eu.mifid2.own-funds", title: "Own funds of a large undertaking", unit: "EUR", values: { [from]: 2_000_000 }, cites: large });
export const transactionsMinimum = parameter({
  id: "eu.mifid2.transactions",
  title: "Significant transactions per quarter, on average over four quarters",
  unit: "count",
  values: { [from]: 10 },
  cites: onRequest,
});
export const portfolioThreshold = parameter({ id: "eu.mifid2.portfolio", title: "Portfolio of financial instruments that has to be exceeded", unit: "EUR", values: { [from]: 500_000 }, cites: onRequest });

export const professionalParameters = [balanceSheetMinimum, turnoverMinimum, ownFundsMinimum, transactionsMinimum, portfolioThreshold];
