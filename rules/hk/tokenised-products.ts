import { all, any, cite, defineFacts, holds, not, rule, vocabulary } from "../../src/authoring";
import { partFourProduct } from "./concepts";
import { sharedFacts } from "./facts";
import { secondaryTradingCircular, tokenisedProductsCircular2023, tokenisedProductsCircular2026 } from "./instruments";
import { marketMakerMinimum } from "./parameters";

export const tokenisedProductFacts = defineFacts({
  "hk.sfcAuthorisationSought": {
    subject: "offering",
    type: "boolean",
    meaning: "SFC authorisation of the product is being sought",
    ask: "Is SFC authorisation of the product being sought?",
  },
  "hk.authorisationRulesMet": {
    subject: "offering",
    type: "boolean",
    meaning: "the product meets all the ordinary rules for its authorisation",
    ask: "Does the product meet all the ordinary rules for its authorisation?",
  },
  "hk.providerResponsible": {
    subject: "offering",
    type: "boolean",
    meaning: "the product provider stays responsible for the tokenization arrangement and the ownership records",
    ask: "Does the product provider stay ultimately responsible for the tokenization arrangement and the records of ownership, even where they are outsourced?",
  },
  "hk.ownershipRecordsProper": {
    subject: "offering",
    type: "boolean",
    meaning: "proper records of ownership are kept",
    ask: "Are proper records of the token holders' ownership interests kept?",
  },
  "hk.smartContractIntegrity": {
    subject: "offering",
    type: "boolean",
    meaning: "the integrity of the smart contract can be shown",
    ask: "Can the integrity of the smart contract be shown, with a third-party verification or legal opinion if the SFC asks?",
  },
  "hk.competentStaff": {
    subject: "offering",
    type: "boolean",
    meaning: "the provider has competent staff for the tokenization",
    ask: "Does the product provider have at least one team of competent staff to operate and supervise the tokenization?",
  },
  "hk.serviceProvidersCompatible": {
    subject: "offering",
    type: "boolean",
    meaning: "the service providers' arrangements are compatible",
    ask: "Are the arrangements of the providers involved (custodian, distributors, technology) compatible with one another?",
  },
  "hk.continuityPlans": {
    subject: "offering",
    type: "boolean",
    meaning: "there are plans for cyber security, recovery and continuity",
    ask: "Are there plans for cyber security, recovery of tokens and data, and business continuity?",
  },
  "hk.tokenisationDisclosed": {
    subject: "offering",
    type: "boolean",
    meaning: "the offering documents disclose the tokenization, its risks and when settlement is final",
    ask: "Do the offering documents disclose the tokenization arrangement, its risks, and whether off-chain or on-chain settlement is final?",
  },
  "hk.regulatedDistributors": {
    subject: "offering",
    type: "boolean",
    meaning: "only regulated intermediaries distribute the product",
    ask: "Is the product distributed only by regulated intermediaries?",
  },
  "hk.sfcConsulted": {
    subject: "offering",
    type: "boolean",
    meaning: "the SFC was consulted beforehand",
    ask: "Was the SFC consulted before the tokenized product was launched, an existing product tokenized, or the arrangement materially changed?",
  },
  "hk.retailSecondaryTrading": {
    subject: "offering",
    type: "boolean",
    meaning: "retail investors in Hong Kong can trade the token after the offer",
    ask: "Can retail investors in Hong Kong trade the token among each other or on a venue after the offer?",
  },
  "hk.tradedOnlyOnLicensedVatp": {
    subject: "offering",
    type: "boolean",
    meaning: "retail trading takes place only on a platform licensed by the SFC, under its guidelines",
    ask: "Does retail trading take place only on a virtual asset trading platform licensed by the SFC, under the guidelines for such platforms?",
  },
  "hk.otcTradingConsent": {
    subject: "offering",
    type: "boolean",
    meaning: "the SFC has consented to trading off the platform",
    ask: "Has the SFC consented, in this case, to secondary trading off a licensed platform?",
  },
  "hk.prefunded": {
    subject: "offering",
    type: "boolean",
    meaning: "client accounts are funded before execution",
    ask: "Are client accounts funded before an order is executed?",
  },
  "hk.marketMakers": {
    subject: "offering",
    type: "integer",
    unit: "count",
    meaning: "market makers for the token",
    ask: "How many market makers are there for the token?",
  },
  "hk.marketMakerBestEndeavours": {
    subject: "offering",
    type: "boolean",
    meaning: "the provider uses best endeavours to have a market maker",
    ask: "Does the product provider use best endeavours to have at least one market maker?",
  },
  "hk.liquidityMonitored": {
    subject: "offering",
    type: "boolean",
    meaning: "trading and liquidity are monitored",
    ask: "Does the product provider monitor trading and liquidity?",
  },
  "hk.distributorsCreateAndRedeem": {
    subject: "offering",
    type: "boolean",
    meaning: "licensed distributors create and redeem for third-party investors",
    ask: "Are there licensed distributors willing to create and redeem for third-party investors?",
  },
  "hk.marketTransfers": {
    subject: "offering",
    type: "boolean",
    meaning: "there are arrangements for transfers between the primary and the secondary channel",
    ask: "Are there arrangements for transfers between primary dealing and secondary trading?",
  },
  "hk.fairPricing": {
    subject: "offering",
    type: "boolean",
    meaning: "secondary prices are kept fair",
    ask: "Are there measures that keep secondary prices fair?",
  },
  "hk.secondaryDisclosures": {
    subject: "offering",
    type: "boolean",
    meaning: "the terms of secondary trading are disclosed",
    ask: "Are the trading channel, settlement process and time, pre-funding, differences between primary and secondary, interchangeability and events of suspension disclosed?",
  },
});

