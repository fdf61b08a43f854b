import { all, any, cite, defineFacts, holds, instrument, not, parameter, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { cryptoAsset } from "./mica-concepts";
import { services } from "./mica-t5-services";
import { emtToken } from "./token-regime";

export const transferRegulation = instrument({
  id: "eu.tfr",
  title: "Regulation on information accompanying transfers of funds and certain crypto-assets",
  number: "Regulation (EU) 2023/1113",
  authority: "European Parliament and Council",
  issued: "2023-05-31",
  inForce: { from: "2024-12-30" },
  force: "statute",
  evidence: "primary",
  url: "https://eur-lex.europa.eu/eli/reg/2023/1113/oj",
});

export const travelRuleFacts = defineFacts({
  "eu.transfersForClients": {
    subject: "party",
    type: "boolean",
    meaning: "the party sends, receives or passes on the token for clients",
    ask: "Does this party send, receive or pass on the token for clients, in any amount?",
  },
  "eu.originatorData": {
    subject: "party",
    type: "boolean",
    meaning: "transfers carry the originator's data",
    ask: "Does every transfer carry the originator's name, ledger address or account number, and address with country, document number and customer number (or date and place of birth instead), and the LEI where there is one?",
  },
  "eu.beneficiaryData": {
    subject: "party",
    type: "boolean",
    meaning: "transfers carry the beneficiary's data",
    ask: "Does every transfer carry the beneficiary's name, ledger address or account number, and the LEI where there is one?",
  },
  "eu.dataInTime": {
    subject: "party",
    type: "boolean",
    meaning: "the data travel before or together with the transfer, securely",
    ask: "Are the data sent in advance of, or simultaneously with, the transfer?",
  },
  "eu.largestSelfHostedTransfer": {
    subject: "party",
    type: "money",
    unit: "EUR",
    meaning: "largest transfer to or from a self-hosted address",
    ask: "What is the largest transfer of the token to or from a self-hosted address (zero if there is none)?",
  },
  "eu.selfHostedAssessed": {
    subject: "party",
    type: "boolean",
    meaning: "it is assessed whether the customer owns or controls the self-hosted address",
    ask: "Does this party take adequate measures to assess whether the self-hosted address is owned or controlled by the originator (outgoing) or the beneficiary (incoming)?",
  },
  "eu.emtTravelsAsCryptoAsset": {
    subject: "offering",
    type: "boolean",
    meaning: "the e-money token is a crypto-asset for the travel rule",
    ask: "In counsel's view, are transfers of this e-money token transfers of crypto-assets, not of funds, under the Transfer of Funds Regulation?",
    judgement: { by: "counsel", note: "The definition leaves out what qualifies as funds; e-money tokens are electronic money too. Which limb governs was not read." },
  },
});

const { is, includes, moreThan } = vocabulary("EUR", travelRuleFacts);

const selfHostedLimit = parameter({
  id: "eu.tfr.self-hosted",
  title: "Transfer above which the ownership of a self-hosted address is assessed",
  unit: "EUR",
  values: { "2024-12-30": 1_000 },
  cites: [cite(transferRegulation, "arts 14(5), 16(2)")],
});

export const travelRuleParameters = [selfHostedLimit];

/** What is not in reach: tokenised financial instruments, unique tokens, and transfers between persons without a provider. */
const transfers = all(
  holds(cryptoAsset),
  any(not(holds(emtToken)), is("eu.emtTravelsAsCryptoAsset")),
  is("party.here"),
  any(
    holds(services.transfer),
    all(any(holds(services.custody), holds(services.exchange), holds(services.platform), includes("party.roles", "casp")), is("eu.transfersForClients")),
  ),
);

export const travelRule = rule({
  id: "eu.tfr.travel-rule",
  title: "Transfers of crypto-assets carry data on originator and beneficiary",
  kind: "aml-kyc",
  cites: [cite(transferRegulation, "arts 3(14), 14-17")],
  subject: "party",
  nexus: ["provider"],
  when: transfers,
  requires: { "originator-data": is("eu.originatorData"), "beneficiary-data": is("eu.beneficiaryData"), "before-or-with-the-transfer": is("eu.dataInTime") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Join a travel-rule network and hold back transfers until the data are complete; there is no minimum amount."],
  openTexture: [{ term: "crypto-assets that qualify as funds", question: "Are transfers of an e-money token transfers of crypto-assets or of funds?", by: "counsel" }],
  notes: [
    "Providers established in the Union are bound, branches included.",
    "The provider of the originator, that of the beneficiary and intermediaries are bound alike.",
    "From when the Regulation binds in the EEA-EFTA states was not read.",
  ],
});

export const selfHosted = rule({
  id: "eu.tfr.travel-rule-self-hosted",
  title: "Above the limit the ownership of a self-hosted address is assessed",
  kind: "aml-kyc",
  cites: [cite(transferRegulation, "arts 14(5), 16(2)")],
  subject: "party",
  nexus: ["provider"],
  when: all(transfers, moreThan("eu.largestSelfHostedTransfer", selfHostedLimit)),
  requires: { "ownership-assessed": is("eu.selfHostedAssessed") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Verify control of the address, for instance by a signed message or a small test transfer, before larger transfers."],
  notes: ["Any self-hosted address counts, also one said to be a third party's. Data are collected and kept below the limit too."],
});

export const travelRules = [travelRule, selfHosted];
