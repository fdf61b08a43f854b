import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import { qualifyingCryptoasset, specifiedInvestment } from "./concepts";
import { words } from "./facts";
import { dssRegulations } from "./instruments";
import { matches } from "./services";

const { is, isNot, includes, includesAny } = words;

export const sandbox = rule({
  id: "gb.dss.digital-securities-sandbox",
  title: "A digital securities depository works under a sandbox approval, for securities in scope",
  kind: "authorisation",
  cites: [cite(dssRegulations, "sandbox approval; scope")],
  inForce: { from: "2024-01-08" },
  subject: "party",
  nexus: ["provider", "venue", "customers"],
  when: all(
    any(matches, includesAny("party.services", ["settlement", "registrar", "clearing"]), includesAny("party.roles", ["registrar", "settlement-agent", "clearing-house"])),
    is("gb.usesSandbox"),
  ),
  requires: {
    "sandbox-approval-notice": includes("party.licences", "gb.dss.approval-notice"),
    "entity-established-in-the-uk": is("gb.ukEntity"),
    "securities-in-scope": all(holds(specifiedInvestment), isNot("gb.derivative"), not(holds(qualifyingCryptoasset))),
  },
  exposes: [...whoeverActs({ basis: "primary" })],
  remedies: ["Apply with a legal entity established in the United Kingdom.", "Keep to shares, bonds, money-market instruments, fund units and emission allowances."],
  notes: [
    "Limits by asset class and stage, and any extension in 2026, are not confirmed and are not tested.",
    "Branches of overseas entities are not eligible. The scope is known from memory.",
  ],
  evidence: "unverified",
});

export const sandboxRules = [sandbox];
