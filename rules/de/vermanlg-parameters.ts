import { EARLIEST, cite, parameter } from "../../src/authoring";
import { vermanlg } from "./instruments";

export const minimumTerm = parameter({
  id: "de.vermanlg.term",
  title: "Shortest term of a capital investment",
  unit: "months",
  values: { [EARLIEST]: 24 },
  cites: [cite(vermanlg, "s. 5a")],
});

export const minimumNotice = parameter({
  id: "de.vermanlg.notice",
  title: "Shortest period of notice of a capital investment",
  unit: "months",
  values: { [EARLIEST]: 6 },
  cites: [cite(vermanlg, "s. 5a")],
});

export const unitLimit = parameter({
  id: "de.vermanlg.units",
  title: "Units of the same investment that may be offered without a prospectus",
  unit: "count",
  values: { [EARLIEST]: 20 },
  cites: [cite(vermanlg, "s. 2(1) no 3(a)")],
});

export const smallPrice = parameter({
  id: "de.vermanlg.small-price",
  title: "Sale price within twelve months up to which no prospectus is needed",
  unit: "EUR",
  values: { [EARLIEST]: 100_000 },
  cites: [cite(vermanlg, "s. 2(1) no 3(b)")],
});

export const highTicket = parameter({
  id: "de.vermanlg.high-ticket",
  title: "Price per unit and investor from which no prospectus is needed",
  unit: "EUR",
  values: { [EARLIEST]: 200_000 },
  cites: [cite(vermanlg, "s. 2(1) no 3(c)")],
});

export const crowdCeiling = parameter({
  id: "de.vermanlg.crowd",
  title: "Sale price of all the issuer's crowd investments within twelve months",
  unit: "EUR",
  values: { [EARLIEST]: 6_000_000 },
  cites: [cite(vermanlg, "s. 2a")],
});

export const crowdWithdrawal = parameter({
  id: "de.vermanlg.withdrawal",
  title: "Days in which a crowd investor may withdraw",
  unit: "days",
  values: { [EARLIEST]: 14 },
  cites: [cite(vermanlg, "s. 2d")],
});

export const socialCeiling = parameter({
  id: "de.vermanlg.social",
  title: "Sale price of a social project",
  unit: "EUR",
  values: { [EARLIEST]: 2_500_000 },
  cites: [cite(vermanlg, "s. 2b")],
});

export const socialIssuerSize = parameter({
  id: "de.vermanlg.social-issuer",
  title: "Balance sheet total and turnover of the issuer of a social project",
  unit: "EUR",
  values: { [EARLIEST]: 10_000_000 },
  cites: [cite(vermanlg, "s. 2b")],
});

export const socialRate = parameter({
  id: "de.vermanlg.social-rate",
  title: "Interest rate that a social project may always pay",
  unit: "percent",
  values: { [EARLIEST]: 1.5 },
  cites: [cite(vermanlg, "s. 2b")],
});

export const vermanlgParameters = [
  minimumTerm, minimumNotice, unitLimit, smallPrice, highTicket, crowdCeiling, crowdWithdrawal, socialCeiling, socialIssuerSize, socialRate,
];
