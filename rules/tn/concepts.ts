import { all, cite, concept, not, vocabulary } from "../../src/authoring";
import { onLedger, plainVirtualCurrency } from "../prohibited/conditions";
import { facts } from "./facts";
import { position2018 } from "./instruments";

const { is } = vocabulary("TND", facts);

export const crypto = concept({
  id: "tn.crypto",
  title: "Crypto, taken to mean any ledger token that is no security",
  subject: "offering",
  when: onLedger,
  cites: [cite(position2018, "crypto payments and transactions")],
});

export const securityOutsideBan = concept({
  id: "tn.security-outside-the-ban",
  title: "Recognised security that the position does not reach",
  subject: "offering",
  when: all(not(plainVirtualCurrency), is("tn.securityOutsideBan")),
  cites: [cite(position2018, "crypto payments and transactions")],
});
