import { defineFacts } from "../../src/authoring";

/** What the token is, and what a token of title to land has to show. */
export const tokenFacts = defineFacts({
  "sa.tokenRight": {
    subject: "offering",
    type: "code",
    values: ["share", "debt", "sukuk", "fund-unit", "contract", "other-participation", "undivided-title", "none"],
    meaning: "right that the token carries",
    ask: "Which right does the token carry: a share; a debt instrument; a sukuk; a fund unit; a contractually based security; another participation that bears a return; undivided co-ownership (musha'a) of land or property; or none of these?",
  },
  "sa.regaAdmitted": {
    subject: "offering",
    type: "boolean",
    meaning: "the platform is admitted to REGA's sandbox or licensed by REGA",
    ask: "Is the platform of the token admitted to the sandbox of the Real Estate General Authority, or licensed by it?",
  },
  "sa.registryLinked": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is linked to the Real Estate Registry, which stays the legal register",
    ask: "Is every token linked to an entry in the Real Estate Registry, which stays the legal register?",
  },
  "sa.offPlan": {
    subject: "offering",
    type: "boolean",
    meaning: "the property is sold off plan",
    ask: "Is the property sold off plan?",
  },
  "sa.offPlanRulesMet": {
    subject: "offering",
    type: "boolean",
    meaning: "the rules on sales off plan are met",
    ask: "Are the rules on off-plan sales met?",
    judgement: { by: "counsel", note: "Those rules are not recorded." },
  },
  "sa.nonSaudiHolders": {
    subject: "offering",
    type: "boolean",
    meaning: "a holder is, or can become, a person who is not Saudi",
    ask: "Is a holder of the token, or can a holder become, a person who is not Saudi?",
  },
  "sa.permittedZone": {
    subject: "offering",
    type: "boolean",
    meaning: "place and type of the property are open to non-Saudis",
    ask: "Does the property lie in a zone, and is it of a type, in which non-Saudis may hold rights?",
    judgement: { by: "counsel", note: "Designated zones and types were not read." },
  },
  "sa.holderClassAllowed": {
    subject: "offering",
    type: "boolean",
    meaning: "every non-Saudi holder belongs to a class that may hold",
    ask: "Does every non-Saudi holder belong to a class of persons that may hold rights in such property?",
    judgement: { by: "counsel", note: "The classes were not read." },
  },
  "sa.inHolyCities": {
    subject: "offering",
    type: "boolean",
    meaning: "the property lies in Makkah or Madinah",
    ask: "Does the property lie in Makkah or Madinah?",
    changeable: false,
  },
  "sa.holyCityHolderPermitted": {
    subject: "offering",
    type: "boolean",
    meaning: "every non-Saudi holder is of the kind (Muslim, or company in the permitted cases) that may hold in Makkah and Madinah",
    ask: "Is every non-Saudi holder a Muslim, or a company in one of the cases permitted for Makkah and Madinah?",
  },
});
