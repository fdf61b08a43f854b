import { all, any, cite, defineFacts, holds, not, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { collectiveInvestmentScheme, partFourProduct, professionalInvestors, professionalInvestorsBefore2018, professionalSale, security } from "./concepts";
import { sharedFacts } from "./facts";
import { sfo } from "./instruments";

export const invitationFacts = defineFacts({
  "hk.professionalIntentProvable": {
    subject: "offering",
    type: "boolean",
    meaning: "it can be proved that the token is intended to be disposed of only to professional investors",
    ask: "Can the issuer prove that the token is, or is intended to be, disposed of only to professional investors (the burden is on the issuer)?",
  },
  "hk.agreementsCoveredByProfessionalExemption": {
    subject: "offering",
    type: "boolean",
    meaning: "the professional-only exemption reaches a token that is only a regulated investment agreement",
    ask: "Does section 103(3)(k) reach a token that is only a regulated investment agreement?",
    judgement: {
      by: "counsel",
      note: "The exemption names securities, structured products and interests in collective investment schemes; regulated investment agreements are understood not to be among them, but the text was not read.",
    },
  },
  "hk.onlyInvestmentBusinessBuyers": {
    subject: "offering",
    type: "boolean",
    meaning: "buyers in Hong Kong are only persons whose business is investing",
    ask: "Are the only buyers in Hong Kong persons whose business is investing, as principal or agent?",
  },
  "hk.materialByLicensee": {
    subject: "offering",
    type: "boolean",
    meaning: "the material is issued by or for an intermediary licensed for Type 1, 4 or 6",
    ask: "Is the material issued by, or on behalf of, an intermediary licensed or registered for Type 1, 4 or 6?",
  },
  "hk.seventeenthScheduleOffer": {
    subject: "offering",
    type: "boolean",
    meaning: "every offer made by the material is one of the Seventeenth Schedule",
    ask: "Is every offer made by the material one of those of the Seventeenth Schedule to Cap. 32?",
  },
  "hk.issuesInvitation": {
    subject: "party",
    type: "boolean",
    meaning: "the party issues the material or holds it for the purpose of issue",
    ask: "Does this party issue the material that invites the Hong Kong public, or hold it for the purpose of issue?",
  },
  "hk.knowsOfInvitation": {
    subject: "party",
    type: "boolean",
    meaning: "the party knows that the material is or contains an invitation to the public",
    ask: "Does this party know that the material is, or contains, an invitation to the public?",
  },
});

const { is, isNot, equals, oneOf, includes, includesAny } = vocabulary("HKD", { ...sharedFacts, ...invitationFacts });

const notOnlyAnAgreement = any(holds(security), is("hk.agreementsCoveredByProfessionalExemption"));

const professionalOnly = {
  title: "Disposed of only to professional investors",
  conditions: {
    "kind-of-product-covered": notOnlyAnAgreement,
    "intention-provable": is("hk.professionalIntentProvable"),
  },
  exceptWhen: includes("sales.classesHere", "retail"),
  cites: [cite(sfo, "s. 103(3)(k)", { evidence: "unverified" })],
  note: "No label in the material is needed; that the intention existed is for the issuer to prove (Court of Final Appeal, FACC 11/2014, 2015-03-20).",
} as const;

/** The ways out of section 103, which the issuer and whoever else issues the material share. */
const exemptions = {
  "professional-only": professionalOnly,
  "offshore-or-investment-business": {
    title: "Disposed of only outside Hong Kong or to persons whose business is investing",
    conditions: {
      "no-other-buyer-in-hong-kong": any(not(is("sales.offeredHere")), is("hk.onlyInvestmentBusinessBuyers")),
    },
    exceptWhen: includes("sales.classesHere", "retail"),
    cites: [cite(sfo, "s. 103(3)(j)", { evidence: "unverified" })],
  },
  "licensed-intermediary": {
    title: "Material by or for a Type 1, 4 or 6 intermediary, in respect of securities",
    conditions: {
      "issued-by-or-for-a-licensee": is("hk.materialByLicensee"),
      "security-other-than-a-scheme": oneOf("hk.tokenKind", ["share", "debenture", "structured-product"]),
    },
    cites: [cite(sfo, "s. 103(2)(a)", { evidence: "primary" })],
    note: "Not relied on for interests in collective investment schemes (interpretation).",
  },
  "seventeenth-schedule": {
    title: "Offer of shares or debentures under the Seventeenth Schedule",
    conditions: {
      "share-or-debenture": oneOf("hk.tokenKind", ["share", "debenture"]),
      "seventeenth-schedule-offer": is("hk.seventeenthScheduleOffer"),
    },
    cites: [cite(sfo, "s. 103(2)(ga)", { evidence: "unverified" })],
  },
  "prospectus": {
    title: "Document that complies with the prospectus law",
    conditions: {
      "share-or-debenture": oneOf("hk.tokenKind", ["share", "debenture"]),
      "prospectus-registered": is("hk.prospectusRegistered"),
    },
    cites: [cite(sfo, "s. 103(2), prospectuses", { evidence: "unverified" })],
  },
} as const;

const invitationRemedies = [
  "Pull the material.",
  "Restrict the offer to professional investors identified in advance, and keep the proof.",
  "Obtain SFC authorisation before anything is issued.",
];

export const invitation = rule({
  id: "hk.sfo.s103-invitation",
  title: "Material that invites the Hong Kong public needs SFC authorisation",
  kind: "marketing",
  cites: [cite(sfo, "ss. 103(1), 105")],
  subject: "offering",
  nexus: ["marketing", "sale"],
  when: all(is("marketing.invitesPublicHere"), holds(partFourProduct)),
  requires: { "sfc-authorised": is("hk.sfcAuthorised") },
  unless: exemptions,
  exposes: [
    { role: "issuer", basis: "primary", knowledge: "knew", note: "Knowledge is presumed of the issuer and author." },
    {
      role: "personnel",
      basis: "secondary",
      cites: [cite(sfo, "s. 390", { evidence: "unverified" })],
      note: "Officers to whose consent, connivance or recklessness the breach is attributable.",
    },
  ],
  remedies: invitationRemedies,
  notes: [
    "Issue, or possession for the purpose of issue, in Hong Kong or elsewhere.",
    "A consultation of 2022-06-10 on limiting (j) and (k) to investors identified in advance is understood not to have been taken forward; identify investors in advance all the same.",
    "Penalties are not confirmed.",
  ],
});

export const invitationByOthers = rule({
  id: "hk.sfo.s103-invitation.issued-by-others",
  title: "Whoever knowingly issues an unauthorised invitation to the Hong Kong public commits the offence too",
  kind: "marketing",
  cites: [cite(sfo, "s. 103(1)")],
  subject: "party",
  nexus: ["marketing", "sale"],
  when: all(
    is("marketing.invitesPublicHere"),
    holds(partFourProduct),
    any(
      includesAny("party.capacities", ["platform", "intermediary", "marketer", "technology-provider", "sponsor", "financial-institution"]),
      includesAny("party.services", ["marketing", "distribution", "placement", "dealing"]),
    ),
    is("hk.issuesInvitation"),
    is("hk.knowsOfInvitation"),
  ),
  requires: { "sfc-authorised": is("hk.sfcAuthorised") },
  unless: exemptions,
  exposes: [
    ...whoeverActs({ basis: "primary" }).map((exposure) => ({ ...exposure, knowledge: "knew" as const })),
  ],
  remedies: [...invitationRemedies, "A host that learns of the content takes it down."],
  notes: ["A passive host that does not know of the content lacks the knowledge element."],
});

/** Section 104 is a power to authorise; the offences lie in the invitation and in unlicensed dealing or managing. */
export const schemeAuthorisation = rule({
  id: "hk.sfo.s104-cis-authorisation",
  title: "An interest in a collective investment scheme needs SFC authorisation before it is sold to the public",
  kind: "authorisation",
  cites: [cite(sfo, "ss. 103(1)(b), 104"), cite(sfo, "Sch. 1, Part 1, \"collective investment scheme\"", { evidence: "unverified" })],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(collectiveInvestmentScheme), is("sale.offered"), any(is("marketing.invitesPublicHere"), is("sale.advertised"))),
  requires: { "sfc-authorised": is("hk.sfcAuthorised") },
  unless: {
    "professional-only": {
      title: "Sale to professional investors only",
      conditions: { "professional-class": holds(professionalSale), "meets-the-definition": holds(professionalInvestors) },
      cites: [cite(sfo, "s. 103(3)(k)", { evidence: "unverified" })],
      inForce: { from: "2018-07-13" },
    },
    "professional-only-before-2018": {
      title: "Sale to professional investors only, as defined before 2018-07-13",
      conditions: { "professional-class": holds(professionalSale), "meets-the-definition": holds(professionalInvestorsBefore2018) },
      cites: [cite(sfo, "s. 103(3)(k)", { evidence: "unverified" })],
      inForce: { from: "2003-04-01", to: "2018-07-12" },
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "intermediary", basis: "joint" },
    { role: "marketer", basis: "joint" },
    { role: "platform", basis: "joint" },
  ],
  remedies: [
    "Have the scheme authorised by the SFC.",
    "Restrict the sale to professional investors.",
    "Restructure as shares or debentures and use the prospectus law or its safe harbours.",
  ],
  openTexture: [
    {
      term: "collective investment scheme",
      question: "Do the holders lack day-to-day control, is the property managed as a whole or are contributions and returns pooled, and is the purpose or effect that holders share the profits?",
      by: "counsel",
    },
  ],
  notes: [
    "No 50-person, HK$5 million or HK$500,000 safe harbour exists for schemes: those are for shares and debentures.",
    "Section 104 is a power to authorise; the offences are the unauthorised invitation and unlicensed dealing or managing.",
    "Fractions of a real-world or digital asset are the SFC's own example of a digital security that may be a scheme.",
  ],
});

