import { defineFacts } from "../../src/authoring";

/** What Regulation D asks beside the facts that exemptions share. The counts and sums are worked out from the sales. */
export const regulationDFacts = defineFacts({
  "us.nonAccreditedIn90Days": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "most non-accredited purchasers under Rule 506(b) in any 90 days",
    ask: "How many non-accredited purchasers do all of the issuer's offerings under Rule 506(b) have in the fullest period of 90 days? State it if other offerings add to the sales listed.",
  },
  "us.failing506b": {
    subject: "offering",
    type: "boolean",
    meaning: "a sale under Rule 506(b) fails a condition of the rule",
    ask: "Does any sale under Rule 506(b) fail a condition: advertised, a purchaser without sophistication, or without the information owed?",
  },
  "us.failing506c": {
    subject: "offering",
    type: "boolean",
    meaning: "a sale under Rule 506(c) has a purchaser who is not accredited or not verified",
    ask: "Does any sale under Rule 506(c) have a purchaser who is not accredited, or whose status was not verified?",
  },
  "us.rule504In12Months": {
    subject: "offering",
    type: "money",
    unit: "USD",
    meaning: "amount of sales under Rule 504 in twelve months, with sales in breach of section 5",
    ask: "What is the total of this offering under Rule 504 and of all sales under Rule 504 or in breach of section 5 in the twelve months before it started and while it lasts?",
  },
  "us.failing504": {
    subject: "offering",
    type: "boolean",
    meaning: "a sale under Rule 504 is advertised without the state law that would allow it",
    ask: "Is any sale under Rule 504 advertised without State registration and delivered document, or a State exemption for accredited investors?",
  },
  "us.stateAllowsSolicitation": {
    subject: "sale",
    type: "boolean",
    meaning: "sold only under State registration with a delivered document, or under State exemptions for accredited investors",
    ask: "Is the sale made exclusively under State registration with a disclosure document delivered before it, or under State exemptions for accredited investors that allow solicitation?",
  },
  "us.relies506or504": {
    subject: "offering",
    type: "boolean",
    meaning: "a sale relies on Rule 504 or 506",
    ask: "Does any sale rely on Rule 504 or 506?",
  },
  "us.formDFiled": {
    subject: "offering",
    type: "date",
    readAs: { filing: "sec.form-d", date: "filedOn" },
    meaning: "Form D is filed",
    ask: "When was Form D filed (filings of form sec.form-d)? State the complete list of filings.",
  },
  "us.formDAmended": {
    subject: "offering",
    type: "date",
    readAs: { filing: "sec.form-d-a", date: "filedOn" },
    meaning: "the annual amendment of Form D is filed",
    ask: "When was the amendment of Form D filed (filings of form sec.form-d-a)? State the complete list of filings.",
  },
  "us.formDNextBusinessDay": {
    subject: "offering",
    type: "boolean",
    meaning: "the last day for Form D was a Saturday, Sunday or holiday, and it was filed on the next business day",
    ask: "Was the fifteenth day after the first sale a Saturday, Sunday or holiday, and Form D filed on the next business day?",
  },
  "us.formDChange": {
    subject: "offering",
    type: "boolean",
    meaning: "Form D contains a material mistake, or what it states has changed",
    ask: "Does the Form D on file contain a material mistake of fact, or has information in it changed so that an amendment is due?",
  },
  "us.formDChangeFiled": {
    subject: "offering",
    type: "boolean",
    meaning: "the mistake or change was filed as soon as practicable",
    ask: "Was the amendment for that mistake or change filed as soon as practicable?",
  },
});
