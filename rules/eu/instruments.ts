import { instrument } from "../../src/authoring";

// Classification and investors.

export const mica = instrument({
  id: "eu.mica",
  title: "Regulation on markets in crypto-assets (MiCA)",
  number: "Regulation (EU) 2023/1114",
  authority: "European Parliament and Council",
  issued: "2023-05-31",
  inForce: { from: "2023-06-29" },
  force: "regulation",
  evidence: "primary",
  url: "https://eur-lex.europa.eu/eli/reg/2023/1114/oj",
  note: "Titles III and IV apply from 2024-06-30, the rest from 2024-12-30; in Liechtenstein from 2025-02-01 under national law, in the EEA-EFTA states from 2025-06-24.",
});

export const mifid2 = instrument({
  id: "eu.mifid2",
  title: "Directive on markets in financial instruments (MiFID II)",
  number: "Directive 2014/65/EU",
  authority: "European Parliament and Council",
  issued: "2014-05-15",
  inForce: { from: "2018-01-03" },
  force: "statute",
  evidence: "primary",
  url: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02014L0065-20260606",
});

export const esmaQualificationGuidelines = instrument({
  id: "eu.esma.qualification-guidelines",
  title: "Guidelines on the qualification of crypto-assets as financial instruments",
  authority: "ESMA",
  issued: "2024-12-17",
  inForce: { from: "2025-05-18" },
  force: "guidance",
  evidence: "secondary",
});

export const aifmd = instrument({
  id: "eu.aifmd",
  title: "Directive on alternative investment fund managers",
  number: "Directive 2011/61/EU",
  authority: "European Parliament and Council",
  issued: "2011-06-08",
  inForce: { from: "2013-07-22" },
  force: "statute",
  evidence: "primary",
  url: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02011L0061-20260416",
});

// Prospectus law.

export const prospectusRegulation = instrument({
  id: "eu.prospectus",
  title: "Prospectus Regulation",
  number: "Regulation (EU) 2017/1129",
  authority: "European Parliament and Council",
  issued: "2017-06-14",
  inForce: { from: "2018-07-21" },
  force: "regulation",
  evidence: "primary",
  url: "https://eur-lex.europa.eu/eli/reg/2017/1129/oj",
  note: "Articles 1(3) and 3(2) apply from 2018-07-21, the rest from 2019-07-21.",
});

export const listingAct = instrument({
  id: "eu.listing-act",
  title: "Listing Act, amending the Prospectus Regulation and the Market Abuse Regulation",
  number: "Regulation (EU) 2024/2809",
  authority: "European Parliament and Council",
  issued: "2024-10-23",
  inForce: { from: "2024-12-04" },
  force: "regulation",
  evidence: "primary",
  url: "https://eur-lex.europa.eu/eli/reg/2024/2809/oj",
  note: "Parts apply from 2026-03-05 and from 2026-06-05. In the EEA-EFTA states (LI, NO, IS) it binds only once incorporated into the EEA Agreement, which was not found.",
});

// National texts that set the amount of article 3(2) before 2026-06-05, where the pack names a state's amount.

export const germanProspectusAct = instrument({
  id: "eu.de-prospectus-act",
  title: "Wertpapierprospektgesetz (Germany)",
  authority: "Germany",
  inForce: {},
  force: "statute",
  evidence: "primary",
  url: "https://www.gesetze-im-internet.de/wppg/",
});

export const luxembourgProspectusLaw = instrument({
  id: "eu.lu-prospectus-law",
  title: "Law of 16 July 2019 on prospectuses for securities (Luxembourg)",
  authority: "Luxembourg",
  issued: "2019-07-16",
  inForce: { from: "2019-07-21" },
  force: "statute",
  evidence: "primary",
  url: "http://data.legilux.public.lu/eli/etat/leg/loi/2019/07/16/a513/jo",
});

export const liechtensteinProspectusAct = instrument({
  id: "eu.li-prospectus-act",
  title: "EEA Securities Prospectus Implementation Act, EWR-WPPDG (Liechtenstein)",
  authority: "Liechtenstein",
  inForce: {},
  force: "statute",
  evidence: "primary",
  url: "https://www.gesetze.li/konso/2019.159",
});

export const dutchExemptionRegulation = instrument({
  id: "eu.nl-exemption-regulation",
  title: "Vrijstellingsregeling Wft (Netherlands)",
  authority: "Netherlands",
  inForce: { from: "2017-10-01" },
  force: "regulation",
  evidence: "secondary",
});

export const nationalThresholdReports = instrument({
  id: "eu.national-small-offer-amounts",
  title: "National small-offer amounts under article 3(2), as reported for France, Ireland, Italy, Malta, Norway, Spain and Sweden",
  authority: "the Member State concerned",
  inForce: { from: "2018-07-21" },
  force: "statute",
  evidence: "secondary",
});

export const esmaAnswer839 = instrument({
  id: "eu.esma-answer-839",
  title: "Question 839: small offers in several Member States",
  authority: "ESMA",
  inForce: {},
  force: "guidance",
  evidence: "primary",
  url: "https://www.esma.europa.eu/publications-data/questions-answers/839",
  note: "Given in 2021 for the old article 3(2).",
});

export const coreInstruments = [
  mica,
  mifid2,
  esmaQualificationGuidelines,
  aifmd,
  prospectusRegulation,
  listingAct,
  germanProspectusAct,
  luxembourgProspectusLaw,
  liechtensteinProspectusAct,
  dutchExemptionRegulation,
  nationalThresholdReports,
  esmaAnswer839,
];
