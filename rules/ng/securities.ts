import { all, any, cite, holds, not, rule, tally } from "../../src/authoring";
import { intoNigeria, privateDebt, publicInvitation, security } from "./concepts";
import { UNLIMITED, words } from "./facts";
import { investmentsAct, privateDebtRules } from "./instruments";
import { privateDebtLimit, yearOfRaise } from "./parameters";

const { is, isNot, equals, oneOf, atMost, onOrBefore } = words;

const registered = onOrBefore("ng.registeredOn", "asOf");

export const registration = rule({
  id: "ng.isa2025.s86-registration",
  title: "A token that is a security is registered before it is issued",
  kind: "authorisation",
  cites: [cite(investmentsAct, "ss. 86(1), 87, 357")],
  subject: "offering",
  nexus: ["issuer", "sale", "marketing", "platform"],
  when: all(holds(security), any(is("issuer.here"), is("platform.here"), holds(intoNigeria))),
  requires: { "registered": registered, "registered-before-the-offer": onOrBefore("ng.registeredOn", "dates.offerStart") },
  unless: {
    "private-placement": {
      title: "Private placement, if still outside registration",
      claimedAs: ["ng.private-placement"],
      conditions: { "private-placement": equals("raise.kind", "private-placement"), "held-outside-registration": is("ng.placementNeedsNoRegistration") },
      cites: [cite(investmentsAct, "s. 86(1)", { evidence: "unverified" })],
      note: "The words of the Act carve nothing out; only counsel's view can rest on this.",
    },
  },
  exposes: [
    { role: "issuer", basis: "primary", note: "Up to three years or N5,000,000, and N20,000 a day." },
    { role: "personnel", basis: "joint", note: "Directors." },
    { role: "platform", basis: "joint" },
    { role: "sponsor", basis: "joint", note: "Promoters." },
  ],
  remedies: ["Register the token with the SEC before it is offered.", "Stop the offer and refund."],
  openTexture: [{ term: "all securities to be issued", question: "Is a private placement still outside registration?", by: "counsel" }],
  notes: ["No size is too small, and no class of investors is carved out."],
});

export const invitation = rule({
  id: "ng.isa2025.s95-public-invitation",
  title: "Only those whom the Act names invite the public to buy securities",
  kind: "prohibition",
  cites: [cite(investmentsAct, "s. 95(1)")],
  subject: "offering",
  nexus: ["issuer", "sale", "marketing", "platform"],
  when: all(holds(security), holds(publicInvitation)),
  unless: {
    "public-company": {
      title: "Public company with registered securities",
      conditions: { "public-company": equals("ng.inviter", "public-company"), "securities-registered": registered },
      cites: [cite(investmentsAct, "s. 95(1)(a)")],
    },
    "statutory-body-or-bank": {
      title: "Statutory body or bank so empowered",
      conditions: { "statutory-body-or-bank": equals("ng.inviter", "statutory-body-or-bank"), "empowered": is("ng.statutoryPower") },
      cites: [cite(investmentsAct, "s. 95(1)(b)")],
    },
    "deposit-taker": {
      title: "Deposit-taker licensed by the Central Bank",
      conditions: { "licensed-deposit-taker": equals("ng.inviter", "deposit-taker") },
      cites: [cite(investmentsAct, "s. 95(1)(c)")],
    },
    "collective-scheme": {
      title: "Collective investment scheme",
      conditions: { "collective-scheme": equals("ng.inviter", "collective-scheme") },
      cites: [cite(investmentsAct, "s. 95(1)(d)")],
    },
    "approved-entity": {
      title: "Government, supranational body or another entity approved by the SEC",
      conditions: { "government-or-approved": any(equals("ng.inviter", "government-or-supranational"), is("ng.approvedInviter")) },
      cites: [cite(investmentsAct, "s. 95(1)(e)")],
    },
    "free-zone": {
      title: "Free-zone entity with an approved raise",
      conditions: { "free-zone-entity": equals("ng.inviter", "free-zone-entity"), "raise-approved": is("ng.freeZoneRaiseApproved") },
      cites: [cite(investmentsAct, "s. 95(1)(f)")],
      note: "It is then subject to Nigerian tax.",
    },
    "court-sale": {
      title: "Sale under the supervision of a court",
      conditions: { "court-supervised": is("ng.courtSale") },
      cites: [cite(investmentsAct, "s. 95")],
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint", note: "Whoever makes the invitation (from memory)." },
    { role: "intermediary", basis: "joint", note: "Whoever makes the invitation (from memory)." },
    { role: "marketer", basis: "joint", note: "Whoever makes the invitation (from memory)." },
    { role: "personnel", basis: "secondary", note: "Officers in default (from memory)." },
  ],
  remedies: ["Become a public company and register the securities.", "Obtain the SEC's approval to invite the public.", "Withdraw the invitation."],
  notes: ["A private company, a partnership or a foreign vehicle may not, unless the SEC approves it.", "The section also covers invitations to deposit money, which are not judged."],
});

export const privateCompanyDebt = rule({
  id: "ng.sec.private-company-debt",
  title: "A private company raises debt from qualified investors only, through registered operators and up to the limit",
  kind: "investor-restriction",
  cites: [cite(privateDebtRules, "debt securities of private companies")],
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: holds(privateDebt),
  requires: {
    "qualified-investors-only": isNot("ng.debtToOthers"),
    "through-registered-operators": is("ng.throughRegisteredOperators"),
    "within-yearly-limit": atMost("ng.debtInYear", privateDebtLimit),
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "personnel", basis: "joint", note: "Directors." },
    { role: "platform", basis: "joint", note: "Registered operators." },
    { role: "intermediary", basis: "joint", note: "Registered operators." },
  ],
  remedies: ["Become a public company.", "Offer the debt to qualified investors only, through registered operators."],
  openTexture: [{ term: "rules on private companies", question: "Are the rules in force as proposed?", by: "counsel" }],
  notes: ["Only a proposal was read. Its equity may not be offered to the public at all.", "Qualified institutional and high-net-worth investors are taken as qualified."],
});

const DEBT = [cite(privateDebtRules, "yearly amount")];

export const securitiesTallies = [
  tally({ fact: "ng.debtInYear", of: "amount", among: "everywhere", within: yearOfRaise.id, related: ["ng.private-company-debt"], cites: DEBT }),
  tally({ fact: "ng.debtToOthers", among: "jurisdiction", where: not(oneOf("sale.investorClass", UNLIMITED)), cites: DEBT }),
];

export const securitiesRules = [registration, invitation, privateCompanyDebt];
