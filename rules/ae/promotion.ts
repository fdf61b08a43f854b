import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import { professionalSale, security } from "./concepts";
import { words } from "./facts";
import { activitiesRulebook } from "./instruments";
import { promotes, touchesHere } from "./services";

const { is, equals, oneOf, includes } = words;

const fund = equals("ae.tokenRight", "fund-unit");
const asAmended = { from: "2023-02-01" };

export const promotionLicence = rule({
  id: "ae.cma.promotion-licence",
  title: "Financial products are promoted onshore through a licensed promoter, or to those who need none",
  kind: "marketing",
  cites: [cite(activitiesRulebook, "promotion of financial products")],
  inForce: asAmended,
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(security), is("sale.offered")),
  requires: {
    "licensed-promoter": is("ae.licensedPromoter"),
    "foreign-product-to-professionals-only": any(is("issuer.here"), holds(professionalSale)),
    "foreign-fund-registered": any(not(fund), is("issuer.here"), is("ae.fundRegistered")),
  },
  unless: {
    "counterparty-or-government": {
      title: "Counterparties and government bodies only",
      claimedAs: ["ae.promotion-counterparties"],
      conditions: { "counterparty-or-government-class": oneOf("sale.investorClass", ["ae.counterparty", "ae.government"]) },
      cites: [cite(activitiesRulebook, "exclusions from promotion")],
    },
    "professional-investors": {
      title: "Domestic product, to professional investors only",
      claimedAs: ["ae.promotion-professionals"],
      conditions: { "professional-investors": holds(professionalSale), "domestic-product": is("issuer.here") },
      cites: [cite(activitiesRulebook, "exclusions from promotion; professional investor")],
      note: "A foreign product goes to professional investors through a licensed local promoter.",
    },
    "reverse-enquiry": {
      title: "Genuine reverse enquiry with a written declaration",
      claimedAs: ["ae.reverse-enquiry"],
      conditions: {
        "unsolicited-investors-only": is("sale.unsolicited"),
        "first-contact-by-the-client": equals("ae.enquiryBy", "client"),
        "declared-in-writing": is("ae.enquiryDeclared"),
      },
      exceptWhen: is("marketing.here"),
      cites: [cite(activitiesRulebook, "reverse enquiry")],
      note: "Marketing onshore defeats the claim that the enquiry was genuine (interpretation).",
    },
  },
  exposes: [
    { role: "marketer", basis: "primary", note: "As promoter." },
    { role: "intermediary", basis: "primary", note: "As promoter." },
    { role: "issuer", basis: "joint", note: "On whose behalf the promoter acts." },
  ],
  remedies: ["Engage a licensed local promoter.", "Limit the promotion to professional investors, and register a foreign fund.", "Keep the written declaration of every investor who enquired unasked."],
  notes: [
    "Whoever sends it, a communication counts when it is received in the UAE outside the financial free zones. The exclusions come from secondary sources.",
    "A foreign issuer's product is taken to be promotable to professional investors only (interpretation of a secondary source).",
  ],
});

export const promoterLicensed = rule({
  id: "ae.cma.promotion-licence-promoter",
  title: "Whoever promotes financial products onshore holds a licence",
  kind: "authorisation",
  cites: [cite(activitiesRulebook, "promotion activity")],
  inForce: asAmended,
  subject: "party",
  nexus: ["provider", "personnel", "customers", "marketing"],
  when: all(holds(security), promotes, any(touchesHere, is("party.solicitsHere"))),
  requires: { "licensed-for-promotion": includes("party.licences", "ae.cma.promotion") },
  unless: {
    "exempt-audience": {
      title: "Promotes only what needs no licensed promoter",
      conditions: { "exempt-audience-only": is("ae.promotesOnlyExempt") },
      cites: [cite(activitiesRulebook, "exclusions from promotion")],
    },
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Obtain the licence for promotion, or leave the promotion to a licensed local promoter."],
});

export const promotionRules = [promotionLicence, promoterLicensed];
