import { defineFacts } from "../../src/authoring";

/** What the token is under Malaysian law. */
export const tokenFacts = defineFacts({
  "my.securityRight": {
    subject: "offering",
    type: "code",
    values: ["share", "debenture", "unit", "government-paper", "right-in-one-of-these", "none"],
    meaning: "security that the token amounts to",
    ask: "What does the token amount to: a share of a body; a debenture of a body; a unit in a unit trust or prescribed investment scheme; a government debenture or bond; a right, option or interest in one of these; or none of them?",
  },
  "my.forConsideration": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is issued for consideration",
    ask: "Is the token issued for consideration?",
  },
  "my.returnsFromAssets": {
    subject: "offering",
    type: "boolean",
    meaning: "returns come from acquiring, holding, managing or disposing of property, assets or a business",
    ask: "Do the returns come from acquiring, holding, managing or disposing of property, assets or a business?",
  },
  "my.returnExpected": {
    subject: "offering",
    type: "boolean",
    meaning: "the holder expects a return",
    ask: "Does the holder expect a return, from trading, conversion, redemption or appreciation?",
    readAs: { at: "/asset/expectationOfProfitMarketed" },
  },
  "my.officialIssue": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is issued or guaranteed by a government body or central bank that the Commission has named",
    ask: "Is the token issued or guaranteed by a government body or central bank that the Securities Commission has named?",
  },
  "my.mediumOfExchange": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is a value on a distributed ledger used as medium of exchange and interchangeable with money",
    ask: "Is the token a value recorded on a distributed ledger that serves as medium of exchange and is interchangeable with money?",
  },
  "my.tradedForReturn": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is regularly traded on a facility and acquired for a return",
    ask: "Is the token regularly traded on a facility, and acquired with the expectation of a return?",
  },
  "my.onRecognisedMarket": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is offered on a recognised market",
    ask: "Is the token offered on a recognised market (such as an IEO platform)?",
  },
  "my.claimedTrack": {
    subject: "offering",
    type: "code",
    values: ["security", "digital-token", "digital-currency", "none"],
    meaning: "track on which the token is documented",
    ask: "On which track has the issuer documented the token: security, digital token, digital currency, or none of them?",
  },
});
