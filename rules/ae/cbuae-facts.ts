import { defineFacts } from "../../src/authoring";

const ACTIVITIES = ["virtual-asset-payments", "stored-value", "digital-money", "credit", "deposit-taking", "foreign-exchange", "arranging-or-promoting", "facilitating", "none"] as const;

/** The Central Bank's perimeter. */
export const cbuaeFacts = defineFacts({
  "ae.cbuaeActivities": {
    subject: "party",
    type: "codes",
    values: ACTIVITIES,
    meaning: "licensed financial activities in which the party takes part",
    ask: "In which of these does this party take part, by any technology: payments with virtual assets; stored value; digital money; credit; deposit-taking; foreign exchange; arranging, marketing or promoting any of them; facilitating any of them (protocol, front end, smart contract); or none?",
  },
  "ae.issuerCbuaeActivities": {
    subject: "offering",
    type: "codes",
    values: ACTIVITIES,
    meaning: "licensed financial activities that the issuer carries on",
    ask: "Which of these does the issuer carry on with the token: payments with virtual assets; stored value; digital money; credit; deposit-taking; foreign exchange; arranging or promoting any of them; facilitating any of them; or none?",
  },
  "ae.issuerCbuaeLicensed": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer holds a licence of the Central Bank",
    ask: "Does the issuer hold a licence of the Central Bank of the UAE for the activity?",
  },
  "ae.regularising": {
    subject: "party",
    type: "boolean",
    meaning: "the party is regularising its position with the Central Bank",
    ask: "Is this party regularising its position with the Central Bank?",
  },
  "ae.issuerRegularising": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is regularising its position with the Central Bank",
    ask: "Is the issuer regularising its position with the Central Bank?",
  },
  "ae.investmentOnly": {
    subject: "party",
    type: "boolean",
    meaning: "the party deals with virtual assets for investment or trading only",
    ask: "Does this party deal with virtual assets for investment or trading only?",
  },
  "ae.issuerInvestmentOnly": {
    subject: "offering",
    type: "boolean",
    meaning: "the token serves investment or trading only, under the Capital Market Authority or VARA",
    ask: "Does the token serve investment or trading only, supervised by the Capital Market Authority or VARA?",
  },
  "ae.dirhamIssuer": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is a licensed Dirham Payment Token Issuer",
    ask: "Is the issuer licensed by the Central Bank as Dirham Payment Token Issuer?",
  },
  "ae.foreignTokenIssuer": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is a registered Foreign Payment Token Issuer",
    ask: "Is the issuer registered with the Central Bank as Foreign Payment Token Issuer?",
  },
  "ae.paymentTokenWhitePaper": {
    subject: "offering",
    type: "boolean",
    meaning: "there is a white paper as the Payment Token Services Regulation prescribes",
    ask: "Is there a white paper as the Payment Token Services Regulation prescribes?",
  },
  "ae.paymentTokenReserve": {
    subject: "offering",
    type: "boolean",
    meaning: "the payment token is backed by the prescribed reserve",
    ask: "Is the payment token backed by the reserve that the Regulation prescribes?",
  },
  "ae.timeBasedBenefit": {
    subject: "offering",
    type: "boolean",
    meaning: "holders get interest or another benefit that grows with time",
    ask: "Does the token pay interest or another return for holding it?",
    readAs: { fact: "token.paysInterest" },
  },
  "ae.paymentTokenPromotion": {
    subject: "offering",
    type: "boolean",
    meaning: "the payment token is promoted within the limits of the Regulation",
    ask: "Is the payment token promoted in the UAE only within the limits of the Payment Token Services Regulation (or not at all)?",
  },
});
