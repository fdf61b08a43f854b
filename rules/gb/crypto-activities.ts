import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import type { Exemption } from "../../src/authoring";
import { qualifyingCryptoasset2027, specifiedInvestment } from "./concepts";
import { cryptoGateway, cryptoRegulations } from "./crypto-instruments";
import { cryptoRegimeStart, gatewayCloses, gatewayOpens } from "./dates";
import { words } from "./facts";
import { arranges, deals, exchanges, keepsCustody, matches } from "./services";

const { is, isNot, equals, includes, includesAny, onOrAfter, onOrBefore, before } = words;

const cryptoasset = holds(qualifyingCryptoasset2027);
const keepsCryptoassets = all(keepsCustody, any(cryptoasset, holds(specifiedInvestment)));
const runsPlatform = all(cryptoasset, matches);
const dealsInCryptoassets = all(cryptoasset, any(deals, exchanges));
const arrangesCryptoassets = all(cryptoasset, arranges);
const stakes = all(cryptoasset, is("gb.staking"));

/** Acts here, or from abroad with a consumer here and no permitted firm between. */
const inUk = any(is("party.here"), is("party.staffHere"), all(is("party.abroad"), is("gb.ukConsumers"), isNot("gb.authorisedFirmBetween")));

const EXCLUSIONS = {
  "no-consideration": "Transfer without consideration",
  "validation-reward": "Reward for validation",
  "creators-private-sale": "Private sale by the creator, solely to raise capital",
  "employee-issue": "Issue to employees",
  "group": "Within a group",
  "not-held-out": "Dealing without holding out, market making or regular solicitation",
  "settlement-only-custody": "Custody for settlement only",
  "incidental-professional": "Incidental to a profession",
  "sale-of-goods": "Sale of goods",
} as const;

const PROVISIONS: Partial<Record<keyof typeof EXCLUSIONS, string>> = {
  "validation-reward": "RAO art. 9V(1)(d)",
  "creators-private-sale": "RAO art. 9V(1)(f)",
  "not-held-out": "RAO art. 9U",
  "settlement-only-custody": "RAO art. 9Q",
  "incidental-professional": "RAO art. 9Z11",
  "sale-of-goods": "RAO art. 9Z10",
};

function exclusion(kind: keyof typeof EXCLUSIONS): Exemption<"party"> {
  return {
    title: EXCLUSIONS[kind],
    claimedAs: [`gb.rao.${kind}`],
    conditions: { [kind]: equals("gb.cryptoExclusion", kind) },
    cites: [cite(cryptoRegulations, PROVISIONS[kind] ?? "exclusions from the cryptoasset activities")],
  };
}

const exclusions = Object.fromEntries((Object.keys(EXCLUSIONS) as (keyof typeof EXCLUSIONS)[]).map((kind) => [kind, exclusion(kind)]));

const transition = { from: "2027-10-25", to: "2029-10-24" };

export const cryptoActivities = rule({
  id: "gb.rao.crypto-activities-2027",
  title: "A business of cryptoasset activities needs authorisation",
  kind: "authorisation",
  cites: [cite(cryptoRegulations, "RAO arts. 9N, 9S, 9T, 9W, 9Y, 9Z6; FSMA s. 418(6B)-(6F)")],
  inForce: { from: "2027-10-25" },
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(any(keepsCryptoassets, runsPlatform, dealsInCryptoassets, arrangesCryptoassets, stakes), inUk),
  requires: {
    "permission-to-safeguard": any(not(keepsCryptoassets), includes("party.licences", "gb.rao.art-9n")),
    "permission-for-the-platform": any(not(runsPlatform), includes("party.licences", "gb.rao.art-9s")),
    "permission-to-deal": any(not(dealsInCryptoassets), includesAny("party.licences", ["gb.rao.art-9t", "gb.rao.art-9w", "gb.rao.art-9s"])),
    "permission-to-arrange": any(not(arrangesCryptoassets), includes("party.licences", "gb.rao.art-9y")),
    "permission-to-stake": any(not(stakes), includes("party.licences", "gb.rao.art-9z6")),
  },
  unless: {
    ...exclusions,
    "application-undecided": {
      title: "Application made in the window and not yet decided",
      claimedAs: ["gb.cryptoregs.saving"],
      conditions: {
        "applied-in-the-window": all(onOrAfter("gb.gatewayApplied", gatewayOpens), onOrBefore("gb.gatewayApplied", gatewayCloses)),
        "undecided": equals("gb.gatewayStatus", "undecided"),
      },
      cites: [cite(cryptoRegulations, "regs. 53-60"), cite(cryptoGateway, "application window")],
      inForce: transition,
      note: "At most two years, until 2029-10-24.",
    },
    "existing-contracts": {
      title: "Performance of existing contracts only",
      claimedAs: ["gb.cryptoregs.transition"],
      conditions: {
        "applied-before-the-regime": before("gb.gatewayApplied", cryptoRegimeStart),
        "late-or-refused": any(not(onOrBefore("gb.gatewayApplied", gatewayCloses)), equals("gb.gatewayStatus", "refused-or-withdrawn")),
        "existing-contracts-only": is("gb.existingContractsOnly"),
      },
      cites: [cite(cryptoRegulations, "regs. 53-60")],
      inForce: transition,
      note: "Also for an overseas group company of such an applicant (reg. 55(4)).",
    },
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "personnel", basis: "secondary", reach: "any", note: "Officers." },
  ],
  remedies: [
    "Obtain permission for the activity.",
    "From abroad: serve consumers through an authorised firm that stands between, or serve institutions only.",
    "Without an application: stop before the regime starts.",
  ],
  notes: [
    "Custody of security tokens is caught as well as that of qualifying cryptoassets. Issuing a stablecoin has a rule of its own: gb.stablecoin.issuance.",
    "Registration under the Money Laundering Regulations does not convert into permission.",
    "Dealing is read from dealing, exchange and matching services; the operator of a platform is taken to deal within its permission for the platform (interpretation).",
    "From abroad for institutions only: not caught.",
  ],
});

export const cryptoActivityRules = [cryptoActivities];
