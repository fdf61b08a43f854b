import { all, holds, rule, vocabulary } from "../../src/authoring";
import { distribution, memorandumProvince } from "./concepts";
import { PATHWAYS, accreditedExemption, memorandumExemption, memorandumVariant, minimumAmountExemption, privateIssuerExemption } from "./exemptions";
import { memorandumExposure, offerExposure } from "./exposures";
import { facts } from "./facts";

/** The findings on the exemption of NI 45-106 that a sale claims. */

const { equals } = vocabulary("CAD", facts);

const claim = { subject: "sale", nexus: ["sale", "issuer"], exposes: offerExposure } as const;
const REMEDY = "Bring the purchaser under another exemption, or rescind or refund the sale.";

export const accredited = rule({
  ...claim,
  id: "ca.ni45-106.accredited-investor",
  title: "A sale under the accredited investor exemption goes to verified accredited investors only",
  kind: "investor-restriction",
  cites: accreditedExemption.cites,
  when: all(holds(distribution), equals("sale.pathway", PATHWAYS.accredited)),
  requires: accreditedExemption.conditions,
  remedies: ["Verify the status of every purchaser and collect Form 45-106F9 from individuals before the sale.", REMEDY],
  openTexture: [{ term: "reasonable steps to verify", question: "Do the steps taken suffice on the facts of the purchaser?", by: "counsel" }],
  notes: ["Financial assets and income must exceed the amounts; net assets need only reach theirs.", "An individual with financial assets over $5,000,000 is a permitted client and signs no risk acknowledgement."],
});

export const privateIssuer = rule({
  ...claim,
  id: "ca.ni45-106.private-issuer",
  title: "A private issuer sells within its list and its limit of owners",
  kind: "investor-restriction",
  cites: privateIssuerExemption.cites,
  when: all(holds(distribution), equals("sale.pathway", PATHWAYS.privateIssuer)),
  requires: privateIssuerExemption.conditions,
  remedies: ["Stop: a single sale outside the list ends the status for good. Continue under the accredited investor exemption, with reports.", REMEDY],
  openTexture: [{ term: "close friend or associate", question: "Is the relation with a director, officer or founder close enough?", by: "counsel" }],
  notes: ["No report of exempt distribution is due."],
});

export const offeringMemorandum = rule({
  ...claim,
  id: "ca.ni45-106.offering-memorandum",
  title: "A sale under the offering memorandum exemption meets its conditions and the limits of the investor",
  kind: "investor-restriction",
  cites: memorandumExemption.cites,
  when: all(holds(distribution), equals("sale.pathway", PATHWAYS.memorandum), holds(memorandumProvince)),
  requires: memorandumExemption.conditions,
  exposes: memorandumExposure,
  remedies: ["Cap each investor's purchases over twelve months, or obtain suitability advice for an eligible investor.", "Deliver the offering memorandum, with audited statements, and collect Form 45-106F4.", REMEDY],
  notes: [
    "The limit counts all that the individual acquired under the exemption in twelve months, of any issuer: the stricter reading, as one source describes it per issuer.",
    "Since 2025-04-17 reinvested proceeds of up to $100,000 are left out.",
  ],
});

export const offeringMemorandumVariant = rule({
  ...claim,
  id: "ca.ni45-106.offering-memorandum-variant",
  title: "Outside the six provinces a sale under an offering memorandum meets the local variant",
  kind: "investor-restriction",
  cites: memorandumVariant.cites,
  when: all(holds(distribution), equals("sale.pathway", PATHWAYS.memorandum), memorandumVariant.conditions["other-province"]),
  requires: { "in-canada": memorandumVariant.conditions["in-canada"], "local-variant-met": memorandumVariant.conditions["local-variant-met"] },
  exposes: memorandumExposure,
  remedies: ["Have the conditions of the purchaser's province examined, or sell under another exemption."],
  openTexture: [{ term: "local variant", question: "Are the conditions met that hold in the purchaser's province or territory?", by: "counsel" }],
});

export const minimumAmountSale = rule({
  ...claim,
  id: "ca.ni45-106.minimum-amount",
  title: "The minimum amount exemption is for purchasers other than individuals who pay enough in cash",
  kind: "investor-restriction",
  cites: minimumAmountExemption.cites,
  when: all(holds(distribution), equals("sale.pathway", PATHWAYS.minimumAmount)),
  requires: minimumAmountExemption.conditions,
  remedies: ["Raise the minimum ticket, paid in cash at closing.", "Sell to individuals under the accredited investor exemption.", REMEDY],
  notes: [minimumAmountExemption.note],
});

export const ni45106Rules = [accredited, privateIssuer, offeringMemorandum, offeringMemorandumVariant, minimumAmountSale];
