import { all, any, cite, concept, holds } from "../../src/authoring";
import { words } from "./facts";
import { definitionOrdinance, fibOrdinance, fiea, fieaOrder, ordinance42 } from "./instruments";
import { accountAge, eligibleAssets, eligibleCapital, eligiblePensionAssets, qiiHoldings } from "./investor-parameters";

const { is, equals, oneOf, atLeast } = words;

/** Classes of investors. Each sale names its class; whether its investors meet the definition is tested here. */

export const institutionalInvestors = concept({
  id: "jp.qualified-institutional-investors",
  title: "Qualified institutional investors (QII)",
  subject: "sale",
  when: all(
    equals("sale.investorClass", "jp.qii"),
    any(
      equals("jp.qiiBasis", "institution"),
      all(
        any(equals("jp.qiiBasis", "corporation"), all(equals("jp.qiiBasis", "individual"), atLeast("jp.accountMonths", accountAge))),
        atLeast("jp.securitiesHeld", qiiHoldings),
        is("jp.qiiNotified"),
      ),
    ),
  ),
  cites: [cite(definitionOrdinance, "Art. 10")],
});

export const specifiedInvestors = concept({
  id: "jp.specified-investors",
  title: "Specified (professional) investors",
  subject: "sale",
  when: any(
    holds(institutionalInvestors),
    all(
      equals("sale.investorClass", "jp.specified"),
      any(oneOf("jp.specifiedBasis", ["state-or-boj", "qii", "by-law"]), all(equals("jp.specifiedBasis", "opted-in"), is("jp.optInCriteriaMet"))),
    ),
  ),
  cites: [cite(fiea, "specified investors", { evidence: "secondary" }), cite(ordinance42, "criteria for individuals")],
  evidence: "secondary",
  note: "The criteria for individuals who opt in (assets, income, occupation, trading frequency) were widened on 2022-07-01.",
});

export const eligibleInvestors = concept({
  id: "jp.eligible-investors",
  title: "Investors eligible for specially permitted business",
  subject: "sale",
  when: all(
    equals("sale.investorClass", "jp.eligible-63"),
    any(
      oneOf("jp.eligibleBasis", ["public-body", "operator-or-fund-operator", "close-person", "listed-company", "foreign-corporation"]),
      all(equals("jp.eligibleBasis", "corporation-by-capital"), atLeast("jp.eligibleCapital", eligibleCapital)),
      all(equals("jp.eligibleBasis", "pension-fund"), atLeast("jp.eligibleAssets", eligiblePensionAssets)),
      all(equals("jp.eligibleBasis", "individual"), atLeast("jp.eligibleAssets", eligibleAssets), atLeast("jp.accountMonths", accountAge)),
      all(equals("jp.eligibleBasis", "corporation-by-assets"), atLeast("jp.eligibleAssets", eligibleAssets)),
    ),
  ),
  cites: [cite(fieaOrder, "Art. 17-12"), cite(fibOrdinance, "Art. 233-2")],
  note: "Crypto-assets count in the tests of assets. Further grounds exist that are not listed here.",
});
