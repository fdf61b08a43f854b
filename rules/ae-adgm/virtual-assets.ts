import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { financialService, virtualAsset } from "./concepts";
import { words } from "./facts";
import { virtualAssetAmendments } from "./instruments";
import { objectionPeriod } from "./parameters";

const { is, isNot, atLeast } = words;

const acts = all(holds(financialService), any(is("party.here"), is("party.staffHere")));

export const acceptedVirtualAssets = rule({
  id: "ae-adgm.virtual-assets-2025",
  title: "A firm deals in virtual assets that it has assessed and notified, without objection",
  kind: "asset-requirement",
  cites: [cite(virtualAssetAmendments, "accepted virtual assets")],
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(holds(virtualAsset), acts),
  requires: {
    "assessed-by-the-firm": is("ae-adgm.tokenAssessed"),
    "notified": is("ae-adgm.tokenNotified"),
    "objection-period-over": atLeast("ae-adgm.daysSinceNotification", objectionPeriod),
    "no-objection": isNot("ae-adgm.objection"),
    "removed-once-no-longer-accepted": isNot("ae-adgm.acceptanceLost"),
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Assess the token, notify the FSRA and wait for its objection period.", "Delist a token that is not or no longer accepted.", "Issue it as a security."],
  notes: ["Authorised persons are addressed; any firm with such a service in the ADGM is tested. The last day of the period is taken to be enough (interpretation)."],
});

export const barredTokens = rule({
  id: "ae-adgm.virtual-assets-2025-prohibited",
  title: "Privacy tokens and algorithmic stablecoins are barred",
  kind: "prohibition",
  cites: [cite(virtualAssetAmendments, "privacy tokens and algorithmic stablecoins")],
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(is("token.usesDlt"), any(is("ae-adgm.privacyToken"), is("ae-adgm.algorithmic")), acts),
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Delist the token."],
});

export const virtualAssetRules = [acceptedVirtualAssets, barredTokens];
