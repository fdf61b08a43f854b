import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import { cryptoAsset, licensedProvider } from "./concepts";
import { words } from "./facts";
import { conductBill, cryptoDeclaration, cryptoExemption, faisAct, travelDirective } from "./instruments";
import { fullDataFrom, lastApplicationDay } from "./parameters";

const { is, equals, includes, includesAny, atMost, onOrBefore } = words;

const LICENCE = [cite(faisAct, "ss. 7, 8, 13"), cite(cryptoDeclaration, "crypto assets as a financial product"), cite(conductBill, "conduct rules for crypto assets")] as const;

/** To sell is what an issuer does with its own token; that is judged apart. */
const sells = includesAny("party.services", ["dealing", "placement", "underwriting", "distribution", "market-making"]);

const serves = includesAny("party.services", [
  "custody", "wallet", "exchange-fiat-token", "exchange-token-token", "order-matching", "payment", "fund-transfer", "advice",
  "asset-management", "portfolio-management", "administration",
]);

const operates = includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator", "tokenization-platform"]);

const maintainsNetwork = any(includes("party.services", "mining"), includes("party.roles", "miner"));

const service = any(serves, operates, all(sells, not(includes("party.capacities", "issuer"))));

const nonFungible = {
  title: "Services in non-fungible tokens",
  claimedAs: ["za.fais.casp-licence.nft"],
  conditions: { "non-fungible-token": all(equals("token.kind", "nft"), is("token.unique")) },
  cites: [cite(cryptoExemption, "non-fungible tokens")],
} as const;

const answerable = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "joint", reach: "any", note: "Key individuals; up to R10 million or ten years (from memory)." },
] as const;

export const licence = rule({
  id: "za.fais.casp-licence",
  title: "Advice and intermediary services in crypto assets need the licence of a financial services provider",
  kind: "authorisation",
  cites: LICENCE,
  inForce: { from: "2023-12-01" },
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(
    holds(cryptoAsset),
    any(service, maintainsNetwork),
    is("za.regularBusiness"),
    any(is("party.here"), is("party.staffHere"), is("party.servesHere")),
  ),
  requires: { "licensed-provider": holds(licensedProvider) },
  unless: {
    "mining-or-node": {
      title: "Mining and running a node",
      claimedAs: ["za.fais.casp-licence.mining"],
      conditions: { "no-other-service": not(service) },
      cites: [cite(cryptoExemption, "mining and node operation")],
    },
    "non-fungible": nonFungible,
    "applied-in-time": {
      title: "Application in time and not yet decided",
      conditions: { "applied-in-time": onOrBefore("za.licenceAppliedOn", lastApplicationDay), "application-undecided": is("za.applicationUndecided") },
      cites: [cite(cryptoExemption, "transition")],
    },
  },
  exposes: answerable,
  remedies: ["Apply for the licence.", "Act through a licensed provider.", "Refuse residents of South Africa."],
  openTexture: [{ term: "regular feature of business", question: "Is the service more than occasional?", by: "counsel" }],
  notes: ["Exchanges, custody, wallets, payment gateways and tokenisation are inspected as services of this kind. A validator is stated as a miner.", "Crypto assets are a financial product since 2022-10-19; the licence is asked for since 2023-12-01."],
});

export const ownIssue = rule({
  id: "za.fais.casp-licence-own-issue",
  title: "An issuer that sells its own crypto assets as a regular business needs the licence",
  kind: "authorisation",
  cites: LICENCE,
  inForce: { from: "2023-12-01" },
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(holds(cryptoAsset), any(is("sales.offeredHere"), is("issuer.here")), is("za.ownIssueIsRegularBusiness")),
  requires: { "issuer-licensed": is("za.issuerLicensed") },
  unless: { "non-fungible": nonFungible },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "personnel", basis: "joint", note: "Key individuals." },
  ],
  remedies: ["Sell through a licensed provider, or become its representative.", "Refuse residents of South Africa."],
  openTexture: [{ term: "regular feature of business", question: "Is the issue of one's own token a regular feature of business?", by: "counsel" }],
});

const TRANSFERS = all(holds(cryptoAsset), is("party.here"), any(serves, operates), is("za.transfersForClients"));

export const travelRule = rule({
  id: "za.fica.travel-rule",
  title: "Data of sender and receiver go with every transfer of crypto assets",
  kind: "aml-kyc",
  cites: [cite(travelDirective, "travel rule; Financial Intelligence Centre Act, Schedule 1 items 12 and 22")],
  subject: "party",
  nexus: ["provider"],
  when: TRANSFERS,
  requires: {
    "registered-with-fic": is("za.registeredWithFic"),
    "data-with-every-transfer": is("za.travelRuleData"),
    "counterparty-diligence": is("za.counterpartyDiligence"),
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Use a travel-rule provider.", "Hold transfers that lack data."],
  notes: ["No amount is too small. An administrative sanction follows a breach (s. 45C)."],
});

export const travelRuleFullData = rule({
  id: "za.fica.travel-rule-full-data",
  title: "The full set of data goes with a transfer from the amount on",
  kind: "aml-kyc",
  cites: [cite(travelDirective, "reduced set of data", { evidence: "unverified" })],
  subject: "party",
  nexus: ["provider"],
  when: TRANSFERS,
  requires: { "full-data-from-amount": atMost("za.fullDataFrom", fullDataFrom) },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Send the full set of data from a lower amount on."],
  notes: ["The amount is known from memory."],
});

export const serviceRules = [licence, ownIssue, travelRule, travelRuleFullData];
