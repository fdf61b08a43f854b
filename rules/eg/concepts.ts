import { all, any, cite, concept, not, vocabulary } from "../../src/authoring";
import { onLedger } from "../prohibited/conditions";
import { facts } from "./facts";
import { law194, law95 } from "./instruments";

const { is, isNot, oneOf } = vocabulary("EGP", facts);

const plainlyMoney = oneOf("token.kind", ["virtual-currency", "stablecoin"]);

export const cryptocurrencyOrEMoney = concept({
  id: "eg.cryptocurrency-or-e-money",
  title: "Cryptocurrency or e-money",
  subject: "offering",
  when: any(plainlyMoney, all(onLedger, is("eg.cryptocurrencyOrEMoney"))),
  cites: [cite(law194, "Art. 206")],
  classification: true,
});

export const tokenLeftToSecuritiesLaw = concept({
  id: "eg.token-left-to-securities-law",
  title: "Token that is neither cryptocurrency nor e-money",
  subject: "offering",
  when: all(onLedger, not(plainlyMoney), isNot("eg.cryptocurrencyOrEMoney")),
  cites: [cite(law95, "securities")],
});
