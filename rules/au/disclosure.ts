import { all, cite, holds, not, rule, tally } from "../../src/authoring";
import type { Exemption } from "../../src/authoring";
import { byAmount, certified, experienced, otherwiseExempt, professional, security } from "./concepts";
import { crowdConditions } from "./crowd-funding";
import { offerAnswerable } from "./exposures";
import { words } from "./facts";
import { corporationsAct, crowdFunding, info225 } from "./instruments";
import { countingPeriod, exposurePeriod, onSaleFree, onSalePeriod, smallScaleAmount, smallScaleInvestors } from "./parameters";

const { is, equals, atMost, onOrBefore, after, later } = words;

const lodged = {
  "prospectus-lodged": onOrBefore("au.prospectusLodged", "asOf"),
  "exposure-period-over": after("sale.date", later("au.prospectusLodged", exposurePeriod)),
};

const investorExemptions: Readonly<Record<string, Exemption<"sale">>> = {
  "sophisticated-by-amount": {
    title: "Large amount payable",
    claimedAs: ["au.s708-8-amount"],
    conditions: { "large-amount": holds(byAmount) },
    cites: [cite(corporationsAct, "s. 708(8)(a), (b)")],
  },
  "sophisticated-by-wealth": {
    title: "Accountant's certificate of means",
    claimedAs: ["au.s708-8-certificate"],
    conditions: { "certified-means": holds(certified) },
    cites: [cite(corporationsAct, "s. 708(8)(c)")],
  },
  "experienced-through-licensee": {
    title: "Experienced investor through a licensee",
    claimedAs: ["au.s708-10"],
    conditions: { "experienced-through-licensee": holds(experienced) },
    cites: [cite(corporationsAct, "s. 708(10)")],
  },
  "professional": {
    title: "Professional investors",
    claimedAs: ["au.s708-11"],
    conditions: { "professional-investors": holds(professional) },
    cites: [cite(corporationsAct, "s. 708(11)")],
  },
};

export const disclosureDocument = rule({
  id: "au.ca.ch6d-disclosure",
  title: "An offer of tokenised shares or debentures needs a disclosure document",
  kind: "disclosure",
  cites: [cite(corporationsAct, "ss. 706, 709, 727"), cite(info225, "tokens as shares and debentures")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(security), is("sale.offered"), not(equals("raise.kind", "secondary-sale-by-holder"))),
  requires: lodged,
  unless: {
    "small-scale": {
      title: "Small-scale personal offers",
      claimedAs: ["au.s708-1"],
      conditions: {
        "personal-offers": is("au.personalOffer"),
        "within-limit-of-investors": atMost("au.smallScaleInvestors", smallScaleInvestors),
        "within-limit-of-amount": atMost("au.smallScaleRaised", smallScaleAmount),
      },
      cites: [cite(corporationsAct, "s. 708(1)-(7)")],
      note: "Exactly the limits are inside. Investors who are exempt by themselves do not count; those who buy do, not those addressed.",
    },
    ...investorExemptions,
    "crowd-sourced-funding": {
      title: "Crowd-sourced funding through a licensed intermediary",
      claimedAs: ["au.csf"],
      conditions: { "claimed": equals("sale.pathway", "au.csf"), ...crowdConditions },
      cites: [cite(crowdFunding, "offers")],
      note: "Its own conditions are judged by au.ca.csf.",
    },
  },
  exposes: offerAnswerable,
  remedies: [
    "Lodge a prospectus with ASIC, wait for the exposure period, and offer with it.",
    "Keep to personal offers within the limits of investors and amount, or to investors with certificates, professionals or the large amount.",
    "Stop, supplement the document, and refund or let investors withdraw.",
  ],
  openTexture: [{ term: "in substance", question: "Which financial product is the token in substance?", by: "counsel" }],
  notes: [
    "The amounts are long-standing and known from memory; a review of the wholesale tests is pending.",
    "A sale on the last day of the exposure period is read as inside it (interpretation); an extension by ASIC is not judged.",
    "Earlier offers count if stated under au.s708-1.",
  ],
});

export const onSale = rule({
  id: "au.ca.ch6d-disclosure-on-sale",
  title: "Within twelve months of an issue without disclosure an on-sale needs disclosure",
  kind: "transfer-restriction",
  cites: [cite(corporationsAct, "s. 707", { evidence: "unverified" })],
  subject: "sale",
  nexus: ["sale"],
  when: all(
    holds(security),
    is("sale.offered"),
    equals("raise.kind", "secondary-sale-by-holder"),
    is("au.issuedWithoutDisclosure"),
    onOrBefore("sale.date", later("au.acquiredOn", onSalePeriod)),
  ),
  requires: lodged,
  unless: investorExemptions,
  freeFrom: { from: "au.acquiredOn", within: onSaleFree.id },
  exposes: [{ role: "investor", basis: "primary", note: "The holder who sells on." }, ...offerAnswerable],
  remedies: ["Wait until twelve months have passed since the issue.", "Sell to exempt investors only, or lodge a disclosure document."],
  notes: ["The anniversary itself is read as inside the period, and the purpose of on-sale is taken to be present (conservative)."],
});

export const debentureTrustee = rule({
  id: "au.ca.debenture-trustee",
  title: "Debentures offered to retail investors have a trustee",
  kind: "asset-requirement",
  cites: [cite(corporationsAct, "s. 283AA", { evidence: "unverified" })],
  subject: "sale",
  nexus: ["sale"],
  when: all(equals("au.productType", "debenture"), is("sale.offered"), equals("sale.investorClass", "retail"), not(equals("raise.kind", "secondary-sale-by-holder"))),
  requires: { "trustee-appointed-or-not-needed": is("au.debentureTrustee") },
  exposes: offerAnswerable,
  remedies: ["Appoint a trustee under a trust deed before the offer."],
  openTexture: [{ term: "exceptions", question: "Is the offer excepted from the need of a trustee?", by: "counsel" }],
});

export const disclosureTallies = [
  tally({
    fact: "au.smallScaleInvestors",
    of: "purchasers",
    among: "jurisdiction",
    where: not(holds(otherwiseExempt)),
    within: countingPeriod.id,
    related: ["au.s708-1"],
    cites: [cite(corporationsAct, "s. 708(1)-(7)")],
  }),
  tally({
    fact: "au.smallScaleRaised",
    of: "amount",
    among: "jurisdiction",
    where: not(holds(otherwiseExempt)),
    within: countingPeriod.id,
    related: ["au.s708-1"],
    cites: [cite(corporationsAct, "s. 708(1)-(7)")],
  }),
];

export const disclosureRules = [disclosureDocument, onSale, debentureTrustee];
