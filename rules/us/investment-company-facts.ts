import { defineFacts } from "../../src/authoring";

const own = { subject: "offering", type: "boolean" } as const;

/** What tells whether an issuer is an investment company, and whether a fund is excluded. */
export const investmentCompanyFacts = defineFacts({
  "us.primarilyInSecurities": { ...own, meaning: "the vehicle is, or holds itself out as, primarily investing in securities", ask: "Is the vehicle, or does it hold itself out as, engaged primarily in investing in securities (loans, receivables, fund interests and bonds included; real property, metal and majority-owned operating companies not)?" },
  "us.investmentSecuritiesPercent": { subject: "offering", type: "number", unit: "percent", meaning: "share of investment securities in the issuer's total assets", ask: "What share of the issuer's unconsolidated total assets, US government securities and cash left out, are investment securities, in per cent (0 for real property, physical metal and operating subsidiaries)?" },
  "us.beneficialOwners": { subject: "offering", type: "integer", unit: "persons", meaning: "beneficial owners of the issuer's securities, as section 3(c)(1) counts them", ask: "How many beneficial owners does the issuer's outstanding securities have, without short-term paper and knowledgeable employees (of a foreign issuer: owners resident in the United States)?" },
  "us.largestFundHolderVotes": { subject: "offering", type: "number", unit: "percent", meaning: "votes held by the fund that holds most", ask: "What percentage of the votes does the investment company or private fund hold that holds most (0 if none does)?" },
  "us.lookedThrough": { ...own, meaning: "the owners of funds that hold 10 per cent or more of the votes are counted", ask: "Are the owners of every fund that holds 10 per cent or more of the votes counted among the beneficial owners?" },
  "us.soldPublicly": { ...own, meaning: "some sale in the United States is a public offering: registered, Regulation A or Regulation Crowdfunding", ask: "Is any sale in the United States registered, or made under Regulation A or Regulation Crowdfunding? State the pathway of every sale." },
  "us.ventureCapitalFund": { ...own, meaning: "the fund is a venture capital fund under Advisers Act Rule 203(l)-1", ask: "Is the fund a venture capital fund as Advisers Act Rule 203(l)-1 defines it?" },
  "us.fundCapital": { subject: "offering", type: "money", unit: "USD", meaning: "aggregate contributions and uncalled commitments of the fund", ask: "What are the fund's aggregate capital contributions and uncalled committed capital?" },
  "us.soldToOthersHere": { ...own, meaning: "some buyer in the United States is neither a qualified purchaser nor a knowledgeable employee", ask: "Is any buyer in the United States neither a qualified purchaser nor a knowledgeable employee? State the investments of the buyers of every sale." },
  "us.soldToOthers": { ...own, meaning: "some buyer anywhere is neither a qualified purchaser nor a knowledgeable employee", ask: "Is any buyer anywhere neither a qualified purchaser nor a knowledgeable employee? State the investments of the buyers of every sale." },
  "us.otherOwnersQualified": { ...own, meaning: "owners beside the buyers of the stated sales are qualified purchasers, or there are none", ask: "Are owners from earlier sales, if any, all qualified purchasers or knowledgeable employees?" },
  "us.redeemableSecurities": { ...own, meaning: "the issuer issues redeemable securities", ask: "Does the issuer issue redeemable securities?" },
  "us.qualifyingInterestsPercent": { subject: "offering", type: "number", unit: "percent", meaning: "share of qualifying interests: mortgages and other liens on and interests in real estate", ask: "What share of the issuer's assets are mortgages and other liens on and interests in real estate (qualifying interests), in per cent?" },
  "us.realEstateTypePercent": { subject: "offering", type: "number", unit: "percent", meaning: "share of assets of a real-estate type, the qualifying ones included", ask: "What share of the issuer's assets are of a real-estate type, the qualifying ones included, in per cent?" },
  "us.issuerBusiness": {
    subject: "offering",
    type: "code",
    values: ["investing", "receivables-for-goods-or-services", "loans-for-goods-or-services", "oil-and-gas", "other-business"],
    meaning: "business in which the issuer is primarily engaged",
    ask: "In which business is the issuer primarily engaged: investing; buying receivables for merchandise, insurance or services; lending for specific merchandise, insurance or services; oil, gas or mineral interests; or another business?",
  },
  "us.primarilyOtherBusiness": {
    ...own,
    meaning: "the issuer is primarily engaged in a business other than investing in securities",
    ask: "Is the issuer primarily engaged, directly or through wholly owned subsidiaries, in a business other than investing, holding or trading in securities?",
    judgement: { by: "counsel", note: "Judged by history, statements to the public, activities of officers, and where assets and income lie." },
  },
  "us.assetBackedIssuer": { ...own, meaning: "the issuer only issues fixed-income securities paid from the cash flow of eligible assets", ask: "Does the issuer only acquire eligible assets and issue securities paid primarily from their cash flow?" },
  "us.ratedOrInstitutional": { ...own, meaning: "the securities are rated, or sold only to the institutions that Rule 3a-7 allows", ask: "Are the securities rated as Rule 3a-7 asks, or sold only to qualified institutional buyers (and institutional accredited investors, where allowed)?" },
  "us.independentTrustee": { ...own, meaning: "an independent trustee holds the assets for the holders", ask: "Does an independent trustee hold a security interest in the assets for the holders and receive their cash flow?" },

  // Qualified purchasers.
  "us.qualifiedPurchaserKind": {
    subject: "sale",
    type: "code",
    values: ["natural-person", "family-company", "trust", "discretionary", "qualified-institutional-buyer", "dealer", "knowledgeable-employee", "other"],
    meaning: "kind of qualified purchaser that buys",
    ask: "What are the buyers: natural persons, family companies, trusts, persons acting for own account or qualified purchasers, qualified institutional buyers, dealers, knowledgeable employees, or other? Name the kind that comes closest to failing.",
  },
  "us.purchaserInvestments": { subject: "sale", type: "money", unit: "USD", meaning: "investments of the buyer with the least", ask: "What is the amount of the investments (not the net worth) of the buyer with the least, at acquisition?" },
  "us.trustQualifies": { subject: "sale", type: "boolean", meaning: "the trust was not formed for the purchase, and its trustee and settlors are qualified purchasers", ask: "Was the trust not formed for this purchase, and are its trustee and every settlor qualified purchasers?" },
});
