import { all, cite, concept, not, vocabulary } from "../../src/authoring";
import { onLedger, plainVirtualCurrency } from "../prohibited/conditions";
import { facts } from "./facts";
import { statement2017 } from "./instruments";

const { is } = vocabulary("IQD", facts);

export const cryptocurrency = concept({
  id: "iq.cryptocurrency",
  title: "Cryptocurrency, taken to mean any ledger token that is no security",
  subject: "offering",
  when: onLedger,
  cites: [cite(statement2017, "cryptocurrency")],
});

export const securityOutsideBan = concept({
  id: "iq.security-outside-the-ban",
  title: "Recognised security that the statements do not reach",
  subject: "offering",
  when: all(not(plainVirtualCurrency), is("iq.securityOutsideBan")),
  cites: [cite(statement2017, "cryptocurrency")],
  note: "Where the line runs is for counsel; that tokens which are no securities are reached is reported in secondary sources.",
});
