import { all, any, cite, concept, holds, not } from "../../src/authoring";
import { ertrStart, tokenisedVentureStart } from "./dates";
import { words } from "./facts";
import { definitionOrdinance, fiea, ftkAct, psa } from "./instruments";

const { is, equals, oneOf, includesAny, onOrAfter } = words;

/** What a token is in Japanese law: the right decides, and for paragraph-2 rights the token form as well. */

const looseClass = oneOf("jp.tokenClass", ["commodity-claim", "utility", "nft"]);
const sharesProfit = includesAny("asset.rights", ["profit-share", "dividend"]);
const japaneseRealEstate = all(equals("asset.kind", "real-estate"), is("asset.here"));

export const ventureContract = concept({
  id: "jp.ftk-contract",
  title: "Specified joint real estate venture contract",
  subject: "offering",
  classification: true,
  when: all(japaneseRealEstate, any(equals("jp.tokenClass", "ftk-contract"), all(looseClass, sharesProfit))),
  cites: [cite(ftkAct, "definition of a specified joint venture contract")],
  evidence: "secondary",
  note: "Investors put money into Japanese real estate by contract and share its profits. A structure of trust beneficial rights or bonds is none.",
});

export const paragraphOneSecurity = concept({
  id: "jp.paragraph-1-security",
  title: "Paragraph-1 security",
  subject: "offering",
  classification: true,
  when: oneOf("jp.tokenClass", ["share", "option-or-convertible", "bond", "paragraph-1"]),
  cites: [cite(fiea, "Art. 2(1)")],
});

export const schemeInterest = concept({
  id: "jp.scheme-interest",
  title: "Interest in a collective investment scheme",
  subject: "offering",
  classification: true,
  when: any(equals("jp.tokenClass", "scheme-interest"), all(looseClass, sharesProfit, not(japaneseRealEstate))),
  cites: [cite(fiea, "Art. 2(2)(v)")],
  note: "A claim on a commodity, a utility token or an NFT that shares profits is taken to be one.",
});

export const paragraphTwoRight = concept({
  id: "jp.paragraph-2-right",
  title: "Paragraph-2 right",
  subject: "offering",
  classification: true,
  when: any(
    holds(schemeInterest),
    oneOf("jp.tokenClass", ["trust-beneficial-right", "paragraph-2"]),
    all(holds(ventureContract), is("token.usesDlt"), onOrAfter("asOf", tokenisedVentureStart)),
  ),
  cites: [cite(fiea, "Art. 2(2)")],
  note: "Joint real estate venture contracts only in token form, since 2024-11-01.",
});

export const ertrExcluded = concept({
  id: "jp.fiea.ertr-excluded",
  title: "Tokenised paragraph-2 right taken out of ERTR by two technical measures",
  subject: "offering",
  classification: true,
  when: all(
    holds(paragraphTwoRight),
    is("token.usesDlt"),
    onOrAfter("asOf", ertrStart),
    is("jp.eligibleAllowList"),
    is("jp.issuerConsentPerTransfer"),
  ),
  cites: [cite(fiea, "Art. 2(3) proviso"), cite(definitionOrdinance, "Art. 9-2(1)")],
  note: "Both measures are needed: nobody but QIIs and eligible investors can acquire the token, and no transfer works without the holder's request and the issuer's consent. Treated as a paragraph-2 right.",
});

export const ertr = concept({
  id: "jp.ertr",
  title: "Electronically recorded transferable right (ERTR)",
  subject: "offering",
  classification: true,
  when: all(holds(paragraphTwoRight), is("token.usesDlt"), onOrAfter("asOf", ertrStart), not(holds(ertrExcluded))),
  cites: [cite(fiea, "Art. 2(3)")],
  note: "Treated like a paragraph-1 security.",
});

export const liquidSecurity = concept({
  id: "jp.liquid-security",
  title: "Security under the rules for paragraph-1 securities",
  subject: "offering",
  when: any(holds(paragraphOneSecurity), holds(ertr)),
  cites: [cite(fiea, "Art. 2(3)")],
});

export const illiquidRight = concept({
  id: "jp.illiquid-right",
  title: "Paragraph-2 right that is no ERTR",
  subject: "offering",
  when: all(holds(paragraphTwoRight), not(holds(ertr))),
  cites: [cite(fiea, "Art. 2(3)")],
});

export const electronicPaymentInstrument = concept({
  id: "jp.electronic-payment-instrument",
  title: "Electronic payment instrument (stablecoin)",
  subject: "offering",
  classification: true,
  when: equals("jp.tokenClass", "electronic-payment-instrument"),
  cites: [cite(psa, "Art. 2(5)")],
  note: "In a currency, transferable to unspecified persons and redeemable at face value.",
});

export const cryptoAsset = concept({
  id: "jp.crypto-asset",
  title: "Crypto-asset",
  subject: "offering",
  classification: true,
  when: any(equals("jp.tokenClass", "crypto-asset"), all(looseClass, not(sharesProfit), is("jp.paymentFunction"))),
  cites: [cite(psa, "Art. 2(14)")],
  note: "Usable to pay and tradable with unspecified persons, or exchangeable for such a token; neither ERTR nor electronic payment instrument.",
});
