import { all, any, cite, rule } from "../../src/authoring";
import { words } from "./facts";
import { fema, nonDebtRules, overseasInvestment } from "./instruments";
import { remittanceLimit } from "./parameters";

const { is, isNot, equals, atMost } = words;

const notes = ["Up to three times the sum (from memory)."];

export const remittance = rule({
  id: "in.fema.cross-border",
  title: "Residents pay for foreign tokens within the yearly limit and for permitted purposes",
  kind: "investor-restriction",
  cites: [cite(fema, "current and capital account"), cite(overseasInvestment, "remittances by residents")],
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), isNot("issuer.organisedHere")),
  requires: { "within-yearly-limit": atMost("in.largestRemittance", remittanceLimit), "permitted-purpose": is("in.purposePermitted") },
  exposes: [
    { role: "investor", basis: "primary", note: "The payer." },
    { role: "issuer", basis: "secondary" },
    { role: "financial-institution", basis: "secondary", note: "The remitting bank." },
  ],
  remedies: ["Limit what a resident can buy to the yearly amount.", "Obtain approval."],
  openTexture: [{ term: "permitted purpose", question: "May a resident remit money to buy this token?", by: "counsel" }],
  notes: [...notes, "The limit is that of individuals; investment abroad by companies was not read."],
});

export const property = rule({
  id: "in.fema.cross-border-property",
  title: "Non-residents acquire Indian land or interests in real estate business only by permitted instrument or approval",
  kind: "investor-restriction",
  cites: [cite(fema, "immovable property"), cite(nonDebtRules, "real estate business")],
  subject: "offering",
  nexus: ["asset"],
  when: all(
    equals("asset.kind", "real-estate"),
    is("asset.here"),
    is("sales.offeredElsewhere"),
    any(equals("token.represents", "underlying-rights"), is("in.realEstateBusiness")),
  ),
  requires: { "permitted-instrument-or-approval": any(is("in.permittedInstrument"), is("in.femaApproval")) },
  exposes: [
    { role: "investor", basis: "primary", note: "The acquirer." },
    { role: "issuer", basis: "primary" },
    { role: "financial-institution", basis: "secondary", note: "The bank." },
  ],
  remedies: ["Offer units of a REIT.", "Obtain approval.", "Admit residents only."],
  openTexture: [{ term: "real estate business", question: "Does the token give an interest in real estate business?", by: "counsel" }],
  notes: [...notes, "Holders outside India are taken for non-residents."],
});

export const exchangeControlRules = [remittance, property];
