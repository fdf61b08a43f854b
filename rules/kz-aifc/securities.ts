import { all, any, cite, holds, not, rule, tally } from "../../src/authoring";
import { accredited, inOrFromTheCentre, security } from "./concepts";
import { words } from "./facts";
import { framework, marketRules } from "./instruments";
import * as p from "./parameters";

const { atLeast, is, isNot, lessThan } = words;

const at = (provision: string) => [cite(marketRules, provision)];

const exposes = [
  { role: "issuer", basis: "primary" },
  { role: "intermediary", basis: "joint", note: "An Authorised Firm that conducts, facilitates or takes part in the offer." },
  { role: "platform", basis: "joint", note: "An Authorised Firm that conducts, facilitates or takes part in the offer." },
] as const;

const remedies = ["Have a prospectus approved.", "Restrict the offer to Accredited Investors.", "Make separate offers, each within one condition."];

export const placement = rule({
  id: "kz-aifc.fsfr60-mar1-1-2-placement",
  title: "An offer of unlisted securities in or from the AIFC needs an approved prospectus, or fits exactly one exemption",
  kind: "disclosure",
  cites: [cite(framework, "ss 60-61"), ...at("1.1.2")],
  subject: "offering",
  nexus: ["sale", "issuer"],
  when: all(holds(security), any(is("sales.offeredHere"), all(is("issuer.here"), is("sales.offeredElsewhere"))), isNot("kz-aifc.officialList")),
  requires: { "approved-prospectus": is("kz-aifc.prospectusApproved") },
  unless: {
    "accredited-only": {
      title: "Accredited Investors only",
      claimedAs: ["kz-aifc.mar-1-1-2-a"],
      conditions: { "accredited-investors-only": isNot("kz-aifc.addressesNonAccredited") },
      cites: at("1.1.2(2)(a)"),
    },
    "few-retail": {
      title: "Fewer than 50 Retail Investors in any twelve months, beside any number of Accredited Investors",
      claimedAs: ["kz-aifc.mar-1-1-2-b"],
      conditions: { "below-the-number-of-retail-investors": lessThan("kz-aifc.retailInTwelveMonths", p.retailLimit) },
      cites: at("1.1.2(2)(b)"),
      note: "Conditions (a) and (b) may be combined.",
    },
    "consideration-per-person": {
      title: "Each person pays at least USD 100,000",
      claimedAs: ["kz-aifc.mar-1-1-2-c"],
      conditions: { "minimum-consideration-of-all": isNot("kz-aifc.belowTicket") },
      cites: at("1.1.2(2)(c)"),
      note: "Cannot be combined: everybody in the offer is bound to it.",
    },
    "other-condition": {
      title: "One of the conditions (d) to (m)",
      claimedAs: ["kz-aifc.mar-1-1-2-d-m"],
      conditions: { "condition-d-to-m": is("kz-aifc.otherPlacementCondition") },
      cites: at("1.1.2(2)(d)-(m)"),
      evidence: "unverified",
    },
  },
  exposes,
  remedies,
  openTexture: [{ term: "conditions (d) to (m)", question: "Is the offer within one of the conditions of MAR 1.1.2(2) that are not recorded?", by: "counsel" }],
  notes: [
    "One and only one condition, save that (a), (b) and (m) may be combined: each exemption is tested on the offer as a whole.",
    "The amount of condition (c) was read in MAR 1.2.2. Persons addressed stand for investors, which errs on the safe side.",
  ],
});

