import { all, any, cite, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { prospectusQualified } from "../eu/investors";
import { financialInstrument } from "../eu/token-regime";
import { cmf, commercialCode } from "./instruments";

export const sasFacts = defineFacts({
  "fr.legalForm": {
    subject: "offering",
    type: "code",
    values: ["SA", "SAS", "SARL", "SCA", "other"],
    meaning: "legal form of the issuer in French law",
    ask: "What is the issuer's legal form: SA, SAS, SARL, SCA, or another?",
  },
  "fr.sasOfferCase": {
    subject: "sale",
    type: "code",
    values: ["none", "qualified-or-limited-circle", "high-ticket", "crowdfunding-platform", "small-offer-through-provider"],
    meaning: "case in which a simplified joint-stock company may offer to the public",
    ask: "For a simplified joint-stock company (SAS): is this sale made to qualified investors or a limited circle only, with a high minimum per investor or unit, over an authorised crowdfunding platform, as a small offer through an authorised provider, or in none of these ways?",
  },
});

const { equals, is } = vocabulary("EUR", sasFacts);

const articles = [cite(commercialCode, "art. L.227-2"), cite(cmf, "arts L.411-2, L.411-2-1")];

export const sasPublicOffer = rule({
  id: "fr.sas-public-offer",
  title: "A simplified joint-stock company offers to the public only in permitted cases",
  kind: "asset-requirement",
  cites: articles,
  evidence: "unverified",
  subject: "sale",
  nexus: ["issuer"],
  when: all(is("issuer.organisedHere"), holds(financialInstrument), equals("fr.legalForm", "SAS"), is("sale.offered")),
  unless: {
    "qualified-or-limited-circle": {
      title: "Qualified investors or a limited circle",
      conditions: { "qualified-or-limited-circle": any(holds(prospectusQualified), equals("fr.sasOfferCase", "qualified-or-limited-circle")) },
      cites: articles,
    },
    "high-ticket": {
      title: "High minimum per investor or unit",
      conditions: { "high-ticket": equals("fr.sasOfferCase", "high-ticket") },
      cites: articles,
    },
    "crowdfunding-platform": {
      title: "Offer over an authorised crowdfunding platform",
      conditions: { "crowdfunding-platform": equals("fr.sasOfferCase", "crowdfunding-platform") },
      cites: articles,
    },
    "small-offer-through-provider": {
      title: "Small offer through an authorised provider",
      conditions: { "small-offer-through-provider": equals("fr.sasOfferCase", "small-offer-through-provider") },
      cites: articles,
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "personnel", basis: "joint", note: "Those who manage the company." },
  ],
  remedies: ["Sell over an authorised crowdfunding platform or through an authorised provider.", "Convert the issuer into a SA.", "Limit the sale to qualified investors."],
  notes: ["Known from memory only; the amounts behind the high ticket were not read, so the case is taken as stated."],
});

export const sasRules = [sasPublicOffer];
