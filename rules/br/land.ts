import { all, any, cite, rule, vocabulary } from "../../src/authoring";
import { facts } from "./facts";
import { codigoCivil, cofeci1551 } from "./instruments";

const { is, isNot, equals } = vocabulary("BRL", facts);

export const registryTitle = rule({
  id: "br.real-estate.registry-title",
  title: "A token does not transfer ownership of land",
  kind: "asset-requirement",
  cites: [cite(codigoCivil, "art. 1.245"), cite(cofeci1551, "no basis for title by token")],
  subject: "offering",
  nexus: ["asset"],
  when: all(is("asset.here"), equals("asset.kind", "real-estate")),
  requires: { "not-sold-as-title-unless-registered": any(isNot("br.soldAsTitle"), is("br.titleRegistered")) },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint" },
    { role: "intermediary", basis: "joint", note: "Brokers included." },
  ],
  remedies: ["Let the token represent a contractual or corporate right, such as a quota of the company that owns the property.", "Pass ownership by registration in the Registro de Imóveis, with the token as a receipt."],
  notes: [
    "Ownership passes only by registration. The resolution of the brokers' council on property tokens was suspended on 2025-10-13 and declared void in February 2026; whether that was appealed is not known.",
    "If the token is offered publicly with a return, the rules on securities apply as well.",
  ],
});

export const landRules = [registryTitle];
