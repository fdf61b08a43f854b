import { all, any, cite, concept, holds, not } from "../../src/authoring";
import { cryptoRegulations } from "./crypto-instruments";
import { cryptoRegimeStart } from "./dates";
import { words } from "./facts";
import { cisOrders, fpo, fpoCryptoassets, fsma, poatrs, rao } from "./instruments";

const { is, isNot, equals, oneOf, includesAny, before } = words;

// What the token is. The right decides, not the technology.

export const schemeUnit = concept({
  id: "gb.cis-unit",
  title: "Unit in a collective investment scheme",
  subject: "offering",
  classification: true,
  when: any(
    equals("gb.tokenRight", "scheme-unit"),
    all(
      equals("gb.tokenRight", "none"),
      isNot("asset.holdersControlDayToDay"),
      any(is("asset.pooled"), is("asset.managedByOperator")),
      includesAny("asset.rights", ["profit-share", "dividend", "interest", "liquidation-proceeds"]),
      any(equals("gb.schemeExclusion", "none"), all(equals("gb.schemeExclusion", "stablecoin-reserve"), before("asOf", cryptoRegimeStart))),
    ),
  ),
  cites: [cite(fsma, "s. 235"), cite(cisOrders, "excluded arrangements"), cite(cryptoRegulations, "exclusion of stablecoin reserves (para. 3A)")],
  evidence: "unverified",
  note: "Property of any description, participants who share in profits or income without day-to-day control (a right to be consulted is none), and pooling or management as a whole. A token stated to be a share, a debt or electronic money is taken at its word. The exclusion for stablecoin reserves starts with the cryptoasset regime.",
});

export const specifiedInvestment = concept({
  id: "gb.specified-investment",
  title: "Specified investment (security token)",
  subject: "offering",
  classification: true,
  when: any(
    oneOf("gb.tokenRight", ["share", "debenture", "other-transferable-security", "non-transferable-share", "non-transferable-debt", "excluded-security"]),
    holds(schemeUnit),
  ),
  cites: [cite(rao, "Part III")],
  note: "A token that confers the rights of a share, a debenture, a fund unit or another specified investment is regulated as that investment.",
});

/** What the public offer rules for securities are about. */
export const relevantSecurities = concept({
  id: "gb.relevant-securities",
  title: "Relevant securities",
  subject: "offering",
  when: any(
    oneOf("gb.tokenRight", ["share", "debenture", "other-transferable-security", "non-transferable-debt"]),
    all(holds(schemeUnit), isNot("gb.openEnded"), is("gb.transferable")),
  ),
  cites: [cite(poatrs, "regs. 4-6")],
  evidence: "primary",
  note: "A debt is caught even if it cannot be transferred, a share is not. Units of open-ended undertakings, government and central-bank paper, paper of qualifying charities and housing associations, occupancy shares and money-market instruments under twelve months are left out. A transferable unit of a closed-ended scheme is taken to be a transferable security (interpretation).",
});

const fungibleAndTransferable = all(
  equals("gb.tokenRight", "none"),
  not(holds(schemeUnit)),
  isNot("token.unique"),
  is("gb.transferable"),
  any(isNot("token.limitedPurpose"), is("gb.soldForMoney")),
);

const CLOSED_LOOP =
  "Fungible and transferable, and not a specified investment, electronic money, fiat money, or a token for the issuer's or a limited network's goods and services that can be sold only by redemption.";

export const qualifyingCryptoasset = concept({
  id: "gb.qualifying-cryptoasset",
  title: "Qualifying cryptoasset",
  subject: "offering",
  classification: true,
  when: all(fungibleAndTransferable, any(before("asOf", cryptoRegimeStart), isNot("gb.recordOnly"))),
  cites: [cite(fpoCryptoassets, "FPO Sch. 1 para. 26F"), cite(cryptoRegulations, "RAO art. 88F")],
  evidence: "secondary",
  note: `${CLOSED_LOOP} The carve-out for a mere record of value or contractual rights exists only from 2027-10-25.`,
});

/** The definition of 2027 alone, which was read in the text. */
export const qualifyingCryptoasset2027 = concept({
  id: "gb.qualifying-cryptoasset-88f",
  title: "Qualifying cryptoasset, as defined from 2027-10-25",
  subject: "offering",
  when: all(fungibleAndTransferable, isNot("gb.recordOnly")),
  cites: [cite(cryptoRegulations, "RAO art. 88F")],
  evidence: "primary",
  note: CLOSED_LOOP,
});

export const qualifyingStablecoin = concept({
  id: "gb.qualifying-stablecoin",
  title: "Qualifying stablecoin",
  subject: "offering",
  classification: true,
  when: all(holds(qualifyingCryptoasset2027), equals("gb.peg", "single-currency"), is("gb.backingHeld")),
  cites: [cite(cryptoRegulations, "RAO art. 88G")],
  evidence: "primary",
  inForce: { from: "2027-10-25" },
  note: "Stable against one fiat currency, with currency or other assets held for it. A token that follows gold or another asset is none.",
});

export const electronicMoney = concept({
  id: "gb.electronic-money",
  title: "Electronic money",
  subject: "offering",
  classification: true,
  when: equals("gb.tokenRight", "e-money"),
  cites: [cite(rao, "electronic money")],
});

export const unregulatedToken = concept({
  id: "gb.unregulated-token",
  title: "Token outside the regimes of investments, electronic money and cryptoassets",
  subject: "offering",
  classification: true,
  when: not(any(holds(specifiedInvestment), holds(electronicMoney), holds(qualifyingCryptoasset), equals("gb.tokenRight", "central-bank-money"))),
  cites: [cite(rao, "Part III"), cite(cryptoRegulations, "RAO art. 88F")],
  note: "Such as a unique collectible, a closed-loop utility token or a mere token of title.",
});




export const unlistedCompanyInvestment = concept({
  id: "gb.unlisted-company-investment",
  title: "Investment in an unlisted company",
  subject: "offering",
  when: any(
    all(oneOf("gb.tokenRight", ["share", "debenture", "other-transferable-security", "non-transferable-share", "non-transferable-debt"]), isNot("gb.issuerListed")),
    all(holds(schemeUnit), is("gb.fundOfUnlistedCompanies")),
  ),
  cites: [cite(fpo, "arts. 48, 50A")],
  note: "Shares, debentures and the like of unlisted companies, and funds of these. Never a qualifying cryptoasset.",
});

export const authorisedFund = concept({
  id: "gb.authorised-or-recognised-fund",
  title: "Authorised or recognised fund",
  subject: "offering",
  when: oneOf("gb.fundStatus", ["ucits", "nurs", "qis", "ltaf", "recognised-overseas"]),
  cites: [cite(fsma, "ss. 238, 243")],
});
