import { all, cite, concept, not, vocabulary } from "../../src/authoring";
import { onLedger, plainVirtualCurrency } from "../prohibited/conditions";
import { facts } from "./facts";
import { cmaCircular } from "./instruments";

const { is } = vocabulary("KWD", facts);

export const virtualAsset = concept({
  id: "kw.virtual-asset",
  title: "Virtual asset, before what the circulars leave out",
  subject: "offering",
  when: onLedger,
  cites: [cite(cmaCircular, "definition of virtual assets")],
});

export const regulatedSecurity = concept({
  id: "kw.regulated-security",
  title: "Security or instrument regulated by the Capital Markets Authority or the Central Bank",
  subject: "offering",
  when: all(not(plainVirtualCurrency), is("kw.regulatedSecurity")),
  cites: [cite(cmaCircular, "definition of virtual assets: what it leaves out")],
});
