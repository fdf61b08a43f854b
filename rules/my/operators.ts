import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { digitalCurrency, digitalToken, security } from "./concepts";
import { words } from "./facts";
import { cmsa, digitalAssetGuidelines, marketGuidelines, marketRevision } from "./instruments";
import { exchangeCapital, ieoOperatorCapital } from "./parameters";

const { is, equals, includes, includesAny, atLeast } = words;

const answerable = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "secondary", reach: "any", note: "Directors of the operator." },
  { role: "issuer", basis: "secondary", reach: "any", note: "Issuer that lists there." },
] as const;

const digitalAsset = any(holds(digitalToken), holds(digitalCurrency));
const actsForMalaysia = any(is("party.here"), is("party.staffHere"), is("party.servesHere"));

const runsVenue = any(
  includesAny("party.services", ["order-matching", "exchange-fiat-token", "exchange-token-token"]),
  includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"]),
);
const runsIeo = includes("party.roles", "funding-portal");
const keepsCustody = any(includesAny("party.services", ["custody", "wallet"]), includes("party.roles", "custodian"));

const about = { subject: "party", nexus: ["provider", "customers", "personnel"], exposes: answerable } as const;
const REMEDIES = ["Register with the Securities Commission.", "Move to a registered operator.", "Block persons in Malaysia."];

export const exchange = rule({
  ...about,
  id: "my.rmo.dax-ieo-custody-registration",
  title: "A facility that trades digital assets is a registered digital asset exchange",
  kind: "authorisation",
  cites: [cite(cmsa, "ss. 7, 34"), cite(marketGuidelines, "digital asset exchanges")],
  inForce: { from: "2019-01-31" },
  when: all(digitalAsset, runsVenue, actsForMalaysia),
  requires: { "registered-exchange": includes("party.licences", "my.dax") },
  remedies: REMEDIES,
});

export const exchangeCapitalBefore = rule({
  ...about,
  id: "my.rmo.dax-ieo-custody-registration-capital",
  title: "A digital asset exchange holds its capital, as it was until the revision of 2026",
  kind: "authorisation",
  cites: [cite(marketGuidelines, "capital of a digital asset exchange")],
  inForce: { from: "2019-01-31", to: "2026-05-19" },
  when: all(digitalAsset, runsVenue, includes("party.licences", "my.dax")),
  requires: { "paid-up-capital": atLeast("my.operatorCapital", exchangeCapital) },
  remedies: ["Raise the paid-up capital."],
});

export const exchangeCapitalNow = rule({
  ...about,
  id: "my.rmo.dax-ieo-custody-registration-capital-2026",
  title: "A digital asset exchange holds the capital and funds of the revision of 2026, or is within its transition",
  kind: "authorisation",
  cites: [cite(marketRevision, "paid-up capital and shareholders' funds")],
  when: all(digitalAsset, runsVenue, includes("party.licences", "my.dax")),
  requires: { "at-least-the-former-capital": atLeast("my.operatorCapital", exchangeCapital), "capital-of-2026-or-transition": is("my.newExchangeCapital") },
  remedies: ["Raise the paid-up capital and the shareholders' funds.", "Confirm the transition with the Commission."],
  openTexture: [{ term: "capital after 2026-05-20", question: "Which figures apply to this exchange, and from when?", by: "counsel" }],
  notes: ["The revision raised the figures, so the former one is the least that any exchange holds. It also loosened listing and tightened custody."],
});

export const ieoOperator = rule({
  ...about,
  id: "my.rmo.dax-ieo-custody-registration-ieo-operator",
  title: "An IEO operator is a registered Malaysian company with its capital",
  kind: "authorisation",
  cites: [cite(digitalAssetGuidelines, "IEO operators"), cite(cmsa, "s. 34")],
  inForce: { from: "2020-10-28" },
  when: all(holds(digitalToken), runsIeo, actsForMalaysia),
  requires: {
    "registered-ieo-operator": includes("party.licences", "my.ieo-operator"),
    "malaysian-company": equals("party.country", "MY"),
    "paid-up-capital": atLeast("my.operatorCapital", ieoOperatorCapital),
  },
  remedies: REMEDIES,
  notes: ["An IEO operator is stated as a party in the role funding-portal. The capital comes from a summary of 2020."],
});

export const custodian = rule({
  ...about,
  id: "my.rmo.dax-ieo-custody-registration-custodian",
  title: "A custodian of digital assets is registered",
  kind: "authorisation",
  cites: [cite(digitalAssetGuidelines, "digital asset custodians")],
  when: all(digitalAsset, keepsCustody, actsForMalaysia),
  requires: { "registered-custodian": includes("party.licences", "my.custodian") },
  remedies: REMEDIES,
});

export const securitiesVenue = rule({
  ...about,
  id: "my.rmo.dax-ieo-custody-registration-securities",
  title: "A venue for tokenised securities is approved or recognised for securities",
  kind: "authorisation",
  cites: [cite(cmsa, "ss. 7, 34"), cite(marketGuidelines, "recognised markets")],
  inForce: { from: "2019-01-31" },
  when: all(holds(security), runsVenue, actsForMalaysia),
  requires: {
    "market-for-securities": any(
      includesAny("party.licences", ["my.approved-market", "my.recognised-market"]),
      all(includes("party.licences", "my.dax"), is("my.exchangeCoversSecurities")),
    ),
  },
  remedies: REMEDIES,
  openTexture: [{ term: "digital assets", question: "Does a registration as digital asset exchange reach tokenised securities?", by: "the Securities Commission" }],
});

export const operatorRules = [exchange, exchangeCapitalBefore, exchangeCapitalNow, ieoOperator, custodian, securitiesVenue];
