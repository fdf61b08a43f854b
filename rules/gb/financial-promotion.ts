import { all, any, cite, holds, not, rule } from "../../src/authoring";
import { qualifyingCryptoasset, specifiedInvestment } from "./concepts";
import { cryptoGateway } from "./crypto-instruments";
import { approverGateway, cryptoPromotionsStart } from "./dates";
import { words } from "./facts";
import { communicationExemptions, investorExemptions } from "./fpo-exemptions";
import { fpo, fsma } from "./instruments";

const { is, equals, before, onOrAfter } = words;

const controlledInvestment = any(holds(specifiedInvestment), all(holds(qualifyingCryptoasset), onOrAfter("asOf", cryptoPromotionsStart)));

const texts = [cite(fsma, "ss. 21, 25, 30, 55NA"), cite(fpo, "controlled investments; exemptions")];

const communicators = [
  { role: "issuer", basis: "primary", note: "As communicator." },
  { role: "platform", basis: "joint", note: "As communicator, or as a person who causes the communication." },
  { role: "intermediary", basis: "joint" },
  { role: "marketer", basis: "joint", note: "Influencers included." },
] as const;

export const financialPromotion = rule({
  id: "gb.fsma.s21-financial-promotion",
  title: "A promotion is communicated or approved by an authorised person, or exempt",
  kind: "marketing",
  cites: texts,
  inForce: { from: "2005-07-01" },
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), controlledInvestment),
  requires: {
    "authorised-or-approved": any(
      equals("gb.promotionRoute", "authorised-communicator"),
      all(equals("gb.promotionRoute", "approved-content"), any(before("asOf", approverGateway), is("gb.approverPermitted"))),
    ),
  },
  unless: { ...investorExemptions, ...communicationExemptions },
  exposes: communicators,
  remedies: [
    "Have the promotion communicated by an authorised person, or approved by one with an approver permission.",
    "Address investment professionals or high-net-worth companies only, with the restriction, the warning and systems that keep others out.",
    "Collect current statements in the prescribed form, where the token is an investment in an unlisted company.",
    "Withdraw the promotion, and block the United Kingdom with real effect.",
  ],
  notes: [
    "Offence (up to two years and an unlimited fine, not confirmed); agreements that result are unenforceable, and money and compensation can be recovered (ss. 25, 30).",
    "The promotion is judged on the day of the evaluation. The exemptions for individuals do not reach qualifying cryptoassets.",
    "No change of the thresholds after 2024-03-27 was found; a review in 2026 cannot be excluded.",
    "There is no general exemption for investors who come unsolicited.",
  ],
});

export const marketingIntoUk = rule({
  id: "gb.fsma.s21-financial-promotion-without-sale",
  title: "Marketing that reaches the United Kingdom is a promotion even without a sale there",
  kind: "marketing",
  cites: texts,
  inForce: { from: "2005-07-01" },
  subject: "offering",
  nexus: ["marketing"],
  when: all(
    controlledInvestment,
    not(is("sales.offeredHere")),
    any(is("marketing.invitesPublicHere"), is("marketing.activeHere")),
    is("gb.effectInUk"),
  ),
  requires: { "authorised-or-approved": is("gb.marketingAuthorised") },
  exposes: communicators,
  remedies: ["Block the United Kingdom with real effect, or withdraw the material that reaches it.", "Have the marketing approved."],
  openTexture: [{ term: "capable of having an effect", question: "Can the marketing from abroad have an effect in the United Kingdom in spite of the blocks?", by: "counsel" }],
  notes: ["Where the token is offered in the United Kingdom, the promotion of each sale is judged instead."],
});

export const cryptoFirmApproval = rule({
  id: "gb.fsma.s21-financial-promotion-crypto-firm",
  title: "A cryptoasset firm whose promotion another approves is authorised itself",
  kind: "marketing",
  cites: [cite(cryptoGateway, "promotions from the start of the regime")],
  force: "regulation",
  inForce: { from: "2027-10-25" },
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(qualifyingCryptoasset), equals("gb.promotionRoute", "approved-content"), is("gb.cryptoFirmPromotes")),
  requires: { "firm-authorised": is("gb.cryptoFirmAuthorised") },
  exposes: [{ role: "platform", basis: "primary" }, { role: "intermediary", basis: "primary" }],
  remedies: ["Obtain permission in the cryptoasset regime before the promotion."],
});

export const promotionRules = [financialPromotion, marketingIntoUk, cryptoFirmApproval];
