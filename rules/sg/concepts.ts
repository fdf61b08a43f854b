import { all, any, cite, concept, holds, not } from "../../src/authoring";
import { words } from "./facts";
import { dtoGuide, dtspClarification, pspm, psa, sfa, tokenisationGuide } from "./instruments";

const { is, isNot, equals, oneOf, includesAny } = words;

// What the token is. The right decides, not the technology.

/** Stated as such, or a token claimed to be something looser that has the elements of a scheme. */
export const schemeUnit = concept({
  id: "sg.cis-unit",
  title: "Unit in a collective investment scheme",
  subject: "offering",
  classification: true,
  when: any(
    equals("sg.tokenRight", "cis-unit"),
    all(
      oneOf("sg.tokenRight", ["dpt", "utility", "governance", "nft", "commodity-title"]),
      isNot("asset.holdersControlDayToDay"),
      any(is("asset.managedByOperator"), is("asset.pooled")),
      includesAny("asset.rights", ["profit-share", "dividend", "interest", "liquidation-proceeds"]),
    ),
  ),
  cites: [cite(sfa, "s. 2, \"collective investment scheme\"", { evidence: "secondary" })],
  note: "Property in whose management participants have no day-to-day control, managed as a whole or with pooled contributions, for a share in its profits. A token stated to be a share, a debenture, a derivative or electronic money is taken at its word.",
});

export const securities = concept({
  id: "sg.securities",
  title: "Securities or securities-based derivatives contract, other than fund units",
  subject: "offering",
  classification: true,
  when: oneOf("sg.tokenRight", ["share", "debenture", "business-trust-unit", "securities-derivative"]),
  cites: [cite(sfa, "ss. 2, 239"), cite(dtoGuide, "substance of the token"), cite(tokenisationGuide, "substance of the token")],
  evidence: "secondary",
});

export const capitalMarketsProduct = concept({
  id: "sg.capital-markets-product",
  title: "Capital markets product",
  subject: "offering",
  classification: true,
  when: any(holds(securities), holds(schemeUnit), equals("sg.tokenRight", "other-derivative")),
  cites: [cite(sfa, "s. 2, \"capital markets products\""), cite(tokenisationGuide, "substance of the token")],
  evidence: "secondary",
  note: "Whatever the technical form.",
});

export const paymentToken = concept({
  id: "sg.digital-payment-token",
  title: "Digital payment token",
  subject: "offering",
  classification: true,
  when: all(equals("sg.tokenRight", "dpt"), not(holds(schemeUnit)), isNot("token.limitedPurpose")),
  cites: [cite(psa, "s. 2, \"digital payment token\"")],
  evidence: "secondary",
  note: "Capital markets products and limited-purpose tokens are excluded.",
});

export const unregulatedToken = concept({
  id: "sg.utility-or-governance-token",
  title: "Utility, governance or non-fungible token outside the licensing regimes",
  subject: "offering",
  classification: true,
  when: all(oneOf("sg.tokenRight", ["utility", "governance", "nft"]), not(holds(schemeUnit))),
  cites: [cite(dtspClarification, "utility and governance tokens")],
});

export const preciousToken = concept({
  id: "sg.asset-backed-token",
  title: "Token backed by precious stones or precious metals",
  subject: "offering",
  classification: true,
  when: all(equals("sg.tokenRight", "commodity-title"), not(holds(schemeUnit)), is("sg.preciousBacked")),
  cites: [cite(pspm, "asset-backed token")],
  note: "Neither a security, nor a derivative, nor a digital payment token.",
});
