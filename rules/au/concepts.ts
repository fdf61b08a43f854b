import { all, any, cite, concept, holds } from "../../src/authoring";
import { words } from "./facts";
import { chapter7, corporationsAct, digitalAssetsAct, info225 } from "./instruments";
import { certificateLife, grossIncome, largeAmount, netAssets, platformStart, professionalAssets, superFundAssets } from "./parameters";

const { is, equals, oneOf, atLeast, before, onOrBefore, onOrAfter, later } = words;

// What the token is.

export const security = concept({
  id: "au.security",
  title: "Share or debenture",
  subject: "offering",
  classification: true,
  when: oneOf("au.productType", ["share", "debenture"]),
  cites: [cite(corporationsAct, "s. 700"), cite(info225, "tokens as shares and debentures")],
});

export const schemeInterest = concept({
  id: "au.mis-interest",
  title: "Interest in a managed investment scheme",
  subject: "offering",
  classification: true,
  when: any(
    equals("au.productType", "mis-interest"),
    all(equals("au.productType", "platform-interest"), before("asOf", platformStart), is("au.platformInterestIsScheme")),
  ),
  cites: [cite(corporationsAct, "Chapter 5C"), cite(info225, "managed investment schemes")],
  note: "Before platforms become products of their own, counsel says whether a right against one is a scheme interest.",
});

export const paymentFacility = concept({
  id: "au.non-cash-payment-facility",
  title: "Non-cash payment facility",
  subject: "offering",
  classification: true,
  when: equals("au.productType", "non-cash-payment"),
  cites: [cite(info225, "stablecoins")],
});

export const platformProduct = concept({
  id: "au.platform-interest",
  title: "Right against a digital asset or tokenised custody platform, once that is a financial product",
  subject: "offering",
  classification: true,
  when: all(equals("au.productType", "platform-interest"), onOrAfter("asOf", platformStart)),
  cites: [cite(digitalAssetsAct, "Schedule 1")],
});

/** Products of Chapter 7 for which a product disclosure statement is made. */
export const disclosedProduct = concept({
  id: "au.pds-product",
  title: "Financial product other than a share or debenture",
  subject: "offering",
  classification: true,
  when: any(holds(schemeInterest), equals("au.productType", "derivative"), holds(paymentFacility), holds(platformProduct)),
  cites: [cite(chapter7, "ss. 1012A-1012C"), cite(info225, "financial products")],
});

export const financialProduct = concept({
  id: "au.financial-product",
  title: "Financial product",
  subject: "offering",
  classification: true,
  when: any(holds(security), holds(disclosedProduct)),
  cites: [cite(chapter7, "financial product"), cite(info225, "most tokens of real-world assets")],
});

// Who buys.

export const certified = concept({
  id: "au.certified-investors",
  title: "Investors with an accountant's certificate of their means",
  subject: "sale",
  when: all(
    equals("sale.investorClass", "au.sophisticated"),
    onOrBefore("au.oldestCertificate", "sale.date"),
    onOrBefore("sale.date", later("au.oldestCertificate", certificateLife)),
    any(atLeast("au.lowestNetAssets", netAssets), atLeast("au.lowestGrossIncome", grossIncome)),
  ),
  cites: [cite(corporationsAct, "s. 708(8)(c)"), cite(chapter7, "s. 761G(7)")],
  note: "A certificate exactly as old as its life still counts.",
});

export const professional = concept({
  id: "au.professional-investors",
  title: "Professional investors",
  subject: "sale",
  when: all(
    equals("sale.investorClass", "au.professional"),
    any(is("au.licenseesOnly"), atLeast("au.lowestControlledAssets", professionalAssets)),
  ),
  cites: [cite(corporationsAct, "s. 708(11)"), cite(chapter7, "s. 761G(7)")],
});

export const experienced = concept({
  id: "au.experienced-investors",
  title: "Experienced investors through a licensee",
  subject: "sale",
  when: all(equals("sale.investorClass", "au.experienced"), is("au.licenseeSatisfied")),
  cites: [cite(corporationsAct, "s. 708(10)"), cite(chapter7, "s. 761GA")],
  evidence: "unverified",
});

export const byAmount = concept({
  id: "au.sophisticated-by-amount",
  title: "Investors who pay the large amount, earlier holdings included",
  subject: "sale",
  when: any(atLeast("sale.minTicket", largeAmount), atLeast("au.lowestAmountWithHoldings", largeAmount)),
  cites: [cite(corporationsAct, "s. 708(8)(a), (b)")],
});

/** Sales that do not count as small-scale, because they are exempt by themselves. */
export const otherwiseExempt = concept({
  id: "au.exempt-investors",
  title: "Sophisticated, professional or experienced investors",
  subject: "sale",
  when: any(holds(byAmount), holds(certified), holds(professional), holds(experienced)),
  cites: [cite(corporationsAct, "s. 708(8)-(11)")],
});

export const superFunds = concept({
  id: "au.super-funds",
  title: "Large superannuation funds",
  subject: "sale",
  when: all(equals("sale.investorClass", "au.super-fund"), atLeast("au.lowestFundAssets", superFundAssets)),
  cites: [cite(chapter7, "s. 761G")],
});

export const wholesale = concept({
  id: "au.wholesale-clients",
  title: "Wholesale clients",
  subject: "sale",
  when: any(atLeast("sale.minTicket", largeAmount), holds(certified), holds(professional), holds(experienced), holds(superFunds)),
  cites: [cite(chapter7, "ss. 761G(7), 761GA")],
});
