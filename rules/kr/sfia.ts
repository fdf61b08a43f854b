import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { virtualAsset } from "./concepts";
import { words } from "./facts";
import { travelRuleAmount } from "./parameters";
import { actsTowardsKorea, openToKorea, virtualAssetProvider } from "./party-concepts";
import { sfia } from "./virtual-asset-instruments";

/** The report of virtual asset service providers. */

const { is, isNot, includes, atMost } = words;

const nexus = ["provider", "personnel", "customers", "marketing"] as const;
const unread = { evidence: "unverified" } as const;

/** In Korea, or abroad and aimed at Koreans. */
const reached = any(holds(actsTowardsKorea), all(holds(openToKorea), any(is("kr.koreanLanguageSite"), is("kr.wonPayment"))));
const provider = all(holds(virtualAsset), holds(virtualAssetProvider), reached);

const exposes = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "secondary", reach: "any", cites: [cite(sfia, "penal provisions", unread)] },
] as const;

export const vaspReport = rule({
  id: "kr.sfia.vasp-report",
  title: "A virtual asset service provider reports to the Korea Financial Intelligence Unit before it operates",
  kind: "aml-kyc",
  cites: [cite(sfia, "Art. 6(2), 7")],
  subject: "party",
  nexus: [...nexus],
  when: provider,
  requires: {
    "report-accepted": includes("party.licences", "kr.sfia.vasp"),
    "information-security-certified": is("kr.ismsCertificate"),
    "real-name-accounts-for-won": any(isNot("kr.wonMarket"), is("kr.realNameAccounts")),
  },
  exposes,
  remedies: [
    "Report and wait for acceptance; obtain the ISMS certificate and, for a market against won, real-name accounts at a bank.",
    "Exclude Korea: no residents, no site in Korean, no payment in won, no marketing.",
  ],
  notes: [
    "Conduct abroad with effect in Korea is covered. That a site in Korean, payment in won or marketing shows an aim at Koreans is known from memory.",
    "An accepted report is read as licence kr.sfia.vasp. Consequences known from memory: up to 5 years or KRW 50 million, and blocking of the site.",
  ],
});

export const travelRule = rule({
  id: "kr.sfia.vasp-report-travel-rule",
  title: "Information travels with transfers of virtual assets",
  kind: "aml-kyc",
  cites: [cite(sfia, "travel rule", unread)],
  subject: "party",
  nexus: [...nexus],
  when: provider,
  requires: {
    "information-travels": is("kr.travelRule"),
    "from-the-amount-of-the-law": atMost("kr.travelRuleThreshold", travelRuleAmount),
  },
  exposes,
  remedies: ["Send the information on originator and beneficiary with every transfer from the amount of the law on."],
  notes: ["The amount is known from memory only."],
});

export const sfiaRules = [vaspReport, travelRule];
