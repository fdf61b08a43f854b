import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import { schemeUnit, specifiedInvestment } from "./concepts";
import { cryptoRegimeStart } from "./dates";
import { words } from "./facts";
import { fsma, rao } from "./instruments";
import { advises, arranges, deals, keepsCustody, manages, matches, touchesUk } from "./services";

const { is, includes, includesAny, equals, before } = words;

const regulated = any(deals, arranges, matches, manages, advises, all(keepsCustody, before("asOf", cryptoRegimeStart), is("gb.safeguardsAndAdministers")));

/** Which permission each service needs: each line holds when the service is not provided or the permission is held. */
const permissions = {
  "permission-to-deal": any(not(deals), includesAny("party.licences", ["gb.rao.art-14", "gb.rao.art-21"])),
  "permission-to-arrange": any(not(arranges), includes("party.licences", "gb.rao.art-25")),
  "permission-for-the-venue": any(
    not(matches),
    includesAny("party.licences", ["gb.rao.art-25d", "gb.rao.art-25da", "gb.fsma.recognised-exchange", "gb.dss.approval-notice", "gb.pisces.approval-notice"]),
  ),
  "permission-to-manage": any(
    not(manages),
    all(not(holds(schemeUnit)), includesAny("party.licences", ["gb.rao.art-37", "gb.rao.art-51zc", "gb.rao.art-51ze"])),
    all(holds(schemeUnit), includesAny("party.licences", ["gb.rao.art-51zc", "gb.rao.art-51ze"])),
  ),
  "permission-to-advise": any(not(advises), includes("party.licences", "gb.rao.art-53")),
  "permission-to-safeguard": any(not(keepsCustody), not(before("asOf", cryptoRegimeStart)), not(is("gb.safeguardsAndAdministers")), includes("party.licences", "gb.rao.art-40")),
};

export const generalProhibition = rule({
  id: "gb.fsma.s19-general-prohibition",
  title: "A business of regulated activities with security tokens needs authorisation",
  kind: "authorisation",
  cites: [cite(fsma, "ss. 19, 22, 23, 26-28"), cite(rao, "arts. 14, 21, 25, 25D, 25DA, 37, 40, 51ZC, 51ZE, 53")],
  inForce: { from: "2001-12-01" },
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(holds(specifiedInvestment), touchesUk, regulated),
  requires: permissions,
  unless: {
    "own-issue": {
      title: "Issue of its own shares or debentures",
      claimedAs: ["gb.rao.art-18"],
      conditions: {
        "acts-as-issuer": includes("party.capacities", "issuer"),
        "own-issue": equals("gb.activityExclusion", "own-issue"),
        "no-other-regulated-service": not(any(matches, manages, advises)),
      },
      cites: [cite(rao, "art. 18")],
    },
    "not-held-out": {
      title: "Dealing as principal without holding itself out",
      claimedAs: ["gb.rao.art-15"],
      conditions: { "not-held-out": equals("gb.activityExclusion", "not-held-out"), "no-other-regulated-service": not(any(arranges, matches, manages, advises)) },
      cites: [cite(rao, "art. 15")],
    },
    "overseas-person": {
      title: "Overseas person, through authorised persons only",
      claimedAs: ["gb.rao.art-72"],
      conditions: {
        "overseas": is("party.abroad"),
        "relies-on-the-exclusion": equals("gb.activityExclusion", "overseas-person"),
        "through-authorised-persons": is("gb.onlyThroughAuthorised"),
      },
      cites: [cite(rao, "art. 72")],
    },
    "appointed-representative": {
      title: "Appointed representative of an authorised firm",
      claimedAs: ["gb.fsma.appointed-representative"],
      conditions: { "appointed-representative": equals("gb.activityExclusion", "appointed-representative") },
      cites: [cite(fsma, "appointed representatives")],
    },
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "personnel", basis: "secondary", reach: "any", note: "Officers of the party." },
  ],
  remedies: [
    "Obtain Part 4A permission for the activity: multilateral or organised trading facility for a venue, arranging for placing, managing or operating for a fund.",
    "Appoint an authorised firm for the United Kingdom leg, or become its appointed representative.",
    "Stop the activity in the United Kingdom.",
  ],
  openTexture: [
    { term: "safeguarding and administering", question: "Does custody of the security token amount to both?", by: "counsel" },
  ],
  notes: [
    "Offence (up to two years' imprisonment, not confirmed); agreements are unenforceable, and money and compensation can be recovered.",
    "Which permission is needed is read from the party's services and roles; an issuer is examined only when it is named among the parties.",
    "Electronic money and payment services have regimes of their own and are not examined here.",
    "The section and the articles are known from memory.",
  ],
});

export const generalProhibitionRules = [generalProhibition];
