import { defineFacts } from "../../src/authoring";

/** What the token is in Korean law, and in what form it exists. Stated at `/local/KR/...`. */
export const tokenFacts = defineFacts({
  "kr.tokenKind": {
    subject: "offering",
    type: "code",
    values: [
      "debt",
      "equity",
      "fractional-certificate",
      "fund-unit",
      "investment-contract",
      "derivative-linked",
      "depositary-receipt",
      "non-security",
    ],
    meaning: "what the token is in Korean law",
    ask: "What is the token in Korean law: a debt or equity security, a beneficiary certificate of a non-monetary trust (fractional certificate), a unit of a fund, an investment-contract security, a derivative-linked security, a depositary receipt, or no security?",
  },
  "kr.alwaysFiledClass": {
    subject: "offering",
    type: "code",
    values: ["none", "appropriateness-product", "asset-backed-certificate"],
    meaning: "class of security that is filed whatever the amount",
    ask: "Is the security a product under the appropriateness principle (Financial Consumer Protection Act, art. 18(1)), a beneficiary certificate under article 32(1) of the Asset-Backed Securitisation Act, or neither?",
  },
  "kr.alwaysFiledEarlier": {
    subject: "offering",
    type: "boolean",
    meaning: "the security was of a class filed whatever the amount before 2026-07-28",
    ask: "Did the text of article 120 before 2026-07-28 demand a registration statement for this security whatever the amount?",
    judgement: {
      by: "counsel",
      note: "The duty reached further classes from 2023-06-13; the earlier text of item (iii) was not compared with the one in force.",
    },
  },
  "kr.genuineNft": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is a genuine non-fungible token",
    ask: "Is the token a genuine non-fungible token, which the Act on the Protection of Virtual Asset Users leaves out?",
    judgement: { by: "counsel", note: "Only genuine non-fungible tokens are left out; the criteria were not read." },
  },
  "kr.unlistedShares": {
    subject: "offering",
    type: "boolean",
    meaning: "the tokens are shares that are not listed",
    ask: "Are the tokens shares that are not listed on an exchange?",
  },

  // Form: the register.
  "kr.koreanLawSecurity": {
    subject: "offering",
    type: "boolean",
    meaning: "the security is issued under Korean law or registered in Korea",
    ask: "Is the security issued under Korean law, or registered in Korea?",
  },
  "kr.registerForm": {
    subject: "offering",
    type: "code",
    values: ["dlt-primary", "dlt-mirror", "off-chain"],
    meaning: "form of the register of title",
    ask: "Is the ledger itself the register of title (dlt-primary), a copy of it (dlt-mirror), or not used for it (off-chain)?",
    readAs: { at: "/custody/registerOfHolders/form" },
  },
  "kr.ledgerQualified": {
    subject: "offering",
    type: "boolean",
    meaning: "the ledger meets the statutory definition of a distributed ledger",
    ask: "Does the ledger meet the statutory definition: several participants, a standard order of entries, joint control and technical protection against unauthorised change?",
  },
  "kr.ksdRegistered": {
    subject: "offering",
    type: "boolean",
    meaning: "the ledger is notified to, and the security registered electronically with, the Korea Securities Depository",
    ask: "Is the use of the distributed ledger notified to the Korea Securities Depository, and the security registered with it electronically?",
  },
  "kr.accountKeeper": {
    subject: "offering",
    type: "code",
    values: ["account-management-institution", "issuer", "other"],
    meaning: "who keeps the accounts of the security",
    ask: "Who keeps the accounts of the security: an account-management institution, the issuer itself, or somebody else?",
  },
  "kr.issuerManagerRegistered": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is registered as issuer account-management institution",
    ask: "Is the issuer registered as an issuer account-management institution?",
  },
  "kr.issuerOwnFunds": {
    subject: "offering",
    type: "money",
    unit: "KRW",
    meaning: "equity of the issuer",
    ask: "What is the issuer's equity?",
    readAs: { at: "/issuer/ownFunds" },
  },
  "kr.sandboxDesignated": {
    subject: "offering",
    type: "boolean",
    meaning: "the offering runs under a designation as innovative financial service, within its terms",
    ask: "Is this service designated as an innovative financial service (regulatory sandbox), and does the offering stay within the designation?",
  },

  // Fractional certificates and funds.
  "kr.issuancePlatformLicensed": {
    subject: "offering",
    type: "boolean",
    meaning: "the certificates are issued through a platform licensed for unit 2-14",
    ask: "Are the certificates issued through a platform that holds the licence for issuing fractional investment securities (unit 2-14-1 or 2-14-2)?",
  },
  "kr.assetInTrust": {
    subject: "offering",
    type: "boolean",
    meaning: "a trust company holds the asset",
    ask: "Does a trust company hold the asset in trust?",
  },
  "kr.singleEligibleAsset": {
    subject: "offering",
    type: "boolean",
    meaning: "the certificates stand on one asset that is eligible and can be valued objectively",
    ask: "Do the certificates stand on a single eligible asset with an objective value?",
  },
  "kr.fundRegistered": {
    subject: "offering",
    type: "boolean",
    meaning: "the fund is established and registered under Part 5, or registered as a foreign fund",
    ask: "Is the fund set up and registered under Part 5 of the Act or, if foreign, registered under article 279?",
  },

  // Tokens that are not securities.
  "kr.icoPolicyReaches": {
    subject: "offering",
    type: "boolean",
    meaning: "the policy against initial coin offerings reaches this stablecoin or non-fungible token",
    ask: "Does the policy against initial coin offerings reach the public sale of this stablecoin or genuine non-fungible token?",
    judgement: { by: "counsel", note: "The policy has no statutory text; stablecoins and genuine non-fungible tokens are not settled by it." },
  },
  "kr.offshoreSaleCaught": {
    subject: "offering",
    type: "boolean",
    meaning: "the policy reaches a sale abroad, without Korean residents, that is run from Korea",
    ask: "Does the policy against initial coin offerings reach this sale abroad, which excludes Korean residents but is run from Korea or by Koreans?",
    judgement: { by: "counsel", note: "The policy is also directed at Koreans behind an offshore vehicle; how far is open." },
  },
  "kr.coldStoragePercent": {
    subject: "offering",
    type: "number",
    unit: "percent",
    meaning: "share of users' assets in cold wallets",
    ask: "Which share of the users' assets is kept in cold wallets?",
    readAs: { at: "/custody/coldStoragePercent" },
  },
  "kr.travelRule": {
    subject: "offering",
    type: "boolean",
    meaning: "information travels with transfers",
    ask: "Does information on originator and beneficiary travel with transfers?",
    readAs: { at: "/aml/travelRule/applies" },
  },
  "kr.travelRuleThreshold": {
    subject: "offering",
    type: "money",
    unit: "KRW",
    meaning: "amount from which information travels with a transfer",
    ask: "From what amount on does information travel with a transfer?",
    readAs: { at: "/aml/travelRule/threshold" },
  },

  // Read by the bill only.
  "kr.stablecoinLicence": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer of the stablecoin is licensed under the bill",
    ask: "Does the issuer of the stablecoin hold the licence that the Digital Asset Basic Act would demand?",
  },
  "kr.fullyReserved": {
    subject: "offering",
    type: "boolean",
    meaning: "the stablecoin is fully reserved",
    ask: "Is the stablecoin fully covered by a reserve?",
  },
});
