import { defineFacts } from "../../src/authoring";

const flag = { subject: "party", type: "boolean" } as const;

/** What Brazilian law asks of platforms, intermediaries and providers of services. */
export const partyFacts = defineFacts({
  "br.platformCapital": { subject: "party", type: "money", unit: "BRL", meaning: "capital of the platform", ask: "What is the capital of this platform?" },
  "br.crowdfundingOnly": { ...flag, meaning: "the party only runs crowdfunding offers and their subsequent transactions", ask: "Does this party only run crowdfunding offers under Resolution 88 and the subsequent transactions in them?" },

  // Virtual-asset services.
  "br.operatingSince": { subject: "party", type: "date", meaning: "day since which the party provides virtual-asset services in Brazil", ask: "Since which day has this party provided virtual-asset services in Brazil?" },
  "br.requestFiled": { subject: "party", type: "date", meaning: "day on which the request for authorisation was filed", ask: "When did this party file its request for authorisation with the Central Bank?" },
  "br.requestRefused": { ...flag, meaning: "the request for authorisation is refused", ask: "Has the Central Bank refused this party's request?" },
  "br.throughBrazilianEntity": { ...flag, meaning: "customers in Brazil are served through a Brazilian entity", ask: "Does this party serve customers in Brazil through an entity organised there?" },

  // Foreign exchange.
  "br.fxOperations": {
    subject: "party",
    type: "codes",
    values: ["international-payment", "fiat-referenced-token", "self-custody-transfer"],
    meaning: "operations with virtual assets that belong to the foreign exchange market",
    ask: "Which of these does this party do for customers: international payments or transfers with virtual assets, buying or selling tokens that refer to a currency, transfers to or from self-custody wallets, or none?",
  },
  "br.providerMayDoFx": {
    ...flag,
    meaning: "the authorisation as virtual-asset provider covers the foreign exchange operation",
    ask: "Does this party's authorisation as virtual-asset service provider cover its foreign exchange operations?",
    judgement: { by: "counsel", note: "Only authorised institutions may operate in the foreign exchange market; which operations a virtual-asset provider may do was not read in the text." },
  },
  "br.walletOwnerIdentified": { ...flag, meaning: "the owner of a self-custody wallet is identified", ask: "Does this party identify the owner of every self-custody wallet?" },
  "br.fxCounterpartyAuthorised": { ...flag, meaning: "every counterparty of the operations is an authorised institution", ask: "Is every counterparty of these operations an authorised institution?" },
  "br.fxLargestOperation": { subject: "party", type: "money", unit: "USD", meaning: "largest operation with a counterparty that is not authorised", ask: "What is the largest of these operations with a counterparty that is not authorised?" },
  "br.fxReported": { ...flag, meaning: "the operations are reported to the Central Bank", ask: "Are these operations reported to the Central Bank?" },

  // Money laundering.
  "br.pldRegistered": { ...flag, meaning: "the party is registered, and has a programme, against money laundering", ask: "Is this party registered for the prevention of money laundering, with a programme in place?" },
  "br.kycLevel": { subject: "offering", type: "code", values: ["none", "simplified", "standard", "enhanced"], readAs: { at: "/aml/kyc/level" }, meaning: "level of identification of investors", ask: "How thoroughly are investors identified?" },
  "br.travelInformation": { ...flag, meaning: "the required information travels with transfers", ask: "Does the required information travel with every transfer of virtual assets?" },
  "br.suspicionDecidedOn": { subject: "party", type: "date", meaning: "day on which the party decided that an operation is suspicious", ask: "When did this party last decide that an operation is suspicious? If never, say that it has not yet occurred." },
  "br.suspicionReportedOn": { subject: "party", type: "date", meaning: "day on which that suspicion was reported to the COAF", ask: "When was that suspicion reported to the COAF?" },
});
