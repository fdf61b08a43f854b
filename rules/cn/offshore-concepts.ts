import { all, any, cite, concept, holds, not, vocabulary } from "../../src/authoring";
import { controlledFromMainland, rwaTokenization } from "./concepts";
import { notice42 } from "./instruments";
import { offshoreVocabulary } from "./offshore-facts";
import {
  amacNegativeList, criminalLaw, csrcAnnouncement1, csrcAnnouncement43, decree737, foreignExchangeRegulations, ndrcOrder11, ndrcOrder56,
  securitiesLaw,
} from "./offshore-instruments";
import { crimeLookback, importantProvider, importantProviderGroup, mainlandShare, publicOfferees } from "./offshore-parameters";

const { is, isNot, equals, moreThan, after, later } = vocabulary("CNY", offshoreVocabulary);

/** Issued outside the mainland: said to be so, or by an issuer with no foot in the mainland that sells nothing there. */
export const offshoreIssue = concept({
  id: "cn.offshore-issue",
  title: "Issue outside the mainland",
  subject: "offering",
  when: any(isNot("cn.issuedInMainland"), all(isNot("issuer.here"), isNot("sales.offeredHere"))),
  cites: [cite(notice42, "item (14)")],
  note: "Notice 42 does not say what makes an issue offshore; an issuer without any establishment in the mainland that sells nothing there is taken to issue offshore (interpretation).",
});

/** Money from outside the mainland can reach the deal: the issuer is outside it, or so are buyers. */
export const moneyFromAbroad = concept({
  id: "cn.money-from-abroad",
  title: "Issuer or buyers outside the mainland",
  subject: "offering",
  when: any(isNot("issuer.organisedHere"), is("sales.offeredElsewhere")),
  cites: [cite(foreignExchangeRegulations, "external debt and cross-border funds"), cite(ndrcOrder56, "borrowing from abroad")],
  note: "A mainland issuer that sells to nobody outside the mainland neither borrows abroad nor has proceeds to bring in.",
});

/** Some part of the deal lies outside the mainland: issuer, place of issue, asset or buyers. */
export const reachesAbroad = concept({
  id: "cn.reaches-abroad",
  title: "Deal with a part outside the mainland",
  subject: "offering",
  when: any(isNot("issuer.organisedHere"), isNot("cn.issuedInMainland"), isNot("asset.here"), is("sales.offeredElsewhere")),
  cites: [cite(ndrcOrder11, "outbound investment")],
  note: "A deal whose issuer, issue, asset and buyers are all in the mainland has no offshore vehicle.",
});

/** Borrower under the foreign-debt measures: a mainland enterprise, an entity it controls, or an indirect borrower. */
export const ndrcBorrower = concept({
  id: "cn.ndrc-borrower",
  title: "Mainland borrower, entity it controls, or indirect borrowing",
  subject: "offering",
  when: any(
    is("issuer.organisedHere"),
    holds(controlledFromMainland),
    all(is("cn.mainBusinessInMainland"), is("cn.basedOnMainlandInterests")),
  ),
  cites: [cite(ndrcOrder56, "scope; controlled enterprises; indirect borrowing")],
});

/** Token issued offshore, repaid from the cash flow of mainland assets or of rights in them. */
export const absToken = concept({
  id: "cn.abs-token",
  title: "Offshore token backed by the cash flow of mainland assets",
  subject: "offering",
  when: all(holds(rwaTokenization), is("asset.here"), equals("cn.economicForm", "asset-securitisation-like"), holds(offshoreIssue)),
  cites: [cite(csrcAnnouncement1, "definition")],
});

/** The asset falls within the list of what may not be securitised at home. */
export const amacListed = concept({
  id: "cn.amac-abs-negative-list",
  title: "Asset on the domestic negative list for securitisation",
  subject: "offering",
  when: any(
    is("cn.localGovernmentDebtBreach"),
    all(
      is("cn.blacklistedProvider"),
      any(moreThan("cn.blacklistedProviderPercent", importantProvider), moreThan("cn.blacklistedGroupPercent", importantProviderGroup)),
    ),
    is("cn.cashFlowHighlyUncertain"),
    all(isNot("cn.assetCashFlowStable"), any(is("cn.assetVacantOrUnderConstruction"), equals("asset.kind", "real-estate"))),
    is("cn.assetCashOnlyByDisposal"),
    is("cn.unrelatedAssetsPooled"),
    is("cn.assetContraryToLawOrPolicy"),
    is("cn.listedAssetBeneath"),
  ),
  cites: [cite(amacNegativeList, "items 1 to 8")],
  note: "Real estate without stable cash flow is treated as listed whatever the cause, since the list gives vacancy and construction as examples (interpretation).",
});

