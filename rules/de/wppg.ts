import { all, any, cite, holds, not, rule, vocabulary } from "../../src/authoring";
import { prospectusRegulation } from "../eu/instruments";
import { prospectusQualified, retailClients } from "../eu/investors";
import { issuerFacts } from "../eu/issuer-facts";
import { packagedProduct } from "../eu/priips";
import { prospectusFacts } from "../eu/prospectus-facts";
import { notSmallOffers, offerOfSecurities, smallOfferDuties, withinSmallOfferExemption } from "../eu/small-offer-overlays";
import { totalLessThan } from "../eu/small-offers";
import { withinInvestorCaps } from "./investor-caps";
import { locationPromotionAct, wppg } from "./instruments";
import { wppgFacts } from "./wppg-facts";
import { accountsAge, capsLastCertainDay, sheetFloor, sheetLead, sheetPages, sheetPagesDigital } from "./wppg-parameters";

const { atLeast, atMost, is, onOrBefore } = vocabulary("EUR", { ...prospectusFacts, ...issuerFacts, ...wppgFacts });

/** Small offers that need no sheet. */
const withoutSheet = {
  "below-sheet-floor": {
    title: "Very small offer",
    conditions: { ...withinSmallOfferExemption, "below-floor-of-the-sheet": totalLessThan(sheetFloor) },
    cites: [cite(wppg, "s. 4(1)")],
  },
  "listed-issuer": {
    title: "Issuer with shares on a regulated market",
    conditions: { ...withinSmallOfferExemption, "shares-on-a-regulated-market": is("de.sharesOnRegulatedMarket") },
    cites: [cite(wppg, "s. 4(1); earlier s. 3 no 1")],
  },
  "credit-institution": {
    title: "Credit institution",
    conditions: { ...withinSmallOfferExemption, "credit-institution": is("eu.issuerIsCreditInstitution") },
    cites: [cite(wppg, "s. 4(1); earlier s. 3 no 1")],
  },
  "key-information-document": {
    title: "Key information document instead of the sheet",
    conditions: { ...withinSmallOfferExemption, "key-information-document-required": all(holds(retailClients), holds(packagedProduct)) },
    cites: [cite(wppg, "s. 4(1)")],
  },
} as const;

export const informationSheet = smallOfferDuties({
  id: "de.wppg.small-offer-wib",
  title: "A small offer of securities without a prospectus needs a securities information sheet (WIB)",
  cites: [cite(wppg, "ss. 4, 5, 11, 14, 15; until 2026-06-04 also s. 3"), cite(prospectusRegulation, "art. 3(2)"), cite(locationPromotionAct, "repeal of s. 3, new s. 4(1)")],
  inForce: { from: "2019-07-21" },
  requires: {
    "sheet-permitted-by-bafin": is("de.wibPermitted"),
    "published-a-working-day-before-the-offer": atLeast("de.wibWorkingDaysBefore", sheetLead),
    "within-limit-of-pages": any(atMost("de.wibPages", sheetPages), all(is("token.usesDlt"), atMost("de.wibPages", sheetPagesDigital))),
    "accounts-recent": atMost("de.wibAccountsAge", accountsAge),
    "total-loss-warning": is("sale.warningStatement"),
    "updated-during-the-offer": is("de.wibUpdated"),
  },
  unless: withoutSheet,
  exposes: [
    { role: "issuer", basis: "primary", cites: [cite(wppg, "ss. 14, 15")], note: "Issuer and offeror answer jointly where prospectus or sheet is missing." },
    { role: "sponsor", basis: "joint", cites: [cite(wppg, "s. 11")], note: "Whoever took responsibility for the sheet, where it is wrong." },
    { role: "platform", basis: "joint", note: "A platform that makes the offer in its own name." },
  ],
  remedies: [
    "Have BaFin permit the sheet (ten working days for a complete one) and publish it at least one working day before the offer.",
    "Keep the total in the EEA over twelve months within the small-offer amount, without passport.",
    "Use a prospectus, or an exemption of article 1(4).",
  ],
  notes: [
    "Since 2026-06-05 Germany has no ceiling of its own: less than EUR 12,000,000, directly from the Regulation. Until 2026-06-04: not more than EUR 8,000,000. The sheet exists since 2018-07-21 (then below EUR 8,000,000, from a secondary source); that first year is not recorded.",
    "Buyers may give the securities back at the purchase price where sheet or prospectus is missing or wrong, if they bought within the offer and within six months of its start.",
  ],
});

export const advertising = rule({
  id: "de.wppg.small-offer-wib-advertising",
  title: "Advertising for a small offer with a sheet: recognisable, accurate, equal for all",
  kind: "marketing",
  cites: [cite(wppg, "s. 7")],
  inForce: { from: "2019-07-21" },
  subject: "sale",
  nexus: ["sale"],
  when: offerOfSecurities,
  requires: { "advertising-and-equal-information": is("de.advertisingAccurate") },
  unless: { ...notSmallOffers, ...withoutSheet },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "marketer", basis: "joint" },
  ],
  remedies: ["Correct or withdraw the advertising, point it to the sheet, and give all investors the same information."],
});

export const investorCaps = rule({
  id: "de.wppg.small-offer-wib-investor-caps",
  title: "Limits per investor and sale through an investment firm (until February 2026)",
  kind: "investor-restriction",
  cites: [cite(wppg, "s. 6 (until February 2026)"), cite(locationPromotionAct, "repeal of s. 6 WpPG")],
  inForce: { from: "2019-07-21", to: "2026-02-14" },
  subject: "sale",
  nexus: ["sale"],
  when: all(offerOfSecurities, not(holds(prospectusQualified)), any(onOrBefore("asOf", capsLastCertainDay), is("de.capsStillLaw"))),
  requires: { "only-through-an-investment-firm": is("de.throughInvestmentFirm"), "within-limit-per-investor": holds(withinInvestorCaps) },
  unless: {
    ...notSmallOffers,
    ...withoutSheet,
    "rights-issue": {
      title: "Rights issue to shareholders",
      conditions: { "rights-issue": is("de.rightsIssue") },
      cites: [cite(wppg, "s. 6 (until February 2026)")],
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "intermediary", basis: "joint", note: "For the check of the limits." },
    { role: "platform", basis: "joint", note: "For the check of the limits." },
  ],
  remedies: ["Sell through an investment firm that checks the limits.", "Wait for, or rely on, the repeal of the limits in February 2026."],
  openTexture: [{ term: "day of the repeal", question: "Were the limits still law between 2026-02-12 and 2026-02-14?", by: "counsel" }],
  notes: ["Whether the limits reached offers below EUR 1,000,000 after 2024-12-04 is affirmed by commentary on BaFin's practice only; they are applied here from EUR 100,000."],
});

export const wppgRules = [informationSheet, advertising, investorCaps];