const { is, isNot, oneOf, includes, atLeast } = vocabulary("HKD", { ...sharedFacts, ...tokenisedProductFacts });

/** Only what Part IV covers can be an authorised product: nobody is asked for the authorisation of a plain virtual asset. */
const tokenisedAuthorisedProduct = all(holds(partFourProduct), is("hk.sfcAuthorised"), is("token.usesDlt"));

/** A sale that is expressly excluded brings no trading to Hong Kong. */
const retailSecondaryTrading = all(
  any(is("sales.offeredHere"), is("venue.here"), is("platform.here")),
  tokenisedAuthorisedProduct,
  is("secondary.intended"),
  is("hk.retailSecondaryTrading"),
);

export const tokenisedAuthorisedProducts = rule({
  id: "hk.sfc.tokenised-authorised-products",
  title: "Tokenizing an SFC-authorised product for the public",
  kind: "asset-requirement",
  cites: [
    cite(tokenisedProductsCircular2023, "requirements for tokenized products"),
    cite(tokenisedProductsCircular2026, "requirements for primary dealing"),
  ],
  subject: "offering",
  nexus: ["sale", "marketing"],
  when: all(
    holds(partFourProduct),
    any(is("hk.sfcAuthorised"), all(not(oneOf("hk.tokenKind", ["share", "debenture"])), is("hk.sfcAuthorisationSought"))),
    is("token.usesDlt"),
    is("sales.offeredHere"),
    any(includes("sales.classesHere", "retail"), is("marketing.invitesPublicHere")),
  ),
  requires: {
    "ordinary-authorisation-rules": is("hk.authorisationRulesMet"),
    "provider-stays-responsible": is("hk.providerResponsible"),
    "proper-ownership-records": is("hk.ownershipRecordsProper"),
    "no-bearer-form": isNot("token.bearerForm"),
    "controls-on-open-networks": any(oneOf("token.chainType", ["permissioned", "public-permissioned"]), is("hk.permissionedToken")),
    "smart-contract-integrity": is("hk.smartContractIntegrity"),
    "competent-staff": is("hk.competentStaff"),
    "compatible-service-providers": is("hk.serviceProvidersCompatible"),
    "cyber-recovery-and-continuity-plans": is("hk.continuityPlans"),
    "disclosure-of-tokenization": is("hk.tokenisationDisclosed"),
    "regulated-distributors": is("hk.regulatedDistributors"),
    "prior-consultation-with-the-sfc": is("hk.sfcConsulted"),
  },
  exposes: [
    { role: "issuer", basis: "primary", note: "As product provider." },
    { role: "intermediary", basis: "primary", note: "Manager as product provider, trustee, distributor." },
    { role: "custodian", basis: "joint" },
    { role: "technology-provider", basis: "secondary", note: "By contract." },
  ],
  remedies: [
    "Consult the SFC before launch and before any material change.",
    "Move to a permissioned token, and away from bearer form.",
    "Close the named gap in the arrangement.",
  ],
  notes: [
    "Before a material change of the arrangement, ask the SFC whether its approval is needed too.",
    "A share or debenture is taken to be offered by prospectus, not as a product whose authorisation is sought, unless it is stated to be authorised.",
  ],
});

export const secondaryTradingPilot = rule({
  id: "hk.sfc.secondary-trading-pilot",
  title: "Retail secondary trading of a tokenised authorised product runs on a licensed platform under the pilot",
  kind: "transfer-restriction",
  cites: [cite(secondaryTradingCircular, "conditions of the pilot")],
  subject: "offering",
  nexus: ["sale", "venue", "platform"],
  when: retailSecondaryTrading,
  requires: {
    "licensed-platform-or-consent": any(is("hk.tradedOnlyOnLicensedVatp"), is("hk.otcTradingConsent")),
    "pre-funded-accounts": is("hk.prefunded"),
    "market-maker-sought": any(atLeast("hk.marketMakers", marketMakerMinimum), is("hk.marketMakerBestEndeavours")),
    "trading-and-liquidity-monitored": is("hk.liquidityMonitored"),
    "distributors-create-and-redeem": is("hk.distributorsCreateAndRedeem"),
    "transfers-between-channels": is("hk.marketTransfers"),
    "fair-pricing": is("hk.fairPricing"),
    "disclosure-of-secondary-trading": is("hk.secondaryDisclosures"),
  },
  exposes: [
    { role: "issuer", basis: "primary", note: "As product provider." },
    { role: "platform", basis: "primary" },
    { role: "intermediary", basis: "joint", note: "Manager as product provider, market maker." },
  ],
  remedies: [
    "Limit the product to primary dealing.",
    "Move trading to a licensed virtual asset trading platform.",
    "Seek the SFC's consent for trading off the platform.",
  ],
  notes: [
    "A pilot, meant mainly for open-ended funds; money-market funds are expected first.",
    "Pricing tolerance and market-maker terms of the circular were not read.",
  ],
});

export const primaryDealingOnly = rule({
  id: "hk.sfc.secondary-trading-pilot.primary-dealing-only",
  title: "Tokenised authorised products were for primary dealing only (before 2026-04-20)",
  kind: "transfer-restriction",
  cites: [cite(tokenisedProductsCircular2023, "primary dealing only")],
  subject: "offering",
  nexus: ["sale", "venue", "platform"],
  when: retailSecondaryTrading,
  exposes: [
    { role: "issuer", basis: "primary", note: "As product provider." },
    { role: "platform", basis: "primary" },
    { role: "intermediary", basis: "joint", note: "Manager as product provider, market maker." },
  ],
  remedies: ["Limit the product to primary dealing."],
});

export const tokenisedProductRules = [tokenisedAuthorisedProducts, secondaryTradingPilot, primaryDealingOnly];