export const listed = rule({
  id: "kz-aifc.mar1-2-2-listed-exempt",
  title: "Listed securities are offered with a prospectus approved by the exchange, or under one or more exemptions",
  kind: "disclosure",
  cites: at("1.1.1; 1.2.2-1.2.3"),
  subject: "sale",
  nexus: ["sale", "issuer"],
  when: all(holds(security), holds(inOrFromTheCentre), is("kz-aifc.officialList")),
  requires: { "prospectus-approved-by-the-exchange": is("kz-aifc.prospectusApproved") },
  unless: {
    "accredited-only": {
      title: "Accredited Investors only",
      claimedAs: ["kz-aifc.mar-1-2-2-a"],
      conditions: { "accredited-investors": holds(accredited) },
      cites: at("1.2.2(a)"),
    },
    "few-investors": {
      title: "Issued and registered in the AIFC, fewer than 50 investors in twelve months",
      claimedAs: ["kz-aifc.mar-1-2-2-b"],
      conditions: { "issued-and-registered-in-the-aifc": is("kz-aifc.issuedAndRegisteredHere"), "below-the-number-of-investors": lessThan("kz-aifc.investorsInTwelveMonths", p.listedInvestors) },
      cites: at("1.2.2(b)"),
    },
    "consideration-per-person": {
      title: "Each person pays at least USD 100,000",
      claimedAs: ["kz-aifc.mar-1-2-2-c"],
      conditions: { "minimum-consideration": atLeast("sale.minTicket", p.placementTicket) },
      cites: at("1.2.2(c)"),
    },
    "denomination": {
      title: "Denomination of at least USD 100,000",
      claimedAs: ["kz-aifc.mar-1-2-2-d"],
      conditions: { "minimum-denomination": atLeast("kz-aifc.denomination", p.listedDenomination) },
      cites: at("1.2.2(d)"),
    },
    "small-total": {
      title: "Total consideration below USD 5,000,000 over twelve months",
      claimedAs: ["kz-aifc.mar-1-2-2-e"],
      conditions: { "below-the-total": lessThan("kz-aifc.considerationInTwelveMonths", p.listedTotal) },
      cites: at("1.2.2(e)"),
    },
    "fungible": {
      title: "Fungible with securities already admitted, less than 10 % over twelve months",
      claimedAs: ["kz-aifc.mar-1-2-2-f"],
      conditions: { "fungible-with-admitted": is("kz-aifc.fungibleWithAdmitted"), "below-the-share": lessThan("kz-aifc.shareOfAdmitted", p.fungibleShare) },
      cites: at("1.2.2(f)"),
    },
    "further-case": {
      title: "Conversion or another case of MAR 1.2.2",
      claimedAs: ["kz-aifc.mar-1-2-2-further"],
      conditions: { "further-case": is("kz-aifc.furtherListedCase") },
      cites: at("1.2.2"),
      evidence: "unverified",
    },
  },
  exposes: [exposes[0], exposes[1], { role: "platform", basis: "joint", note: "The exchange, and a firm that takes part in the offer." }],
  remedies,
  openTexture: [{ term: "further cases", question: "Is the sale one of the cases of MAR 1.2.2 that are not recorded one by one?", by: "counsel" }],
  notes: ["Exemptions may be combined (MAR 1.2.3): each sale is tested on its own."],
});

export const securitiesTallies = [
  tally({ fact: "kz-aifc.addressesNonAccredited", among: "everywhere", where: all(holds(inOrFromTheCentre), not(holds(accredited))), cites: at("1.1.2(2)(a)") }),
  tally({ fact: "kz-aifc.belowTicket", among: "everywhere", where: all(holds(inOrFromTheCentre), not(atLeast("sale.minTicket", p.placementTicket))), cites: at("1.1.2(2)(c)") }),
  tally({
    fact: "kz-aifc.retailInTwelveMonths",
    of: "offerees",
    among: "everywhere",
    where: all(holds(inOrFromTheCentre), not(holds(accredited))),
    within: p.countingPeriod.id,
    cites: at("1.1.2(2)(b)"),
  }),
  tally({ fact: "kz-aifc.investorsInTwelveMonths", of: "offerees", among: "everywhere", where: holds(inOrFromTheCentre), within: p.countingPeriod.id, cites: at("1.2.2(b)") }),
  tally({ fact: "kz-aifc.considerationInTwelveMonths", of: "amount", among: "everywhere", where: holds(inOrFromTheCentre), within: p.countingPeriod.id, cites: at("1.2.2(e)") }),
];

export const securitiesRules = [placement, listed];
