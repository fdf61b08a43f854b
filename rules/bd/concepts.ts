import { all, any, cite, concept, not, vocabulary } from "../../src/authoring";
import { onLedger, plainVirtualCurrency } from "../prohibited/conditions";
import { facts } from "./facts";
import { circular2022, notice2017 } from "./instruments";

const { is } = vocabulary("BDT", facts);

export const virtualAsset = concept({
  id: "bd.virtual-asset",
  title: "Virtual asset or virtual currency, before what the definition leaves out",
  subject: "offering",
  when: onLedger,
  cites: [cite(circular2022, "definition of virtual assets")],
});

export const recognisedFinancialAsset = concept({
  id: "bd.recognised-financial-asset",
  title: "Security or other financial asset recognised by Bangladesh Bank",
  subject: "offering",
  when: all(not(plainVirtualCurrency), is("bd.recognisedFinancialAsset")),
  cites: [cite(circular2022, "definition of virtual assets: what it leaves out")],
});

export const fiatRepresentation = concept({
  id: "bd.fiat-representation",
  title: "Digital representation of official money",
  subject: "offering",
  when: all(not(plainVirtualCurrency), is("bd.fiatRepresentation")),
  cites: [cite(circular2022, "definition of virtual assets: what it leaves out")],
});

export const virtualCurrencyOf2017 = concept({
  id: "bd.virtual-currency-of-2017",
  title: "Virtual currency in the sense of the notice of 2017",
  subject: "offering",
  when: any(plainVirtualCurrency, all(onLedger, is("bd.virtualCurrencyOf2017"))),
  cites: [cite(notice2017, "virtual currencies")],
});
