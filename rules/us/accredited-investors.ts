import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { offerExposure } from "./exposures";
import { accreditedInvestor } from "./investor-concepts";
import { investorFacts } from "./investor-facts";
import { securitySold } from "./security-concepts";
import { regulationD } from "./security-instruments";

/** Whoever is sold to as an accredited investor is one. */

const { is, equals } = vocabulary("USD", investorFacts);

export const accreditedInvestors = rule({
  id: "us.reg-d.accredited-investor",
  title: "Purchasers treated as accredited investors meet the definition",
  kind: "investor-restriction",
  cites: [cite(regulationD, "Rule 501(a)", { url: "https://www.law.cornell.edu/cfr/text/17/230.501" })],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(securitySold), equals("sale.investorClass", "us.accredited")),
  requires: { "meets-the-definition": any(holds(accreditedInvestor), is("us.believedAccredited")) },
  exposes: offerExposure,
  remedies: ["Test every purchaser at the time of sale; refuse whoever only reaches a figure.", "Treat the purchaser as non-accredited, with the limits and information that this brings."],
  notes: [
    "Every figure is exceeded, not merely reached. None is indexed; the INVEST Act and H.R. 3394, both pending, would index them.",
    "Reasonable belief of the issuer suffices; under Rule 506(c) the status is also verified.",
    "Only the limbs on net worth and income were read in a secondary source; the rest is not confirmed.",
  ],
});

export const accreditedRules = [accreditedInvestors] as const;
