import { all, any, cite, holds, not, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { actsInCanada, advising, cryptoContract, dealing, managingFund, security } from "./concepts";
import { facts } from "./facts";
import { ni31103, notice21329 } from "./instruments";

const { is, isNot, includes, includesAny } = vocabulary("CAD", facts);

export const registration = rule({
  id: "ca.ni31-103.registration",
  title: "A business of trading in, or advising on, security tokens needs registration",
  kind: "authorisation",
  cites: [cite(ni31103, "registration of dealers, advisers and investment fund managers"), cite(notice21329, "dealer platforms")],
  inForce: { from: "2009-09-28" },
  subject: "party",
  nexus: ["provider", "customers", "sale"],
  when: all(holds(security), any(holds(dealing), holds(advising), holds(managingFund)), holds(actsInCanada), is("ca.inTheBusiness")),
  requires: {
    "dealer-registration": any(not(holds(dealing)), includesAny("party.licences", ["ca.investment-dealer", "ca.exempt-market-dealer", "ca.restricted-dealer"])),
    "investment-dealer-for-crypto-contracts": any(not(holds(dealing)), not(holds(cryptoContract)), includes("party.licences", "ca.investment-dealer")),
    "ciro-membership-for-crypto-contracts": any(not(holds(dealing)), not(holds(cryptoContract)), includes("party.licences", "ca.ciro-member")),
    "adviser-registration": any(not(holds(advising)), includesAny("party.licences", ["ca.adviser", "ca.investment-dealer"])),
    "fund-manager-registration": any(not(holds(managingFund)), includes("party.licences", "ca.investment-fund-manager")),
  },
  unless: {
    "international-dealer": {
      title: "International dealer",
      conditions: {
        "dealer-abroad": is("party.abroad"),
        "foreign-security": isNot("issuer.organisedHere"),
        "permitted-clients-only": isNot("ca.soldToOthersThanPermittedClients"),
        "notice-filed": is("ca.form31103F2Filed"),
        "no-other-business": not(any(holds(advising), holds(managingFund))),
      },
      cites: [cite(ni31103, "s. 8.18", { evidence: "unverified" })],
    },
    "through-registered-dealer": {
      title: "Trades through a registered dealer",
      conditions: {
        "through-registered-dealer": is("ca.tradesThroughRegisteredDealer"),
        "no-other-business": not(any(holds(advising), holds(managingFund))),
      },
      cites: [cite(ni31103, "trades through a registered dealer", { evidence: "unverified" })],
    },
  },
  exposes: [...whoeverActs({ basis: "primary" }), { role: "personnel", basis: "secondary", reach: "any", note: "Individuals who act for the party." }],
  remedies: [
    "Register: as exempt market or restricted dealer for primary distribution, as investment dealer with CIRO membership for crypto contracts.",
    "Place the tokens through a registered dealer.",
    "Block Canada and stop serving clients there.",
  ],
  openTexture: [{ term: "in the business of trading or advising", question: "Do repetition, compensation and solicitation add up to a business?", by: "counsel" }],
  notes: [
    "Registration is needed in each province concerned; the pack asks for the category only.",
    "That an investment dealer may advise without registration as adviser is an interpretation.",
    "An issuer that is not in the business needs no registration.",
  ],
});

export const ni31103Rules = [registration];
