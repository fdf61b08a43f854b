import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { offshoreConsentBeforeStart, rwaTokenization } from "./concepts";
import { notice42 } from "./instruments";
import { mainlandEquityToken, moneyFromAbroad, offshoreIssue } from "./offshore-concepts";
import { offshoreVocabulary } from "./offshore-facts";
import { csrcAnnouncement43 } from "./offshore-instruments";

const { is } = vocabulary("CNY", offshoreVocabulary);

export const offshoreEquity = rule({
  id: "cn.notice42.offshore-rwa.equity",
  title: "Equity-like tokens over mainland enterprises need the CSRC's consent or filing before they start",
  kind: "authorisation",
  cites: [cite(notice42, "item (14)")],
  subject: "offering",
  nexus: ["issuer", "sponsor", "asset"],
  when: all(holds(rwaTokenization), holds(offshoreIssue), holds(mainlandEquityToken)),
  requires: {
    "consent-or-filing-complete-before-start": holds(offshoreConsentBeforeStart),
    "investment-and-foreign-exchange-cleared": is("cn.fxOdiCleared"),
    "sector-and-security-approvals-held": is("cn.sectorSecurityCleared"),
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "sponsor", basis: "primary", note: "The mainland enterprise and its controllers." },
    { role: "personnel", basis: "joint", note: "Persons responsible in the company." },
    { role: "intermediary", basis: "joint" },
    { role: "adviser", basis: "joint" },
  ],
  remedies: [
    "File with the CSRC and obtain its consent before the start.",
    "Otherwise drop the equity-like rights or the mainland exposure.",
  ],
  openTexture: [
    {
      term: "equity-like token that is listed nowhere",
      question: "Does it follow the timetable for overseas listings, or does it need consent before it starts? Consent before the start is assumed.",
      by: "the CSRC",
    },
  ],
  notes: [
    "Exactly half of revenue, profit and assets is not mainland business: the share must be above half, and the place of business or of the managers must point to the mainland as well.",
    "Unverified: fines of CNY 1m to 10m on the company and CNY 0.5m to 5m on responsible persons.",
  ],
});

export const overseasListingFiling = rule({
  id: "cn.notice42.offshore-rwa.equity.overseas-listing-filing",
  title: "An overseas offering and listing of mainland equity must be filed with the CSRC in time",
  kind: "disclosure",
  cites: [cite(csrcAnnouncement43, "filing after the overseas application or the later issue", { evidence: "unverified" })],
  subject: "offering",
  nexus: ["issuer", "sponsor", "asset"],
  // A listing overseas means trading, and an issuer or buyers there.
  when: all(any(holds(moneyFromAbroad), is("secondary.intended")), holds(mainlandEquityToken), is("cn.overseasListing")),
  requires: { "filed-in-time": is("cn.overseasListingFilingMade") },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "sponsor", basis: "control" },
    { role: "personnel", basis: "joint", note: "Persons responsible in the company." },
    { role: "intermediary", basis: "joint", note: "Securities companies." },
    { role: "adviser", basis: "joint" },
  ],
  remedies: ["Make the filing with the CSRC, and hold the offering until it is complete."],
  notes: ["The periods (three working days to file, twenty for the CSRC to finish) are unverified."],
});

export const overseasListingRules = [offshoreEquity, overseasListingFiling] as const;
