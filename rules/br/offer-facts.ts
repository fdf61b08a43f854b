import { defineFacts } from "../../src/authoring";

const flag = { subject: "offering", type: "boolean" } as const;
const money = { subject: "offering", type: "money", unit: "BRL" } as const;

/** What Brazilian law asks of the token, the issuer and the offer. */
export const offerFacts = defineFacts({
  // The token.
  "br.formalised": { ...flag, meaning: "the investment is formalised in a title or contract", ask: "Is the investment formalised in a title or contract, in any form?" },
  "br.collective": { ...flag, meaning: "the investment is collective", ask: "Is the investment offered to several investors collectively?" },
  "br.benefitExpected": { ...flag, readAs: { at: "/asset/expectationOfProfitMarketed" }, meaning: "an economic benefit is expected", ask: "Is the token marketed for an economic benefit that can be expected?" },
  "br.effortsOfOthers": { ...flag, readAs: { at: "/asset/relianceOnIssuerEfforts" }, meaning: "the benefit comes from the efforts of the entrepreneur or others", ask: "Does the benefit come from the efforts of the entrepreneur or of others?" },
  "br.electronicMoney": { ...flag, meaning: "the token is electronic money", ask: "Is the token electronic money under the law of payments?" },

  // The offer.
  "br.publicOffer": { ...flag, readAs: { at: "/raise/publicOffer" }, meaning: "the offer is made to the public", ask: "Is the offer made to the public?" },
  "br.registration": { subject: "offering", type: "code", values: ["none", "ordinary", "automatic"], meaning: "rite under which the offer is registered with the CVM", ask: "Is the offer registered under Resolution CVM 160: by the ordinary rite, by the automatic rite, or not?" },
  "br.automaticRiteForOthers": {
    ...flag,
    meaning: "the automatic rite is open for an offer that reaches others than professional investors",
    ask: "Is the automatic rite open for this offer although it reaches others than professional investors?",
    judgement: { by: "counsel", note: "Known is that offers to professional investors use the automatic rite; for which other offers it is open was not read." },
  },

  // The issuer.
  "br.cvmRegisteredIssuer": { ...flag, meaning: "the issuer is registered with the CVM", ask: "Is the issuer registered with the CVM?" },
  "br.businessCompany": { ...flag, meaning: "the issuer is a business company (sociedade empresária)", ask: "Is the issuer a business company (sociedade empresária)?" },
  "br.securitiser": { ...flag, meaning: "the issuer is a securitisation company", ask: "Is the issuer a securitisation company?" },
  "br.separatePatrimony": { ...flag, meaning: "the securitisation has a separate patrimony", ask: "Does each securitisation have a patrimony of its own, within the cap?" },
  "br.grossRevenue": { ...money, readAs: { at: "/issuer/financials/mostRecent/revenue" }, meaning: "gross revenue of the issuer in the last fiscal year", ask: "What was the issuer's gross revenue in the last fiscal year?" },
  "br.groupRevenue": { ...money, meaning: "gross revenue of the issuer's group in the last fiscal year", ask: "What was the gross revenue of the issuer's group in the last fiscal year? Without a group: that of the issuer." },
  "br.consolidatedRevenue": { ...money, meaning: "consolidated gross annual revenue", ask: "What is the issuer's consolidated gross annual revenue?" },
  "br.sociedadeAnonima": { ...flag, meaning: "the issuer is a sociedade anônima", ask: "Is the issuer a sociedade anônima?" },
  "br.listed": { ...flag, meaning: "the issuer is listed on an organised market", ask: "Is the issuer listed on an organised market in Brazil?" },
  "br.operating": { ...flag, meaning: "the issuer is operating, with revenue", ask: "Is the issuer operating, with revenue of its own?" },
  "br.auditStatus": { subject: "offering", type: "code", values: ["none", "certified-by-officer", "reviewed", "audited"], readAs: { at: "/issuer/financials/auditStatus" }, meaning: "who has looked at the financial statements", ask: "Are the issuer's financial statements audited, reviewed, certified by an officer, or none of these?" },

  // Crowdfunding and FÁCIL.
  "br.crowdfundedInYear": { ...money, meaning: "amount raised by crowdfunding in a year", ask: "What amount does the issuer raise by crowdfunding in a year, this offer included?" },
  "br.onRegisteredPlatformOnly": { ...flag, meaning: "the offer is made on a crowdfunding platform registered with the CVM, and nowhere else", ask: "Is the offer made on a crowdfunding platform that is registered with the CVM, and nowhere else?" },
  "br.essentialInformation": { ...flag, meaning: "the document of essential information is provided", ask: "Is the document of essential information provided to every investor?" },
  "br.withdrawalDays": { subject: "offering", type: "number", unit: "days", readAs: { at: "/raise/withdrawalRight/days" }, meaning: "days within which buyers may withdraw", ask: "Within how many days may buyers withdraw?" },
  "br.minimumTarget": { ...flag, meaning: "the minimum target is at least two thirds, and money is refunded below it", ask: "Is the minimum target at least two thirds of the target, and is all money refunded if it is not reached?" },
  "br.bookEntry": { ...flag, meaning: "a book-entry agent or the platform keeps control of the holdings", ask: "Does a book-entry agent (escriturador), or the platform, keep control of the holdings?" },
  "br.resaleOnPlatformOnly": { ...flag, meaning: "resale is possible only through the platform's facility for subsequent transactions", ask: "Can the token be resold only through the platform's facility for subsequent transactions?" },
  "br.facilIn12Months": { ...money, meaning: "relaxed offers in twelve months", ask: "What amount does the issuer raise by relaxed offers under FÁCIL in twelve months, this offer included?" },
  "br.formularioFacil": { ...flag, meaning: "the Formulário FÁCIL is filed", ask: "Is the Formulário FÁCIL filed?" },

  // Funds.
  "br.fundRegistered": { ...flag, meaning: "the fund is registered under Resolution CVM 175", ask: "Is the fund registered with the CVM under Resolution 175?" },
  "br.fundAdministrator": { ...flag, meaning: "the fund has an authorised fiduciary administrator", ask: "Does the fund have an authorised fiduciary administrator?" },
  "br.fundManager": { ...flag, meaning: "the fund has an authorised manager", ask: "Does the fund have an authorised manager?" },
  "br.receivablesFund": { ...flag, meaning: "the fund is a receivables fund (FIDC)", ask: "Is the fund a receivables fund (FIDC)?" },
  "br.receivablesFundForRetail": {
    ...flag,
    meaning: "the conditions for a receivables fund to be sold to retail investors are met",
    ask: "Are the conditions met under which a receivables fund may be sold to retail investors?",
    judgement: { by: "counsel", note: "Resolution 175 allows it under conditions that were not read." },
  },
  "br.depositedAtDepository": { ...flag, meaning: "the securities are deposited at an authorised depository", ask: "Are the securities that trade in an organised market deposited at an authorised depository?" },

  // Land.
  "br.soldAsTitle": { ...flag, meaning: "the token is sold as ownership of the property", ask: "Is the token sold as ownership of the property, or as its deed?" },
  "br.titleRegistered": { ...flag, meaning: "ownership passes by registration in the property registry, the token being a receipt", ask: "Does ownership pass by registration in the Registro de Imóveis, with the token as a receipt only?" },

  // Offers from abroad.
  "br.portuguesePages": { ...flag, meaning: "pages in Portuguese address the Brazilian public", ask: "Are there pages in Portuguese that address persons in Brazil?" },
  "br.localPayment": { ...flag, meaning: "payment by PIX or in reais is possible", ask: "Can investors pay by PIX or in reais?" },
  "br.brazilianPromoters": { ...flag, meaning: "Brazilian influencers promote the offer", ask: "Do influencers or promoters in Brazil promote the offer?" },
  "br.accessBarrier": { ...flag, meaning: "an effective barrier keeps persons in Brazil out", ask: "Does an effective barrier keep persons in Brazil from the offer?" },
  "br.disclaimer": { ...flag, meaning: "a disclaimer says that the offer is not for persons in Brazil", ask: "Does a disclaimer say that the offer is not for persons in Brazil?" },
  "br.openAccessIsOffer": {
    ...flag,
    meaning: "access without a block is a public offer in Brazil",
    ask: "Is an offer that persons in Brazil can reach, without a barrier and without anything addressed to them, a public offer in Brazil?",
    judgement: { by: "counsel", note: "Opinions 32 and 33 look at language, payment, promotion and barriers together. A foreign-language site with a passive visitor is unclear." },
  },
  "br.offeredFromBrazil": {
    subject: "sale",
    type: "boolean",
    meaning: "a sale to persons abroad is a public offer within reach of Brazilian law",
    ask: "Is this sale to persons outside Brazil a public offer within the reach of Brazilian law?",
    judgement: { by: "counsel", note: "The law also looks at Brazilian issuers; how far it follows them abroad was not read." },
  },
});
