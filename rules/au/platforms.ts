import { all, any, cite, concept, holds, rule } from "../../src/authoring";
import { providerAnswerable } from "./exposures";
import { words } from "./facts";
import { digitalAssetsAct } from "./instruments";
import { platformClientValue, platformVolume } from "./parameters";
import { actsHere } from "./services";

const { is, isNot, includes, atMost } = words;

export const digitalAssetPlatform = concept({
  id: "au.digital-asset-platform",
  title: "Digital asset platform",
  subject: "party",
  when: is("au.factualControl"),
  cites: [cite(digitalAssetsAct, "factual control")],
  note: "The operator can transfer clients' tokens, exclude others, and identify itself.",
});

export const tokenisedCustody = concept({
  id: "au.tokenised-custody-platform",
  title: "Tokenised custody platform",
  subject: "party",
  when: all(is("au.tokenPerAsset"), is("au.heldOnTrust"), is("au.redeemsToPossessor")),
  cites: [cite(digitalAssetsAct, "tokenised custody platform")],
});

const operates = all(actsHere, any(holds(digitalAssetPlatform), holds(tokenisedCustody)));

export const platformLicence = rule({
  id: "au.daf.dap-tcp",
  title: "A digital asset or tokenised custody platform is licensed",
  kind: "authorisation",
  cites: [cite(digitalAssetsAct, "Schedule 1")],
  subject: "party",
  nexus: ["provider", "customers", "personnel"],
  when: operates,
  requires: { "licensed": includes("party.licences", "au.afsl") },
  unless: {
    "low-value": {
      title: "Low-value platform",
      claimedAs: ["au.daf.low-value"],
      conditions: {
        "within-client-limit": atMost("au.largestClientHolding", platformClientValue),
        "within-volume-limit": atMost("au.platformVolume", platformVolume),
        "no-other-financial-products": isNot("au.otherFinancialProducts"),
        "asic-notified": is("au.asicNotified"),
      },
      cites: [cite(digitalAssetsAct, "low-value platforms", { evidence: "unverified" })],
      note: "The figures are those of the draft and the bill, not read in the Act.",
    },
  },
  exposes: providerAnswerable,
  remedies: ["Apply for the licence before the Act starts.", "Stay within both limits of the low-value exemption and notify ASIC.", "Leave control of the tokens with the clients."],
  notes: ["Transitional rules of about six months, to October 2027, were reported of the bill and are not applied here. Before the Act starts, check for a managed investment scheme."],
});

export const platformDuties = rule({
  id: "au.daf.dap-tcp-duties",
  title: "A licensed platform keeps the standards, its rules and its guide",
  kind: "authorisation",
  cites: [cite(digitalAssetsAct, "ss. 912BB, 912BC; guide")],
  subject: "party",
  nexus: ["provider", "customers", "personnel"],
  when: all(operates, includes("party.licences", "au.afsl")),
  requires: { "standards-met": is("au.platformStandardsMet"), "platform-rules": is("au.platformRules"), "guide": is("au.guideMade") },
  exposes: providerAnswerable,
  remedies: ["Meet ASIC's asset-holding and settlement standards, adopt the rules, and give the guide."],
});

export const platformConcepts = [digitalAssetPlatform, tokenisedCustody];
export const platformRules = [platformLicence, platformDuties];
