import { cite, holds, rule, vocabulary } from "../../src/authoring";
import { distribution } from "./concepts";
import {
  accreditedExemption, crowdfundingExemption, listedIssuerExemption, memorandumExemption, memorandumVariant, minimumAmountExemption, privateIssuerExemption,
} from "./exemptions";
import { OFFER_NOTE, offerExposure } from "./exposures";
import { facts } from "./facts";
import { notice21327, notice21329, securitiesActs } from "./instruments";

const { onOrBefore } = vocabulary("CAD", facts);

export const prospectus = rule({
  id: "ca.securities.prospectus",
  title: "A distribution of security tokens needs a receipted prospectus or an exemption for each purchaser",
  kind: "disclosure",
  cites: [cite(securitiesActs, "ss. 1(1), 53"), cite(notice21327, "contractual rights to crypto assets"), cite(notice21329, "security tokens and crypto contracts")],
  subject: "sale",
  nexus: ["sale", "issuer", "platform"],
  when: holds(distribution),
  requires: { "receipted-prospectus": onOrBefore("ca.prospectusReceipt", "sale.date") },
  unless: {
    "accredited-investor": accreditedExemption,
    "private-issuer": privateIssuerExemption,
    "offering-memorandum": memorandumExemption,
    "offering-memorandum-variant": memorandumVariant,
    "minimum-amount": minimumAmountExemption,
    "crowdfunding": crowdfundingExemption,
    "listed-issuer-financing": listedIssuerExemption,
  },
  exposes: offerExposure,
  remedies: [
    "Halt the distribution, and offer rescission for what was sold.",
    "Bring each purchaser under an exemption: list purchasers under different exemptions as different sales.",
    "File a prospectus and wait for its receipt, or apply for relief.",
  ],
  openTexture: [
    { term: "common enterprise", question: "Does what the holders invest go into a common enterprise, so that the token is an investment contract?", by: "counsel" },
    { term: "distribution from a province", question: "Is a sale made wholly to persons outside Canada a distribution from the issuer's province?", by: "counsel" },
    { term: "local variant of the offering memorandum exemption", question: "Are the conditions met that hold outside the six provinces of section 2.9(2.1)?", by: "counsel" },
    { term: "listed issuer financing", question: "Does a reporting issuer meet Part 5A, its cap included?", by: "counsel" },
  ],
  notes: [
    "Each purchaser needs an exemption; facts of a sale are those of the purchaser who has least.",
    "Exemptions for family and friends beside the private issuer exemption, self-certified investors and local orders are not modelled.",
    OFFER_NOTE,
  ],
});

export const prospectusRules = [prospectus];
