import { instrument } from "../../src/authoring";

/** Texts on the offer and sale of securities. */

const SEC = "Securities and Exchange Commission";
const regulation = { authority: SEC, force: "regulation" } as const;

// The Act, and what the courts made of it.

export const securitiesAct = instrument({
  id: "us.securities-act",
  title: "Securities Act of 1933",
  number: "15 U.S.C. 77a et seq.",
  authority: "Congress",
  inForce: { from: "1933-07-27" },
  force: "statute",
  evidence: "unverified",
  url: "https://www.law.cornell.edu/uscode/text/15/77e",
});

export const howey = instrument({
  id: "us.howey",
  title: "SEC v. W.J. Howey Co.",
  number: "328 U.S. 293",
  authority: "Supreme Court of the United States",
  issued: "1946-05-27",
  inForce: { from: "1946-05-27" },
  force: "statute",
  evidence: "unverified",
  note: "Case law on the term investment contract of the Securities Act.",
});

export const reves = instrument({
  id: "us.reves",
  title: "Reves v. Ernst & Young",
  number: "494 U.S. 56",
  authority: "Supreme Court of the United States",
  issued: "1990-02-21",
  inForce: { from: "1990-02-21" },
  force: "statute",
  evidence: "unverified",
  note: "Case law on the term note of the Securities Act.",
});

// Regulation D and its neighbours.

export const regulationD = instrument({
  id: "us.regulation-d",
  title: "Regulation D, Rules 500 to 508 under the Securities Act",
  number: "17 CFR 230.500-508",
  ...regulation,
  inForce: { from: "1982-04-15" },
  evidence: "secondary",
  url: "https://www.law.cornell.edu/cfr/text/17/230.506",
});

export const rule506c = instrument({
  id: "us.rule-506c",
  title: "Rule 506(c) and (d), general solicitation and disqualification",
  number: "17 CFR 230.506(c)-(e)",
  ...regulation,
  inForce: { from: "2013-09-23" },
  evidence: "secondary",
  url: "https://www.law.cornell.edu/cfr/text/17/230.506",
});

export const harmonization2021 = instrument({
  id: "us.harmonization-2021",
  title: "Facilitating Capital Formation by Improving Access to Capital in Private Markets",
  number: "Release 33-10884",
  ...regulation,
  inForce: { from: "2021-03-15" },
  evidence: "secondary",
});

export const rule152 = instrument({
  id: "us.rule-152",
  title: "Rule 152, integration",
  number: "17 CFR 230.152",
  ...regulation,
  inForce: { from: "2021-03-15" },
  evidence: "secondary",
  url: "https://www.law.cornell.edu/cfr/text/17/230.152",
});

export const rule241 = instrument({
  id: "us.rule-241",
  title: "Rule 241, solicitations of interest",
  number: "17 CFR 230.241",
  ...regulation,
  inForce: { from: "2021-03-15" },
  evidence: "secondary",
  url: "https://www.law.cornell.edu/cfr/text/17/230.241",
});

export const minimumInvestmentLetter = instrument({
  id: "us.latham-letter-2025",
  title: "No-action letter to Latham & Watkins on verification under Rule 506(c)",
  authority: "Division of Corporation Finance",
  issued: "2025-03-12",
  inForce: { from: "2025-03-12" },
  force: "staff-statement",
  evidence: "primary",
  url: "https://www.sec.gov/rules-regulations/no-action-interpretive-exemptive-letters/division-corporation-finance-no-action/latham-watkins-503c-031225",
});

// Offers abroad.

export const regulationS = instrument({
  id: "us.regulation-s",
  title: "Regulation S, Rules 901 to 905 under the Securities Act",
  number: "17 CFR 230.901-905",
  ...regulation,
  inForce: { from: "1990-05-02" },
  evidence: "secondary",
  url: "https://www.law.cornell.edu/cfr/text/17/230.903",
});

export const regulationS1998 = instrument({
  id: "us.regulation-s-1998",
  title: "Offshore Offers and Sales (amendments)",
  number: "63 FR 9632",
  ...regulation,
  issued: "1998-02-25",
  inForce: { from: "1998-04-27" },
  evidence: "primary",
  url: "https://www.govinfo.gov/content/pkg/FR-1998-02-25/html/98-4458.htm",
});

