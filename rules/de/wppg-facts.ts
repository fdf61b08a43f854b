import { defineFacts } from "../../src/authoring";

/** The securities information sheet (Wertpapier-Informationsblatt, WIB) and the offer that rests on it. */
export const wppgFacts = defineFacts({
  "de.wibPermitted": {
    subject: "offering",
    type: "boolean",
    meaning: "BaFin has permitted the publication of the information sheet",
    ask: "Has BaFin permitted the publication of a securities information sheet (WIB) with the required content?",
  },
  "de.wibWorkingDaysBefore": {
    subject: "offering",
    type: "integer",
    unit: "days",
    meaning: "working days between deposit and publication of the information sheet and the start of the offer",
    ask: "How many working days before the start of the offer is the information sheet deposited and published (0: on the day itself)?",
  },
  "de.wibPages": {
    subject: "offering",
    type: "integer",
    unit: "count",
    meaning: "pages of the information sheet",
    ask: "How many A4 pages does the information sheet have?",
  },
  "de.wibAccountsAge": {
    subject: "offering",
    type: "number",
    unit: "months",
    meaning: "age of the last annual accounts",
    ask: "How many months old are the last annual accounts to which the information sheet refers?",
  },
  "de.wibUpdated": {
    subject: "offering",
    type: "boolean",
    meaning: "the information sheet is kept up to date during the offer",
    ask: "Is the information sheet updated whenever something material changes during the offer?",
  },
  "de.sharesOnRegulatedMarket": {
    subject: "offering",
    type: "boolean",
    meaning: "shares of the issuer are already admitted to a regulated market",
    ask: "Are shares of the issuer already admitted to trading on a regulated market?",
  },
  "de.advertisingAccurate": {
    subject: "sale",
    type: "boolean",
    meaning: "advertisements point to the information sheet, are accurate, and all investors get the same information",
    ask: "Do advertisements point to the information sheet, can they be recognised as such, are they accurate, and do all investors addressed get the same material information?",
  },
  "de.throughInvestmentFirm": {
    subject: "sale",
    type: "boolean",
    meaning: "the securities are sold only through an investment firm that checks the limits per investor",
    ask: "Are the securities sold to others than qualified investors only by way of advice or brokerage of an investment firm that checks the limits per investor?",
  },
  "de.rightsIssue": {
    subject: "sale",
    type: "boolean",
    meaning: "the sale is a rights issue to shareholders",
    ask: "Is this sale a rights issue to existing shareholders?",
  },
  "de.capsStillLaw": {
    subject: "offering",
    type: "boolean",
    meaning: "the limits per investor were still law on that day",
    ask: "Were the limits per investor of section 6 WpPG still law on the day in question (2026-02-12 to 2026-02-14)?",
    judgement: { by: "counsel", note: "Section 6 was in the text on 2026-02-11 and gone on 2026-02-15; the day of its repeal was not read." },
  },
});
