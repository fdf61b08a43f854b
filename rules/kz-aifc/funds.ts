import { all, any, cite, holds, rule } from "../../src/authoring";
import { inOrFromTheCentre, professionals } from "./concepts";
import { words } from "./facts";
import { fundRules as collectiveRules } from "./instruments";
import { exemptFundSubscription } from "./parameters";

const { atLeast, equals, is, oneOf } = words;

export const exemptFund = rule({
  id: "kz-aifc.cis-exempt-fund",
  title: "Units of a fund are offered as those of an Exempt Fund, or under the rules for Non-Exempt Funds",
  kind: "investor-restriction",
  cites: [cite(collectiveRules, "2.1-2.2")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(inOrFromTheCentre), is("sale.here"), any(equals("token.kind", "fund-unit"), is("issuer.isInvestmentFund"))),
  requires: { "non-exempt-fund-rules-met": is("kz-aifc.nonExemptFundRulesMet") },
  unless: {
    "exempt-fund": {
      title: "Exempt Fund",
      claimedAs: ["kz-aifc.exempt-fund"],
      conditions: {
        "private-placement": equals("raise.kind", "private-placement"),
        "professional-clients-only": holds(professionals),
        "minimum-subscription": atLeast("sale.minTicket", exemptFundSubscription),
        "promoted-by-a-permitted-person": oneOf("kz-aifc.fundPromoter", ["domestic-fund-manager", "foreign-fund-manager", "centre-participant"]),
      },
      cites: [cite(collectiveRules, "2.1-2.2")],
    },
  },
  exposes: [
    { role: "intermediary", basis: "primary", note: "The fund manager, and whoever distributes." },
    { role: "issuer", basis: "joint", note: "The fund." },
  ],
  remedies: ["Raise the minimum subscription and sell to Professional Clients only, by private placement.", "Meet the rules for Non-Exempt Funds."],
  openTexture: [{ term: "Non-Exempt Funds", question: "Are the rules for Non-Exempt Funds met?", by: "counsel" }],
});

export const exemptFundRules = [exemptFund];
