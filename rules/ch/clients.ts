import { all, any, cite, concept, defineFacts, holds, not, vocabulary } from "../../src/authoring";
import { finsa } from "./instruments";
import { assetsAlone, assetsWithKnowledge, balanceSheet, equity, turnover } from "./parameters";

/**
 * Who the investors of a sale are. Classes: `retail`, `ch.professional`, `ch.institutional`, `ch.opting-out-hnw` (wealthy retail client
 * who has opted out) and `ch.qualified` (qualified investor of fund law by a management or advisory mandate, a retail client otherwise).
 */

export const clientFacts = defineFacts({
  "ch.professionalKind": {
    subject: "sale",
    type: "code",
    values: [
      "supervised-intermediary",
      "insurer",
      "foreign-equivalent",
      "central-bank",
      "public-body-with-treasury",
      "pension-institution-with-treasury",
      "company-with-treasury",
      "large-company",
      "private-structure-with-treasury",
      "none",
    ],
    meaning: "kind of professional client",
    ask: "Which kind of professional client are the investors of this sale: supervised financial intermediaries, insurers, foreign equivalents, central banks, public bodies, pension institutions, companies or private investment structures of wealthy clients (each with a professional treasury), large companies, or none? State one sale per kind.",
  },
  "ch.balanceSheet": {
    subject: "sale",
    type: "money",
    unit: "CHF",
    meaning: "smallest balance sheet total among the companies of the sale",
    ask: "For large companies: what is the smallest balance sheet total of any investor of this sale?",
  },
  "ch.turnover": {
    subject: "sale",
    type: "money",
    unit: "CHF",
    meaning: "smallest turnover among the companies of the sale",
    ask: "For large companies: what is the smallest turnover of any investor of this sale?",
  },
  "ch.equity": {
    subject: "sale",
    type: "money",
    unit: "CHF",
    meaning: "smallest equity among the companies of the sale",
    ask: "For large companies: what is the smallest equity of any investor of this sale?",
  },
  "ch.optOutDeclared": {
    subject: "sale",
    type: "boolean",
    meaning: "every investor of the sale has declared in text form to be treated as a professional client",
    ask: "Has every investor of this sale declared, in text form, that he wants to be treated as a professional client and meets the conditions?",
  },
  "ch.financialKnowledge": {
    subject: "sale",
    type: "boolean",
    meaning: "every investor of the sale has the knowledge to understand the risks, from education or experience",
    ask: "Does every investor of this sale have the knowledge needed to understand the risks, from personal education and professional experience or from comparable experience in the financial sector?",
  },
  "ch.clientAssets": {
    subject: "sale",
    type: "money",
    unit: "CHF",
    meaning: "smallest assets among the investors of the sale",
    ask: "What are the smallest assets of any investor of this sale who has opted out?",
  },
});

const { atLeast, equals, is, moreThan, oneOf } = vocabulary("CHF", clientFacts);

export const largeCompany = concept({
  id: "ch.large-company",
  title: "Large company",
  subject: "sale",
  when: any(
    all(moreThan("ch.balanceSheet", balanceSheet), moreThan("ch.turnover", turnover)),
    all(moreThan("ch.balanceSheet", balanceSheet), moreThan("ch.equity", equity)),
    all(moreThan("ch.turnover", turnover), moreThan("ch.equity", equity)),
  ),
  cites: [cite(finsa, "art. 4")],
  note: "Two of the three thresholds are exceeded.",
});

export const optedOut = concept({
  id: "ch.opted-out",
  title: "Wealthy retail client who has opted out",
  subject: "sale",
  when: all(
    equals("sale.investorClass", "ch.opting-out-hnw"),
    is("ch.optOutDeclared"),
    any(atLeast("ch.clientAssets", assetsAlone), all(is("ch.financialKnowledge"), atLeast("ch.clientAssets", assetsWithKnowledge))),
  ),
  cites: [cite(finsa, "art. 5")],
});

export const professionalClient = concept({
  id: "ch.professional-client",
  title: "Professional client",
  subject: "sale",
  when: any(
    all(
      oneOf("sale.investorClass", ["ch.professional", "ch.institutional"]),
      any(
        oneOf("ch.professionalKind", [
          "supervised-intermediary",
          "insurer",
          "foreign-equivalent",
          "central-bank",
          "public-body-with-treasury",
          "pension-institution-with-treasury",
          "company-with-treasury",
          "private-structure-with-treasury",
        ]),
        all(equals("ch.professionalKind", "large-company"), holds(largeCompany)),
      ),
    ),
    holds(optedOut),
  ),
  cites: [cite(finsa, "arts. 4-5")],
  note: "Institutional clients are a subset. The offeror may assume that professional and institutional clients have not opted in as retail clients.",
});

export const retailClient = concept({
  id: "ch.retail-client",
  title: "Retail client",
  subject: "sale",
  when: not(holds(professionalClient)),
  cites: [cite(finsa, "art. 4")],
  note: "Whoever is no professional client, whatever class the offering claims. A qualified investor by mandate is one too.",
});

export const clientConcepts = [largeCompany, optedOut, professionalClient, retailClient];
