import type * as z from "zod";
import { attributes } from "./attributes";
import {
  complete, count, country, date, flag, investorClass, listOf, oneOf, partyRef, percent, place, places, quantity, text,
} from "./field";
import { lazySchema } from "./lazy-schema";
import { identifiers, money } from "./values";

const financialYear = (description: string) =>
  attributes({
    fiscalYearEnd: date("Last day of the year."),
    totalAssets: money("Total assets."),
    cash: money("Cash and equivalents."),
    receivables: money("Accounts receivable."),
    shortTermDebt: money("Debt due within a year."),
    longTermDebt: money("Debt due later."),
    revenue: money("Revenue."),
    costOfGoods: money("Cost of goods sold."),
    taxPaid: money("Taxes paid."),
    netIncome: money("Profit; a loss is stated in `netLoss`."),
    netLoss: money("Loss, as a positive amount."),
  }).describe(description);

/** Who is legally bound. */
export const issuerSchema = lazySchema(() =>
  attributes({
    name: text("Legal name."),
    identifiers: identifiers("Registry identifiers."),
    leiEligible: flag("The issuer can hold an LEI."),
    legalForm: oneOf(
      [
        "Corporation", "Limited Partnership", "Limited Liability Company", "General Partnership", "Business Trust", "Other",
        "foundation", "association", "dao-unincorporated", "natural-person", "protected-cell", "co-operative",
      ],
      "Legal form, in the words of Form D where it has them.",
    ),
    legalFormDescription: text("The form, where `legalForm` is Other."),
    isLegalPerson: flag("The issuer is a legal person."),
    jurisdictionOfOrganisation: place("Where it is organised."),
    principalPlaceOfBusiness: place("Where it is really managed."),
    registeredOffice: place("Where its registered office is. Left out: where it is organised or managed."),
    headOffice: place("Where its head office is. Left out: where it is organised or managed."),
    establishedIn: places("Where it has branches or subsidiaries. Left out: it acts only from where it is organised, managed or has an office."),
    establishedInComplete: complete("establishedIn"),
    dateOfIncorporation: date("Date of incorporation."),
    newlyEstablished: flag("Established within the last three years."),
    parent: attributes({
      party: partyRef("The parent."),
      name: text("Name."),
      country: place("Where it is organised."),
    }).describe("Parent company. Left out: no parent beside the controllers."),
    controllers: listOf(
      attributes({
        party: partyRef("The controller."),
        name: text("Name."),
        country: place("Where it is organised or lives."),
        nationality: country("Nationality, of a natural person. Left out: unknown, unless `kind` is legal or government, which have none."),
        votingPercent: percent("Share of the votes, in per cent."),
        deFactoControl: flag("Controls without a majority of the votes."),
        kind: oneOf(["natural", "legal", "government"], "What kind of person. Left out: perhaps a natural person, whose nationality then matters."),
      }),
      "Persons who control the issuer, directly or through others.",
    ),
    controllersComplete: complete("controllers"),
    managementBody: listOf(partyRef("A member."), "Members of the management body."),
    sector: text("Industry, as in Form D Item 4 where it applies."),
    isInvestmentFund: flag("A pooled investment vehicle."),
    fund: attributes({
      type: oneOf(["Hedge Fund", "Private Equity Fund", "Venture Capital Fund", "Other Investment Fund"], "Kind of fund (Form D)."),
      registered1940Act: flag("Registered under the US Investment Company Act."),
      exclusionClaimed: listOf(
        oneOf(
          [
            "3C", "3C.1", "3C.2", "3C.3", "3C.4", "3C.5", "3C.6", "3C.7", "3C.9", "3C.10", "3C.11", "3C.12", "3C.13", "3C.14",
          ],
          "A paragraph of section 3(c).",
        ),
        "Exclusions from the Investment Company Act relied on, in Form D's codes.",
      ),
      euStatus: oneOf(["ucits", "aif", "aif-small-manager", "eltif", "euveca", "none"], "Status under EU fund law."),
    }).describe("What kind of fund the issuer is."),
    reportingStatus: oneOf(
      ["exchange-act-reporting", "reg-a-tier2", "reg-cf", "listed-eu", "none"],
      "Ongoing reporting the issuer is subject to.",
    ),
    delinquentReports: flag("Ongoing reports were missed."),
    sizeRevenueRange: oneOf(
      [
        "No Revenues", "$1 - $1,000,000", "$1,000,001 - $5,000,000", "$5,000,001 - $25,000,000", "$25,000,001 - $100,000,000",
        "Over $100,000,000", "Decline to Disclose", "Not Applicable",
      ],
      "Revenue range (Form D).",
    ),
    netAssetValueRange: text("Aggregate net asset value range (Form D), of a fund."),
    financials: attributes({
      mostRecent: financialYear("The most recent fiscal year."),
      prior: financialYear("The year before."),
      auditStatus: oneOf(["none", "certified-by-officer", "reviewed", "audited"], "Who has looked at the statements."),
    }).describe("Financial statements."),
    totalAssets: money("Total assets."),
    holdersOfRecord: attributes({
      total: count("All holders of record."),
      byClass: listOf(
        attributes({ investorClass: investorClass("Class."), holders: count("Holders of that class.") }),
        "Holders by investor class.",
      ),
    }).describe("Holders of record of the class of security offered."),
    employees: count("Employees."),
    ownFunds: money("Own funds."),
    badActor: attributes({
      checked: flag("Covered persons were checked."),
      checkedOn: date("When."),
      coveredPersonsListed: flag("All covered persons are known."),
      event: flag("A disqualifying event exists."),
      eventOn: date("When it happened."),
      eventDescription: text("What happened."),
      waiver: flag("The authority waived the disqualification."),
    }).describe("Disqualification of covered persons."),
    responseTimeDays: quantity("Days within which investors get an answer."),
  }),
);
/** Who is legally bound. */
export type Issuer = z.infer<ReturnType<typeof issuerSchema>>;
