import { all, any, cite, holds, rule } from "../../src/authoring";
import { cryptoToken, investmentToken } from "./concepts";
import { words } from "./facts";
import { generalModule, regulatoryLaw } from "./instruments";

const { is, oneOf } = words;

export const financialPromotion = rule({
  id: "ae-difc.financial-promotion-41a",
  title: "A financial promotion in or from the DIFC is made or approved by an Authorised Firm, or is exempt",
  kind: "marketing",
  cites: [cite(regulatoryLaw, "art. 41A"), cite(generalModule, "chapter 3")],
  subject: "offering",
  nexus: ["marketing", "sale", "issuer", "provider", "personnel"],
  when: all(any(holds(investmentToken), holds(cryptoToken)), is("ae-difc.promotionInOrFrom"), is("ae-difc.invites")),
  requires: { "made-or-approved-by-an-authorised-firm": oneOf("ae-difc.promotionBy", ["authorised-firm", "approved-by-authorised-firm"]) },
  unless: {
    "exempt-communication": {
      title: "Exempt communication",
      claimedAs: ["ae-difc.exempt-promotion"],
      conditions: { "exempt-communication": oneOf("ae-difc.promotionExemption", ["exempt-offer", "legal-adviser", "generic", "other-confirmed"]) },
      cites: [cite(generalModule, "chapter 3, exempt promotions")],
      note: "For instance of an exempt offer, by a legal adviser, or generic; the list was not read.",
    },
  },
  exposes: [
    { role: "marketer", basis: "primary" },
    { role: "issuer", basis: "primary" },
    { role: "intermediary", basis: "joint" },
  ],
  remedies: ["Have an Authorised Firm approve the promotion.", "Stop communicating in or from the DIFC."],
});

export const promotionRules = [financialPromotion];
