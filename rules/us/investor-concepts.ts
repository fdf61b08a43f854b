import { EARLIEST, all, any, cite, concept, holds, parameter, vocabulary } from "../../src/authoring";
import { investorFacts } from "./investor-facts";
import { minimumInvestmentLetter, regulationD, rule506c } from "./security-instruments";
import { minimumEntity, minimumNatural, minimumPerOwner, ownersBound, verificationAge, verifiedBeforeLimit } from "./security-parameters";

/** Accredited investors, and how their status is verified. */

const { is, isNot, equals, oneOf, atLeast, lessThan, moreThan, onOrBefore, later } = vocabulary("USD", investorFacts);

const rule501 = { url: "https://www.law.cornell.edu/cfr/text/17/230.501" } as const;
const threshold = (id: string, title: string, value: number, provision: string, evidence: "secondary" | "unverified") =>
  parameter({ id, title, unit: "USD", values: { [EARLIEST]: value }, cites: [cite(regulationD, provision, { ...rule501, evidence })] });

export const netWorthThreshold = threshold("us.accredited.net-worth", "Net worth that an accredited natural person exceeds", 1_000_000, "Rule 501(a)(5)", "secondary");
export const incomeThreshold = threshold("us.accredited.income", "Income that an accredited natural person exceeds in each year", 200_000, "Rule 501(a)(6)", "secondary");
export const jointIncomeThreshold = threshold("us.accredited.joint-income", "Joint income that an accredited couple exceeds in each year", 300_000, "Rule 501(a)(6)", "secondary");
export const entityThreshold = threshold("us.accredited.entity", "Assets, investments or assets under management that an accredited entity exceeds", 5_000_000, "Rule 501(a)(1), (3), (7), (9), (12)", "unverified");

/** Classes whose members are accredited whatever else they are. */
const BEYOND_ACCREDITED = ["us.qualified-purchaser", "us.qib", "us.knowledgeable-employee"] as const;
const ACCREDITED = ["us.accredited", ...BEYOND_ACCREDITED] as const;

/** Rule 501(e): relatives and vehicles of another purchaser are not counted, but are not accredited either. */
const COUNTED = ["retail", "us.non-accredited"] as const;
const NON_ACCREDITED = [...COUNTED, "us.uncounted-relative"] as const;

export const accreditedClass = oneOf("sale.investorClass", ACCREDITED);
export const countedNonAccredited = oneOf("sale.investorClass", COUNTED);
export const nonAccreditedClass = oneOf("sale.investorClass", NON_ACCREDITED);

export const accreditedInvestor = concept({
  id: "us.reg-d.accredited-investor-test",
  title: "Accredited investors",
  subject: "sale",
  when: any(
    oneOf("us.accreditedBasis", ["licence", "insider", "knowledgeable-employee", "institution", "all-owners-accredited"]),
    all(equals("us.accreditedBasis", "net-worth"), moreThan("us.accreditedNetWorth", netWorthThreshold)),
    all(equals("us.accreditedBasis", "income"), moreThan("us.lowestIncome", incomeThreshold), is("us.incomeExpectedAgain")),
    all(equals("us.accreditedBasis", "joint-income"), moreThan("us.lowestIncome", jointIncomeThreshold), is("us.incomeExpectedAgain")),
    all(
      oneOf("us.accreditedBasis", ["entity-assets", "entity-investments", "family-office", "family-client"]),
      moreThan("us.accreditedAssets", entityThreshold),
      isNot("us.formedForPurchase"),
    ),
    all(equals("us.accreditedBasis", "benefit-plan"), any(moreThan("us.accreditedAssets", entityThreshold), is("us.regulatedFiduciary"))),
  ),
  cites: [cite(regulationD, "Rule 501(a)", rule501)],
  note: "Every figure is exceeded, not merely reached. Tested at the time of sale.",
});

/** All purchasers of the sale are accredited, or the issuer reasonably believes so. */
export const accreditedPurchasers = concept({
  id: "us.accredited-purchasers",
  title: "Sale to accredited investors only",
  subject: "sale",
  when: any(oneOf("sale.investorClass", BEYOND_ACCREDITED), all(equals("sale.investorClass", "us.accredited"), any(holds(accreditedInvestor), is("us.believedAccredited")))),
  cites: [cite(regulationD, "Rule 501(a)", rule501)],
  note: "Qualified purchasers, qualified institutional buyers and knowledgeable employees are taken to be accredited.",
});

const withinThreeMonths = onOrBefore("sale.date", later("us.evidenceOn", verificationAge));
/** Tax forms of two years, or statements and a consumer report with a representation of liabilities. */
const provenByDocuments = any(is("us.taxYearsShown"), all(withinThreeMonths, is("us.writtenRepresentation")));
const verifiedEarlier = onOrBefore("sale.date", later("us.evidenceOn", verifiedBeforeLimit));

export const minimumInvestmentRoute = concept({
  id: "us.reg-d.minimum-investment-route",
  title: "Verified by a high minimum investment",
  subject: "sale",
  when: all(
    equals("sale.verification", "high-minimum-plus-representation"),
    any(
      all(is("us.purchaserNatural"), atLeast("sale.minTicket", minimumNatural)),
      all(isNot("us.purchaserNatural"), atLeast("sale.minTicket", minimumEntity)),
      all(
        isNot("us.purchaserNatural"),
        equals("us.accreditedBasis", "all-owners-accredited"),
        is("us.equityOwnersNatural"),
        lessThan("us.equityOwners", ownersBound),
        atLeast("us.minimumPerEquityOwner", minimumPerOwner),
      ),
    ),
    is("us.writtenRepresentation"),
    is("us.notFinancedForPurchase"),
  ),
  cites: [cite(minimumInvestmentLetter, "minimum investment amounts and representations")],
  note: "A staff position on its facts, without the force of law. The purchaser names the limb by which it is accredited.",
});

export const verifiedPurchasers = concept({
  id: "us.verified-purchasers",
  title: "Status of every purchaser verified by reasonable steps",
  subject: "sale",
  when: all(
    isNot("us.knownNotAccredited"),
    any(
      all(equals("sale.verification", "documents"), is("us.purchaserNatural"), provenByDocuments),
      all(equals("sale.verification", "third-party-letter"), is("us.purchaserNatural"), withinThreeMonths),
      all(equals("sale.verification", "existing-client"), is("us.purchaserNatural"), is("us.writtenRepresentation"), any(is("us.holderSince2013"), verifiedEarlier)),
      holds(minimumInvestmentRoute),
      all(oneOf("sale.verification", ["documents", "third-party-letter", "existing-client", "high-minimum-plus-representation"]), is("us.reasonableSteps")),
    ),
  ),
  cites: [cite(rule506c, "Rule 506(c)(2)(ii)", { evidence: "unverified" }), cite(minimumInvestmentLetter, "minimum investment amounts and representations")],
  note: "The documentary routes are safe harbours for natural persons; entities take the minimum investment or reasonable steps on their facts. Self-certification alone is not enough.",
});

export const investorParameters = [netWorthThreshold, incomeThreshold, jointIncomeThreshold, entityThreshold] as const;
export const investorConcepts = [accreditedInvestor, accreditedPurchasers, minimumInvestmentRoute, verifiedPurchasers] as const;
