import { all, any, cite, holds } from "../../src/authoring";
import type { Exemption } from "../../src/authoring";
import { poatrsStart } from "./dates";
import { words } from "./facts";
import { poatrs } from "./instruments";
import { qualifiedInvestors } from "./investor-concepts";
import { denomination, legacyValidity, persons, smallOffer, ticket } from "./offer-parameters";

const { is, isNot, equals, oneOf, atMost, atLeast, lessThan, before, onOrBefore, later } = words;

const paragraph = (number: number) => [cite(poatrs, `Sch. 1 para. ${number}`)];
const writtenStatement = is("gb.writtenStatement");

/** The prospectus of the old law on which an offer may still rest, with its conditions by name. */
export const legacyProspectus = {
  "approved-before-the-new-law": before("gb.prospectusApproved", poatrsStart),
  "made-in-reliance-on-it": is("gb.reliesOnProspectus"),
  "still-valid": any(
    onOrBefore("asOf", later("gb.prospectusApproved", legacyValidity)),
    onOrBefore("dates.offerEnd", later("gb.prospectusApproved", legacyValidity)),
  ),
};

/** The exceptions of Schedule 1, Part 1, in the order of the text, and the saving for old prospectuses. */
export const exceptions: Readonly<Record<string, Exemption<"sale">>> = {
  "gbp5m": {
    title: "Small offer",
    claimedAs: ["gb.poatr.gbp5m"],
    conditions: {
      "within-limit-of-consideration": any(
        atMost("gb.smallOfferTotal", smallOffer),
        all(atMost("sale.amount", smallOffer), equals("sale.pathway", "gb.poatr.gbp5m"), atMost("gb.smallOfferTotalClaimed", smallOffer)),
      ),
    },
    cites: [cite(poatrs, "Sch. 1 paras. 1, 14, 18")],
    note: "Added up with the offeror's other offers open in the twelve months up to the first day, as far as they were exempt only by this exception. Other currencies count at the equivalent on the latest practicable date, not more than three working days before the offer is first made.",
  },
  "qualified-only": {
    title: "Offer solely to qualified investors",
    claimedAs: ["gb.poatr.qualified-only"],
    conditions: { "qualified-investors": holds(qualifiedInvestors) },
    cites: [cite(poatrs, "Sch. 1 paras. 2, 15")],
  },
  "fewer-150": {
    title: "Offer to a small circle",
    claimedAs: ["gb.poatr.fewer-150"],
    conditions: {
      "below-limit-of-persons": any(
        lessThan("gb.nonQualifiedOfferees", persons),
        all(lessThan("sale.offerees", persons), equals("sale.pathway", "gb.poatr.fewer-150"), lessThan("gb.nonQualifiedOffereesClaimed", persons)),
      ),
    },
    cites: [cite(poatrs, "Sch. 1 paras. 3, 16, 17")],
    note: "Persons in the United Kingdom other than qualified investors. Trustees of a trust, partners as such and joint persons count as one.",
  },
  "denomination": {
    title: "High denomination",
    claimedAs: ["gb.poatr.denomination"],
    conditions: { "denomination": atLeast("gb.unitDenomination", denomination) },
    cites: paragraph(4),
  },
  "min-ticket": {
    title: "High consideration per investor",
    claimedAs: ["gb.poatr.min-ticket"],
    conditions: { "consideration-per-investor": atLeast("sale.minTicket", ticket) },
    cites: paragraph(5),
    note: "For each separate offer.",
  },
  "admitted": {
    title: "Offer conditional on admission, or of securities already admitted",
    claimedAs: ["gb.poatr.admitted"],
    conditions: { "regulated-market-or-primary-mtf": oneOf("gb.admission", ["regulated-market", "primary-mtf"]) },
    cites: paragraph(6),
    note: "The rules on the prospectus for the admission then apply.",
  },
  "share-substitution": {
    title: "Substitution of shares without an increase of capital",
    claimedAs: ["gb.poatr.share-substitution"],
    conditions: {
      "share": equals("gb.tokenRight", "share"),
      "substitution": equals("gb.occasion", "share-substitution"),
      "no-increase-of-capital": isNot("gb.increasesCapital"),
    },
    cites: paragraph(7),
  },
  "scrip-or-reinvestment": {
    title: "Scrip or reinvestment of dividends",
    claimedAs: ["gb.poatr.scrip-or-reinvestment"],
    conditions: { "scrip-or-reinvestment": equals("gb.occasion", "scrip-or-reinvestment"), "written-statement": writtenStatement },
    cites: paragraph(8),
  },
  "connected-persons": {
    title: "Offer by a company to holders of its equity, their family and trustees",
    claimedAs: ["gb.poatr.connected-persons"],
    conditions: {
      "equity": equals("gb.tokenRight", "share"),
      "companies-act-company": is("gb.companiesActCompany"),
      "connected-persons-only": equals("gb.occasion", "connected-persons"),
      "renounceable-within-the-exceptions": is("gb.renounceableWithinExceptions"),
      "not-admitted": equals("gb.admission", "none"),
      "written-statement": writtenStatement,
    },
    cites: paragraph(9),
    note: "The statement covers the securities, their terms, gross proceeds, costs and use.",
  },
  "takeover-exchange": {
    title: "Exchange on a takeover",
    claimedAs: ["gb.poatr.takeover-exchange"],
    conditions: { "takeover-exchange": equals("gb.occasion", "takeover-exchange") },
    cites: paragraph(10),
  },
  "directors-or-employees": {
    title: "Offer to directors or employees",
    claimedAs: ["gb.poatr.directors-or-employees"],
    conditions: { "directors-or-employees": equals("gb.occasion", "directors-or-employees"), "written-statement": writtenStatement },
    cites: paragraph(11),
  },
  "resolution": {
    title: "Resolution of a bank or central counterparty",
    claimedAs: ["gb.poatr.resolution"],
    conditions: { "resolution": equals("gb.occasion", "resolution") },
    cites: paragraph(12),
  },
  "public-offer-platform": {
    title: "Offer by means of a public offer platform",
    claimedAs: ["gb.poatr.public-offer-platform"],
    conditions: {
      "by-means-of-a-platform": is("gb.viaPublicOfferPlatform"),
      "operator-with-permission": is("gb.platformOperatorPermitted"),
      "not-the-operators-own-securities": isNot("gb.platformHostsOwnSecurities"),
    },
    cites: [...paragraph(13), cite(poatrs, "RAO art. 25DB")],
  },
  "legacy-prospectus": {
    title: "Offer in reliance on a prospectus approved before 2026-01-19",
    claimedAs: ["gb.poatr.legacy-prospectus"],
    conditions: legacyProspectus,
    cites: [cite(poatrs, "reg. 48(2)")],
    note: "The old law governs such an offer while the prospectus is valid. The day on which the twelve months end is counted in.",
  },
};

/** Codes of the exceptions, for offers that are added up whatever they rest on. */
export const exceptionCodes = Object.values(exceptions).flatMap(({ claimedAs = [] }) => claimedAs);

/** A part of the offer that its own terms exempt is not counted towards another exception. */
export const exemptByTerms = any(
  holds(qualifiedInvestors),
  atLeast("gb.unitDenomination", denomination),
  atLeast("sale.minTicket", ticket),
);

