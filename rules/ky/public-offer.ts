import { all, cite, rule, vocabulary } from "../../src/authoring";
import { issuerAndDirectors } from "./exposures";
import { facts } from "./facts";
import { companiesAct } from "./instruments";

const { is, oneOf } = vocabulary("USD", facts);

const cites = [cite(companiesAct, "s. 175")];

export const publicOffer = rule({
  id: "ky.companies.public-offer",
  title: "An exempted company may not invite the public in the Islands",
  kind: "prohibition",
  cites,
  subject: "sale",
  nexus: ["sale"],
  when: all(is("issuer.organisedHere"), is("sale.offered"), is("ky.invitesPublic"), is("ky.exemptedEntity")),
  unless: {
    "listed-on-csx": {
      title: "Listed on the Cayman Islands Stock Exchange",
      conditions: { "listed-on-csx": is("ky.csxListed") },
      claimedAs: ["ky.csx-listed"],
      cites,
    },
    "not-the-public": {
      title: "Sophisticated or high-net-worth persons and other exempted entities",
      conditions: { "not-the-public": oneOf("sale.investorClass", ["ky.sophisticated", "ky.high-net-worth", "ky.exempted-entity"]) },
      claimedAs: ["ky.not-the-public"],
      cites,
    },
  },
  exposes: issuerAndDirectors,
  remedies: ["Exclude the Islands, or limit the local sale to persons who are not the public.", "List on the Cayman Islands Stock Exchange first."],
  notes: ["Whoever is offered the token abroad is protected by the law of that place, not by this rule."],
});

export const publicOfferRules = [publicOffer];
