import { defineFacts } from "../../src/authoring";

/** Who buys, and whether services in virtual currencies are at issue. */
export const investorFacts = defineFacts({
  "sa.naturalInvestors": {
    subject: "sale",
    type: "boolean",
    meaning: "natural persons are among the investors",
    ask: "Are there natural persons among the investors of this sale?",
  },
  "sa.qualifiedClientConfirmed": {
    subject: "sale",
    type: "boolean",
    meaning: "every client that is no natural person is a qualified client",
    ask: "Is every client that is not a natural person a qualified client in the sense of the Authority's glossary?",
    judgement: { by: "counsel", note: "The limbs for companies were not read." },
  },
  "sa.securitiesTransactions": {
    subject: "sale",
    type: "money",
    unit: "SAR",
    meaning: "total of securities transactions, of the investor with least, in the last twelve months",
    ask: "What is the total of securities transactions in the last twelve months of the investor with least?",
  },
  "sa.transactionsInSlowestQuarter": {
    subject: "sale",
    type: "integer",
    unit: "count",
    meaning: "transactions of that investor in the slowest quarter of the last twelve months",
    ask: "How many transactions did that investor make in the slowest quarter of the last twelve months?",
  },
  "sa.netAssets": {
    subject: "sale",
    type: "money",
    unit: "SAR",
    meaning: "net assets of the least wealthy natural person",
    ask: "What net assets has the least wealthy natural person of this sale?",
  },
  "sa.monthsInFinance": {
    subject: "sale",
    type: "integer",
    unit: "months",
    meaning: "time that every natural person has worked in the financial sector",
    ask: "For how many months has every natural person of this sale worked in the financial sector (the least)?",
  },
  "sa.professionalCertificate": {
    subject: "sale",
    type: "boolean",
    meaning: "every natural person holds a professional certificate that the Authority accepts",
    ask: "Does every natural person of this sale hold a professional certificate that the Authority accepts?",
  },
  "sa.otherQualifiedLimb": {
    subject: "sale",
    type: "boolean",
    meaning: "another limb of the definition, or a different limb for each investor, makes them qualified",
    ask: "Does another limb of the definition, or a different limb for each investor, make all natural persons qualified?",
    judgement: { by: "counsel", note: "The list of limbs is known in part only." },
  },
  "sa.saleNotBarred": {
    subject: "sale",
    type: "boolean",
    meaning: "counsel finds that the warning and SAMA's practice do not bar the sale",
    ask: "May a token that is neither a security nor a title to property be sold to persons in the Kingdom?",
    judgement: { by: "counsel", note: "There is no licence for virtual currencies; utility tokens and collectibles are unclear." },
  },
});
