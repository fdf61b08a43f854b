import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { notice42 } from "./instruments";
import { moneyFromAbroad, ndrcBorrower } from "./offshore-concepts";
import { offshoreVocabulary } from "./offshore-facts";
import { foreignExchangeRegulations, ndrcOrder56 } from "./offshore-instruments";
import { certificateValidity, longTerm } from "./offshore-parameters";

const { is, equals, moreThan, onOrBefore, later } = vocabulary("CNY", offshoreVocabulary);

const mediumOrLongTermDebt = all(
  holds(moneyFromAbroad),
  equals("cn.economicForm", "external-debt"),
  moreThan("cn.debtTermMonths", longTerm),
  holds(ndrcBorrower),
);

const EXPOSED = [
  { role: "issuer", basis: "primary" },
  { role: "sponsor", basis: "control", note: "The mainland enterprise that controls the borrower." },
  { role: "intermediary", basis: "joint" },
] as const;

export const externalDebt = rule({
  id: "cn.ndrc-56.external-debt-token",
  title: "A debt token of more than one year needs the NDRC's certificate before it is issued",
  kind: "authorisation",
  cites: [cite(ndrcOrder56, "review and registration before borrowing"), cite(notice42, "item (14)")],
  subject: "offering",
  nexus: ["issuer", "sponsor", "asset"],
  when: mediumOrLongTermDebt,
  requires: {
    "certificate-held": is("cn.ndrcCertificateHeld"),
    "certificate-on-or-before-issue": onOrBefore("cn.ndrcCertificateDate", "dates.issuance"),
  },
  exposes: EXPOSED,
  remedies: [
    "Obtain the NDRC's review-and-registration certificate before the issue.",
    "Shorten the term to twelve months or less; the rules of SAFE and the consent under Notice 42 then still have to be met.",
    "Unwind an issue that was made without registration.",
  ],
  notes: [
    "Exactly twelve months is outside: the text excludes one year, although some guides say otherwise.",
    "Exactly half of the votes is control. Senior, perpetual and capital bonds, medium-term notes, convertibles, exchangeables, leases and loans in any currency are all debt.",
  ],
});

export const certificateStillValid = rule({
  id: "cn.ndrc-56.external-debt-token.certificate-validity",
  title: "The NDRC's certificate must still be valid when the debt is issued",
  kind: "authorisation",
  cites: [cite(ndrcOrder56, "validity of the certificate", { evidence: "unverified" })],
  subject: "offering",
  nexus: ["issuer", "sponsor", "asset"],
  when: all(mediumOrLongTermDebt, is("cn.ndrcCertificateHeld")),
  requires: { "issued-while-certificate-valid": onOrBefore("dates.issuance", later("cn.ndrcCertificateDate", certificateValidity)) },
  exposes: EXPOSED,
  remedies: ["Obtain a new certificate before the issue."],
  notes: ["The validity of one year, and whether its last day counts, is unverified."],
});

export const debtReport = rule({
  id: "cn.ndrc-56.external-debt-token.report",
  title: "Each issue or drawdown must be reported to the NDRC",
  kind: "reporting",
  cites: [cite(ndrcOrder56, "report after each issue or drawdown", { evidence: "unverified" })],
  subject: "offering",
  nexus: ["issuer", "sponsor", "asset"],
  when: all(mediumOrLongTermDebt, onOrBefore("dates.issuance", "asOf")),
  requires: { "issue-reported-in-time": is("cn.ndrcReportMade") },
  exposes: EXPOSED,
  remedies: ["File the missing report with the NDRC at once."],
  notes: ["The period of ten working days is unverified."],
});

export const safeRegistration = rule({
  id: "cn.ndrc-56.external-debt-token.safe-registration",
  title: "Debt of a mainland borrower, or debt money brought in, must be registered with SAFE whatever its term",
  kind: "authorisation",
  cites: [cite(foreignExchangeRegulations, "art. 18 and the external-debt rules of SAFE")],
  subject: "offering",
  nexus: ["issuer", "sponsor", "asset"],
  when: all(
    holds(moneyFromAbroad),
    equals("cn.economicForm", "external-debt"),
    any(is("issuer.organisedHere"), is("cn.proceedsRepatriated")),
  ),
  requires: { "safe-registration-complete": is("cn.safeRegistrationCompleted") },
  exposes: EXPOSED,
  remedies: ["Register the debt, or the money brought in, with SAFE; for a term of up to a year also check the short-term quota."],
  notes: ["A signing registration within fifteen working days is reported for mainland borrowers; unverified."],
});

export const ndrcRules = [externalDebt, certificateStillValid, debtReport, safeRegistration] as const;
