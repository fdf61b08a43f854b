import { all, any, cite, holds, not, rule, vocabulary } from "../../src/authoring";
import { custody, exchange, virtualAsset, virtualAssetService } from "./concepts";
import { providerAndDirectors } from "./exposures";
import { facts } from "./facts";
import { vaspAct } from "./instruments";
import { transitionEnd, vaspStart } from "./parameters";

const { before, includes, is, oneOf, onOrBefore } = vocabulary("USD", facts);

const transition = [cite(vaspAct, "transition", { evidence: "unverified" })];

const notForOthers = {
  title: "Own account, own issue or group only",
  conditions: { "not-for-others": oneOf("vg.exclusion", ["own-account", "own-issue", "group-company"]) },
  claimedAs: ["vg.vasp.not-for-others"],
  cites: [cite(vaspAct, "services for others, by way of business")],
};

export const registration = rule({
  id: "vg.vasp.registration",
  title: "A virtual asset service for others in or from the Virgin Islands needs registration",
  kind: "authorisation",
  cites: [cite(vaspAct, "registration")],
  subject: "party",
  nexus: ["provider"],
  when: all(holds(virtualAsset), holds(virtualAssetService)),
  requires: { "registered": includes("party.licences", "vg.vasp.registration") },
  unless: {
    "not-for-others": notForOthers,
    "time-to-apply": {
      title: "Existing provider, within the transition",
      conditions: {
        "operating-before-the-start": before("vg.operatingSince", vaspStart),
        "transition-not-over": onOrBefore("asOf", transitionEnd),
      },
      cites: transition,
    },
    "applied-in-time": {
      title: "Existing provider that applied within the transition",
      conditions: {
        "operating-before-the-start": before("vg.operatingSince", vaspStart),
        "applied-in-time": onOrBefore("vg.vaspAppliedOn", transitionEnd),
        "application-undecided": is("vg.applicationOpen"),
      },
      cites: transition,
    },
  },
  exposes: providerAndDirectors,
  remedies: ["Register with the Commission before the service begins.", "Use a registered provider, or stop the service in and from the Virgin Islands."],
  notes: ["Who issues its own token only is no provider. That services for the group are outside is taken from the law of investment business (interpretation)."],
});

export const extraApproval = rule({
  id: "vg.vasp.registration-extra-approval",
  title: "Custody of virtual assets and an exchange need an approval besides",
  kind: "authorisation",
  cites: [cite(vaspAct, "custody and exchange")],
  subject: "party",
  nexus: ["provider"],
  when: all(holds(virtualAsset), any(holds(custody), holds(exchange)), includes("party.licences", "vg.vasp.registration")),
  requires: {
    "approved-for-custody": any(not(holds(custody)), includes("party.licences", "vg.vasp.custody")),
    "approved-as-exchange": any(not(holds(exchange)), includes("party.licences", "vg.vasp.exchange")),
  },
  unless: { "not-for-others": notForOthers },
  exposes: providerAndDirectors,
  remedies: ["Obtain the Commission's approval for custody or for the exchange."],
});

export const vaspRules = [registration, extraApproval];
