import { all, any, cite, holds, rule } from "../../src/authoring";
import type { Exemption } from "../../src/authoring";
import { schemeUnit, securities } from "./concepts";
import { words } from "./facts";
import { amendmentAct2024, sfa, tokenisationGuide } from "./instruments";
import { institutionalInvestors, permittedBuyers } from "./investor-concepts";
import { liveProspectus, lockedSecurities, offerInReach, overriddenResale } from "./offer-concepts";
import { heldLongEnough, onLargeTerms, privatePlacement, smallOffer, toRelevantPersons, withoutLiveProspectus } from "./offer-exemptions";

const { is, isNot, equals, onOrBefore } = words;

const S272A = "https://sso.agc.gov.sg/Act/SFA2001?&ProvIds=pr272A-&ViewType=Advance&Phrase=General+Law&WiAl=1";
const S275 = "https://sso.agc.gov.sg/Act/SFA2001?ProvIds=pr275-";
const S276 = "https://sso.agc.gov.sg/Act/SFA2001?ProvIds=pr276-";

/** Known from memory. */
const MISSTATEMENT = cite(sfa, "ss. 253-254", { evidence: "unverified" });

const overridden = holds(overriddenResale);

const exemptions: Readonly<Record<string, Exemption<"sale">>> = {
  "s272a-small-offer": {
    title: "Small personal offers",
    claimedAs: ["sg.sfa-272a"],
    conditions: { ...smallOffer("sg.sfa-272a"), ...withoutLiveProspectus, ...heldLongEnough },
    exceptWhen: overridden,
    cites: [cite(sfa, "s. 272A(1)", { url: S272A }), cite(sfa, "s. 272A(3)-(9)", { evidence: "unverified" })],
    note: "sg.sfa.s272a-small-offer. Exactly the limit is inside. Once one condition fails the prospectus rule applies to all the offers. The connections that make an offer personal, and the addition of closely related offers, are known from memory.",
  },
  "s272b-private-placement": {
    title: "Private placement to a limited number of persons",
    claimedAs: ["sg.sfa-272b"],
    conditions: { ...privatePlacement("sg.sfa-272b"), ...withoutLiveProspectus },
    exceptWhen: overridden,
    cites: [cite(sfa, "s. 272B")],
    note: "sg.sfa.s272b-private-placement. Persons addressed are counted, not buyers; a vehicle formed mainly to take up the offer is looked through (from memory). No lock of six months was found in the part that was read; a holder who resells needs an exemption of its own.",
  },
  "s274-institutional": {
    title: "Offer to institutional investors only",
    claimedAs: ["sg.sfa-274"],
    conditions: { "institutional-investors": holds(institutionalInvestors) },
    cites: [cite(sfa, "s. 274", { evidence: "secondary" }), cite(sfa, "s. 4A(1)(c)", { evidence: "secondary" })],
    note: "sg.sfa.s274-institutional. No minimum and no number of persons; that there is no condition on advertising is known from memory. Keep evidence of each investor's status from before the offer.",
  },
  "s275-relevant-persons": {
    title: "Offer to relevant persons",
    claimedAs: ["sg.sfa-275"],
    conditions: toRelevantPersons,
    cites: [cite(sfa, "s. 275(1)", { url: S275 }), cite(sfa, "s. 275(2)", { evidence: "unverified" })],
    note: "sg.sfa.s275-relevant-persons: accredited investors, their holding corporations and trusts, officers and their families.",
  },
  "s275-large-transactions": {
    title: "Offer on terms that fix a large minimum per transaction",
    claimedAs: ["sg.sfa-275-1a"],
    conditions: onLargeTerms,
    cites: [cite(sfa, "s. 275(1A)", { url: S275 })],
    note: "sg.sfa.s275-relevant-persons, second alternative. Exactly the minimum is inside.",
  },
  "s276-permitted-buyers": {
    title: "Resale to permitted buyers of securities acquired under section 274 or 275",
    claimedAs: ["sg.sfa-276"],
    conditions: { "acquired-under-274-or-275": holds(lockedSecurities), "permitted-buyers": holds(permittedBuyers) },
    cites: [cite(sfa, "s. 276", { url: S276 })],
    note: "At any time.",
  },
  "s276-listed-class": {
    title: "Resale of a class already listed on an approved exchange",
    claimedAs: ["sg.sfa-276-7"],
    conditions: { "acquired-under-274-or-275": holds(lockedSecurities), "listed-class-with-document": is("sg.listedClass") },
    cites: [cite(sfa, "s. 276(7)", { url: S276 }), cite(amendmentAct2024, "SFA s. 276(7)")],
    inForce: { from: "2025-01-24" },
  },
};

