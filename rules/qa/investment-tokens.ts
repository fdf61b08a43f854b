import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { investmentToken } from "./concepts";
import { serviceNexus } from "./digital-assets";
import { words } from "./facts";
import { amlVersion6, investmentTokens } from "./instruments";
import { convertsOrDeals, givesTokenService, keepsCustody, managesOrAdvises, runsExchange, transfers } from "./services";

const { is, includes } = words;

export const investmentTokenActivity = rule({
  id: "qa.qfc.investment-token-activity",
  title: "Activity in investment tokens needs the authorisation that the right represented asks for",
  kind: "authorisation",
  cites: [cite(investmentTokens, "regulated activities")],
  subject: "party",
  nexus: serviceNexus,
  when: all(holds(investmentToken), is("qa.serviceInQfc"), any(keepsCustody, runsExchange, transfers, convertsOrDeals, managesOrAdvises)),
  requires: {
    "authorised-by-qfc-regulator": includes("party.licences", "qa.qfc.qfcra"),
    "for-the-same-activity": is("qa.authorisationCoversActivity"),
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Obtain the authorisation of the QFC Regulatory Authority for the same activity in the right represented."],
});

export const investmentTokenOffer = rule({
  id: "qa.qfc.investment-token-activity-offer",
  title: "An offer of investment tokens in the QFC follows the offer rules of the right represented",
  kind: "disclosure",
  cites: [cite(investmentTokens, "offers of investment tokens")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(investmentToken), is("sale.offered"), is("qa.saleOnlyInQfc")),
  requires: { "offer-rules-of-the-right": is("qa.qfcOfferRulesMet") },
  exposes: [{ role: "issuer", basis: "primary" }, { role: "intermediary", basis: "joint" }],
  remedies: ["Follow the QFC's rules on offers of the right represented."],
  openTexture: [{ term: "retail customers", question: "Which investment tokens may be offered to retail customers, and with what disclosure?", by: "counsel" }],
});

export const aml = rule({
  id: "qa.qfc.aml-v6",
  title: "Token service providers of the QFC know their customers, monitor and report",
  kind: "aml-kyc",
  cites: [cite(amlVersion6, "token service providers")],
  subject: "party",
  nexus: serviceNexus,
  when: all(is("token.usesDlt"), is("qa.serviceInQfc"), givesTokenService),
  requires: {
    "identification": includes("qa.amlMeasures", "identification"),
    "source-of-wealth-and-funds": includes("qa.amlMeasures", "source-of-wealth-and-funds"),
    "purpose": includes("qa.amlMeasures", "purpose"),
    "monitoring": includes("qa.amlMeasures", "monitoring"),
    "reporting": includes("qa.amlMeasures", "reporting"),
  },
  unless: {
    "already-obliged": {
      title: "Financial institution that is already obliged",
      conditions: { "financial-institution": is("qa.obligedOtherwise") },
      cites: [cite(amlVersion6, "token service providers")],
      note: "No second registration; the duties of the financial institution go on.",
    },
  },
  exposes: [...whoeverActs({ basis: "primary" }), { role: "personnel", basis: "secondary", reach: "any", note: "Money laundering reporting officer." }],
  remedies: ["Complete the files of customers.", "Report what is suspicious."],
  notes: ["Earlier rules are not recorded, so nothing before 2026-05-01 is cleared."],
});

export const investmentTokenRules = [investmentTokenActivity, investmentTokenOffer, aml];

