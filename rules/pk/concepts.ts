import { all, cite, concept, not, vocabulary } from "../../src/authoring";
import { onLedger, plainVirtualCurrency } from "../prohibited/conditions";
import { facts } from "./facts";
import { circular2018, circular2026 } from "./instruments";

const { is } = vocabulary("PKR", facts);

export const virtualAsset = concept({
  id: "pk.virtual-asset",
  title: "Virtual currency or offered token, virtual asset since 2025",
  subject: "offering",
  when: onLedger,
  cites: [cite(circular2018, "virtual currencies and tokens of initial coin offerings"), cite(circular2026, "virtual assets")],
});

export const securityOutsideRegime = concept({
  id: "pk.security-outside-the-regime",
  title: "Recognised security that is no virtual asset",
  subject: "offering",
  when: all(not(plainVirtualCurrency), is("pk.securityOutsideRegime")),
  cites: [
    cite(circular2018, "virtual currencies and tokens of initial coin offerings"),
    cite(circular2026, "virtual assets"),
  ],
  note: "That a recognised security is left out is an interpretation: the sources speak of virtual assets only.",
});
