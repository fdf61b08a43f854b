import { all, any, cite, defineFacts, holds, not, rule, vocabulary } from "../../src/authoring";
import { mica } from "./instruments";
import { micaQualified } from "./investors";
import { titleTwoOffer } from "./mica-concepts";
import { micaSharedFacts } from "./mica-facts";
import { reimbursementPeriod, resultNotice, withdrawalDays, withdrawalPeriod } from "./mica-parameters";
import { exemptFromWhitePaper, outsideTitleTwo } from "./mica-t2-exemptions";

/** What buyers get: the right to withdraw (art. 13), and their money kept safe until the result (art. 10). */

export const holderFacts = defineFacts({
  "eu.sellsToRetailHolders": {
    subject: "sale",
    type: "boolean",
    meaning: "natural persons acting outside trade, business, craft or profession buy in this sale",
    ask: "Do natural persons who act outside their trade, business, craft or profession buy in this sale?",
  },
  "eu.withdrawalOffered": {
    subject: "offering",
    type: "boolean",
    meaning: "buyers may withdraw",
    ask: "Are retail holders given a right of withdrawal without having to state a reason?",
    readAs: { at: "/raise/withdrawalRight/offered" },
  },
  "eu.withdrawalDays": {
    subject: "offering",
    type: "number",
    unit: "days",
    meaning: "calendar days in which buyers may withdraw",
    ask: "Within how many calendar days of the agreement may buyers withdraw?",
    readAs: { at: "/raise/withdrawalRight/days" },
  },
  "eu.withdrawalWithoutFee": {
    subject: "offering",
    type: "boolean",
    meaning: "withdrawal costs nothing and all payments, charges included, are returned by the means used for paying",
    ask: "Is withdrawal free of any fee, and are all payments, charges included, returned by the means with which they were made?",
  },
  "eu.withdrawalNotice": {
    subject: "sale",
    type: "date",
    meaning: "day on which a buyer of this sale gave notice of withdrawal",
    ask: "On which day did a buyer of this sale give notice of withdrawal, if any did?",
  },
  "eu.withdrawalReimbursed": {
    subject: "sale",
    type: "date",
    meaning: "day on which the withdrawing buyer was reimbursed",
    ask: "On which day was the withdrawing buyer of this sale reimbursed?",
  },
  "eu.subscriptionTimeLimited": {
    subject: "offering",
    type: "boolean",
    meaning: "the offer has a time limit",
    ask: "Does the offer have a time limit (a subscription period)?",
  },
  "eu.proceedsHeld": {
    subject: "offering",
    type: "code",
    values: ["credit-institution", "escrow", "casp", "issuer-account"],
    meaning: "where the proceeds are held during the offer",
    ask: "Where are the funds and crypto-assets collected in the offer held: with a bank, in escrow, with a crypto-asset custodian, or by the issuer itself?",
    readAs: { at: "/custody/proceeds/held" },
  },
  "eu.escrowWithBankOrCustodian": {
    subject: "offering",
    type: "boolean",
    meaning: "the escrow is kept with a credit institution (funds) or a crypto-asset custodian (crypto-assets)",
    ask: "Is the escrow kept with a credit institution for funds and with an authorised crypto-asset custodian for crypto-assets?",
  },
  "eu.resultWorkingDays": {
    subject: "offering",
    type: "integer",
    unit: "working days",
    meaning: "working days between the end of the offer and the publication of its result",
    ask: "How many working days after the end of the offer was its result published?",
  },
  "eu.circulationPublishedMonthly": {
    subject: "offering",
    type: "boolean",
    meaning: "the number of units in circulation is published at least monthly",
    ask: "Is the number of units in circulation published on the website at least monthly?",
  },
});

const { is, isNot, equals, oneOf, atLeast, atMost, before, after, onOrBefore, later } = vocabulary("EUR", { ...micaSharedFacts, ...holderFacts });

const inForce = { from: "2024-12-30" };

/** A qualified investor in MiCA's sense is never a natural person outside business. */
const retailHolders = any(equals("sale.investorClass", "retail"), all(not(holds(micaQualified)), is("eu.sellsToRetailHolders")));
const holdersProtected = all(holds(titleTwoOffer), retailHolders);

const admittedBeforePurchase = {
  "admitted-before-purchase": {
    title: "Token admitted to trading before the purchase",
    conditions: { "admitted-before-the-purchase": before("eu.firstAdmittedOn", "sale.date") },
    cites: [cite(mica, "art. 13(4)")],
  },
} as const;

const offerorAndPlacer = [
  { role: "issuer", basis: "primary", note: "The offeror." },
  { role: "platform", basis: "joint", note: "A crypto-asset service provider that places the token for the offeror." },
  { role: "intermediary", basis: "joint", note: "Whoever places the token for the offeror." },
] as const;

const rightOfWithdrawal = {
  "right-offered": is("eu.withdrawalOffered"),
  "days-to-withdraw": atLeast("eu.withdrawalDays", withdrawalDays),
  "no-fee-full-reimbursement": is("eu.withdrawalWithoutFee"),
};

