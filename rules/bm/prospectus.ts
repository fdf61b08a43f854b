import { all, cite, rule, vocabulary } from "../../src/authoring";
import { issuerAndDirectors } from "./exposures";
import { facts } from "./facts";
import { companiesAct } from "./instruments";
import { privateOfferLimit } from "./parameters";

const { atMost, equals, is } = vocabulary("USD", facts);

export const prospectus = rule({
  id: "bm.companies.prospectus",
  title: "A Bermuda company that offers shares to the public files a prospectus",
  kind: "disclosure",
  cites: [cite(companiesAct, "Part III")],
  subject: "offering",
  nexus: ["issuer"],
  when: all(is("issuer.organisedHere"), equals("token.kind", "equity")),
  requires: { "prospectus-filed": is("bm.prospectusFiled") },
  unless: {
    "few-persons": {
      title: "Offer to few persons",
      conditions: { "within-limit-of-persons": atMost("bm.persons", privateOfferLimit) },
      claimedAs: ["bm.companies.few-persons"],
      cites: [cite(companiesAct, "Part III")],
    },
  },
  exposes: issuerAndDirectors,
  remedies: ["File the prospectus, or offer to fewer persons."],
  notes: ["Known from memory. Persons offered to everywhere are counted; further exceptions of Part III were not read."],
});

export const prospectusRules = [prospectus];
