import { defineFacts } from "../../src/authoring";

/** What the token is in the eyes of federal law. The Dubai pack reads the same answers. */
export const tokenFacts = defineFacts({
  "ae.tokenRight": {
    subject: "offering",
    type: "code",
    values: ["share", "debt", "sukuk", "fund-unit", "structured-product", "other-security", "commodity-contract", "none"],
    meaning: "security or commodity contract whose rights the token carries",
    ask: "Which right does the token carry: a share; a bond or note; a sukuk; a fund unit; a structured product; another security; a futures or option contract on commodities; or none of these (a virtual asset, or gold, land or the like without a security right)?",
  },
  "ae.ledgerNative": {
    subject: "offering",
    type: "boolean",
    meaning: "the rights are recorded, exercised and transferred only on a distributed ledger",
    ask: "Are the rights recorded, exercised and transferred only on a distributed ledger?",
  },
  "ae.investmentPurpose": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is held or traded for investment",
    ask: "Is the token held or traded for investment (and not only to pay, to use a service or to collect)?",
  },
  "ae.peg": {
    subject: "offering",
    type: "code",
    values: ["single-currency", "basket", "commodity", "crypto", "none"],
    meaning: "what the token's value is meant to follow",
    ask: "What is the token's value meant to follow: one currency, a basket, a commodity, a crypto-asset, or nothing?",
    readAs: { at: "/asset/pegOrReference/to" },
  },
  "ae.algorithmic": {
    subject: "offering",
    type: "boolean",
    meaning: "the token keeps its value by an algorithm, without reserves",
    ask: "Does the token keep a stable value by an algorithm instead of by reserves?",
  },
  "ae.anonymityEnhanced": {
    subject: "offering",
    type: "boolean",
    meaning: "the token hides flows or identities so that ownership cannot be traced",
    ask: "Does the token hide transfers or identities so that ownership cannot be traced?",
  },
});
