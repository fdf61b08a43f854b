import { all, any, cite, holds, rule } from "../../src/authoring";
import { capitalMarketInstrument } from "./concepts";
import { words } from "./facts";
import { cml, crowdfundingCommunique, prospectusCommunique, saleCommunique } from "./instruments";

const { is, equals, onOrBefore } = words;

const toQualified = all(equals("sale.investorClass", "tr.qualified"), is("tr.qualifiedConfirmed"));

const answers = [
  { role: "issuer", basis: "primary" },
  { role: "personnel", basis: "secondary", note: "Directors." },
  { role: "intermediary", basis: "secondary", note: "Answers where the issuer does not make good the loss (article 10, from memory)." },
] as const;

export const publicOffer = rule({
  id: "tr.cml.public-offer",
  title: "A public offer of capital-market instruments needs a prospectus that the Board has approved",
  kind: "disclosure",
  cites: [cite(cml, "arts 4-11"), cite(prospectusCommunique, "prospectus")],
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(capitalMarketInstrument)),
  requires: { "approved-prospectus": onOrBefore("tr.prospectusApproved", "asOf") },
  unless: {
    "qualified-investors": {
      title: "Offer to qualified investors only",
      conditions: { "class-of-qualified-investors": equals("sale.investorClass", "tr.qualified"), "class-confirmed": is("tr.qualifiedConfirmed") },
      cites: [cite(saleCommunique, "sales to qualified investors")],
      claimedAs: ["tr.qualified-investors"],
    },
    "other-exempt-class": {
      title: "Another class of sale that is no public offer",
      conditions: { "class-confirmed": is("tr.otherExemptClass") },
      cites: [cite(saleCommunique, "exempt classes")],
      claimedAs: ["tr.ii-5-2"],
    },
    "crowdfunding": {
      title: "Offer through an authorised crowdfunding platform",
      conditions: { "authorised-crowdfunding-platform": is("tr.crowdfundingPlatform") },
      cites: [cite(crowdfundingCommunique, "authorised platforms")],
      claimedAs: ["tr.crowdfunding"],
    },
  },
  exposes: answers,
  remedies: ["Have the prospectus approved by the Board before the offer.", "Address qualified investors only, with an approved issue document."],
  openTexture: [{ term: "qualified investor", question: "Do the investors belong to a class of Communiqué II-5.2, whose limits were not read?", by: "counsel" }],
  notes: [
    "Unlawful activity is punished with two to five years and 5,000 to 10,000 days of judicial fine.",
    "Duties on listing are not tested.",
  ],
});

export const issueDocument = rule({
  id: "tr.cml.public-offer-issue-document",
  title: "A sale that is no public offer needs an issue document that the Board has approved",
  kind: "disclosure",
  cites: [cite(cml, "arts 4-11"), cite(prospectusCommunique, "issue document")],
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(capitalMarketInstrument), any(toQualified, is("tr.otherExemptClass"))),
  requires: { "approved-issue-document": any(onOrBefore("tr.issueDocumentApproved", "asOf"), onOrBefore("tr.prospectusApproved", "asOf")) },
  exposes: answers,
  remedies: ["Have the issue document approved by the Board before the sale."],
});

export const publicOfferRules = [publicOffer, issueDocument];
