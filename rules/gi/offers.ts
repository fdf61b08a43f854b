import { all, any, cite, holds, not, rule, tally } from "../../src/authoring";
import { transferableSecurity } from "./concepts";
import { words } from "./facts";
import { prospectusRegulation, registrationRegulations } from "./instruments";
import { ceiling, countingPeriod, minimum, persons } from "./parameters";

const { atLeast, atMost, equals, is, lessThan, onOrBefore } = words;

const QUALIFIED = "gi.qualified";

const answerable = [
  { role: "issuer", basis: "primary" },
  { role: "personnel", basis: "joint", note: "Directors and officers." },
] as const;

const sellsTokens = all(is("token.usesDlt"), is("issuer.here"), not(equals("raise.kind", "airdrop-or-free")));

export const tokenIssuer = rule({
  id: "gi.poca.token-issuer",
  title: "An issuer registers before it receives proceeds of its token sale",
  kind: "aml-kyc",
  cites: [cite(registrationRegulations, "sale of tokenised digital assets")],
  subject: "offering",
  nexus: ["issuer"],
  when: sellsTokens,
  requires: { "registered-before-proceeds": onOrBefore("gi.registeredOn", "gi.firstProceeds"), "registered": onOrBefore("gi.registeredOn", "asOf") },
  due: { from: "gi.firstProceeds" },
  exposes: answerable,
  remedies: ["Register with the Commission.", "Hold the proceeds until then."],
  notes: ["Issuers of their own token remain under registration since the Regulations of 2025."],
});

export const buyers = rule({
  id: "gi.poca.token-issuer-due-diligence",
  title: "An issuer does due diligence on the buyers of its token",
  kind: "aml-kyc",
  cites: [cite(registrationRegulations, "due diligence")],
  subject: "offering",
  nexus: ["issuer"],
  when: sellsTokens,
  requires: { "buyers-checked": is("gi.buyersChecked") },
  exposes: answerable,
  remedies: ["Check the buyers, and hold the proceeds until then."],
});

const unverified = (provision: string) => [cite(prospectusRegulation, provision, { evidence: "unverified" })];

export const prospectus = rule({
  id: "gi.prospectus.public-offer",
  title: "A public offer of security tokens in Gibraltar needs a prospectus approved there",
  kind: "disclosure",
  cites: [cite(prospectusRegulation, "arts. 1, 3 and 20-23")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(transferableSecurity), is("sale.offered")),
  requires: { "approved-in-gibraltar": onOrBefore("gi.prospectusApproved", "asOf"), "published": onOrBefore("gi.prospectusPublished", "asOf") },
  unless: {
    "qualified-only": {
      title: "Qualified investors only",
      claimedAs: ["gi.prospectus.qualified-only"],
      conditions: { "qualified-investors": equals("sale.investorClass", QUALIFIED) },
      cites: unverified("art. 1"),
    },
    "few-persons": {
      title: "Few persons beside qualified investors",
      claimedAs: ["gi.prospectus.few-persons"],
      conditions: { "below-limit-of-persons": lessThan("gi.otherPersons", persons) },
      cites: unverified("art. 1"),
    },
    "high-minimum": {
      title: "High consideration or denomination",
      claimedAs: ["gi.prospectus.high-minimum"],
      conditions: { "high-minimum": any(atLeast("gi.ticket", minimum), atLeast("gi.denomination", minimum)) },
      cites: unverified("art. 1"),
    },
    "small-offer": {
      title: "Small offer",
      claimedAs: ["gi.prospectus.small-offer"],
      conditions: { "within-ceiling": atMost("gi.raised", ceiling), "ceiling-applies": is("gi.ceilingApplies") },
      cites: unverified("art. 3"),
    },
  },
  exposes: answerable,
  remedies: ["Have the prospectus approved in Gibraltar and publish it.", "Restrict the offer to an exemption."],
  openTexture: [{ term: "small-offer ceiling", question: "Does Gibraltar's law exempt small offers, and up to what amount?", by: "counsel" }],
  notes: ["Approvals of the Union do not passport in, nor those of Gibraltar out."],
});

export const offerTallies = [
  tally({ fact: "gi.otherPersons", of: "offerees", among: "jurisdiction", where: not(equals("sale.investorClass", QUALIFIED)), cites: unverified("art. 1") }),
  tally({ fact: "gi.raised", of: "amount", among: "jurisdiction", within: countingPeriod.id, cites: unverified("art. 3") }),
];

export const offerRules = [tokenIssuer, buyers, prospectus];
