import { defineFacts } from "../../src/authoring";

/** What the token is in the eyes of United Kingdom law, and what is said of its issuer. */
export const tokenFacts = defineFacts({
  "gb.tokenRight": {
    subject: "offering",
    type: "code",
    values: [
      "share", "debenture", "other-transferable-security", "non-transferable-share", "non-transferable-debt", "excluded-security",
      "scheme-unit", "e-money", "central-bank-money", "none",
    ],
    meaning: "legal right that the token carries",
    ask: "Which right does the token carry: a transferable share; a transferable debenture or bond; another transferable security; a share or a debt that cannot be transferred; paper outside the public offer rules (government or central-bank paper, paper of a qualifying charity or housing association, an occupancy share, a money-market instrument under twelve months); a unit in a collective investment scheme; electronic money; fiat or central-bank money; or none of these?",
  },
  "gb.transferable": {
    subject: "offering",
    type: "boolean",
    meaning: "the token can be transferred, or confers rights that can",
    ask: "Can the token be transferred, or does it confer rights that can be transferred?",
  },
  "gb.soldForMoney": {
    subject: "offering",
    type: "boolean",
    meaning: "the token can be sold for money or cryptoassets otherwise than by redemption with its issuer",
    ask: "Can the token be sold for money or cryptoassets, otherwise than by redemption with its issuer?",
  },
  "gb.recordOnly": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is solely a record of value or contractual rights",
    ask: "In counsel's view, is the token solely a record of value or contractual rights?",
    judgement: { by: "counsel", note: "The carve-out exists in the definition of 2027 only; where a mere record ends is not settled." },
  },
  "gb.openEnded": {
    subject: "offering",
    type: "boolean",
    meaning: "the collective undertaking is open-ended",
    ask: "Is the fund or scheme open-ended (holders can redeem at about net asset value)?",
  },
  "gb.schemeExclusion": {
    subject: "offering",
    type: "code",
    values: ["none", "body-corporate", "group", "timeshare", "staking", "stablecoin-reserve", "other"],
    meaning: "exclusion from the definition of a collective investment scheme that applies",
    ask: "Does an exclusion from the definition of a collective investment scheme apply: a body corporate that is not an open-ended company; a group scheme; timeshare; staking; the reserve of a stablecoin that pays no yield and is redeemed at par; another; or none?",
  },
  "gb.peg": {
    subject: "offering",
    type: "code",
    values: ["single-currency", "basket", "commodity", "crypto", "none"],
    meaning: "what the token's value is meant to follow",
    ask: "What is the token's value meant to follow: one currency, a basket, a commodity, a cryptoasset, or nothing?",
    readAs: { at: "/asset/pegOrReference/to" },
  },
  "gb.backingHeld": {
    subject: "offering",
    type: "boolean",
    meaning: "currency or other assets are held to keep the token's value stable",
    ask: "Are currency or other assets held to keep the token's value stable?",
  },
  "gb.issuerListed": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer's securities are listed or quoted on a market",
    ask: "Are the issuer's shares or debentures listed or quoted on a market?",
  },
  "gb.fundOfUnlistedCompanies": {
    subject: "offering",
    type: "boolean",
    meaning: "the fund invests wholly or mainly in unlisted companies",
    ask: "Does the fund invest wholly or mainly in shares or debentures of unlisted companies?",
  },
  "gb.fundStatus": {
    subject: "offering",
    type: "code",
    values: ["ucits", "nurs", "qis", "ltaf", "recognised-overseas", "aif", "unauthorised-scheme"],
    meaning: "standing of the fund in the United Kingdom",
    ask: "What is the fund's standing in the United Kingdom: authorised as UCITS, non-UCITS retail scheme, qualified investor scheme or long-term asset fund; a recognised overseas fund; another alternative investment fund; or an unauthorised scheme?",
  },
  "gb.onChainPrimaryRecord": {
    subject: "offering",
    type: "boolean",
    meaning: "the ledger is the fund's primary register without a full mirror off the chain",
    ask: "Is the ledger the fund's primary books and records, without a full mirror off the chain?",
  },
  "gb.resiliencePlan": {
    subject: "offering",
    type: "boolean",
    meaning: "there is a resilience plan for the register on the chain",
    ask: "Is there a resilience plan for the register on the chain?",
  },
  "gb.npprNotified": {
    subject: "offering",
    type: "boolean",
    meaning: "the fund is notified to the FCA for marketing to professional investors",
    ask: "Has the fund's manager notified the FCA of the marketing to professional investors (national private placement)?",
  },
  "gb.returnFollowsReference": {
    subject: "offering",
    type: "boolean",
    meaning: "the return depends on underlying or reference assets",
    ask: "Does the holder's return depend on underlying or reference assets that the holder does not buy directly, as in a fund or an asset-linked note?",
  },
  "gb.kidPublished": {
    subject: "offering",
    type: "date",
    meaning: "day of publication of the key information document",
    ask: "When was a key information document published?",
    readAs: { document: "kid", date: "publishedOn" },
  },
  "gb.productSummary": {
    subject: "offering",
    type: "boolean",
    meaning: "there is a product summary under the consumer composite investments rules",
    ask: "Is there a product summary under the rules on consumer composite investments?",
  },
});
