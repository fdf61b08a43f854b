import { all, any, cite, concept, defineFacts, holds, vocabulary } from "../../src/authoring";
import { cisa, finmia, finsa, icoGuidelines } from "./instruments";
import { ledgerBasedSecurity, ledgerFacts } from "./ledger-based-securities";

/** What the token is in Swiss law: by function (FINMA's three classes, which can overlap), and as a security or fund unit. */

export const classificationFacts = defineFacts({
  "ch.tokenClasses": {
    subject: "offering",
    type: "codes",
    values: ["payment", "utility", "asset"],
    meaning: "FINMA classes of the token",
    ask: "Which of FINMA's classes is the token: payment (accepted or meant as a means of payment), utility (access to a digital use or service), asset (a claim, membership, share in earnings or other asset)? Hybrids belong to several; name all.",
  },
  "ch.suitableForMassTrading": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is standardised and suitable for mass trading",
    ask: "Is the token standardised and suitable for mass trading?",
    judgement: { by: "counsel", note: "The test of article 3(b) FinSA; a unique token, or one made for a single counterparty, is understood to fail it." },
  },
  "ch.usableAtIssue": {
    subject: "offering",
    type: "boolean",
    readAs: { at: "/asset/utility/goodsOrServicesExist" },
    meaning: "the goods or services to which the token gives access exist when it is sold",
    ask: "Do the goods or services to which the token gives access exist, or are they in operation, at the time of sale?",
  },
  "ch.investmentPurpose": {
    subject: "offering",
    type: "boolean",
    readAs: { at: "/asset/expectationOfProfitMarketed" },
    meaning: "the token is marketed for the profit to expect",
    ask: "Is the token marketed for the profit to expect?",
  },
  "ch.structuredProduct": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is a structured product",
    ask: "Is the token a structured product, such as a note whose repayment follows a basket, an index or another asset?",
    judgement: { by: "counsel", note: "A note linked to an asset or a basket is the usual case; a plain bond or a share is none." },
  },
  "ch.derivativeCharacter": {
    subject: "offering",
    type: "boolean",
    meaning: "the payout is built like a derivative",
    ask: "Is the payout of the token built like that of a derivative (linked to profits, an asset or a basket)? Following a reference rate or inflation, a call right, or a zero coupon is not enough.",
    judgement: { by: "counsel", note: "Article 86(2) and (3) FinSO: a payout built like a derivative has derivative character; reference-rate, inflation-linked, callable and zero bonds do not." },
  },
});

const { equals, includes, is, isNot, oneOf } = vocabulary("CHF", { ...classificationFacts, ...ledgerFacts });

export const paymentToken = concept({
  id: "ch.payment-token",
  title: "Payment token",
  subject: "offering",
  classification: true,
  when: includes("ch.tokenClasses", "payment"),
  cites: [cite(icoGuidelines, "payment tokens")],
  evidence: "unverified",
});

export const utilityToken = concept({
  id: "ch.utility-token",
  title: "Utility token",
  subject: "offering",
  classification: true,
  when: includes("ch.tokenClasses", "utility"),
  cites: [cite(icoGuidelines, "utility tokens")],
  evidence: "unverified",
});

export const assetToken = concept({
  id: "ch.asset-token",
  title: "Asset token",
  subject: "offering",
  classification: true,
  when: includes("ch.tokenClasses", "asset"),
  cites: [cite(icoGuidelines, "asset tokens")],
  evidence: "unverified",
});

/** What is left of a utility token when it is taken as an investment. */
export const investmentUtilityToken = concept({
  id: "ch.investment-utility-token",
  title: "Utility token treated as an investment",
  subject: "offering",
  when: all(holds(utilityToken), any(isNot("ch.usableAtIssue"), is("ch.investmentPurpose"))),
  cites: [cite(icoGuidelines, "utility tokens")],
  evidence: "unverified",
  note: "Only a token that can be used when it is issued and has no investment purpose is purely functional.",
});

export const security = concept({
  id: "ch.security",
  title: "Security (Effekte)",
  subject: "offering",
  classification: true,
  when: all(is("ch.suitableForMassTrading"), any(includes("ch.tokenClasses", "asset"), holds(investmentUtilityToken))),
  cites: [cite(finsa, "art. 3(b)"), cite(icoGuidelines, "asset and utility tokens as securities")],
  evidence: "primary",
  note: "Certificated, uncertificated, ledger-based and book-entry rights and derivatives, standardised and suitable for mass trading. A purely functional utility token and a pure payment token are none.",
});

export const collectiveSchemeUnit = concept({
  id: "ch.collective-scheme-unit",
  title: "Unit of a collective investment scheme",
  subject: "offering",
  classification: true,
  when: any(
    equals("token.kind", "fund-unit"),
    is("issuer.isInvestmentFund"),
    all(is("asset.pooled"), is("asset.managedByOperator"), isNot("asset.holdersControlDayToDay")),
  ),
  cites: [cite(cisa, "art. 7")],
  evidence: "secondary",
  note: "Assets raised from investors for collective investment and managed for their account, the investors' needs being met equally.",
});

export const structuredProduct = concept({
  id: "ch.structured-product",
  title: "Structured product",
  subject: "offering",
  classification: true,
  when: all(oneOf("token.kind", ["debt", "asset-backed", "real-estate", "commodity", "stablecoin", "other"]), is("ch.structuredProduct")),
  cites: [cite(finsa, "art. 70")],
  note: "Shares, fund units, utility tokens, collectibles and currencies of their own are taken not to be structured products.",
});

/** Wider than a security: a fund unit need not be fit for mass trading. */
export const financialInstrument = concept({
  id: "ch.financial-instrument",
  title: "Financial instrument",
  subject: "offering",
  when: any(holds(security), holds(collectiveSchemeUnit), holds(structuredProduct)),
  cites: [cite(finsa, "financial instruments")],
  evidence: "primary",
  note: "Securities, fund units and structured products. Derivatives that are no securities were not translated.",
});

export const dltSecurity = concept({
  id: "ch.dlt-security",
  title: "DLT security",
  subject: "offering",
  when: any(holds(ledgerBasedSecurity), all(holds(security), is("token.usesDlt"))),
  cites: [cite(finmia, "art. 73a")],
  note: "A security kept on a distributed ledger, as a ledger-based security of Swiss law or in another form (interpretation).",
});

export const classificationConcepts = [
  paymentToken,
  utilityToken,
  assetToken,
  investmentUtilityToken,
  security,
  collectiveSchemeUnit,
  structuredProduct,
  financialInstrument,
  dltSecurity,
];
