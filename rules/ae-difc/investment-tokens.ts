import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import { financialService, investmentToken } from "./concepts";
import { words } from "./facts";
import { investmentTokenRegime, tokenisationSandbox } from "./instruments";

const { is, includes, includesAny } = words;

const deals = any(includesAny("party.services", ["dealing", "market-making", "underwriting", "exchange-fiat-token", "exchange-token-token"]), includesAny("party.roles", ["broker-dealer", "underwriter"]));
const arranges = any(includesAny("party.services", ["placement", "distribution"]), includesAny("party.roles", ["placement-agent", "arranger", "distributor"]));
const advises = includes("party.services", "advice");
const manages = any(includesAny("party.services", ["asset-management", "portfolio-management"]), includes("party.roles", "fund-manager"));
const keepsCustody = any(includes("party.services", "custody"), includes("party.roles", "custodian"));
const venue = any(includesAny("party.services", ["order-matching", "clearing"]), includesAny("party.roles", ["ats-operator", "exchange-or-trading-platform"]));

export const investmentTokenServices = rule({
  id: "ae-difc.investment-tokens",
  title: "Financial services in Investment Tokens in or from the DIFC need a licence, facilities and custodians also fit technology",
  kind: "authorisation",
  cites: [cite(investmentTokenRegime, "GEN, COB, AMI and MKT")],
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(holds(investmentToken), holds(financialService), any(is("party.here"), is("party.staffHere"), is("party.servesHere"))),
  requires: {
    "licence-to-deal": any(not(deals), includes("party.licences", "ae-difc.dealing")),
    "licence-to-arrange": any(not(arranges), includesAny("party.licences", ["ae-difc.arranging", "ae-difc.dealing"])),
    "licence-to-advise": any(not(advises), includes("party.licences", "ae-difc.advising")),
    "licence-to-manage": any(not(manages), includesAny("party.licences", ["ae-difc.managing-assets", "ae-difc.managing-funds"])),
    "licence-for-custody": any(not(keepsCustody), includes("party.licences", "ae-difc.custody")),
    "licence-for-the-facility": any(not(venue), includesAny("party.licences", ["ae-difc.authorised-market-institution", "ae-difc.mtf", "ae-difc.otf", "ae-difc.ats"])),
    "technology-wallets-and-audit": any(not(any(venue, keepsCustody)), is("ae-difc.technologyRequirements")),
  },
  unless: {
    "sandbox": {
      title: "Tokenisation sandbox, within its limits",
      claimedAs: ["ae-difc.sandbox"],
      conditions: { "admitted-and-within-the-limits": is("ae-difc.sandboxLimits") },
      cites: [cite(tokenisationSandbox, "admission and limits")],
      note: "Since March 2025.",
    },
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "personnel", basis: "secondary", reach: "any", note: "Officers." },
  ],
  remedies: ["Obtain the DFSA's licence for the service.", "Apply for the sandbox and stay within its limits."],
  notes: ["The first day (2021-10-25) is not confirmed. The issuer answers for the offer under ae-difc.markets-law.prospectus. A firm that deals is taken to be allowed to arrange (interpretation)."],
});

export const investmentTokenRules = [investmentTokenServices];
