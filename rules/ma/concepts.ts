import { all, cite, concept, not, vocabulary } from "../../src/authoring";
import { onLedger, plainVirtualCurrency } from "../prohibited/conditions";
import { facts } from "./facts";
import { statement2017 } from "./instruments";

const { is } = vocabulary("MAD", facts);

export const virtualCurrency = concept({
  id: "ma.virtual-currency",
  title: "Virtual currency, taken to mean any ledger token that is no security",
  subject: "offering",
  when: onLedger,
  cites: [cite(statement2017, "virtual currencies")],
});

export const securityOutsideBan = concept({
  id: "ma.security-outside-the-ban",
  title: "Recognised security that the statement does not reach",
  subject: "offering",
  when: all(not(plainVirtualCurrency), is("ma.securityOutsideBan")),
  cites: [cite(statement2017, "virtual currencies")],
  note: "Where the line runs is for counsel; that tokens which are no securities are reached is reported in secondary sources.",
});
