import { defineFacts } from "../../src/authoring";

/** The representation of publicly offered securities in tokens; stated at `/local/AR/...`. */
export const tokenFacts = defineFacts({
  "ar.representsPublicSecurity": {
    subject: "offering",
    type: "boolean",
    meaning: "the token represents a security under Argentine public offering",
    ask: "Does the token represent a security that is under public offering in Argentina?",
  },
  "ar.securityType": {
    subject: "offering",
    type: "code",
    values: ["trust-certificate", "closed-end-fund-unit", "share", "negotiable-obligation", "cedear", "foreign-sovereign", "other"],
    meaning: "type of the security represented",
    ask: "What does the token represent: debt or participation certificates of a financial trust, units of a closed-end fund, shares, negotiable obligations, CEDEARs, debt of a foreign state, or another security?",
  },
  "ar.realWorldAssets": {
    subject: "offering",
    type: "boolean",
    meaning: "the trust or fund holds mainly real-world assets, or others not traded on local markets",
    ask: "Does the trust or fund hold mainly real-world assets, or other assets that are not traded on local markets?",
  },
  "ar.mercosurOrChile": {
    subject: "offering",
    type: "boolean",
    meaning: "the sovereign debtor is a member of Mercosur, or Chile",
    ask: "Is the state that owes the debt a member of Mercosur, or Chile?",
  },
  "ar.sustainableLabel": {
    subject: "offering",
    type: "boolean",
    meaning: "the security is labelled social, green or sustainable",
    ask: "Is the security labelled as social, green or sustainable?",
  },
  "ar.frequentIssuer": {
    subject: "offering",
    type: "boolean",
    meaning: "the issuer is a frequent issuer",
    ask: "Is the issuer registered with the CNV as a frequent issuer?",
  },
  "ar.deposited": {
    subject: "offering",
    type: "boolean",
    meaning: "the traditional form is kept and deposited with a central securities depository",
    ask: "Is the certificated or book-entry form kept, and deposited with a central securities depository in the name of a registered holder?",
  },
  "ar.depositSegregated": {
    subject: "offering",
    type: "boolean",
    meaning: "the registered holder keeps the deposit apart in an individualised account",
    ask: "Does the registered holder keep the deposit apart from its own assets, in an individualised account?",
  },
  "ar.dltSpecialist": {
    subject: "offering",
    type: "boolean",
    meaning: "a specialist in distributed ledgers takes part",
    ask: "Does a specialist in distributed-ledger technology take part?",
  },
  "ar.fullPsavVenuesOnly": {
    subject: "offering",
    type: "boolean",
    meaning: "the token trades only with providers registered in all categories",
    ask: "Will the token trade, for its whole life, only on platforms of legal entities registered as providers in all categories at once?",
  },
  "ar.custodyEquivalent": {
    subject: "offering",
    type: "boolean",
    meaning: "custody of unplaced or blocked tokens is equivalent to traditional custody and described",
    ask: "Is the custody of unplaced or blocked tokens equivalent to traditional custody, and described in the manuals and terms?",
  },
  "ar.regimeContinues": {
    subject: "offering",
    type: "boolean",
    meaning: "the regime of digital representation goes on after its trial",
    ask: "In counsel's view, is the regime of digital representation (Title XXII) still in force after its trial of one year?",
    judgement: { by: "counsel", note: "Neither expiry nor extension of the trial after August 2026 was found." },
  },
  "ar.representationAuthorised": {
    subject: "offering",
    type: "date",
    meaning: "date on which the CNV authorised the digital representation",
    ask: "When did the CNV authorise the digital representation?",
  },
  "ar.publicEntity": {
    subject: "offering",
    type: "boolean",
    meaning: "the security is issued by a public entity",
    ask: "Is the security issued by a public entity?",
  },
});
