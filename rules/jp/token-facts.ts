import { defineFacts } from "../../src/authoring";

/** What the token is in Japanese law; stated at `/local/JP/...`. */
export const tokenFacts = defineFacts({
  "jp.tokenClass": {
    subject: "offering",
    type: "code",
    values: [
      "share",
      "option-or-convertible",
      "bond",
      "paragraph-1",
      "scheme-interest",
      "trust-beneficial-right",
      "paragraph-2",
      "ftk-contract",
      "crypto-asset",
      "electronic-payment-instrument",
      "commodity-claim",
      "utility",
      "nft",
    ],
    meaning: "what the token represents in Japanese law",
    ask: "What does the token represent in Japanese law: shares and the like; options or convertibles; bonds; units or other paragraph-1 securities; an interest in a collective scheme; a trust beneficial right; another paragraph-2 right; a joint real estate venture contract (ftk-contract); a crypto-asset; an electronic payment instrument (stablecoin); a claim on a commodity; a utility token; or an NFT?",
  },
  "jp.paymentFunction": {
    subject: "offering",
    type: "boolean",
    meaning: "the token can be used to pay and be traded with unspecified persons, or be exchanged with unspecified persons for a token that can",
    ask: "Can the token be used to pay unspecified persons and be bought from and sold to them, or be exchanged with unspecified persons for a crypto-asset?",
    judgement: { by: "counsel", note: "Decided case by case; claims on commodities and NFTs are outside while they have no payment function and share no profit." },
  },
  "jp.eligibleAllowList": {
    subject: "offering",
    type: "boolean",
    meaning: "technical measures keep everyone but QIIs and investors eligible for specially permitted business from acquiring the token",
    ask: "Do technical measures make it impossible for anyone but qualified institutional investors and investors eligible for specially permitted business (Article 63) to acquire or receive the token?",
  },
  "jp.issuerConsentPerTransfer": {
    subject: "offering",
    type: "boolean",
    meaning: "each transfer is technically impossible without the holder's request and the issuer's consent",
    ask: "Is each single transfer technically impossible without the holder's request and the issuer's consent?",
  },
  "jp.securitiesShare": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "share of the contributions that the scheme invests in securities",
    ask: "What share of the contributions does the scheme invest in securities?",
  },
});
