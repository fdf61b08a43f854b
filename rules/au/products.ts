import { all, any, cite, holds, not, rule, tally } from "../../src/authoring";
import type { Exemption } from "../../src/authoring";
import { certified, disclosedProduct, experienced, platformProduct, professional, schemeInterest, superFunds, wholesale } from "./concepts";
import { productAnswerable } from "./exposures";
import { words } from "./facts";
import { chapter7, corporationsAct, digitalAssetsAct, distributionObligations, info225 } from "./instruments";
import { determinationStart, largeAmount, schemeMembers } from "./parameters";

const { is, isNot, atLeast, moreThan, onOrAfter } = words;

const UNVERIFIED = { evidence: "unverified" } as const;

const wholesaleExemptions: Readonly<Record<string, Exemption<"sale">>> = {
  "wholesale-by-amount": {
    title: "Large price",
    claimedAs: ["au.s761g-amount"],
    conditions: { "large-price": atLeast("sale.minTicket", largeAmount) },
    cites: [cite(chapter7, "s. 761G(7)", UNVERIFIED)],
  },
  "wholesale-by-certificate": {
    title: "Accountant's certificate of means",
    claimedAs: ["au.s761g-certificate"],
    conditions: { "certified-means": holds(certified) },
    cites: [cite(chapter7, "s. 761G(7)", UNVERIFIED)],
  },
  "wholesale-professional": {
    title: "Professional investors",
    claimedAs: ["au.s761g-professional"],
    conditions: { "professional-investors": holds(professional) },
    cites: [cite(chapter7, "s. 761G(7)", UNVERIFIED)],
  },
  "wholesale-experienced": {
    title: "Experienced clients through a licensee",
    claimedAs: ["au.s761ga"],
    conditions: { "experienced-through-licensee": holds(experienced) },
    cites: [cite(chapter7, "s. 761GA", UNVERIFIED)],
  },
  "super-fund": {
    title: "Large superannuation funds",
    claimedAs: ["au.s761g-super-fund"],
    conditions: { "large-fund": holds(superFunds) },
    cites: [cite(chapter7, "s. 761G", UNVERIFIED)],
  },
};

const inReach = all(holds(disclosedProduct), is("sale.offered"));

export const productStatement = rule({
  id: "au.ca.pds-and-wholesale",
  title: "A retail client gets a product disclosure statement",
  kind: "disclosure",
  cites: [cite(chapter7, "ss. 1012A-1012C", UNVERIFIED), cite(info225, "financial products"), cite(digitalAssetsAct, "platform guide")],
  subject: "sale",
  nexus: ["sale"],
  when: inReach,
  requires: { "statement-or-guide-given": any(is("au.pdsGiven"), all(holds(platformProduct), is("au.platformGuideGiven"))) },
  unless: wholesaleExemptions,
  exposes: productAnswerable,
  remedies: ["Prepare the product disclosure statement (from 2027 the guide of a platform) and give it before the issue.", "Restrict the sale to wholesale clients, with certificates."],
  notes: ["The age of a certificate is judged as under Chapter 6D (interpretation)."],
});

export const targetMarket = rule({
  id: "au.ca.pds-and-wholesale-target-market",
  title: "A target market is determined before a product is distributed to retail clients",
  kind: "investor-restriction",
  cites: [cite(distributionObligations, "s. 994B")],
  subject: "sale",
  nexus: ["sale"],
  when: all(inReach, onOrAfter("asOf", determinationStart)),
  requires: { "target-market-determined": is("au.targetMarketDetermined") },
  unless: wholesaleExemptions,
  exposes: productAnswerable,
  remedies: ["Make the target market determination, and distribute consistently with it.", "Restrict the sale to wholesale clients."],
});

export const schemeRegistration = rule({
  id: "au.ca.mis-registration",
  title: "A scheme with more than twenty members, or with a professional promoter, is registered",
  kind: "authorisation",
  cites: [cite(corporationsAct, "s. 601ED", UNVERIFIED)],
  subject: "offering",
  nexus: ["sale", "issuer"],
  when: all(holds(schemeInterest), any(moreThan("au.schemeMembers", schemeMembers), is("au.businessPromoter"))),
  requires: { "registered": is("au.schemeRegistered"), "responsible-entity": is("au.responsibleEntity") },
  unless: {
    "wholesale-only": {
      title: "No issue needed a product disclosure statement",
      claimedAs: ["au.s601ed-2"],
      conditions: { "no-retail-issue": isNot("au.schemeRetailIssue") },
      cites: [cite(corporationsAct, "s. 601ED(2)", UNVERIFIED)],
      note: "Issues before this offering count: state them, if any went to retail clients.",
    },
  },
  exposes: [
    { role: "issuer", basis: "primary", note: "The operator: an offence; contracts are voidable and members may have the scheme wound up (s. 601MB)." },
    { role: "intermediary", basis: "primary", note: "A manager that operates the scheme." },
    { role: "sponsor", basis: "secondary", note: "The promoter." },
  ],
  remedies: ["Register the scheme with a public company as responsible entity that holds a licence.", "Offer to wholesale clients only.", "Stay within twenty members without a professional promoter."],
});

export const schemeTallies = [
  tally({
    fact: "au.schemeMembers",
    of: "purchasers",
    among: "everywhere",
    cites: [cite(corporationsAct, "s. 601ED", UNVERIFIED)],
  }),
  tally({
    fact: "au.schemeRetailIssue",
    among: "jurisdiction",
    where: not(holds(wholesale)),
    cites: [cite(corporationsAct, "s. 601ED(2)", UNVERIFIED)],
  }),
];

export const productRules = [productStatement, targetMarket, schemeRegistration];
