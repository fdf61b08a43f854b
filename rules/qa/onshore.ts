import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import { excludedToken, onshoreSecurity, propertyToken } from "./concepts";
import { serviceNexus } from "./digital-assets";
import { words } from "./facts";
import { bankCircular, marketsAuthorityLaw, promotionRules } from "./instruments";
import { convertsOrDeals, givesTokenService, managesOrAdvises } from "./services";

const { is, isNot, includes, includesAny } = words;

const banking = includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "order-matching", "dealing", "fund-transfer", "payment", "settlement", "account-opening", "custody", "wallet", "distribution", "placement"]);

export const bankProhibition = rule({
  id: "qa.onshore.bank-prohibition",
  title: "Banks of the State do not trade, exchange or transfer cryptocurrencies",
  kind: "prohibition",
  cites: [cite(bankCircular, "cryptocurrencies")],
  subject: "party",
  nexus: ["provider", "personnel", "customers", "parent"],
  when: all(includesAny("party.roles", ["bank", "financial-institution"]), is("qa.onshoreBank"), banking, any(holds(excludedToken), all(holds(propertyToken), is("qa.bankServiceBarred")))),
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Let a provider licensed in the QFC give the service, with the consent of the Central Bank."],
  openTexture: [{ term: "permitted tokens of the QFC", question: "May a bank of the State serve a firm or holder of permitted tokens?", by: "counsel" }],
  notes: ["A token of a property right is a different class: whether the prohibition reaches it is left to counsel, case by case."],
});

export const cryptoSale = rule({
  id: "qa.onshore.bank-prohibition-sale",
  title: "A sale of tokens that are no securities onshore, or represent no property right in the QFC, is not cleared without counsel",
  kind: "prohibition",
  cites: [cite(bankCircular, "cryptocurrencies", { evidence: "unverified" })],
  subject: "sale",
  nexus: ["sale"],
  when: all(is("token.usesDlt"), not(holds(onshoreSecurity)), is("sale.offered"), any(isNot("qa.saleOnlyInQfc"), not(holds(propertyToken)))),
  requires: { "not-barred": is("qa.saleNotBarred") },
  exposes: [{ role: "issuer", basis: "primary" }, { role: "platform", basis: "joint" }],
  remedies: ["Exclude persons in Qatar."],
  openTexture: [{ term: "cryptocurrencies", question: "Does the law of the State, or of the QFC, bar this sale?", by: "counsel" }],
  notes: ["The circular binds banks; that cryptocurrencies are barred in effect for others is a reading of practice.", "In the QFC a token is permitted only as one of a property right without the function of a currency."],
});

export const securitiesOffer = rule({
  id: "qa.onshore.qfma-securities",
  title: "An offer of securities in the State outside the QFC needs the approval of the Qatar Financial Markets Authority",
  kind: "disclosure",
  cites: [cite(marketsAuthorityLaw, "offers of securities")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(onshoreSecurity), is("sale.offered"), isNot("qa.saleOnlyInQfc")),
  requires: { "approved-with-prospectus": is("qa.qfmaApproved") },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "sponsor", basis: "joint", note: "As promoter." },
    { role: "marketer", basis: "joint", note: "As promoter." },
    { role: "intermediary", basis: "joint", note: "As promoter." },
  ],
  remedies: ["Obtain the approval of the Qatar Financial Markets Authority.", "Offer inside the QFC only, under its rules."],
  notes: ["Exemptions and private routes of the offering rules were not read; none is applied."],
});

export const securitiesServices = rule({
  id: "qa.onshore.qfma-securities-services",
  title: "Services for securities in the State outside the QFC need the licence of the Qatar Financial Markets Authority",
  kind: "authorisation",
  cites: [cite(marketsAuthorityLaw, "licensed activities")],
  subject: "party",
  nexus: serviceNexus,
  when: all(
    holds(onshoreSecurity),
    isNot("qa.serviceInQfc"),
    any(givesTokenService, convertsOrDeals, managesOrAdvises),
    any(is("party.here"), is("party.staffHere"), is("party.servesHere")),
  ),
  requires: { "licensed-by-the-authority": includes("party.licences", "qa.qfma") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Obtain the licence of the Qatar Financial Markets Authority.", "Serve nobody in the State outside the QFC."],
  notes: ["For custody the Central Bank may be competent as well."],
});

export const marketing = rule({
  id: "qa.onshore.qfma-securities-marketing",
  title: "Securities are marketed in the State with the approval of the Authority, in the QFC by its promotion rules",
  kind: "marketing",
  cites: [cite(marketsAuthorityLaw, "offers of securities"), cite(promotionRules, "promotion of regulated activities")],
  subject: "offering",
  nexus: ["marketing"],
  when: all(holds(onshoreSecurity), is("marketing.here")),
  requires: {
    "approved-for-the-state": any(is("qa.marketingOnlyInQfc"), is("qa.qfmaApproved")),
    "promotion-rules-of-the-qfc": any(isNot("qa.marketingOnlyInQfc"), is("qa.qfcPromotionRulesMet")),
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "marketer", basis: "joint" },
    { role: "intermediary", basis: "joint" },
  ],
  remedies: ["Obtain the approval, or address persons in the QFC only and by its rules.", "Block the audience in Qatar."],
});

export const onshoreRules = [bankProhibition, cryptoSale, securitiesOffer, securitiesServices, marketing];
