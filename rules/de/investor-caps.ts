import { all, any, cite, concept, vocabulary } from "../../src/authoring";
import { investorFacts } from "./investor-facts";
import { absoluteCap, assetsCap, assetsFloor, incomeMultiple, plainCap } from "./investor-parameters";
import { vermanlg, wppg } from "./instruments";

const { atLeast, atMost } = vocabulary("EUR", investorFacts);

export const withinInvestorCaps = concept({
  id: "de.within-investor-caps",
  title: "Within what one investor may buy",
  subject: "sale",
  when: any(
    atMost("de.largestPurchase", plainCap),
    all(atMost("de.largestPurchase", assetsCap), atLeast("de.declaredAssets", assetsFloor)),
    all(atMost("de.largestPurchase", absoluteCap), atMost("de.purchaseInMonthlyIncomes", incomeMultiple)),
  ),
  cites: [cite(wppg, "s. 6 (until February 2026)"), cite(vermanlg, "s. 2a")],
  note: "EUR 1,000; EUR 10,000 with declared free assets of EUR 100,000; or twice the average monthly net income, at most EUR 25,000.",
});

export const investorConcepts = [withinInvestorCaps];
