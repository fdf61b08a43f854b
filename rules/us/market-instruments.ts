import { instrument } from "../../src/authoring";

/** Texts on the market around an offer: intermediaries, venues, funds, holders. */

const SEC = "Securities and Exchange Commission";
const CONGRESS = "Congress";
const regulation = { authority: SEC, force: "regulation" } as const;
const cornell = (path: string) => `https://www.law.cornell.edu/${path}`;

// Resale.

export const rule144 = instrument({
  id: "us.rule-144",
  title: "Rule 144, persons deemed not to be engaged in a distribution, as amended",
  number: "17 CFR 230.144",
  ...regulation,
  inForce: { from: "2008-02-15" },
  evidence: "unverified",
  url: cornell("cfr/text/17/230.144"),
});

export const rule144A = instrument({
  id: "us.rule-144a",
  title: "Rule 144A, private resales to institutions",
  number: "17 CFR 230.144A",
  ...regulation,
  inForce: {},
  evidence: "unverified",
  url: cornell("cfr/text/17/230.144A"),
});

// Exchange Act.

export const exchangeAct = instrument({
  id: "us.exchange-act",
  title: "Securities Exchange Act of 1934",
  number: "15 U.S.C. 78a et seq.",
  authority: CONGRESS,
  inForce: {},
  force: "statute",
  evidence: "unverified",
  url: cornell("uscode/text/15/78o"),
});

export const jobsAct = instrument({
  id: "us.jobs-act",
  title: "Jumpstart Our Business Startups Act",
  authority: CONGRESS,
  inForce: { from: "2012-04-05" },
  force: "statute",
  evidence: "secondary",
  url: cornell("uscode/text/15/78l"),
});

export const section12gRules = instrument({
  id: "us.section-12g-rules",
  title: "Rules 12g-1 to 12g-6 and 12g5-1 under the Exchange Act",
  number: "17 CFR 240.12g-1 et seq.",
  ...regulation,
  inForce: {},
  evidence: "unverified",
  url: cornell("cfr/text/17/240.12g-6"),
});

export const rule3a41 = instrument({
  id: "us.rule-3a4-1",
  title: "Rule 3a4-1, associated persons of an issuer",
  number: "17 CFR 240.3a4-1",
  ...regulation,
  inForce: {},
  evidence: "unverified",
  url: cornell("cfr/text/17/240.3a4-1"),
});

export const interfaceStatement = instrument({
  id: "us.covered-user-interface-statement",
  title: "Statement on broker-dealer registration of interfaces for crypto asset securities",
  authority: "Division of Trading and Markets",
  issued: "2026-04-13",
  inForce: { from: "2026-04-13", to: "2031-04-12" },
  force: "staff-statement",
  evidence: "secondary",
  note: "Withdrawn on 2031-04-13 unless the Commission acts before. The official address at which it was read is not recorded.",
});

export const regulationAts = instrument({
  id: "us.regulation-ats",
  title: "Regulation ATS, Rules 300 to 304 under the Exchange Act",
  number: "17 CFR 242.300-304",
  ...regulation,
  inForce: { from: "1999-04-21" },
  evidence: "unverified",
  url: cornell("cfr/text/17/242.301"),
});

export const tokenizedVenueOrder = instrument({
  id: "us.order-34-106402",
  title: "Order granting temporary conditional exemptive relief for the trading of tokenized NMS stock",
  number: "Release 34-106402; File 4-927; 91 FR 60168",
  ...regulation,
  issued: "2026-09-17",
  inForce: { from: "2026-09-17", to: "2031-09-22" },
  evidence: "secondary",
  url: "https://www.sec.gov/files/rules/exorders/2026/34-106402.pdf",
  note: "Expires five years after its publication on 2026-09-22 (computed). The order itself was not opened.",
});

export const custodyStatement = instrument({
  id: "us.custody-statement-2025",
  title: "Statement on the custody of crypto asset securities by broker-dealers",
  authority: "Division of Trading and Markets",
  issued: "2025-12-17",
  inForce: { from: "2025-12-17" },
  force: "staff-statement",
  evidence: "secondary",
});

export const customerProtectionRule = instrument({
  id: "us.rule-15c3-3",
  title: "Rule 15c3-3, reserves and custody of securities",
  number: "17 CFR 240.15c3-3",
  ...regulation,
  inForce: {},
  evidence: "unverified",
  url: cornell("cfr/text/17/240.15c3-3"),
});

// Funds and advisers.