/** The six situations, each denied, under the name that a report prints. */
export const negativeListConditions = {
  "capital-market-financing-not-prohibited": isNot("cn.capitalMarketFinancingProhibited"),
  "no-national-security-finding": isNot("cn.nationalSecurityFinding"),
  "no-recent-listed-crime": any(
    isNot("cn.disqualifyingCrime"),
    after("cn.csrcFilingDate", later("cn.disqualifyingCrimeDate", crimeLookback)),
  ),
  "not-under-investigation": isNot("cn.underInvestigation"),
  "title-undisputed-and-asset-transferable": all(isNot("cn.assetTitleDispute"), is("cn.assetTransferableByLaw")),
  "outside-domestic-abs-negative-list": not(holds(amacListed)),
} as const;

export const negativeListClear = concept({
  id: "cn.abs-negative-list-clear",
  title: "None of the six situations in which no token may be issued",
  subject: "offering",
  when: all(...Object.values(negativeListConditions)),
  cites: [cite(csrcAnnouncement1, "situations in which no issue is allowed")],
});

/** Offshore vehicle whose business is in substance mainland business. */
export const indirectOverseasOffering = concept({
  id: "cn.indirect-overseas-offering",
  title: "Offshore vehicle with mainland business",
  subject: "offering",
  when: all(
    is("cn.basedOnMainlandInterests"),
    any(
      moreThan("cn.mainlandRevenuePercent", mainlandShare),
      moreThan("cn.mainlandProfitPercent", mainlandShare),
      moreThan("cn.mainlandTotalAssetsPercent", mainlandShare),
      moreThan("cn.mainlandNetAssetsPercent", mainlandShare),
    ),
    any(is("cn.mainOperationsInMainland"), is("cn.managersMostlyMainland")),
  ),
  cites: [cite(csrcAnnouncement43, "art. 15", { evidence: "unverified" })],
});

/** Equity-like token over a mainland enterprise, directly or through an offshore vehicle. */
export const mainlandEquityToken = concept({
  id: "cn.mainland-equity-token",
  title: "Equity-like token over a mainland enterprise",
  subject: "offering",
  when: all(
    equals("cn.economicForm", "equity-like"),
    any(is("issuer.organisedHere"), is("cn.equityInMainlandEnterprise"), holds(indirectOverseasOffering)),
  ),
  cites: [cite(csrcAnnouncement43, "securities of equity nature; indirect offerings, art. 15")],
});

/** The public of the mainland is invited to buy, or actively marketed to. */
export const publicity = concept({
  id: "cn.publicity",
  title: "Publicity in the mainland",
  subject: "offering",
  when: any(is("marketing.invitesPublicHere"), is("marketing.activeHere")),
  cites: [cite(securitiesLaw, "art. 9"), cite(criminalLaw, "art. 176")],
});

/** Offered to unspecified persons, to too many specified ones, or with publicity. */
export const publicOffer = concept({
  id: "cn.public-offer",
  title: "Public issue of securities",
  subject: "offering",
  when: any(is("cn.offereesUnspecified"), moreThan("sales.offereesHere", publicOfferees), holds(publicity)),
  cites: [cite(securitiesLaw, "art. 9")],
  note: "Publicity in any form, open or disguised, makes an offer public. Holders of an employee share plan are not counted; that rests on memory.",
});

/** Funds absorbed from the public of the mainland without licence, with a promised return. */
export const illegalFundraising = concept({
  id: "cn.illegal-fundraising",
  title: "Illegal fundraising",
  subject: "offering",
  when: all(
    is("sales.offeredHere"),
    any(isNot("cn.fundraisingLicensed"), is("cn.breachesFinancialRules")),
    is("raise.promisedReturn"),
    is("cn.offereesUnspecified"),
  ),
  cites: [cite(decree737, "art. 2")],
});

/** The four elements of absorbing public funds; the amounts are in the rules. */
export const fundraisingElements = concept({
  id: "cn.crime-176-elements",
  title: "Absorbing public funds: unlawful, promoted publicly, with a promised return, from unspecified persons",
  subject: "offering",
  when: all(
    any(isNot("cn.fundraisingLicensed"), is("cn.breachesFinancialRules")),
    holds(publicity),
    is("raise.promisedReturn"),
    is("cn.offereesUnspecified"),
  ),
  cites: [cite(criminalLaw, "art. 176")],
});

export const offshoreConcepts = [
  offshoreIssue, moneyFromAbroad, reachesAbroad, ndrcBorrower, absToken, amacListed, negativeListClear, indirectOverseasOffering, mainlandEquityToken,
  publicity, publicOffer, illegalFundraising, fundraisingElements,
] as const;
