import { all, any, cite, holds, not, rule } from "../../src/authoring";
import { digitalAsset, linked, publicOffer, stablecoin } from "./concepts";
import { exclusionsOfIssues } from "./exclusions";
import { words } from "./facts";
import { issuesRegulation, lead, stablecoinRegulation } from "./instruments";
import { reserveRatio } from "./parameters";

const { atLeast, is, onOrBefore } = words;

const nexus = ["issuer", "platform", "marketing", "sale"] as const;

const answerable = [
  { role: "issuer", basis: "primary", note: "Fines by tier; their amounts were not read." },
  { role: "intermediary", basis: "joint", note: "The structurer." },
  { role: "adviser", basis: "joint", note: "The certifier." },
  { role: "platform", basis: "joint" },
] as const;

export const publicIssue = rule({
  id: "sv.lead.public-offer",
  title: "A public offer of digital assets is registered with the CNAD, with a certified information document",
  kind: "authorisation",
  cites: [cite(lead, "arts. 2, 12, 22 and 26-28"), cite(issuesRegulation, "arts. 4, 5, 8, 10, 12-16, 20, 22 and Annex A")],
  subject: "offering",
  nexus,
  when: all(holds(digitalAsset), holds(linked), holds(publicOffer)),
  requires: {
    "registered": onOrBefore("sv.resolution", "asOf"),
    "structurer-engaged": is("sv.structurer"),
    "information-document": any(is("sv.informationDocument"), all(holds(stablecoin), is("sv.acceptedStablecoin"))),
    "certifier-report": any(is("sv.certifierReport"), all(holds(stablecoin), is("sv.acceptedStablecoin"))),
    "application-complete": is("sv.applicationComplete"),
    "fee-paid": is("sv.feePaid"),
  },
  unless: exclusionsOfIssues,
  exposes: answerable,
  openTexture: [{ term: "promotion", question: "Is a sale to persons in El Salvador, not otherwise marketed there, promotion there?", by: "counsel" }],
  remedies: ["Register the issue.", "Suspend the offer.", "Exclude El Salvador: neither platform nor promotion there."],
  notes: [
    "The CNAD decides within five business days. An issuer is registered only with at least one approved issue.",
    "No prospectus under securities law is asked for: digital assets are no securities there. Other countries judge for themselves.",
    "An accepted stablecoin needs no information document; that it needs no certifier's report on it either is an interpretation.",
  ],
});

export const privateIssue = rule({
  id: "sv.lead.private-issuance",
  title: "A private issue meets the CNAD's requirements",
  kind: "authorisation",
  cites: [cite(lead, "private issues"), cite(issuesRegulation, "private issues", { evidence: "unverified" })],
  subject: "offering",
  nexus,
  when: all(holds(digitalAsset), holds(linked), not(holds(publicOffer))),
  requires: { "requirements-met": any(onOrBefore("sv.privateIssueRegistered", "asOf"), is("sv.privateRequirementsMet")) },
  unless: exclusionsOfIssues,
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Register the private issue.", "File as a public offer."],
  openTexture: [{ term: "private issue", question: "Which issues are private, and what does the CNAD ask of them?", by: "counsel" }],
});

export const reserve = rule({
  id: "sv.lead.stablecoin",
  title: "A stablecoin has a registered issuer and a full, liquid and audited reserve",
  kind: "asset-requirement",
  cites: [cite(lead, "arts. 9(q) and 32"), cite(stablecoinRegulation, "reserve, reports and audits")],
  subject: "offering",
  nexus,
  when: all(holds(digitalAsset), holds(stablecoin), holds(linked)),
  requires: {
    "issuer-registered": onOrBefore("sv.resolution", "asOf"),
    "full-reserve": atLeast("sv.reserveRatio", reserveRatio),
    "liquidity-limits": is("sv.liquidityLimits"),
    "reports-and-audits": is("sv.reserveReports"),
  },
  unless: exclusionsOfIssues,
  exposes: [
    { role: "issuer", basis: "primary", note: "Registration may be revoked." },
    { role: "platform", basis: "joint", note: "The provider that lists the coin." },
  ],
  remedies: ["Restore the reserve.", "Delist the coin."],
});

export const issueRules = [publicIssue, privateIssue, reserve];
