import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { custody, exchangeOrSale, tradingPlatform, transfers, virtualAsset } from "./concepts";
import { issuerAndDirectors, providerAndDirectors } from "./exposures";
import { facts } from "./facts";
import { amlRegulations } from "./instruments";

const { is } = vocabulary("USD", facts);

const providerOfVirtualAssets = all(holds(virtualAsset), any(holds(tradingPlatform), holds(custody), holds(exchangeOrSale), holds(transfers)));

export const fundOfficers = rule({
  id: "ky.aml",
  title: "A fund appoints its anti-money-laundering officers",
  kind: "aml-kyc",
  cites: [cite(amlRegulations, "officers")],
  subject: "offering",
  nexus: ["issuer"],
  when: is("issuer.isInvestmentFund"),
  requires: { "officers-appointed": is("ky.amlOfficers") },
  exposes: issuerAndDirectors,
  remedies: ["Appoint the compliance officer, the reporting officer and the deputy. There is no relief for small amounts."],
  notes: ["Whether an issuer that is no fund conducts relevant financial business was not read, so funds and virtual asset service providers only are asked."],
});

export const providerOfficers = rule({
  id: "ky.aml-providers",
  title: "A virtual asset service provider appoints its anti-money-laundering officers",
  kind: "aml-kyc",
  cites: [cite(amlRegulations, "officers")],
  subject: "party",
  nexus: ["provider"],
  when: providerOfVirtualAssets,
  requires: { "officers-appointed": is("ky.providerAmlOfficers") },
  exposes: providerAndDirectors,
  remedies: ["Appoint the compliance officer, the reporting officer and the deputy. There is no relief for small amounts."],
});

export const travelRule = rule({
  id: "ky.aml-travel-rule",
  title: "Data on originator and beneficiary travel with transfers of virtual assets",
  kind: "aml-kyc",
  cites: [cite(amlRegulations, "Part XA")],
  subject: "party",
  nexus: ["provider"],
  when: all(holds(virtualAsset), any(holds(tradingPlatform), holds(custody), holds(transfers))),
  requires: { "data-travel": is("ky.travelRuleData") },
  exposes: providerAndDirectors,
  remedies: ["Send and obtain the data, or block the transfer."],
});

export const amlRules = [fundOfficers, providerOfficers, travelRule];