export const websiteRelease = instrument({
  id: "us.release-33-7516",
  title: "Use of Internet web sites to offer securities offshore",
  number: "Release 33-7516",
  authority: SEC,
  inForce: {},
  force: "guidance",
  evidence: "unverified",
});

// Small public offers.

export const regulationA = instrument({
  id: "us.regulation-a",
  title: "Regulation A, Rules 251 to 263 under the Securities Act",
  number: "17 CFR 230.251-263",
  ...regulation,
  inForce: { from: "2015-06-19" },
  evidence: "secondary",
  url: "https://www.law.cornell.edu/cfr/text/17/230.251",
  note: "In its two tiers since 2015.",
});

export const regulationCrowdfunding = instrument({
  id: "us.regulation-crowdfunding",
  title: "Regulation Crowdfunding",
  number: "17 CFR 227",
  ...regulation,
  inForce: { from: "2016-05-16" },
  evidence: "secondary",
  url: "https://www.law.cornell.edu/cfr/text/17/227.100",
});

export const crowdfundingInflation2017 = instrument({
  id: "us.crowdfunding-inflation-2017",
  title: "Inflation adjustment of Regulation Crowdfunding, 2017",
  ...regulation,
  inForce: { from: "2017-04-12" },
  evidence: "secondary",
});

export const crowdfundingInflation2022 = instrument({
  id: "us.crowdfunding-inflation-2022",
  title: "Inflation adjustment of Regulation Crowdfunding, 2022",
  number: "87 FR 57394",
  ...regulation,
  inForce: { from: "2022-09-20" },
  evidence: "secondary",
});

// Other exemptions.

export const rule147 = instrument({
  id: "us.rule-147",
  title: "Rule 147, intrastate offers and sales, as amended",
  number: "17 CFR 230.147",
  ...regulation,
  inForce: { from: "2017-04-20" },
  evidence: "unverified",
  url: "https://www.law.cornell.edu/cfr/text/17/230.147",
});

export const rule147A = instrument({
  id: "us.rule-147a",
  title: "Rule 147A, intrastate sales",
  number: "17 CFR 230.147A",
  ...regulation,
  inForce: { from: "2017-04-20" },
  evidence: "unverified",
  url: "https://www.law.cornell.edu/cfr/text/17/230.147A",
});

export const rule701 = instrument({
  id: "us.rule-701",
  title: "Rule 701, compensatory benefit plans",
  number: "17 CFR 230.701",
  ...regulation,
  inForce: {},
  evidence: "unverified",
  url: "https://www.law.cornell.edu/cfr/text/17/230.701",
});

// What a token is.

export const interpretation2026 = instrument({
  id: "us.release-33-11412",
  title: "Application of the federal securities laws to crypto assets (interpretation)",
  number: "Release 33-11412; 34-105020; 91 FR 13714",
  authority: SEC,
  issued: "2026-03-17",
  inForce: { from: "2026-03-23" },
  force: "guidance",
  evidence: "secondary",
  url: "https://www.sec.gov/files/rules/interp/2026/33-11412.pdf",
  note: "Takes the place of the framework of 2019. Howey itself is unchanged.",
});

export const tokenizedSecuritiesStatement = instrument({
  id: "us.tokenized-securities-statement-2026",
  title: "Statement on tokenized securities",
  authority: "Divisions of Corporation Finance, Investment Management, and Trading and Markets",
  issued: "2026-01-28",
  inForce: { from: "2026-01-28" },
  force: "staff-statement",
  evidence: "secondary",
  url: "https://www.sec.gov/newsroom/speeches-statements/corp-fin-statement-tokenized-securities-012826-statement-tokenized-securities",
});

export const securityInstruments = [
  securitiesAct, howey, reves, regulationD, rule506c, harmonization2021, rule152, rule241, minimumInvestmentLetter, regulationS, regulationS1998,
  websiteRelease, regulationA, regulationCrowdfunding, crowdfundingInflation2017, crowdfundingInflation2022, rule147, rule147A, rule701, interpretation2026,
  tokenizedSecuritiesStatement,
] as const;