export const investmentCompanyAct = instrument({
  id: "us.investment-company-act",
  title: "Investment Company Act of 1940",
  number: "15 U.S.C. 80a-1 et seq.",
  authority: CONGRESS,
  inForce: { from: "1940-11-01" },
  force: "statute",
  evidence: "secondary",
  url: cornell("uscode/text/15/80a-3"),
});

export const rule3a7 = instrument({
  id: "us.rule-3a-7",
  title: "Rule 3a-7, issuers of asset-backed securities",
  number: "17 CFR 270.3a-7",
  ...regulation,
  inForce: {},
  evidence: "unverified",
  url: cornell("cfr/text/17/270.3a-7"),
});

export const rule3c7 = instrument({
  id: "us.rule-3c-7",
  title: "Inflation adjustment of the definition of qualifying venture capital fund (Rule 3c-7)",
  number: "89 FR 70479; 17 CFR 270.3c-7",
  ...regulation,
  inForce: { from: "2024-09-30" },
  evidence: "primary",
  url: "https://www.govinfo.gov/content/pkg/FR-2024-08-30/html/2024-19229.htm",
  note: "The next adjustment comes after November 2029.",
});

export const economicGrowthAct = instrument({
  id: "us.egrrcpa",
  title: "Economic Growth, Regulatory Relief, and Consumer Protection Act",
  authority: CONGRESS,
  inForce: { from: "2018-05-24" },
  force: "statute",
  evidence: "secondary",
});

export const realEstateStaffView = instrument({
  id: "us.section-3c5c-staff-view",
  title: "Staff practice on section 3(c)(5)(C) of the Investment Company Act",
  authority: "Division of Investment Management",
  inForce: {},
  force: "staff-statement",
  evidence: "unverified",
});

export const advisersAct = instrument({
  id: "us.advisers-act",
  title: "Investment Advisers Act of 1940",
  number: "15 U.S.C. 80b-1 et seq.",
  authority: CONGRESS,
  inForce: {},
  force: "statute",
  evidence: "unverified",
  url: cornell("uscode/text/15/80b-3"),
});

export const privateFundAdviserRules = instrument({
  id: "us.rules-203l-203m",
  title: "Rules 203(l)-1 and 203(m)-1 under the Advisers Act",
  number: "17 CFR 275.203(l)-1, 275.203(m)-1",
  ...regulation,
  inForce: {},
  evidence: "unverified",
  url: cornell("cfr/text/17/275.203(m)-1"),
});

export const adviserCustodyRule = instrument({
  id: "us.rule-206-4-2",
  title: "Rule 206(4)-2, custody of funds or securities of clients by advisers",
  number: "17 CFR 275.206(4)-2",
  ...regulation,
  inForce: {},
  evidence: "unverified",
  url: cornell("cfr/text/17/275.206(4)-2"),
});

export const stateTrustLetter = instrument({
  id: "us.state-trust-letter-2025",
  title: "Staff letter on State trust companies as qualified custodians of crypto assets",
  authority: "Division of Investment Management",
  issued: "2025-09-30",
  inForce: { from: "2025-09-30" },
  force: "staff-statement",
  evidence: "secondary",
});

// Debt.

export const trustIndentureAct = instrument({
  id: "us.trust-indenture-act",
  title: "Trust Indenture Act of 1939",
  number: "15 U.S.C. 77aaa et seq.",
  authority: CONGRESS,
  inForce: {},
  force: "statute",
  evidence: "unverified",
  url: cornell("uscode/text/15/77ddd"),
});

export const trustIndentureRules = instrument({
  id: "us.trust-indenture-rules",
  title: "Rules 4a-1 and 4a-2 under the Trust Indenture Act, as amended in 2015",
  number: "17 CFR 260.4a-1, 260.4a-2",
  ...regulation,
  issued: "2015-04-20",
  inForce: { from: "2015-06-19" },
  evidence: "primary",
});

export const rule4a3 = instrument({
  id: "us.rule-4a-3",
  title: "Rule 4a-3 under the Trust Indenture Act",
  number: "17 CFR 260.4a-3",
  ...regulation,
  inForce: {},
  evidence: "secondary",
  url: cornell("cfr/text/17/260.4a-3"),
});

export const marketInstrumentList = [
  rule144, rule144A, exchangeAct, jobsAct, section12gRules, rule3a41, interfaceStatement, regulationAts, tokenizedVenueOrder, custodyStatement,
  customerProtectionRule, investmentCompanyAct, rule3a7, rule3c7, economicGrowthAct, realEstateStaffView, advisersAct, privateFundAdviserRules,
  adviserCustodyRule, stateTrustLetter, trustIndentureAct, trustIndentureRules, rule4a3,
] as const;
