import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { moneyFromAbroad, reachesAbroad } from "./offshore-concepts";
import { offshoreVocabulary } from "./offshore-facts";
import { foreignExchangeRegulations, individualForeignExchange, ndrcOrder11 } from "./offshore-instruments";
import { annualQuota } from "./offshore-parameters";

const { is, isNot, includes, atMost } = vocabulary("CNY", offshoreVocabulary);

const FINES = "Unverified: fines of up to 30% of the amount, in serious cases 30% to 100%; crimes under arts 190 and 225 of the Criminal Law.";

export const individualMoney = rule({
  id: "cn.capital-controls",
  title: "A mainland individual's money must leave the country lawfully",
  kind: "transfer-restriction",
  cites: [cite(individualForeignExchange, "annual quota and permitted purposes"), cite(foreignExchangeRegulations, "arts 39 to 41 and 45")],
  subject: "party",
  nexus: ["provider"],
  when: all(includes("party.capacities", "investor"), is("party.natural")),
  requires: {
    "within-quota-or-documented": any(atMost("cn.fxBoughtThisYear", annualQuota), is("cn.fxDocumented")),
    "quota-not-used-for-overseas-investment": isNot("cn.fxForOverseasInvestment"),
    "no-value-moved-in-virtual-currency": isNot("cn.movesValueByCrypto"),
  },
  unless: {
    "approved-channel": {
      title: "QDII or another approved channel",
      conditions: { "through-an-approved-channel": is("cn.approvedChannel") },
      exceptWhen: is("cn.movesValueByCrypto"),
      cites: [cite(foreignExchangeRegulations, "approved outbound channels")],
    },
  },
  exposes: [
    { role: "investor", basis: "primary" },
    { role: "issuer", basis: "joint", reach: "any" },
    { role: "payment-provider", basis: "joint", reach: "any" },
    { role: "financial-institution", basis: "joint", reach: "any" },
  ],
  remedies: ["Accept only money of non-residents, or money that is lawfully offshore.", "Otherwise use QDII or another approved channel."],
  notes: [
    "Exactly USD 50,000 in a year is inside the quota. The quota is for current purposes such as travel or study: overseas securities and property are not among them at any amount.",
    FINES,
  ],
});

export const outboundInvestment = rule({
  id: "cn.capital-controls.outbound-investment",
  title: "A mainland entity may capitalise an offshore vehicle only after the outbound-investment filings",
  kind: "transfer-restriction",
  cites: [cite(ndrcOrder11, "approval or filing of outbound investment"), cite(foreignExchangeRegulations, "arts 39 to 41 and 45")],
  subject: "offering",
  nexus: ["issuer", "sponsor", "asset"],
  when: all(holds(reachesAbroad), is("cn.capitalisesOffshoreVehicle")),
  requires: { "outbound-investment-cleared": is("cn.fxOdiCleared") },
  exposes: [
    { role: "sponsor", basis: "primary" },
    { role: "issuer", basis: "joint" },
    { role: "financial-institution", basis: "joint" },
  ],
  remedies: ["Complete the outbound-investment filings with NDRC, MOFCOM and SAFE before moving capital or assets."],
  notes: [
    "MOFCOM Order No. 3 asks for a filing of its own. Vehicles of mainland individuals are registered under SAFE Circular 37 [2014]. Both unverified.",
    FINES,
  ],
});

export const repatriation = rule({
  id: "cn.capital-controls.repatriation",
  title: "Proceeds may be brought into the mainland only after registration with SAFE",
  kind: "transfer-restriction",
  cites: [cite(foreignExchangeRegulations, "arts 39 to 41 and 45")],
  subject: "offering",
  nexus: ["issuer", "sponsor", "asset"],
  when: all(holds(moneyFromAbroad), is("cn.proceedsRepatriated")),
  requires: { "safe-registration-complete": is("cn.safeRegistrationCompleted") },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "sponsor", basis: "primary" },
    { role: "financial-institution", basis: "joint" },
  ],
  remedies: ["Register with SAFE before any proceeds are brought in."],
  notes: [FINES],
});

export const capitalControlRules = [individualMoney, outboundInvestment, repatriation] as const;
