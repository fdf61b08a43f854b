import { instrument } from "../../src/authoring";

/** Texts on investments: offers, promotions, funds, disclosure. */

export const fsma = instrument({
  id: "gb.fsma",
  title: "Financial Services and Markets Act 2000",
  number: "2000 c. 8",
  authority: "Parliament",
  inForce: { from: "2001-12-01" },
  force: "statute",
  evidence: "unverified",
  note: "Read from memory, except where a citation says otherwise.",
});

export const rao = instrument({
  id: "gb.rao",
  title: "Financial Services and Markets Act 2000 (Regulated Activities) Order 2001",
  authority: "HM Treasury",
  inForce: { from: "2001-12-01" },
  force: "regulation",
  evidence: "unverified",
  note: "Read from memory, except the articles on cryptoassets and article 25DB.",
});

export const fpo = instrument({
  id: "gb.fpo",
  title: "Financial Services and Markets Act 2000 (Financial Promotion) Order 2005",
  number: "SI 2005/1529",
  authority: "HM Treasury",
  inForce: { from: "2005-07-01" },
  force: "regulation",
  evidence: "primary",
  url: "https://www.legislation.gov.uk/uksi/2005/1529",
});

export const fpoAmendment2023 = instrument({
  id: "gb.fpo-amendment-2023",
  title: "Amendment of the Financial Promotion Order, thresholds and statements",
  number: "SI 2023/1411",
  authority: "HM Treasury",
  inForce: { from: "2024-01-31" },
  force: "regulation",
  evidence: "secondary",
});

export const fpoAmendment2024 = instrument({
  id: "gb.fpo-amendment-2024",
  title: "Amendment of the Financial Promotion Order, reversal of the thresholds of January 2024",
  number: "SI 2024/301",
  authority: "HM Treasury",
  inForce: { from: "2024-03-27" },
  force: "regulation",
  evidence: "primary",
  url: "https://www.legislation.gov.uk/uksi/2024/301",
});

export const fpoCryptoassets = instrument({
  id: "gb.fpo-cryptoassets",
  title: "Amendment of the Financial Promotion Order, qualifying cryptoassets",
  number: "SI 2023/612",
  authority: "HM Treasury",
  inForce: { from: "2023-10-08" },
  force: "regulation",
  evidence: "secondary",
});

export const poatrs = instrument({
  id: "gb.poatrs",
  title: "Public Offers and Admissions to Trading Regulations 2024",
  number: "SI 2024/105",
  authority: "HM Treasury",
  issued: "2024-01-29",
  inForce: { from: "2026-01-19" },
  force: "regulation",
  evidence: "primary",
  url: "https://www.legislation.gov.uk/uksi/2024/105",
  note: "In part from 2024-01-30; in the main from 2026-01-19. Read as amended to 2025-11-03.",
});

export const popRules = instrument({
  id: "gb.pop-rules",
  title: "FCA policy statement on public offer platforms",
  number: "PS25/10",
  authority: "FCA",
  inForce: { from: "2026-01-19" },
  force: "rulebook",
  evidence: "secondary",
});

export const ukProspectusRegulation = instrument({
  id: "gb.uk-prospectus-regulation",
  title: "UK Prospectus Regulation (assimilated Regulation (EU) 2017/1129) and FSMA ss. 85-86",
  authority: "Parliament",
  inForce: { from: "2021-01-01" },
  force: "statute",
  evidence: "secondary",
  note: "Revoked at the end of 2026-01-18; it lives on for offers that the saving of regulation 48 of the 2024 Regulations covers.",
});

export const cobs = instrument({
  id: "gb.cobs",
  title: "FCA Handbook, Conduct of Business Sourcebook",
  authority: "FCA",
  inForce: {},
  force: "rulebook",
  evidence: "secondary",
  note: "The numbers of its sections are not confirmed.",
});

export const cisOrders = instrument({
  id: "gb.cis-orders",
  title: "Orders of 2001 on collective investment schemes and on the promotion of collective investment schemes (exemptions)",
  authority: "HM Treasury",
  inForce: { from: "2001-12-01" },
  force: "regulation",
  evidence: "unverified",
});

export const fundRules = instrument({
  id: "gb.fund-rules",
  title: "FCA Handbook, COLL and FUND sourcebooks",
  authority: "FCA",
  inForce: {},
  force: "rulebook",
  evidence: "unverified",
});

export const fundTokenisation = instrument({
  id: "gb.ps26-7",
  title: "FCA policy statement on fund tokenisation",
  number: "PS26/7",
  authority: "FCA",
  issued: "2026-04-30",
  inForce: { from: "2026-04-30" },
  force: "rulebook",
  evidence: "secondary",
});

export const aifmRegulations = instrument({
  id: "gb.aifm-regulations",
  title: "Alternative Investment Fund Managers Regulations 2013",
  authority: "HM Treasury",
  inForce: {},
  force: "regulation",
  evidence: "unverified",
});

export const ukPriips = instrument({
  id: "gb.uk-priips",
  title: "UK regulation on packaged retail investment products, and the key investor information of UK UCITS",
  authority: "Parliament and FCA",
  inForce: { to: "2027-06-07" },
  force: "regulation",
  evidence: "secondary",
});

export const cciRules = instrument({
  id: "gb.cci-rules",
  title: "Consumer Composite Investments regulations and FCA rules",
  number: "PS25/20",
  authority: "HM Treasury and FCA",
  issued: "2025-12-08",
  inForce: { from: "2026-04-06" },
  force: "rulebook",
  evidence: "secondary",
  note: "Optional from 2026-04-06, mandatory from 2027-06-08.",
});

export const dssRegulations = instrument({
  id: "gb.dss-regulations",
  title: "Digital Securities Sandbox Regulations 2023",
  number: "SI 2023/1398",
  authority: "HM Treasury",
  inForce: { from: "2024-01-08" },
  force: "regulation",
  evidence: "secondary",
  note: "Applications since 2024-09-30. Limited in time to about five years.",
});

export const piscesRegulations = instrument({
  id: "gb.pisces-regulations",
  title: "PISCES Sandbox Regulations 2025",
  number: "SI 2025/583",
  authority: "HM Treasury",
  issued: "2025-05-14",
  inForce: { from: "2025-06-05" },
  force: "regulation",
  evidence: "primary",
  url: "https://www.legislation.gov.uk/uksi/2025/583",
});
