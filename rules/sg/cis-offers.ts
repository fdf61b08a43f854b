import { all, cite, holds, rule } from "../../src/authoring";
import type { Exemption } from "../../src/authoring";
import { schemeUnit } from "./concepts";
import { words } from "./facts";
import { schemeRegulations, sfa } from "./instruments";
import { institutionalInvestors } from "./investor-concepts";
import { firstSaleOfUnits, liveProspectus, overriddenFirstSale, permittedUnitBuyers } from "./offer-concepts";
import { onLargeTerms, privatePlacement, smallOffer, toRelevantPersons } from "./offer-exemptions";

const { is, equals, oneOf } = words;

const S304_305A = "https://sso.agc.gov.sg/Act/SFA2001?Timeline=On&ProvIds=pr304-,pr304A-,pr305-,pr305A-";

const overridden = holds(overriddenFirstSale);

const restrictedScheme = {
  "restricted-scheme-listed": equals("sg.schemeStatus", "restricted-listed"),
  "information-memorandum-filed": is("sg.informationMemorandumFiled"),
  "manager-regulated": is("sg.schemeManagerRegulated"),
};

const restrictedSchemeCites = (provision: string) => [
  cite(sfa, provision, { url: S304_305A }),
  cite(schemeRegulations, "Sixth Schedule", { evidence: "primary" }),
  cite(schemeRegulations, "list of restricted schemes; fit and proper manager", { evidence: "unverified" }),
];

const exemptions: Readonly<Record<string, Exemption<"sale">>> = {
  "s302b-small-offer": {
    title: "Small personal offers",
    claimedAs: ["sg.sfa-302b"],
    conditions: { ...smallOffer("sg.sfa-302b"), "scheme-statement-given": is("sg.schemeStatement") },
    exceptWhen: overridden,
    cites: [cite(sfa, "s. 302B")],
  },
  "s302c-private-placement": {
    title: "Private placement to a limited number of persons",
    claimedAs: ["sg.sfa-302c"],
    conditions: privatePlacement("sg.sfa-302c"),
    exceptWhen: overridden,
    cites: [cite(sfa, "s. 302C")],
  },
  "s304-institutional": {
    title: "Offer to institutional investors only",
    claimedAs: ["sg.sfa-304"],
    conditions: { "institutional-investors": holds(institutionalInvestors) },
    cites: [cite(sfa, "s. 304", { url: S304_305A })],
    note: "The section sets no other condition.",
  },
  "s305-relevant-persons": {
    title: "Restricted scheme offered to relevant persons",
    claimedAs: ["sg.sfa-305"],
    conditions: { ...toRelevantPersons, ...restrictedScheme },
    cites: restrictedSchemeCites("s. 305"),
  },
  "s305-large-transactions": {
    title: "Restricted scheme on terms that fix a large minimum per transaction",
    claimedAs: ["sg.sfa-305-2"],
    conditions: { ...onLargeTerms, ...restrictedScheme },
    cites: restrictedSchemeCites("s. 305(2)"),
  },
  "first-sale-to-permitted-buyers": {
    title: "First sale to permitted buyers of units acquired under section 304 or 305",
    claimedAs: ["sg.sfa-304a", "sg.sfa-305a"],
    conditions: { "first-sale-of-exempt-units": holds(firstSaleOfUnits), "permitted-buyers": holds(permittedUnitBuyers) },
    cites: [cite(sfa, "ss. 304A, 305A", { url: S304_305A })],
  },
  "first-sale-of-listed-class": {
    title: "First sale of units of a listed class",
    claimedAs: ["sg.sfa-304a-2", "sg.sfa-305a-5"],
    conditions: { "first-sale-of-exempt-units": holds(firstSaleOfUnits), "listed-class-with-document": is("sg.listedClass") },
    cites: [cite(sfa, "ss. 304A(2), 305A(5)", { url: S304_305A })],
  },
};

export const schemeOffer = rule({
  id: "sg.sfa.cis-offers",
  title: "Fund-unit tokens are offered from an authorised or recognised scheme with a prospectus",
  kind: "authorisation",
  cites: [cite(sfa, "ss. 286, 287, 296, 302B-305"), cite(schemeRegulations, "authorised and recognised schemes")],
  evidence: "secondary",
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(schemeUnit)),
  requires: {
    "authorised-or-recognised": oneOf("sg.schemeStatus", ["authorised", "recognised"]),
    "registered-prospectus-within-its-life": holds(liveProspectus),
    "delivered-with-each-offer": is("sg.prospectusDelivered"),
  },
  unless: exemptions,
  exposes: [
    { role: "issuer", basis: "primary", note: "Whoever makes the offer." },
    { role: "sponsor", basis: "joint", note: "The person responsible for the scheme." },
    { role: "intermediary", basis: "joint", note: "The fund manager, who also needs a licence for fund management." },
    { role: "platform", basis: "secondary" },
  ],
  remedies: [
    "Enter the scheme in the list of restricted schemes and file its information memorandum.",
    "Address no more persons than the limit, or raise no more than the limit of the small offer.",
    "Appoint a licensed manager, or restructure as a debenture.",
  ],
  notes: [
    "Where scheme and manager are is irrelevant.",
    "Persons addressed under sections 272B and 302C are counted together (conservative).",
  ],
});

export const schemeRules = [schemeOffer];
