import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { fundToken, publicOffer } from "./concepts";
import { offerExposure } from "./exposures";
import { facts } from "./facts";
import { res175 } from "./instruments";

const { is, equals } = vocabulary("BRL", facts);

const common = { kind: "authorisation", cites: [cite(res175, "funds")], subject: "sale", nexus: ["sale", "issuer"], exposes: offerExposure } as const;
const offeredHere = all(holds(fundToken), is("sale.offered"), is("sale.here"), any(is("issuer.organisedHere"), holds(publicOffer)));

export const fundTokens = rule({
  ...common,
  id: "br.cvm.fund-tokens",
  title: "Tokenized fund units are those of a registered fund with authorised administrator and manager",
  when: offeredHere,
  requires: { "registered-fund": is("br.fundRegistered"), "authorised-administrator": is("br.fundAdministrator"), "authorised-manager": is("br.fundManager") },
  remedies: ["Register the fund under Resolution 175, with an authorised fiduciary administrator and manager.", "Do not offer units of a foreign fund publicly in Brazil."],
  notes: ["Units of a foreign fund may not be offered publicly without registration; a private offer of them is judged by the rule on offers alone."],
});

export const receivablesFunds = rule({
  ...common,
  id: "br.cvm.fund-tokens-receivables",
  title: "Units of a receivables fund reach retail investors only under conditions",
  when: all(offeredHere, is("br.receivablesFund"), equals("sale.investorClass", "retail")),
  requires: { "conditions-for-retail": is("br.receivablesFundForRetail") },
  remedies: ["Limit the sale to qualified investors, or meet the conditions for retail."],
  openTexture: [{ term: "conditions for retail investors", question: "Are the conditions of Resolution 175 met under which a receivables fund may be sold to retail investors?", by: "counsel" }],
});

export const fundRules = [fundTokens, receivablesFunds];
