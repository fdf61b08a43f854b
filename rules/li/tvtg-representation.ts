import { all, any, cite, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { facts } from "./facts";
import { tvtg } from "./instruments";

const { includesAny, is, oneOf } = vocabulary("EUR", facts);

const representsRight = all(is("token.usesDlt"), oneOf("token.represents", ["underlying-rights", "issuer-claim", "price-exposure", "access", "membership"]));

const bound = {
  "transfer-of-token-transfers-the-right": any(is("li.disposalByLaw"), is("li.transferBindsRight")),
  "no-competing-disposal": any(is("li.disposalByLaw"), is("li.competingDisposalExcluded")),
};

const remedies = [
  "Store the thing exclusively with a physical validator and withdraw any second title.",
  "Bind register and right to the token, so that no transfer is possible beside it.",
];

export const representation = rule({
  id: "li.tvtg.art7-representation",
  title: "Disposing of the token disposes of the right that it represents",
  kind: "asset-requirement",
  cites: [cite(tvtg, "arts 4-7, 9, 17")],
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(representsRight, any(is("issuer.here"), is("sales.offeredHere"))),
  requires: bound,
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint", cites: [cite(tvtg, "art. 9a")], note: "The tokenisation service provider, with the burden of proof reversed." },
    { role: "custodian", basis: "joint", cites: [cite(tvtg, "art. 9a")], note: "The physical validator, with the burden of proof reversed." },
  ],
  remedies,
  notes: [
    "A token that represents no right is governed by arts 4 to 6 and 9 by analogy.",
    "Tampering with the marking of a tokenised thing is punishable.",
    "Users in Liechtenstein suffice for its law to apply; so does a choice of its law, which alone is not looked at here.",
  ],
});

export const providersRepresentation = rule({
  id: "li.tvtg.art7-representation-provider",
  title: "A tokenisation provider or physical validator of Liechtenstein binds right and token",
  kind: "asset-requirement",
  cites: [cite(tvtg, "arts 7, 9a, 17")],
  subject: "party",
  nexus: ["provider"],
  when: all(representsRight, includesAny("li.ttServices", ["tokenisation", "physical-validation"])),
  requires: bound,
  exposes: whoeverActs({ basis: "primary" }),
  remedies,
  notes: ["The provider is liable with the burden of proof reversed, wherever the issuer and the users are."],
});

export const representationRules = [representation, providersRepresentation];
