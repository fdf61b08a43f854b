import { defineFacts } from "../../src/authoring";

/** Whether a place is stated as Dubai in general (AE-DU), which leaves open whether it is in the DIFC or under VARA. */
const dubai = { subject: "offering", type: "boolean" } as const;

export const placeFacts = defineFacts({
  "ae.issuerInDubai": {
    ...dubai,
    meaning: "the issuer is in the emirate of Dubai",
    ask: "Where is the issuer organised and managed?",
    readAs: { fact: "issuer.here", territory: ["AE-DU"] },
  },
  "ae.issuerInZone": {
    ...dubai,
    meaning: "the issuer's place in Dubai is stated as AE-VARA or AE-DIFC",
    ask: "Is the issuer's place in Dubai AE-VARA or AE-DIFC?",
    readAs: { fact: "issuer.here", territory: ["AE-VARA", "AE-DIFC"] },
  },
  "ae.customersInDubai": {
    ...dubai,
    meaning: "there are customers in the emirate of Dubai",
    ask: "Into which places is the token sold?",
    readAs: { fact: "customers.here", territory: ["AE-DU"] },
  },
  "ae.customersInZone": {
    ...dubai,
    meaning: "the customers' place in Dubai is stated as AE-VARA or AE-DIFC",
    ask: "Are the customers in Dubai in AE-VARA or AE-DIFC?",
    readAs: { fact: "customers.here", territory: ["AE-VARA", "AE-DIFC"] },
  },
  "ae.partiesInDubai": {
    ...dubai,
    meaning: "a party acts from the emirate of Dubai",
    ask: "From which places do the parties act?",
    readAs: { fact: "parties.here", territory: ["AE-DU"] },
  },
  "ae.partiesInZone": {
    ...dubai,
    meaning: "the place of parties in Dubai is stated as AE-VARA or AE-DIFC",
    ask: "Are the parties in Dubai in AE-VARA or AE-DIFC?",
    readAs: { fact: "parties.here", territory: ["AE-VARA", "AE-DIFC"] },
  },
  "ae.assetInDubai": {
    ...dubai,
    meaning: "the asset lies in the emirate of Dubai",
    ask: "Where does the asset lie?",
    readAs: { fact: "asset.here", territory: ["AE-DU"] },
    changeable: false,
  },
  "ae.assetInZone": {
    ...dubai,
    meaning: "the asset's place in Dubai is stated as AE-VARA or AE-DIFC",
    ask: "Does the asset in Dubai lie in AE-VARA or AE-DIFC?",
    readAs: { fact: "asset.here", territory: ["AE-VARA", "AE-DIFC"] },
    changeable: false,
  },
  "ae.varaExamined": {
    subject: "offering",
    type: "boolean",
    meaning: "counsel has examined the offering by VARA's rules, or finds that they do not reach it",
    ask: "Places in Dubai are stated as AE-DU, which is neither AE-VARA nor AE-DIFC: state them as one of these, or has counsel examined VARA's rules?",
    judgement: { by: "counsel", note: "VARA's rules hold in the emirate of Dubai outside the DIFC. The place AE-DU leaves open which." },
  },
  "ae.marketingInVara": {
    subject: "offering",
    type: "boolean",
    meaning: "the marketing reaches Dubai outside the DIFC, stated as AE-VARA",
    ask: "Which places does the marketing target?",
    readAs: { fact: "marketing.here", territory: ["AE-VARA"] },
  },
});
