import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import { financialService, security, virtualAsset } from "./concepts";
import { words } from "./facts";
import { conductRules, fsmr } from "./instruments";
import { netAssets } from "./parameters";

const { is, equals, oneOf, includes, includesAny, atLeast } = words;

const regulatedToken = any(holds(security), holds(virtualAsset));

const deals = any(includesAny("party.services", ["dealing", "market-making", "underwriting", "exchange-fiat-token", "exchange-token-token"]), includesAny("party.roles", ["broker-dealer", "underwriter"]));
const arranges = any(includesAny("party.services", ["placement", "distribution"]), includesAny("party.roles", ["placement-agent", "arranger", "distributor"]));
const advises = includes("party.services", "advice");
const manages = includesAny("party.services", ["asset-management", "portfolio-management"]);
const managesFund = includes("party.roles", "fund-manager");
const keepsCustody = any(includes("party.services", "custody"), includes("party.roles", "custodian"));
const venue = any(includes("party.services", "order-matching"), includesAny("party.roles", ["ats-operator", "exchange-or-trading-platform"]));
const financingPlatform = includesAny("party.roles", ["crowdfunding-provider", "funding-portal"]);

export const regulatedActivity = rule({
  id: "ae-adgm.fsmr.regulated-activity",
  title: "Regulated activities in or from the ADGM need a Financial Services Permission",
  kind: "authorisation",
  cites: [cite(fsmr, "s. 16; Schedule 1")],
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(regulatedToken, holds(financialService), any(is("party.here"), is("party.staffHere"), is("party.servesHere"))),
  requires: {
    "permission-to-deal": any(not(deals), includes("party.licences", "ae-adgm.fsp.dealing")),
    "permission-to-arrange": any(not(arranges), includesAny("party.licences", ["ae-adgm.fsp.arranging", "ae-adgm.fsp.dealing"])),
    "permission-to-advise": any(not(advises), includes("party.licences", "ae-adgm.fsp.advising")),
    "permission-to-manage": any(not(manages), includes("party.licences", "ae-adgm.fsp.managing")),
    "permission-to-manage-a-fund": any(not(managesFund), includes("party.licences", "ae-adgm.fsp.fund")),
    "permission-for-custody": any(not(keepsCustody), includes("party.licences", "ae-adgm.fsp.custody")),
    "recognition-or-permission-for-the-venue": any(not(venue), includesAny("party.licences", ["ae-adgm.rie", "ae-adgm.fsp.mtf", "ae-adgm.fsp.otf"])),
    "permission-for-the-financing-platform": any(not(financingPlatform), includes("party.licences", "ae-adgm.fsp.private-financing-platform")),
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "personnel", basis: "secondary", reach: "any", note: "Officers." },
  ],
  remedies: ["Obtain the permission, or recognition as an exchange.", "Use an intermediary of the ADGM."],
  notes: ["Agreements are understood to be unenforceable against the other party (not confirmed). A firm that deals is taken to be allowed to arrange (interpretation)."],
});

export const financialPromotion = rule({
  id: "ae-adgm.fsmr.regulated-activity-promotion",
  title: "A financial promotion in or from the ADGM, or with effect there, is made or approved by an authorised person",
  kind: "marketing",
  cites: [cite(fsmr, "s. 18")],
  subject: "offering",
  nexus: ["marketing", "sale"],
  when: all(regulatedToken, any(is("marketing.here"), is("sales.offeredHere"))),
  requires: { "made-or-approved-by-an-authorised-person": oneOf("ae-adgm.promotionBy", ["authorised-person", "approved-by-authorised-person"]) },
  unless: {
    "exempt-recipients": {
      title: "Exempt recipients only",
      claimedAs: ["ae-adgm.exempt-recipients"],
      conditions: { "exempt-recipients-only": is("ae-adgm.exemptRecipients") },
      cites: [cite(fsmr, "s. 18, exemptions")],
      evidence: "unverified",
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "marketer", basis: "primary" },
    { role: "intermediary", basis: "joint" },
  ],
  remedies: ["Let an authorised person make or approve the promotion.", "Withdraw it from the ADGM."],
  openTexture: [{ term: "exempt recipient", question: "Is the promotion directed at exempt recipients only?", by: "counsel" }],
});

export const professionalNaturalPersons = rule({
  id: "ae-adgm.fsmr.regulated-activity-clients",
  title: "A natural person is treated as Professional Client only by net assets, experience and waiver",
  kind: "investor-restriction",
  cites: [cite(conductRules, "chapter 2, assessed Professional Clients")],
  subject: "sale",
  nexus: ["sale"],
  when: all(regulatedToken, is("sale.offered"), equals("sale.investorClass", "ae.adgm-professional-natural")),
  requires: {
    "net-assets": atLeast("ae-adgm.netAssets", netAssets),
    "experience-or-qualification": is("ae-adgm.experience"),
    "protection-waived": is("ae-adgm.waiver"),
  },
  exposes: [
    { role: "intermediary", basis: "primary" },
    { role: "platform", basis: "primary" },
    { role: "issuer", basis: "joint" },
  ],
  remedies: ["Treat the person as Retail Client.", "Document net assets, experience and the waiver."],
  notes: ["That the main residence is left out of net assets is not confirmed."],
});

export const activityRules = [regulatedActivity, financialPromotion, professionalNaturalPersons];
