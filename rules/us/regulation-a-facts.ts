import { defineFacts } from "../../src/authoring";

/** What Regulation A and Regulation Crowdfunding ask of issuer, offering and purchasers. */
export const regulationAFacts = defineFacts({
  "us.managedInCanada": {
    subject: "offering",
    type: "boolean",
    readAs: { fact: "issuer.managedHere", territory: ["CA"] },
    meaning: "the issuer's principal place of business is in Canada",
    ask: "Where is the issuer's principal place of business?",
  },
  "us.assetBacked": { subject: "offering", type: "boolean", meaning: "the token is an asset-backed security in the sense of Regulation AB", ask: "Is the token an asset-backed security: serviced mainly by the cash flows of a discrete pool of receivables or other financial assets?" },
  "us.regAIn12Months": {
    subject: "offering",
    type: "money",
    unit: "USD",
    meaning: "amount offered under Regulation A in twelve months",
    ask: "What is the total of this offering under Regulation A and of what was sold under Regulation A in the twelve months before it?",
  },
  "us.holdersSell": { subject: "offering", type: "boolean", meaning: "holders sell beside the issuer", ask: "Do existing holders sell tokens in the offering?" },
  "us.affiliatesIn12Months": { subject: "offering", type: "money", unit: "USD", meaning: "amount that holders who are affiliates sell in twelve months", ask: "What amount do selling holders who are affiliates of the issuer sell within twelve months?" },
  "us.sellingHoldersPercent": { subject: "offering", type: "number", unit: "percent", meaning: "share of the offering sold by holders, in the first offering and the twelve months after it (otherwise 0)", ask: "If this is the issuer's first offering under Regulation A or within twelve months of it: what share of the aggregate offering price, in per cent, do holders sell? Otherwise state 0." },
  "us.form1AQualified": { subject: "offering", type: "date", readAs: { filing: "sec.form-1-a", date: "acceptedOn" }, meaning: "the SEC qualified the offering statement", ask: "When did the SEC qualify the offering statement (acceptedOn of the filing sec.form-1-a)? State the complete list of filings." },
  "us.exitReport": { subject: "offering", type: "date", readAs: { filing: "sec.form-1-z", date: "filedOn" }, meaning: "the exit report is filed", ask: "When was the exit report filed (filings of form sec.form-1-z)?" },
  "us.reliesTier1": { subject: "offering", type: "boolean", meaning: "a sale relies on Regulation A Tier 1", ask: "Does any sale rely on Regulation A Tier 1?" },
  "us.failingRegATier2": { subject: "offering", type: "boolean", meaning: "a sale under Tier 2 is over an investor's limit or before qualification", ask: "Is any sale under Regulation A Tier 2 above an investor's limit, or before qualification?" },
  "us.failingRegATier1": { subject: "offering", type: "boolean", meaning: "a sale under Tier 1 is before qualification", ask: "Is any sale under Regulation A Tier 1 before qualification?" },
  "us.largestPurchasePercent": {
    subject: "sale",
    type: "number",
    unit: "percent",
    meaning: "largest purchase, as a share of the greater of the purchaser's income and net worth (entity: revenue and net assets)",
    ask: "What share, in per cent, is the largest purchase of the greater of that purchaser's annual income and net worth (of an entity: annual revenue and net assets at the last year end)?",
  },
  "us.purchaserRepresentsLimit": { subject: "sale", type: "boolean", meaning: "purchasers represent that they keep to the limit, and the issuer knows nothing to the contrary", ask: "Does every purchaser represent that it keeps to the limit, and does the issuer know nothing to the contrary?" },
});
