import type * as z from "zod";
import { attributes } from "./attributes";
import { complete, date, duration, flag, formed, kebab, listOf, oneOf, partyRef, percent, place, places, text } from "./field";
import { lazySchema } from "./lazy-schema";
import { money, partyOrPerson, referenceCurrency } from "./values";

/** What is being represented. */
export const assetSchema = lazySchema(() =>
  attributes({
    kind: oneOf(
      [
        "real-estate", "commodity", "precious-metal", "receivable", "loan", "bond", "equity", "fund-interest", "revenue-right",
        "infrastructure", "intellectual-property", "collectible", "carbon-credit", "vehicle", "currency", "crypto-asset",
        "service", "none", "other",
      ],
      "What it is.",
    ),
    location: place("Where it is. Left out: where the underlying is; a crypto-asset, a service or nothing at all lies nowhere."),
    locations: places("Where it is, if in several places; all of them. Left out: in one place."),
    economicClass: oneOf(
      ["Security", "Cash", "Commodity", "ListedDerivative", "Loan", "LetterOfCredit", "Other"],
      "Economic nature (CDM AssetTypeEnum).",
    ),
    securityType: oneOf(["Debt", "Equity", "Fund", "Warrant", "Certificate"], "Kind of security (CDM)."),
    equityType: oneOf(
      ["Ordinary", "NonConvertiblePreference", "ConvertiblePreference", "DepositaryReceipt"],
      "Kind of equity (CDM).",
    ),
    fundType: oneOf(["MoneyMarketFund", "ExchangeTradedFund", "MutualFund", "OtherFund"], "Kind of fund (CDM)."),
    secTypes: listOf(
      oneOf(
        [
          "isEquityType", "isDebtType", "isOptionToAcquireType", "isSecurityToBeAcquiredType", "isPooledInvestmentFundType",
          "isTenantInCommonType", "isMineralPropertyType", "isOtherType",
        ],
        "A Form D type.",
      ),
      "Types of securities offered (Form D).",
    ),
    secTypeDescription: text("The type, where `secTypes` has isOtherType."),
    rwaClass: oneOf(["rwa", "memes", "wrapped", "gaming", "defi", "other"], "Market class (XLS-89)."),
    rwaSubclass: oneOf(
      ["stablecoin", "commodity", "real_estate", "private_credit", "equity", "treasury", "other"],
      "Market subclass (XLS-89).",
    ),
    micaClass: oneOf(
      [
        "OTHR", "ART", "EMT", "utility", "outside-mica-financial-instrument", "outside-mica-deposit",
        "outside-mica-unique-nft", "unclassified",
      ],
      "EU class of crypto-asset.",
    ),
    legalClassByJurisdiction: listOf(
      attributes({
        jurisdiction: place("Where."),
        class: kebab("The class claimed there."),
        basis: oneOf(["counsel-opinion", "regulator-ruling", "self-assessed", "statute"], "On what basis."),
        document: text("Where that is written."),
        date: date("When."),
      }),
      "The legal class claimed in each country.",
    ),
    legalClassByJurisdictionComplete: complete("legalClassByJurisdiction"),
    rights: listOf(
      oneOf(
        [
          "voting", "information", "dividend", "profit-share", "interest", "repayment", "redemption", "put", "conversion",
          "subscription", "liquidation-proceeds", "access-to-service", "governance-only", "none",
        ],
        "A right.",
      ),
      "Rights of a holder; all of them.",
    ),
    cashFlow: attributes({
      exists: flag("It yields cash."),
      stable: flag("The yield is steady and can be forecast."),
      onlyByDisposal: flag("Cash comes only from selling it."),
      description: text("Where the cash comes from."),
    }).describe("What it yields."),
    titleDispute: flag("Title is disputed."),
    transferableByLaw: flag("It may be transferred under the law it is subject to."),
    vacantOrUnderConstruction: flag("Real estate that is vacant or being built."),
    pooled: flag("Contributions and returns are pooled."),
    managedByOperator: flag("Managed as a whole by or for an operator."),
    holdersControlDayToDay: flag("Holders have day-to-day control over its management."),
    expectationOfProfitMarketed: flag("It is marketed for the profit to expect."),
    relianceOnIssuerEfforts: flag("That profit depends on the efforts of the issuer or others."),
    utility: attributes({
      goodsOrServicesExist: flag("The goods or services exist or are in operation at the time of sale."),
      description: text("What the token gives access to."),
    }).describe("Goods or services the token gives access to."),
    isin: formed("isin", "ISO 6166 code."),
    cfi: formed("cfi", "ISO 10962 code."),
    underlying: attributes({
      description: text("What it is."),
      location: place("Where it is."),
      valuation: money("Its value."),
      valuedOn: date("When it was valued."),
      valuer: partyOrPerson("Who valued it."),
      titleHolder: partyOrPerson("Who holds title."),
      claimType: oneOf(["direct", "spv-share", "debt-claim", "synthetic"], "What kind of claim holders have on it."),
    }).describe("What holders actually own."),
    debt: attributes({
      issuerName: text("Debtor."),
      guarantor: partyOrPerson("Guarantor."),
      holderRepresentative: partyOrPerson("Representative of the holders."),
      interestRatePercent: percent("Nominal rate a year, in per cent."),
      interestKind: oneOf(["fixed", "floating", "zero", "profit-linked"], "How the rate is set."),
      parValue: money("Par value."),
      minimumDenomination: money("Minimum denomination."),
      issuanceDate: date("First day."),
      maturityDate: date("Last day."),
      couponFrequency: duration("Between two coupons."),
      scheduleFormat: text("Schedule."),
      dayCount: text("Day count convention."),
      businessDayConvention: text("Business-day convention."),
      currency: referenceCurrency("Currency of the debt."),
    }).describe("Terms of debt (CMTAT, ACTUS)."),
    denomination: money("Minimum denomination per unit."),
    pegOrReference: attributes({
      to: oneOf(["single-currency", "basket", "commodity", "crypto", "none"], "What its value follows."),
      currency: referenceCurrency("That currency."),
      redemptionAtPar: flag("Redeemable at par."),
      redemptionFee: flag("A fee is charged for redemption."),
      redemptionFeePercent: percent("That fee, in per cent."),
    }).describe("Whether its value is meant to follow something."),
    reserve: attributes({
      value: money("Value of the reserve."),
      composition: listOf(
        attributes({ kind: kebab("What."), percent: percent("Share of the reserve, in per cent.") }),
        "What it consists of.",
      ),
      segregated: flag("Segregated from the issuer's own assets."),
      custodian: partyRef("Who keeps it."),
      attestedBy: partyOrPerson("Who attested it."),
      attestedOn: date("When."),
    }).describe("Assets that back the token."),
  }),
);
/** What is being represented. */
export type Asset = z.infer<ReturnType<typeof assetSchema>>;
