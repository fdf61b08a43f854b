import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { offshoreConsentBeforeStart } from "./concepts";
import { absToken, negativeListClear, negativeListConditions } from "./offshore-concepts";
import { offshoreVocabulary } from "./offshore-facts";
import { csrcAnnouncement1 } from "./offshore-instruments";

const { is, isNot, equals, after, onOrBefore } = vocabulary("CNY", offshoreVocabulary);

const BOUND = [
  { role: "issuer", basis: "primary" },
  { role: "sponsor", basis: "primary", note: "The mainland person that actually controls the asset is the filer; its controllers are bound with it." },
  { role: "personnel", basis: "joint", note: "Directors, supervisors and senior managers of the filer." },
  { role: "intermediary", basis: "joint" },
  { role: "adviser", basis: "joint", note: "As an intermediary of the filing." },
] as const;

export const absFiling = rule({
  id: "cn.csrc-2026-1.abs-token-filing",
  title: "Tokens backed by mainland cash flow must be filed with the CSRC before the offshore issue",
  kind: "disclosure",
  cites: [cite(csrcAnnouncement1, "filing before the business starts"), cite(csrcAnnouncement1, "refusal and publication", { evidence: "secondary" })],
  evidence: "primary",
  subject: "offering",
  nexus: ["asset"],
  when: holds(absToken),
  requires: {
    "filed-by-the-mainland-asset-controller": is("cn.filedByAssetController"),
    "report-and-complete-documents": is("cn.filingComplete"),
    "completed-before-start": holds(offshoreConsentBeforeStart),
    "published-by-the-csrc": is("cn.filingPublished"),
    "no-negative-list-situation": holds(negativeListClear),
    "investment-and-foreign-exchange-cleared": is("cn.fxOdiCleared"),
    "cyber-and-data-security-cleared": is("cn.dataExportCleared"),
    "no-harm-to-national-or-public-interest": isNot("cn.harmsNationalOrPublicInterest"),
  },
  exposes: BOUND,
  remedies: [
    "Stop the offer. Have the mainland person that actually controls the asset file the report and the complete offshore documents with the CSRC.",
    "Supplement the materials and complete the prior approvals: cross-border investment, foreign exchange, cybersecurity, data.",
    "Launch only after the CSRC has completed and published the filing; if it refuses, do not issue.",
  ],
  openTexture: [
    { term: "harm to national or public interest", question: "Does the issue harm national or public interests?", by: "the CSRC" },
    {
      term: "asset-backed token or debt",
      question: "Is a note with fixed repayment asset-backed or external debt? The forms are told apart by economic substance: check the foreign-debt rule as well.",
      by: "counsel",
    },
  ],
  notes: [
    "Neither a small issue nor a private one is exempt: one offshore investor is enough.",
    "A filing that falls short of the guideline is refused. Review period, resubmission and sanctions were not seen; no day count is given here.",
    "Two commentaries state that a mainland person may not itself be the issuer; this was not seen in the text.",
  ],
});

export const absFilingContent = rule({
  id: "cn.csrc-2026-1.abs-token-filing.content",
  title: "The filing must be true, accurate and complete",
  kind: "disclosure",
  cites: [cite(csrcAnnouncement1, "duty of truth, accuracy and completeness", { evidence: "secondary" })],
  subject: "offering",
  nexus: ["asset"],
  when: all(holds(absToken), is("cn.csrcFilingMade")),
  requires: { "no-false-record-misleading-statement-or-material-omission": isNot("cn.filingDefective") },
  exposes: BOUND,
  remedies: ["Correct and supplement the filing, and hold the issue until the CSRC has accepted the correction."],
});

export const absNegativeList = rule({
  id: "cn.csrc-2026-1.abs-token-negative-list",
  title: "No token backed by mainland cash flow may be issued in any of six situations",
  kind: "asset-requirement",
  cites: [cite(csrcAnnouncement1, "situations in which no issue is allowed")],
  subject: "offering",
  nexus: ["asset"],
  when: holds(absToken),
  requires: negativeListConditions,
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "sponsor", basis: "primary", note: "The mainland filer and its controllers." },
    { role: "intermediary", basis: "joint" },
  ],
  remedies: [
    "Cure what can be cured: settle the dispute over title, lease the vacant property, separate the pool.",
    "Replace the asset, or route a token whose value comes from disposal as another form with written consent.",
    "Wait until the three years have passed, or until the investigation is concluded.",
  ],
  openTexture: [
    { term: "highly uncertain cash flow", question: "Is the asset's ability to produce cash flow highly uncertain?", by: "counsel" },
    { term: "major ownership dispute", question: "Is a dispute over the ownership of the asset major?", by: "counsel" },
  ],
  notes: [
    "Three years are counted back from the filing. A crime exactly three years before the filing is treated as inside the period; whether the boundary day counts is not settled.",
    "The text counts from the crime; the conviction is used where it came later, which is the stricter reading.",
  ],
});

export const absReporting = rule({
  id: "cn.csrc-2026-1.ongoing-reporting",
  title: "The filer must promptly report completion, major risks and other material events to the CSRC",
  kind: "reporting",
  cites: [cite(csrcAnnouncement1, "reports after the issue", { evidence: "secondary" })],
  subject: "offering",
  nexus: ["asset"],
  when: all(
    holds(absToken),
    equals("cn.consentStatus", "completed"),
    any(onOrBefore("dates.issuance", "asOf"), is("cn.majorRisk"), is("cn.otherMaterialEvent")),
  ),
  requires: {
    // What has not happened need not be reported: a later issue is after the evaluation.
    "completion-reported": any(is("cn.completionReported"), after("dates.issuance", "asOf")),
    "major-risk-reported": any(isNot("cn.majorRisk"), is("cn.majorRiskReported")),
    "other-material-event-reported": any(isNot("cn.otherMaterialEvent"), is("cn.otherMaterialEventReported")),
  },
  exposes: [
    { role: "sponsor", basis: "primary", note: "The mainland filer and its controllers." },
    { role: "issuer", basis: "joint" },
    { role: "intermediary", basis: "joint" },
  ],
  remedies: ["File the missing report with the CSRC at once."],
  openTexture: [{ term: "promptly", question: "Was the report made promptly? The guideline as read sets no number of days.", by: "counsel" }],
});

export const csrcAbsRules = [absFiling, absFilingContent, absNegativeList, absReporting] as const;