export const withdrawal = rule({
  id: "eu.mica.t2-art13-withdrawal",
  title: "Retail holders may withdraw for fourteen days",
  kind: "investor-restriction",
  cites: [cite(mica, "art. 13")],
  inForce,
  subject: "sale",
  nexus: ["sale"],
  when: all(holdersProtected, not(holds(exemptFromWhitePaper))),
  requires: rightOfWithdrawal,
  unless: { ...admittedBeforePurchase, ...outsideTitleTwo },
  exposes: offerorAndPlacer,
  remedies: ["Give retail holders fourteen calendar days to withdraw without fee or reason, and describe the right in the white paper."],
  notes: ["For purchases from the offeror or from a provider that places the token for it."],
});

export const withdrawalWithoutWhitePaper = rule({
  id: "eu.mica.t2-art13-withdrawal-exempt-offer",
  title: "Retail holders may withdraw also where the offer needs no white paper",
  kind: "investor-restriction",
  cites: [cite(mica, "arts 4(2), 13", { evidence: "unverified" })],
  inForce,
  subject: "sale",
  nexus: ["sale"],
  when: all(holdersProtected, holds(exemptFromWhitePaper)),
  requires: rightOfWithdrawal,
  unless: { ...admittedBeforePurchase, ...outsideTitleTwo },
  exposes: offerorAndPlacer,
  remedies: ["Give retail holders fourteen calendar days to withdraw without fee or reason."],
  evidence: "unverified",
  notes: ["The text has no carve-out for offers exempt under art. 4(2), so the right is treated as applicable; authorities have not settled it."],
});

export const withdrawalReimbursement = rule({
  id: "eu.mica.t2-art13-withdrawal-reimbursement",
  title: "Who withdraws in time is reimbursed within fourteen days",
  kind: "investor-restriction",
  cites: [cite(mica, "art. 13")],
  inForce,
  subject: "sale",
  nexus: ["sale"],
  when: all(holdersProtected, onOrBefore("sale.date", "asOf"), onOrBefore("eu.withdrawalNotice", later("sale.date", withdrawalPeriod))),
  requires: { "reimbursed-in-time": onOrBefore("eu.withdrawalReimbursed", later("eu.withdrawalNotice", reimbursementPeriod)) },
  unless: {
    ...admittedBeforePurchase,
    "subscription-period-over": {
      title: "Notice after the end of the subscription period",
      conditions: { "time-limited": is("eu.subscriptionTimeLimited"), "notice-after-the-end": after("eu.withdrawalNotice", "dates.offerEnd") },
      cites: [cite(mica, "art. 13(5)")],
    },
    ...outsideTitleTwo,
  },
  due: { from: "eu.withdrawalNotice", within: reimbursementPeriod.id },
  exposes: offerorAndPlacer,
  remedies: ["Return all payments, charges included, by the means used for paying."],
  notes: ["The date of the sale is taken to be that of the buyer's agreement."],
});

export const safeguarding = rule({
  id: "eu.mica.t2-art10-funds",
  title: "Funds raised are kept with a bank or a crypto-asset custodian",
  kind: "asset-requirement",
  cites: [cite(mica, "art. 10")],
  inForce,
  subject: "sale",
  nexus: ["sale"],
  when: holds(titleTwoOffer),
  requires: {
    "kept-with-bank-or-custodian": any(
      oneOf("eu.proceedsHeld", ["credit-institution", "casp"]),
      all(equals("eu.proceedsHeld", "escrow"), is("eu.escrowWithBankOrCustodian")),
    ),
  },
  unless: outsideTitleTwo,
  exposes: [{ role: "issuer", basis: "primary", note: "The offeror." }],
  remedies: ["Move funds to a credit institution and crypto-assets to an authorised custodian."],
  notes: ["Without a time limit the duty lasts until the retail holder's right of withdrawal expires.", "Art. 4(2) does not name this duty among those that fall away (reading)."],
});

export const resultPublished = rule({
  id: "eu.mica.t2-art10-funds-result",
  title: "The result of a time-limited offer is published",
  kind: "reporting",
  cites: [cite(mica, "art. 10")],
  inForce,
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(titleTwoOffer), is("eu.subscriptionTimeLimited"), before("dates.offerEnd", "asOf")),
  requires: { "published-in-time": atMost("eu.resultWorkingDays", resultNotice) },
  unless: outsideTitleTwo,
  exposes: [{ role: "issuer", basis: "primary", note: "The offeror." }],
  remedies: ["Publish the result on the website within twenty working days of the end of the offer."],
  notes: ["Working days depend on public holidays, so their number is stated, not counted."],
});

export const circulationPublished = rule({
  id: "eu.mica.t2-art10-funds-circulation",
  title: "In an offer without a time limit the units in circulation are published monthly",
  kind: "reporting",
  cites: [cite(mica, "art. 10")],
  inForce,
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(titleTwoOffer), isNot("eu.subscriptionTimeLimited")),
  requires: { "published-monthly": is("eu.circulationPublishedMonthly") },
  unless: outsideTitleTwo,
  exposes: [{ role: "issuer", basis: "primary", note: "The offeror." }],
  remedies: ["Publish the number of units in circulation on the website every month."],
});

export const holderRules = [withdrawal, withdrawalWithoutWhitePaper, withdrawalReimbursement, safeguarding, resultPublished, circulationPublished];
