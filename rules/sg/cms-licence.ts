import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import { capitalMarketsProduct } from "./concepts";
import { words } from "./facts";
import { faa, sfa } from "./instruments";
import { actsHere, advisesInvestors, advisesOnCorporateFinance, deals, finances, keepsCustody, manages } from "./services";

const { is, includes, includesAny } = words;

const LICENCES = [
  "sg.cms.dealing", "sg.cms.product-financing", "sg.cms.fund-management", "sg.cms.reit-management", "sg.cms.custody",
  "sg.cms.corporate-finance-advice",
] as const;

const S82 = cite(sfa, "s. 82; Second Schedule", { evidence: "secondary" });

const answers = [...whoeverActs({ basis: "primary" }), { role: "personnel", basis: "secondary", reach: "any", note: "Officers of the party." }] as const;

export const licence = rule({
  id: "sg.sfa.s82-cms-licence",
  title: "A business of regulated activities with capital markets products needs a licence for each of them",
  kind: "authorisation",
  cites: [S82, cite(sfa, "s. 339", { evidence: "secondary" })],
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(holds(capitalMarketsProduct), actsHere, any(deals, finances, manages, keepsCustody, advisesOnCorporateFinance)),
  requires: {
    "licence-for-dealing": any(not(deals), includes("party.licences", "sg.cms.dealing")),
    "licence-for-product-financing": any(not(finances), includes("party.licences", "sg.cms.product-financing")),
    "licence-for-management": any(not(manages), includesAny("party.licences", ["sg.cms.fund-management", "sg.cms.reit-management"])),
    "licence-for-custody": any(not(keepsCustody), includes("party.licences", "sg.cms.custody")),
    "licence-for-corporate-finance-advice": any(not(advisesOnCorporateFinance), includes("party.licences", "sg.cms.corporate-finance-advice")),
  },
  unless: {
    "exempt-institution": {
      title: "Bank or other institution exempt from the licence",
      claimedAs: ["sg.sfa-99"],
      conditions: { "exempt-status": includes("party.licences", "sg.sfa.exempt-s99") },
      cites: [cite(sfa, "s. 99", { evidence: "secondary" })],
      note: "State the exemption, such as that of a licensed bank, among the licences.",
    },
    "foreign-arrangement": {
      title: "Arrangement of a foreign firm approved by the MAS",
      claimedAs: ["sg.sfa.foreign-arrangement"],
      conditions: { "acts-from-abroad": is("party.abroad"), "approved-arrangement": includes("party.licences", "sg.sfa.foreign-arrangement") },
      cites: [cite(sfa, "Third Schedule para. 9; frameworks for foreign branches and related corporations", { evidence: "unverified" })],
    },
  },
  exposes: answers,
  remedies: [
    "Obtain the capital markets services licence for the activity.",
    "Contract through a licensed dealer or custodian, or through an exempt institution such as a bank.",
    "Stop the activity in and towards Singapore.",
  ],
  openTexture: [
    { term: "substantial and reasonably foreseeable effect", question: "Does the party's conduct abroad have such an effect in Singapore?", by: "counsel" },
    { term: "business of dealing", question: "Is the issuer's sale of its own tokens a business of dealing?", by: "counsel" },
  ],
  notes: [
    "Offence: fine up to $150,000 or three years' imprisonment, with a daily fine (not confirmed); contracts may be voidable.",
    "Which licence is needed is read from the party's services and roles; management is fund management, or the management of real-estate trusts. An issuer is examined only when it is named among the parties with a service of dealing.",
  ],
});

export const representatives = rule({
  id: "sg.sfa.s82-cms-licence-representatives",
  title: "Representatives of a licensee are notified",
  kind: "authorisation",
  cites: [cite(sfa, "representatives", { evidence: "secondary" })],
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(
    holds(capitalMarketsProduct),
    actsHere,
    any(deals, finances, manages, keepsCustody, advisesOnCorporateFinance),
    includesAny("party.licences", LICENCES),
  ),
  requires: { "representatives-notified": is("sg.representativesNotified") },
  exposes: answers,
  remedies: ["Notify the representatives to the MAS before they act."],
});

export const adviser = rule({
  id: "sg.sfa.s82-cms-licence-financial-advice",
  title: "Advice to investors on capital markets products needs a financial adviser's licence",
  kind: "authorisation",
  cites: [cite(faa, "licence of financial advisers")],
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(holds(capitalMarketsProduct), actsHere, advisesInvestors),
  requires: { "licensed-or-exempt-adviser": includesAny("party.licences", ["sg.faa.adviser", "sg.faa.exempt"]) },
  exposes: answers,
  remedies: ["Obtain the licence of a financial adviser, rely on an exemption, or stop advising."],
});

export const licenceRules = [licence, representatives, adviser];
