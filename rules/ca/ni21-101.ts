import { all, any, cite, concept, holds, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { actsInCanada, recognisedExchange, security } from "./concepts";
import { facts } from "./facts";
import { ni21101, notice21329 } from "./instruments";

const { is, includes, includesAny } = vocabulary("CAD", facts);

export const marketplace = concept({
  id: "ca.marketplace",
  title: "Marketplace",
  subject: "party",
  when: any(includes("party.services", "order-matching"), includesAny("party.roles", ["ats-operator", "exchange-or-trading-platform"])),
  cites: [cite(ni21101, "definition of marketplace"), cite(notice21329, "marketplace platforms")],
  note: "Brings together orders of several buyers and sellers by established, non-discretionary methods. An issuer that only redeems its tokens is none.",
});

export const marketplaceRule = rule({
  id: "ca.ni21-101.marketplace",
  title: "A market in security tokens is a recognised or exempt exchange, or an alternative trading system",
  kind: "authorisation",
  cites: [cite(ni21101, "marketplaces"), cite(notice21329, "marketplace platforms")],
  subject: "party",
  nexus: ["provider", "customers", "sale"],
  when: all(holds(security), holds(marketplace), any(holds(actsInCanada), is("party.servesHere"))),
  requires: {
    "exchange-or-investment-dealer": any(holds(recognisedExchange), includes("party.licences", "ca.investment-dealer")),
    "exchange-or-ciro-member": any(holds(recognisedExchange), includes("party.licences", "ca.ciro-member")),
    "exchange-or-form-21-101f2": any(holds(recognisedExchange), is("ca.form21101F2Filed")),
  },
  exposes: [...whoeverActs({ basis: "primary" }), { role: "personnel", basis: "secondary", reach: "any", note: "Directors and officers who authorised, permitted or acquiesced." }],
  remedies: ["Become an investment dealer and CIRO member and file Form 21-101F2, or obtain recognition as an exchange or an exemption.", "Block Canada.", "Limit the service to redemption by the issuer."],
  notes: ["A market that serves clients in Canada is within the rules even if the first offer shuts Canada out.", "A foreign platform that persons in Canada can reach is within the rules."],
});

export const marketplaceRules = [marketplaceRule];
