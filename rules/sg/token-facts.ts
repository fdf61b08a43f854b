import { defineFacts } from "../../src/authoring";

/** What the token is in the eyes of Singapore law. The right decides, not the technology. */
export const tokenFacts = defineFacts({
  "sg.tokenRight": {
    subject: "offering",
    type: "code",
    values: [
      "share", "debenture", "business-trust-unit", "securities-derivative", "other-derivative", "cis-unit", "dpt", "e-money",
      "utility", "governance", "nft", "commodity-title",
    ],
    meaning: "right or function that makes up the token",
    ask: "What is the token in substance: a share; a debenture; a unit in a business trust; a derivative of securities; another derivative; a unit in a collective investment scheme; a digital payment token (a unit of value that its issuer neither denominates in nor pegs to a currency, accepted by the public as a means of payment and transferable electronically); electronic money; a utility, governance or non-fungible token without such rights; or title to a commodity?",
  },
  "sg.preciousBacked": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is backed by precious stones, metals or products and entitles its holder to them",
    ask: "Is the token backed by precious stones, precious metals or products of them, and does it entitle its holder to them?",
  },
  "sg.schemeStatus": {
    subject: "offering",
    type: "code",
    values: ["authorised", "recognised", "restricted-listed", "none"],
    meaning: "standing of the scheme with the MAS",
    ask: "What is the scheme's standing with the MAS: authorised (constituted in Singapore), recognised (foreign), entered in the list of restricted schemes, or none?",
  },
  "sg.schemeManagerRegulated": {
    subject: "offering",
    type: "boolean",
    meaning: "the scheme's manager is regulated, fit and proper",
    ask: "Is the manager of the restricted scheme regulated, and fit and proper?",
  },
  "sg.informationMemorandumFiled": {
    subject: "offering",
    type: "boolean",
    meaning: "an information memorandum with the prescribed statements is filed with the MAS",
    ask: "Is an information memorandum with the prescribed statements filed with the MAS?",
  },
  "sg.documentCovers": {
    subject: "offering",
    type: "codes",
    values: ["dlt-and-smart-contract", "token-and-right", "record-of-ownership", "custody-and-keys", "settlement-finality", "forks-and-failures", "cyber-risk"],
    meaning: "topics of tokenisation that the offer document covers",
    ask: "Which of these does the offer document describe: the ledger and smart contract; how token and right are related; the record of ownership on or off the chain; custody and keys; finality of settlement; forks and failures; cyber risk? State the complete list.",
  },
  "sg.classificationNotice": {
    subject: "offering",
    type: "code",
    values: ["prescribed-or-excluded", "specified", "none"],
    meaning: "product class notified in the offer document",
    ask: "Which class of product does the offer document notify: prescribed capital markets product or excluded investment product; specified investment product; or none?",
  },
});
