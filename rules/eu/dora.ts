import { cite, concept, defineFacts, holds, instrument, rule, vocabulary, whoeverActs } from "../../src/authoring";

export const dora = instrument({
  id: "eu.dora",
  title: "Digital Operational Resilience Act (DORA)",
  number: "Regulation (EU) 2022/2554",
  authority: "European Parliament and Council",
  issued: "2022-12-14",
  inForce: { from: "2025-01-17" },
  force: "statute",
  evidence: "primary",
  url: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022R2554",
});

export const doraFacts = defineFacts({
  "eu.ictRiskFramework": {
    subject: "party",
    type: "boolean",
    meaning: "the party has an ICT risk management framework",
    ask: "Does this party have a framework for managing ICT risk?",
  },
  "eu.ictIncidentReporting": {
    subject: "party",
    type: "boolean",
    meaning: "major ICT incidents are classified and reported",
    ask: "Does this party classify ICT incidents and report major ones to its authority?",
  },
  "eu.ictThirdPartyRegister": {
    subject: "party",
    type: "boolean",
    meaning: "a register of contracts with ICT providers is kept",
    ask: "Does this party keep a register of its contracts with ICT third-party providers?",
  },
});

const { is, includesAny } = vocabulary("EUR", doraFacts);

export const financialEntity = concept({
  id: "eu.dora.financial-entity",
  title: "Financial entity under DORA",
  subject: "party",
  when: includesAny("party.licences", [
    "eu.mica.casp", "eu.mica.art-issuer", "eu.crd.credit-institution", "eu.emd.e-money-institution", "eu.mifid2.investment-firm", "eu.mifid2.market-operator",
    "eu.mifid2.mtf", "eu.mifid2.otf", "eu.mifid2.regulated-market", "eu.dlt-pilot.dlt-mtf", "eu.dlt-pilot.dlt-ss", "eu.dlt-pilot.dlt-tss", "eu.csdr.csd", "eu.ecspr.provider", "eu.aifmd.aifm", "eu.ucits.manager",
  ]),
  cites: [cite(dora, "art. 2")],
  note: "Authorised crypto-asset service providers, issuers of asset-referenced tokens, investment firms, venues, depositories, crowdfunding providers, fund managers, banks and e-money institutions, told from their licences.",
});

export const ict = rule({
  id: "eu.dora.ict",
  title: "Financial entities manage ICT risk, report incidents and register their ICT providers",
  kind: "reporting",
  cites: [cite(dora, "art. 2"), cite(dora, "ICT risk, incidents, third parties", { evidence: "unverified" })],
  subject: "party",
  nexus: ["provider", "customers", "sale"],
  when: holds(financialEntity),
  requires: {
    "ict-risk-framework": is("eu.ictRiskFramework"),
    "incident-reporting": is("eu.ictIncidentReporting"),
    "register-of-ict-providers": is("eu.ictThirdPartyRegister"),
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "technology-provider", basis: "secondary", reach: "any", note: "By contract; critical providers are overseen by the European authorities." },
  ],
  remedies: ["Adopt the framework, set up incident reporting, and keep the register of ICT contracts."],
  notes: ["An issuer that only issues its own share or debt tokens is no financial entity.", "From when DORA binds in the EEA-EFTA states was not read."],
  evidence: "unverified",
});

export const doraRules = [ict];
export const doraConcepts = [financialEntity];
