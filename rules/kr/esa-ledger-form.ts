import { all, any, cite, holds, rule } from "../../src/authoring";
import { security } from "./concepts";
import { words } from "./facts";
import { esa, esa2026, securityTokenPlan, securityTokenRelease } from "./instruments";
import { issuerManagerEquity, ledgersRecognised } from "./parameters";

/** The Electronic Securities Act: in what form a token is a security of title. */

const { is, equals, onOrAfter, atLeast } = words;

const ledgerSecurity = all(
  holds(security),
  any(is("issuer.here"), is("sales.offeredHere")),
  is("kr.koreanLawSecurity"),
  equals("kr.registerForm", "dlt-primary"),
);

export const ledgerForm = rule({
  id: "kr.esa.ledger-form",
  title: "A ledger is the register of a security only from 2027-02-04, and only in the statutory system",
  kind: "asset-requirement",
  cites: [cite(esa, "electronic registration"), cite(esa2026, "Art. 2(3-2) and following")],
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: ledgerSecurity,
  requires: {
    "issued-when-ledgers-are-recognised": onOrAfter("dates.issuance", ledgersRecognised),
    "ledger-meets-the-definition": is("kr.ledgerQualified"),
    "notified-and-registered-with-the-depository": is("kr.ksdRegistered"),
    "accounts-kept-by-a-registered-institution": any(
      equals("kr.accountKeeper", "account-management-institution"),
      all(equals("kr.accountKeeper", "issuer"), is("kr.issuerManagerRegistered")),
    ),
  },
  unless: {
    "sandbox": {
      title: "Designation as innovative financial service",
      conditions: { "within-the-designation": is("kr.sandboxDesignated") },
      claimedAs: ["kr.sandbox"],
      cites: [cite(securityTokenRelease, "regulatory sandbox", { evidence: "secondary" })],
    },
  },
  exposes: [
    { role: "issuer", basis: "primary", note: "The transfer has no effect against third parties." },
    { role: "platform", basis: "joint" },
  ],
  remedies: [
    "Register the security electronically in the conventional way; the ledger is then no more than a copy.",
    "Issue on or after 2027-02-04 on a ledger that meets the definition, notified to and registered with the Korea Securities Depository.",
    "Obtain designation as an innovative financial service.",
  ],
  notes: [
    "The day of issue decides. Technical standards for ledgers are left to a decree that was not seen.",
    "A conventional electronic registration makes the ledger a copy; the rule then does not apply.",
  ],
});

export const issuerAccountManager = rule({
  id: "kr.esa.ledger-form-issuer-account-manager",
  title: "An issuer that keeps the accounts of its own securities is registered and has enough equity",
  kind: "authorisation",
  force: "guidance",
  cites: [cite(securityTokenPlan, "issuer account-management institutions"), cite(esa2026, "issuer account-management institutions")],
  inForce: { from: "2027-02-04" },
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(ledgerSecurity, equals("kr.accountKeeper", "issuer")),
  requires: {
    "registered-as-account-manager": is("kr.issuerManagerRegistered"),
    "enough-equity": atLeast("kr.issuerOwnFunds", issuerManagerEquity),
  },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Register as issuer account-management institution, or let an account-management institution keep the accounts."],
  evidence: "unverified",
  notes: ["The plan of 2023 spoke of equity of at least KRW 2 billion, personnel and insurance; the final numbers are left to a decree that was not seen."],
});

export const ledgerRules = [ledgerForm, issuerAccountManager];