const answerable = [
  { role: "issuer", basis: "primary", note: "Whoever makes the offer, a selling holder included: fine up to $150,000 or two years' imprisonment, with a daily fine (not confirmed)." },
  { role: "personnel", basis: "joint", cites: [MISSTATEMENT], note: "Directors." },
  { role: "intermediary", basis: "joint", cites: [MISSTATEMENT], note: "Issue manager, placement agent and underwriter; for misstatements also named experts." },
] as const;

export const prospectus = rule({
  id: "sg.sfa.s240-prospectus",
  title: "An offer of tokenised securities needs a registered prospectus",
  kind: "disclosure",
  cites: [cite(sfa, "ss. 239, 240, 243")],
  subject: "sale",
  nexus: ["sale", "issuer", "personnel"],
  when: all(holds(securities), holds(offerInReach)),
  requires: { "registered-prospectus-within-its-life": holds(liveProspectus), "delivered-with-each-offer": is("sg.prospectusDelivered") },
  unless: exemptions,
  exposes: answerable,
  remedies: [
    "Lodge a prospectus and have the MAS register it, and deliver it with each offer.",
    "Keep to an exemption: small personal offers, a placement to few persons, institutional investors, relevant persons, or terms that fix the large minimum; no advertisement, by anyone.",
    "Stop before a limit of the counting period is exceeded, or wait until the period has run.",
    "Exclude persons in Singapore: block access, market elsewhere, and refuse residents.",
  ],
  notes: [
    "The exemptions lift the prospectus rules except section 257, on documents that offer securities issued in order to be resold.",
    "There is no safe harbour for investors who come of their own accord: a sale to them counts as offered.",
    "A prospectus is read as spent on the anniversary of its registration; the twelve months rest on memory.",
    "Each sale is tested by itself. Offers to institutional investors, relevant persons and on large terms are not counted as small offers or placements unless they rest on those. State in the pathway of each sale on which exemption it rests (or as the local fact exemption, where the pathway names that of another place).",
    "Advertising elsewhere in the world counts once it invites the public of Singapore.",
    "Earlier offers under the same exemption by the same person or an affiliate are all added up, whether closely related or not, and so are all sales of this offering, whenever made (conservative).",
    "Taking part in an industry pilot of the MAS (Project Guardian) exempts nobody (from memory).",
  ],
});

export const extraterritorialOffer = rule({
  id: "sg.sfa.s240-prospectus-extraterritorial",
  title: "Marketing towards Singapore without a sale there is judged by its effect",
  kind: "disclosure",
  cites: [cite(sfa, "ss. 240, 339", { evidence: "secondary" }), cite(tokenisationGuide, "activity intended or likely to reach persons in Singapore")],
  subject: "offering",
  nexus: ["marketing"],
  when: all(any(holds(securities), holds(schemeUnit)), is("marketing.here"), isNot("sales.offeredHere"), is("sg.offerEffectHere")),
  requires: { "registered-prospectus-within-its-life": holds(liveProspectus), "delivered-with-each-offer": is("sg.prospectusDelivered") },
  exposes: answerable,
  remedies: ["Take the marketing out of Singapore, or state the sale into Singapore and bring it under an exemption or a prospectus."],
  openTexture: [{ term: "substantial and reasonably foreseeable effect", question: "Does conduct abroad have such an effect in Singapore?", by: "counsel" }],
});


export const misstatement = rule({
  id: "sg.sfa.s240-prospectus-misstatement",
  title: "A prospectus contains no false or misleading statement",
  kind: "disclosure",
  cites: [MISSTATEMENT],
  subject: "sale",
  nexus: ["sale", "issuer", "personnel"],
  when: all(any(holds(securities), holds(schemeUnit)), holds(offerInReach), onOrBefore("sg.prospectusRegistered", "asOf")),
  requires: { "no-false-or-misleading-statement": equals("marketing.statements", "none") },
  exposes: [
    { role: "issuer", basis: "primary", note: "Crime under section 253; civil liability to those who suffer loss under section 254." },
    { role: "personnel", basis: "joint", note: "Directors." },
    { role: "intermediary", basis: "joint", note: "Issue manager and underwriter." },
    { role: "adviser", basis: "joint", note: "Experts named in the prospectus." },
  ],
  remedies: ["Correct the prospectus by a supplementary or replacement document before further offers."],
  notes: ["Known from memory. Each person named answers separately, and so in effect for the whole loss.", "Read from what the offering says of false or misleading statements to investors."],
});

export const prospectusRules = [prospectus, extraterritorialOffer, misstatement];
