import { all, any, cite, concept, holds, not, vocabulary } from "../../src/authoring";
import { aifmd, mica, mifid2 } from "./instruments";
import { regimeFacts } from "./regime-facts";

/**
 * Which rulebook governs the token: the steps of card 1, the first match wins. Transferable securities and fund units
 * are classes of financial instruments; beside that the classes exclude one another.
 */
const { is, isNot, equals, oneOf, includes, includesAny } = vocabulary("EUR", regimeFacts);

// Steps 1 and 2: transferable securities and units of funds. A share in a fund is a unit, whatever its rights: else the law of funds could be left
// out. Units of closed-ended funds stay within prospectus law.

/** Equity and debt by name and right; any other token with a financial right needs a judgement. */
const securityRights = any(
  all(
    oneOf("token.kind", ["equity", "debt"]),
    includesAny("asset.rights", ["voting", "dividend", "profit-share", "interest", "repayment", "redemption", "conversion", "subscription", "liquidation-proceeds"]),
  ),
  all(
    includesAny("asset.rights", ["voting", "dividend", "profit-share", "interest", "repayment", "conversion", "subscription", "liquidation-proceeds"]),
    is("eu.rightsEquivalentToSecurity"),
  ),
);

/** Negotiable, and part of a class whose members are interchangeable. */
const securityByNature = all(securityRights, is("eu.transferable"), isNot("token.unique"));

const unitByNature = any(
  equals("token.kind", "fund-unit"),
  all(not(equals("token.kind", "debt")), is("issuer.isInvestmentFund")),
  all(not(oneOf("token.kind", ["equity", "debt"])), is("asset.pooled"), is("asset.managedByOperator"), is("eu.collectiveInvestment")),
);

export const transferableSecurity = concept({
  id: "eu.transferable-security",
  title: "Transferable security",
  subject: "offering",
  classification: true,
  when: all(securityByNature, not(unitByNature)),
  cites: [cite(mifid2, "art. 4(1)(44)")],
  note: "Rights equal or equivalent to those of a share, securitised debt, or a right to acquire or settle against them, in a transferable token of a class. Technology does not matter.",
});

export const fundUnit = concept({
  id: "eu.fund-unit",
  title: "Unit in a collective investment undertaking",
  subject: "offering",
  classification: true,
  when: unitByNature,
  cites: [cite(mifid2, "Annex I.C(3)"), cite(aifmd, "art. 4(1)(a)")],
});

// Step 3.
const otherInstrument = oneOf("eu.sectorClass", ["derivative", "money-market-instrument", "emission-allowance"]);

export const financialInstrument = concept({
  id: "eu.financial-instrument",
  title: "Financial instrument",
  subject: "offering",
  classification: true,
  when: any(securityByNature, unitByNature, otherInstrument),
  cites: [cite(mifid2, "art. 4(1)(15), Annex I.C")],
  note: "Governed by securities law whatever the technology; outside MiCA (art. 2(4)(a)).",
});

// Step 4.
export const sectorProduct = concept({
  id: "eu.sector-product",
  title: "Product of another sector, outside MiCA",
  subject: "offering",
  classification: true,
  when: all(
    not(holds(financialInstrument)),
    oneOf("eu.sectorClass", ["deposit", "structured-deposit", "funds", "securitisation-position", "insurance", "pension"]),
  ),
  cites: [cite(mica, "art. 2(4)(b)-(j)")],
  note: "Deposits, structured deposits, funds other than e-money tokens, securitisation positions, insurance and pensions follow their own law.",
});

/** A transferable token on a ledger that none of the first four steps takes out. */
const cryptoAsset = all(is("token.usesDlt"), is("eu.transferable"), not(holds(financialInstrument)), not(holds(sectorProduct)));

// Step 5.
const uniqueByNature = all(is("token.unique"), isNot("token.fractional"), any(isNot("eu.issuedInSeries"), is("eu.uniqueInSubstance")));

export const uniqueNft = concept({
  id: "eu.unique-nft",
  title: "Unique crypto-asset, not fungible with others",
  subject: "offering",
  classification: true,
  when: all(cryptoAsset, uniqueByNature),
  cites: [cite(mica, "art. 2(3)"), cite(mica, "recitals 10-11", { evidence: "unverified" })],
  note: "Outside MiCA. Fractions of a unique thing are not unique; a large series or collection points to fungibility.",
});

const micaAsset = all(cryptoAsset, not(uniqueByNature));

// Steps 6 and 7.
export const emtToken = concept({
  id: "eu.e-money-token",
  title: "E-money token",
  subject: "offering",
  classification: true,
  when: all(micaAsset, equals("eu.valueReference", "single-currency")),
  cites: [cite(mica, "art. 3(1)(7)")],
  note: "Purports to keep a stable value by referring to one official currency.",
});

export const artToken = concept({
  id: "eu.asset-referenced-token",
  title: "Asset-referenced token",
  subject: "offering",
  classification: true,
  when: all(micaAsset, oneOf("eu.valueReference", ["basket", "commodity", "crypto"])),
  cites: [cite(mica, "art. 3(1)(6)")],
  note: "Purports to keep a stable value by referring to another value or right or a combination, such as commodities, several currencies or crypto-assets. Where the holder owns the metal itself, some authorities see neither.",
});

/** Steps 8 and 9: what Title II of MiCA governs. */
const titleTwoAsset = all(micaAsset, equals("eu.valueReference", "none"));

export const titleTwoToken = concept({
  id: "eu.title-two-token",
  title: "Crypto-asset other than an asset-referenced or e-money token",
  subject: "offering",
  when: titleTwoAsset,
  cites: [cite(mica, "arts 3(1)(5)-(9), 4")],
});

const onlyAccess = all(
  includes("asset.rights", "access-to-service"),
  not(
    includesAny("asset.rights", [
      "voting", "dividend", "profit-share", "interest", "repayment", "redemption", "put", "conversion", "subscription", "liquidation-proceeds",
    ]),
  ),
  is("eu.accessSuppliedByIssuer"),
);

export const utilityToken = concept({
  id: "eu.utility-token",
  title: "Utility token",
  subject: "offering",
  classification: true,
  when: all(titleTwoAsset, onlyAccess),
  cites: [cite(mica, "art. 3(1)(9)")],
  note: "Only intended to give access to a good or service supplied by its issuer.",
});

export const otherCrypto = concept({
  id: "eu.other-crypto-asset",
  title: "Other crypto-asset",
  subject: "offering",
  classification: true,
  when: all(titleTwoAsset, not(onlyAccess)),
  cites: [cite(mica, "arts 3(1)(5), 4")],
});

export const regimeConcepts = [
  transferableSecurity,
  fundUnit,
  financialInstrument,
  sectorProduct,
  uniqueNft,
  emtToken,
  artToken,
  titleTwoToken,
  utilityToken,
  otherCrypto,
];
