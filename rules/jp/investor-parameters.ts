import { cite, EARLIEST, parameter } from "../../src/authoring";
import { definitionOrdinance, fibOrdinance, fiea, fieaOrder } from "./instruments";

const qii = [cite(definitionOrdinance, "Art. 10(1)(xxiii)-(xxiv)")];
const eligible = [cite(fieaOrder, "Art. 17-12"), cite(fibOrdinance, "Art. 233-2")];

export const qiiHoldings = parameter({
  id: "jp.qii.securities",
  title: "Securities held by a corporation or individual that is a qualified institutional investor",
  unit: "JPY",
  values: { [EARLIEST]: 1_000_000_000 },
  cites: qii,
});

export const accountAge = parameter({
  id: "jp.investor.account-age",
  title: "Age of the account of an individual",
  unit: "months",
  values: { [EARLIEST]: 12 },
  cites: [...qii, ...eligible],
});

export const eligibleCapital = parameter({
  id: "jp.eligible.capital",
  title: "Capital or net assets of an eligible corporation",
  unit: "JPY",
  values: { [EARLIEST]: 50_000_000 },
  cites: eligible,
});

export const eligibleAssets = parameter({
  id: "jp.eligible.assets",
  title: "Assets of an eligible individual or corporation",
  unit: "JPY",
  values: { [EARLIEST]: 100_000_000 },
  cites: eligible,
});

export const eligiblePensionAssets = parameter({
  id: "jp.eligible.pension-assets",
  title: "Assets of an eligible corporate pension fund",
  unit: "JPY",
  values: { [EARLIEST]: 10_000_000_000 },
  cites: eligible,
});

// The notified fund.

export const fundQiis = parameter({
  id: "jp.s63.qiis",
  title: "Qualified institutional investors that a notified fund has at least",
  unit: "persons",
  values: { [EARLIEST]: 1 },
  cites: [cite(fiea, "Art. 63")],
});

export const fundEligible = parameter({
  id: "jp.s63.eligible-investors",
  title: "Eligible investors that a notified fund has at most",
  unit: "persons",
  values: { [EARLIEST]: 49 },
  cites: [cite(fiea, "Art. 63"), cite(fieaOrder, "Art. 17-12")],
});

export const fundWindow = parameter({
  id: "jp.s63.window",
  title: "Period in which takers of same-kind fund interests are added up",
  unit: "duration",
  values: { [EARLIEST]: "P6M" },
  cites: [cite(fieaOrder, "Art. 17-12"), cite(fibOrdinance, "Arts. 233-2 to 235")],
});

export const partnershipAssets = parameter({
  id: "jp.s63.partnership-net-assets",
  title: "Net assets of an investment partnership that counts as the qualified institutional investor",
  unit: "JPY",
  values: { [EARLIEST]: 500_000_000 },
  cites: [cite(fibOrdinance, "Arts. 233-2 to 235")],
});

export const connectedShare = parameter({
  id: "jp.s63.connected-contributions",
  title: "Share of contributions that persons merely close to the operator or with investment knowledge stay under",
  unit: "percent",
  values: { [EARLIEST]: 50 },
  cites: [cite(fibOrdinance, "Arts. 233-2 to 235")],
});
