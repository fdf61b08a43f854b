import { cite, holds, not, rule, tally } from "../../src/authoring";
import { initialTokenOffering, stablecoinIssue } from "./concepts";
import { issuerAndFounders } from "./exposures";
import { words } from "./facts";
import { dare2020, dare2024 } from "./instruments";
import { reserveRatio } from "./parameters";

const { atLeast, equals, is, isNot, onOrBefore } = words;

const nexus = ["issuer", "sale", "marketing", "sponsor", "provider"] as const;

const unverified = (provision: string) => [cite(dare2020, provision, { evidence: "unverified" }), cite(dare2024, provision, { evidence: "unverified" })];

const accreditedOnly = {
  title: "Offer to accredited investors only",
  claimedAs: ["bs.dare.accredited-only"],
  conditions: { "accredited-only": isNot("bs.offeredToOthers"), "exempt-under-the-act": is("bs.accreditedExempt") },
  cites: unverified("accredited investors"),
  note: "Known from the bill of 2019 only.",
};

export const registration = rule({
  id: "bs.dare.ito-registration",
  title: "An initial token offering to the public is registered with the Securities Commission",
  kind: "authorisation",
  cites: [cite(dare2020, "registration"), cite(dare2024, "registration")],
  subject: "offering",
  nexus,
  when: holds(initialTokenOffering),
  requires: { "registered": onOrBefore("bs.registered", "asOf") },
  unless: { "accredited-only": accreditedOnly },
  exposes: issuerAndFounders,
  remedies: ["Register the offering.", "Limit it to accredited investors, once counsel has confirmed the exemption.", "Refund the purchasers."],
  openTexture: [{ term: "accredited investors", question: "Does the Act exempt offers to accredited investors only?", by: "counsel" }],
});

export const memorandum = rule({
  id: "bs.dare.ito-registration-memorandum",
  title: "The offering has a complete and current memorandum, a legal opinion and identified purchasers",
  kind: "disclosure",
  cites: unverified("offering memorandum, opinion, purchasers"),
  subject: "offering",
  nexus,
  when: holds(initialTokenOffering),
  requires: {
    "memorandum-complete": is("bs.memorandumComplete"),
    "memorandum-posted": is("bs.memorandumPosted"),
    "legal-opinion": is("bs.legalOpinion"),
    "purchasers-identified": is("bs.purchasersIdentified"),
  },
  unless: { "accredited-only": accreditedOnly },
  exposes: issuerAndFounders,
  remedies: ["Complete the memorandum and post it.", "Obtain the opinion of a Bahamian firm.", "Identify the purchasers."],
  notes: ["The items are known from the bill of 2019 and are expected to continue."],
});

export const stablecoin = rule({
  id: "bs.dare.stablecoin",
  title: "The issuer of a stablecoin is registered and has its reserve audited",
  kind: "authorisation",
  cites: [cite(dare2024, "stablecoins")],
  subject: "offering",
  nexus: ["issuer"],
  when: holds(stablecoinIssue),
  requires: { "issuer-registered": onOrBefore("bs.issuerRegistered", "asOf"), "regular-audits": is("bs.reserveAudited") },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Register the issuer.", "Stop the issue until the reserve is audited."],
});

export const reserve = rule({
  id: "bs.dare.stablecoin-reserve",
  title: "The reserve of a stablecoin covers what circulates, and no algorithm stabilises it",
  kind: "asset-requirement",
  cites: [cite(dare2024, "stablecoins", { evidence: "unverified" })],
  subject: "offering",
  nexus: ["issuer"],
  when: holds(stablecoinIssue),
  requires: { "full-reserve": atLeast("bs.reserveRatio", reserveRatio), "not-algorithmic": isNot("bs.algorithmic") },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Fund the reserve.", "Stop the issue."],
  notes: ["That reserves be adequate comes from a reliable source; the share and the ban on algorithms are known from memory."],
});

export const offeringTallies = [tally({ fact: "bs.offeredToOthers", among: "everywhere", where: not(equals("sale.investorClass", "bs.accredited")), cites: unverified("accredited investors") })];

export const tokenOfferingRules = [registration, memorandum, stablecoin, reserve];
