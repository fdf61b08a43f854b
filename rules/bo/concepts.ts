import { all, cite, concept, not, vocabulary } from "../../src/authoring";
import { onLedger, plainVirtualCurrency } from "../prohibited/conditions";
import { facts } from "./facts";
import { resolution044, resolution082, resolution144 } from "./instruments";

const { is } = vocabulary("BOB", facts);

export const virtualAsset = concept({
  id: "bo.virtual-asset",
  title: "Virtual asset, taken to mean any ledger token that is no security",
  subject: "offering",
  when: onLedger,
  cites: [cite(resolution144, "virtual assets"), cite(resolution082, "virtual assets"), cite(resolution044, "virtual currencies")],
  evidence: "secondary",
});

export const securityOutsideRegime = concept({
  id: "bo.security-outside-the-regime",
  title: "Recognised security that is no virtual asset",
  subject: "offering",
  when: all(not(plainVirtualCurrency), is("bo.securityOutsideRegime")),
  cites: [cite(resolution144, "virtual assets"), cite(resolution082, "virtual assets")],
  note: "That a recognised security is left out is an interpretation: the sources speak of virtual assets only.",
});
