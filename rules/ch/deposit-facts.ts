import { defineFacts } from "../../src/authoring";

const yesNo = (meaning: string, ask: string) => ({ subject: "offering", type: "boolean", meaning, ask }) as const;
const dateOf = (meaning: string, ask: string) => ({ subject: "offering", type: "date", meaning, ask }) as const;

/** What the Banking Act and Ordinance ask of whoever owes repayment to the public. */
export const depositFacts = defineFacts({
  "ch.depositors": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "persons from whom deposits are taken on a continuing basis",
    ask: "From how many persons (not counting banks and supervised firms, qualified shareholders and institutions with a professional treasury) are deposits taken on a continuing basis?",
  },
  "ch.depositTotal": {
    subject: "offering",
    type: "money",
    unit: "CHF",
    meaning: "total of the public deposits",
    ask: "What is the total of the funds of the public that the issuer owes?",
  },
  "ch.issuerLicence": {
    subject: "offering",
    type: "code",
    values: ["none", "bank", "fintech"],
    meaning: "licence of the issuer under the Banking Act",
    ask: "Which licence under the Banking Act does the issuer hold: bank, fintech (article 1b) or none?",
  },
  "ch.foreignIssuerTakesDeposits": {
    ...yesNo("the issuer, though abroad, takes deposits in Switzerland", "Does the issuer, though abroad, take deposits in Switzerland?"),
    judgement: { by: "counsel", note: "What an issuer without presence in Switzerland must do there to fall under the Banking Act was not read." },
  },
  "ch.depositsInvested": yesNo("the funds taken are invested", "Does the issuer invest the funds taken?"),
  "ch.interestMarginBusiness": yesNo("the issuer does interest-margin business with the funds", "Does the issuer do interest-margin business with the funds taken?"),
  "ch.depositorsWarned": yesNo(
    "depositors are told before, in text form, that there is no supervision by FINMA and no deposit insurance",
    "Are depositors told in text form, before they deposit, that the issuer is not supervised by FINMA and that there is no deposit insurance?",
  ),
  "ch.onlyExceptedLenders": yesNo(
    "the funds come only from banks, supervised firms, qualified shareholders and institutions with a professional treasury",
    "Do the funds come only from banks and other supervised firms, qualified shareholders of the issuer, and institutional investors with a professional treasury?",
  ),
  "ch.prospectusStandardInformation": yesNo(
    "creditors are informed to prospectus standard",
    "Are the creditors informed about the debt to the standard of a prospectus?",
  ),
  "ch.depositExclusion": {
    subject: "offering",
    type: "code",
    values: ["none", "goods-or-services", "settlement-account", "small-payment-means"],
    meaning: "exclusion from the notion of deposit on which the issuer relies",
    ask: "On which exclusion does the issuer rely: consideration for goods or services, balances on settlement accounts, small sums for a means of payment for goods and services, or none?",
  },
  "ch.settlementDays": {
    subject: "offering",
    type: "integer",
    unit: "days",
    meaning: "longest time for which client money lies on a settlement account",
    ask: "For how many days, at the longest, does client money lie on the settlement account?",
  },
  "ch.cryptoTrader": yesNo("the settlement accounts are those of a trader in crypto-assets", "Are the settlement accounts kept by a trader in crypto-assets?"),
  "ch.bankGuarantee": yesNo("a bank guarantees repayment in default (Ausfallgarantie)", "Does a bank guarantee repayment to every holder in the issuer's default?"),
  "ch.sandboxUsed": yesNo("the issuer relies on the sandbox", "Does, or did, the issuer rely on the sandbox of article 6(2) BankO?"),
  "ch.sandboxExceededOn": dateOf("date on which the limit of the sandbox was exceeded", "When did the public deposits first exceed the limit of the sandbox?"),
  "ch.sandboxNotifiedOn": dateOf("date on which FINMA was notified that the sandbox is exceeded", "When was FINMA notified that the limit of the sandbox is exceeded?"),
  "ch.depositLicenceAppliedOn": dateOf("date of the application for a licence under the Banking Act", "When was the application for a licence under the Banking Act filed?"),
  "ch.allHoldersIdentified": yesNo(
    "the identity of every holder is verified, and transfers are restricted to such holders",
    "Is the identity of every holder verified, and are transfers restricted, by contract or in the token, to verified holders?",
  ),
  "ch.collectiveCustody": {
    subject: "party",
    type: "boolean",
    meaning: "the party keeps payment tokens of clients collectively",
    ask: "Does this party keep payment tokens of its clients collectively, rather than apart for each client and available at any time?",
  },
});
