import { cite, parameter } from "../../src/authoring";
import { companyRulebook } from "./instruments";

/** Paid-up capital of virtual asset service providers: an amount, or a share of fixed annual overheads if that is higher. */

const since = "2023-02-07";
const cites = [cite(companyRulebook, "Part VI.B")];

const amount = (name: string, title: string, value: number) =>
  parameter({ id: `ae-vara.capital.${name}`, title: `Paid-up capital: ${title}`, unit: "AED", values: { [since]: value }, cites });

export const advisoryCapital = amount("advisory", "advisory services", 100_000);
export const brokerCapitalWithCustody = amount("broker-dealer-with-custody", "broker-dealer, custody at a VARA licensee", 400_000);
export const brokerCapital = amount("broker-dealer", "broker-dealer otherwise", 600_000);
export const custodyCapital = amount("custody", "custody", 600_000);
export const exchangeCapitalWithCustody = amount("exchange-with-custody", "exchange, custody at a VARA licensee", 800_000);
export const exchangeCapital = amount("exchange", "exchange otherwise", 1_500_000);
export const managementCapitalWithCustody = amount("management-with-custody", "management and investment, custody at a VARA licensee", 280_000);
export const managementCapital = amount("management", "management and investment otherwise", 500_000);
export const lendingCapital = amount("lending", "lending and borrowing", 500_000);
export const transferCapital = amount("transfer", "transfer and settlement", 500_000);

export const overheadsWithCustody = parameter({
  id: "ae-vara.capital.overheads-with-custody",
  title: "Paid-up capital in per cent of fixed annual overheads, custody at a VARA licensee",
  unit: "percent",
  values: { [since]: 15 },
  cites,
});

export const overheads = parameter({
  id: "ae-vara.capital.overheads",
  title: "Paid-up capital in per cent of fixed annual overheads",
  unit: "percent",
  values: { [since]: 25 },
  cites,
});
