import { all, any, cite, concept, vocabulary } from "../../src/authoring";
import { onLedger, plainVirtualCurrency } from "../prohibited/conditions";
import { facts } from "./facts";
import { financeLaw2018, law2510 } from "./instruments";

const { is } = vocabulary("DZD", facts);

export const cryptoAsset = concept({
  id: "dz.crypto-asset",
  title: "Crypto-asset",
  subject: "offering",
  when: onLedger,
  cites: [cite(law2510, "Art. 6 bis of Law 05-01")],
  note: "The wording is very broad (assets, income, funds or financial assets): tokenised securities and real-world assets are reached in effect.",
  classification: true,
});

export const virtualCurrencyOf2018 = concept({
  id: "dz.virtual-currency-of-2018",
  title: "Virtual currency in the sense of the Finance Law for 2018",
  subject: "offering",
  when: any(plainVirtualCurrency, all(onLedger, is("dz.reachedIn2018"))),
  cites: [cite(financeLaw2018, "Art. 117")],
});
