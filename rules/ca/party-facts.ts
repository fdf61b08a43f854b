import { defineFacts } from "../../src/authoring";

const flag = { subject: "party", type: "boolean" } as const;
const money = { subject: "party", type: "money", unit: "CAD" } as const;

/** What Canadian law asks of dealers, platforms, money services and issuers of stablecoins. */
export const partyFacts = defineFacts({
  "ca.inTheBusiness": {
    ...flag,
    meaning: "the party is in the business of trading or advising",
    ask: "Is this party in the business of trading in, or advising on, securities?",
    judgement: { by: "counsel", note: "Repetition, compensation and solicitation speak for a business; none of them decides alone." },
  },
  "ca.accessibleFromCanada": { ...flag, meaning: "persons in Canada can use the platform", ask: "Can persons in Canada use this platform?" },
  "ca.form31103F2Filed": { ...flag, meaning: "the notice in Form 31-103F2 is filed", ask: "Has this party filed the notice of an international dealer in Form 31-103F2?" },
  "ca.tradesThroughRegisteredDealer": { ...flag, meaning: "the party trades only through a registered dealer", ask: "Does this party trade only through a registered dealer?" },
  "ca.form21101F2Filed": { ...flag, meaning: "the report of an alternative trading system in Form 21-101F2 is filed", ask: "Has this party filed Form 21-101F2 as an alternative trading system?" },

  // Value-referenced crypto assets.
  "ca.issuerUndertaking": { ...flag, meaning: "the regulators accepted the undertaking of the stablecoin's issuer", ask: "Have the regulators accepted an undertaking of the issuer of the value-referenced crypto asset that this platform offers?" },
  "ca.fullReserve": { ...flag, meaning: "the stablecoin is fully backed by a reserve", ask: "Is the value-referenced crypto asset that this platform offers fully backed by a reserve?" },
  "ca.redemptionRight": { ...flag, meaning: "holders may redeem the stablecoin", ask: "May holders redeem the value-referenced crypto asset that this platform offers?" },
  "ca.stablecoinDisclosure": { ...flag, meaning: "the disclosure on the stablecoin is made", ask: "Does the platform, and the issuer, make the disclosure that the regulators ask for on the value-referenced crypto asset?" },

  // Money laundering.
  "ca.kycLevel": { subject: "offering", type: "code", values: ["none", "simplified", "standard", "enhanced"], readAs: { at: "/aml/kyc/level" }, meaning: "level of identification of investors", ask: "How thoroughly are investors identified?" },
  "ca.largestTransfer": { ...money, meaning: "largest virtual-currency transfer for a client", ask: "What is the largest virtual-currency transfer that this party makes for a client?" },
  "ca.travelInformation": { ...flag, meaning: "the required information travels with transfers", ask: "Does the required information travel with every transfer at or over the threshold?" },
  "ca.largestReceiptIn24Hours": { ...money, meaning: "most virtual currency received from one client in 24 hours", ask: "What is the most virtual currency that this party receives from one client in 24 hours?" },
  "ca.largeReceiptReported": { ...flag, meaning: "large receipts of virtual currency are reported", ask: "Is every receipt of virtual currency at or over the threshold reported to FINTRAC?" },
});

/** What the Stablecoin Act will ask of an issuer. */
export const stablecoinFacts = defineFacts({
  "ca.onStablecoinRegistry": { subject: "offering", type: "boolean", meaning: "the issuer is on the registry of the Bank of Canada", ask: "Is the issuer of the stablecoin on the registry of the Bank of Canada?" },
  "ca.reserveOneToOne": { subject: "offering", type: "boolean", meaning: "a reserve in assets of the reference currency matches the stablecoins one to one", ask: "Does a reserve in assets of the reference currency match the stablecoins in circulation one to one?" },
  "ca.reserveQualifiedCustody": { subject: "offering", type: "boolean", meaning: "the reserve is with a qualified custodian", ask: "Is the reserve held by a qualified custodian?" },
  "ca.redeemableAtPar": { subject: "offering", type: "boolean", readAs: { at: "/asset/pegOrReference/redemptionAtPar" }, meaning: "the stablecoin is redeemable at par", ask: "Can holders redeem the stablecoin at par?" },
  "ca.regulatedFinancialInstitution": { subject: "offering", type: "boolean", meaning: "the issuer is a regulated financial institution that the Act excludes", ask: "Is the issuer one of the regulated financial institutions that the Stablecoin Act excludes?" },
  "ca.closedLoop": { subject: "offering", type: "boolean", meaning: "the stablecoin is a closed-loop product", ask: "Can the stablecoin be used only within a closed loop?" },
});