export const assetLinkedToken = rule({
  id: "hk.gold-commodity-token",
  title: "A token that pays by the value of property needs authorisation before the public is invited",
  kind: "asset-requirement",
  cites: [cite(sfo, "ss. 102-103; Sch. 1")],
  subject: "offering",
  nexus: ["sale", "marketing"],
  when: all(
    any(
      oneOf("hk.tokenKind", ["regulated-investment-agreement", "structured-product"]),
      all(oneOf("hk.tokenKind", ["virtual-asset", "limited-purpose", "collectible"]), equals("token.represents", "price-exposure")),
    ),
    not(holds(collectiveInvestmentScheme)),
    is("sales.offeredHere"),
  ),
  requires: { "authorised-or-no-invitation-to-the-public": any(is("hk.sfcAuthorised"), isNot("marketing.invitesPublicHere")) },
  unless: {
    "professional-only": professionalOnly,
    "offshore-or-investment-business": exemptions["offshore-or-investment-business"],
    "licensed-intermediary": exemptions["licensed-intermediary"],
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "marketer", basis: "joint", knowledge: "knew" },
    { role: "platform", basis: "joint", knowledge: "knew" },
  ],
  remedies: [
    "Drop the payout by reference to the price, so that the token is plain title to allocated property.",
    "Use an exemption from section 103, or obtain SFC authorisation.",
  ],
  openTexture: [
    {
      term: "regulated investment agreement",
      question: "Does the token pay a profit, income or return calculated by changes in the value of property, without being an interest in a scheme?",
      by: "counsel",
    },
  ],
  evidence: "unverified",
  notes: [
    "Allocated title to metal without a promised return lies outside the Securities and Futures Ordinance; whether it is a virtual asset depends on the facts.",
    "A pooled or managed vault is a collective investment scheme.",
  ],
});

export const invitationRules = [invitation, invitationByOthers, schemeAuthorisation, assetLinkedToken];
