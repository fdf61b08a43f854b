import { all, cite, holds, not, rule, vocabulary } from "../../src/authoring";
import { prospectusRegulation } from "./instruments";
import { articleOneExempt } from "./offer-exemptions";
import { prospectusFacts } from "./prospectus-facts";
import { prospectusSecurity } from "./prospectus-public-offer";
import { smallOffer } from "./small-offers";

const { is } = vocabulary("EUR", prospectusFacts);

const exposes = [
  { role: "issuer", basis: "primary", note: "And the offeror." },
  { role: "marketer", basis: "joint" },
  { role: "intermediary", basis: "joint" },
] as const;

const offeredSecurity = all(is("sale.offered"), holds(prospectusSecurity));

export const advertisements = rule({
  id: "eu.prospectus.art22-advertisements",
  title: "Advertisements of an offer that needs a prospectus are recognisable, refer to it and agree with it",
  kind: "marketing",
  cites: [cite(prospectusRegulation, "art. 22(2)-(4) and (5)(b)")],
  inForce: { from: "2019-07-21" },
  subject: "sale",
  nexus: ["sale"],
  when: all(offeredSecurity, is("sale.advertised"), not(holds(articleOneExempt)), not(holds(smallOffer))),
  requires: {
    "recognisable": is("eu.advertisementsRecognisable"),
    "refers-to-the-prospectus": is("eu.advertisementsNameProspectus"),
    "accurate-and-consistent": is("eu.advertisementsConsistent"),
  },
  exposes,
  remedies: ["Withdraw the advertisement or correct it."],
  notes: ["Asked only of offers that need a prospectus. What holds for advertisements of small offers is a matter of national law."],
});

export const equalInformation = rule({
  id: "eu.prospectus.art22-advertisements-equal-information",
  title: "What is disclosed to selected investors in an exempt offer is disclosed to all whom it addresses",
  kind: "disclosure",
  cites: [cite(prospectusRegulation, "art. 22(5)(a)")],
  inForce: { from: "2019-07-21" },
  subject: "sale",
  nexus: ["sale"],
  when: all(offeredSecurity, holds(articleOneExempt), is("eu.informationToSelected")),
  requires: { "disclosed-to-all": is("eu.informationToAll") },
  exposes,
  remedies: ["Give the same material information to every investor whom the offer addresses."],
  notes: ["Only for offers exempt under article 1(4); a small offer under article 3(2) is not named, and national law decides."],
});

export const advertisementRules = [advertisements, equalInformation];
