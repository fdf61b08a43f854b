import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { cryptoAsset, financialProduct } from "./concepts";
import { words } from "./facts";
import { caspGuidelines, caspRules, consumerAct } from "./instruments";
import { caspCapital, leadTime } from "./parameters";

const { is, isNot, includes, includesAny, atLeast, later, onOrAfter, onOrBefore } = words;

const PENALTY = "Fine, suspension or cancellation; a wilful breach: up to five years' imprisonment or a fine of up to PHP 10 million.";

const answerable = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "joint", reach: "any", note: "Officers." },
] as const;

/** Offering to the public, a trading venue, intermediation and custody; technology and the like are none. */
const providesServices = any(
  includesAny("party.services", [
    "custody", "wallet", "order-matching", "exchange-fiat-token", "exchange-token-token", "dealing", "market-making", "placement", "underwriting",
    "distribution", "advice", "portfolio-management",
  ]),
  includesAny("party.roles", ["casp", "exchange-or-trading-platform", "ats-operator", "funding-portal", "broker-dealer", "placement-agent", "distributor", "custodian"]),
);
const forThePhilippines = any(is("party.here"), is("party.staffHere"), is("party.servesHere"), is("party.solicitsHere"));
const services = all(holds(cryptoAsset), providesServices, forThePhilippines);

const aboutProviders = { subject: "party", nexus: ["provider", "customers", "personnel", "marketing"], exposes: answerable } as const;

const caspExemption = {
  "exempt-provider": {
    title: "Provider exempt from registration",
    claimedAs: ["ph.casp.exempt"],
    conditions: { "exempt-in-counsels-view": is("ph.caspExempt") },
    cites: [cite(caspRules, "exemptions from registration", { evidence: "unverified" })],
    note: "Exemptions exist; their conditions were not read.",
  },
} as const;

export const registration = rule({
  ...aboutProviders,
  id: "ph.casp.mc4-registration",
  title: "A crypto-asset service provider is a registered corporation with its capital and an office",
  kind: "authorisation",
  cites: [cite(caspRules, "registration"), cite(caspGuidelines, "registration")],
  when: services,
  requires: {
    "registered-provider": includes("party.licences", "ph.casp"),
    "corporation": is("ph.secCorporation"),
    "paid-up-capital": atLeast("ph.paidUpCapital", caspCapital),
    "office": is("ph.office"),
  },
  unless: caspExemption,
  remedies: ["Register as crypto-asset service provider.", "Raise the capital, in cash or property.", "Block users in the Philippines."],
  openTexture: [{ term: "certain conditions", question: "Is the provider exempt from registration?", by: "counsel" }],
  notes: [PENALTY, "Foreign providers that target users in the Philippines are reached. A venue for securities also needs to be a registered exchange (from memory).", "The first day of the rules is known from memory: thirty days after publication."],
});

export const conduct = rule({
  ...aboutProviders,
  id: "ph.casp.mc4-registration-conduct",
  title: "A crypto-asset service provider keeps client assets apart, reports, and is registered for anti-money laundering",
  kind: "authorisation",
  cites: [cite(caspRules, "duties of providers"), cite(caspGuidelines, "duties of providers")],
  when: services,
  requires: {
    "client-assets-apart": is("ph.assetsSeparate"),
    "no-own-use": isNot("ph.usesClientAssets"),
    "reports": is("ph.reports"),
    "anti-money-laundering-registration": is("ph.amlRegistered"),
  },
  unless: caspExemption,
  remedies: ["Segregate client assets, file the reports, and register."],
  notes: [PENALTY],
});

const offeredProduct = all(holds(financialProduct), is("sale.offered"));

const offerors = [
  { role: "issuer", basis: "primary", note: PENALTY },
  { role: "platform", basis: "joint", note: "The platform that lists the crypto-asset." },
  { role: "personnel", basis: "joint", note: "Officers." },
] as const;

export const directSale = rule({
  id: "ph.casp.mc4-registration-direct-sale",
  title: "An issuer that sells crypto-assets to the public itself is registered as provider",
  kind: "authorisation",
  cites: [cite(caspRules, "registration")],
  subject: "sale",
  nexus: ["sale"],
  when: all(offeredProduct, is("ph.soldDirectly")),
  requires: { "registered-provider": is("ph.issuerIsCasp") },
  exposes: offerors,
  remedies: ["Register, or sell through a registered provider."],
});

export const disclosureDocument = rule({
  id: "ph.casp.mc4-disclosure-document",
  title: "A disclosure document is approved and published before a crypto-asset is offered",
  kind: "disclosure",
  cites: [cite(caspRules, "disclosure document"), cite(consumerAct, "financial products")],
  inForce: { from: "2025-07-05" },
  subject: "sale",
  nexus: ["sale"],
  when: offeredProduct,
  requires: {
    "approved-before-the-sale": onOrBefore("ph.documentApproved", "sale.date"),
    "published-on-all-channels": is("ph.documentPublished"),
  },
  unless: {
    "no-financial-product": {
      title: "Offered for another purpose than as a financial product",
      claimedAs: ["ph.casp.no-financial-product"],
      conditions: { "other-purpose": is("ph.notOfferedAsProduct") },
      cites: [cite(caspRules, "exemptions from the disclosure document")],
      note: "Such as a reward for mining.",
    },
    "other-exemption": {
      title: "Another exemption from the disclosure document",
      claimedAs: ["ph.casp.document-exempt"],
      conditions: { "exempt-in-counsels-view": is("ph.otherDocumentExemption") },
      cites: [cite(caspRules, "exemptions from the disclosure document", { evidence: "unverified" })],
    },
  },
  exposes: offerors,
  remedies: ["File the document and pause the offer until it is approved.", "Delist the crypto-asset."],
  openTexture: [{ term: "exemptions", question: "Does another exemption of the rules apply?", by: "counsel" }],
  notes: ["Sources differ on whether approval or filing is the condition; approval is required here.", "A security needs a registration statement instead (ph.src.s8-registration)."],
});

export const documentLeadTime = rule({
  id: "ph.casp.mc4-disclosure-document-lead-time",
  title: "The disclosure document is filed thirty days before marketing starts",
  kind: "disclosure",
  cites: [cite(caspRules, "lead time", { evidence: "unverified" })],
  subject: "offering",
  nexus: ["sale", "marketing"],
  when: all(holds(financialProduct), any(is("sales.offeredHere"), is("marketing.targetsHere"))),
  requires: { "filed-in-time": onOrAfter("ph.marketingStart", later("ph.documentFiled", leadTime)) },
  exposes: offerors,
  remedies: ["Postpone the marketing."],
  notes: ["The period is known from memory."],
});

export const cryptoAssetRules = [registration, conduct, directSale, disclosureDocument, documentLeadTime];
