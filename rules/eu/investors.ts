import { all, any, cite, concept, holds, not, vocabulary } from "../../src/authoring";
import { investorFacts } from "./investor-facts";
import { mica, mifid2, prospectusRegulation } from "./instruments";

const { equals, oneOf } = vocabulary("EUR", investorFacts);

// The class on which the offeror relies for a sale. Whether the investors meet the definition is another question (Annex II).

/** Annex II section I of MiFID II: professional without asking. */
export const perSeProfessional = concept({
  id: "eu.per-se-professional",
  title: "Sale to per-se professional clients only",
  subject: "sale",
  when: oneOf("sale.investorClass", ["eu.qualified", "eu.professional"]),
  cites: [cite(mifid2, "Annex II, section I")],
});

/** The definition of the Prospectus Regulation takes in professionals on request and eligible counterparties. */
export const prospectusQualified = concept({
  id: "eu.prospectus-qualified-investors",
  title: "Sale to qualified investors only (Prospectus Regulation)",
  subject: "sale",
  when: any(holds(perSeProfessional), oneOf("sale.investorClass", ["eu.elective-professional", "eu.eligible-counterparty"])),
  cites: [cite(prospectusRegulation, "art. 2(e)")],
  note: "Per-se professionals, professionals on request and eligible counterparties, unless they opted down.",
});

/** The definition of MiCA: per-se professionals only. */
export const micaQualified = concept({
  id: "eu.mica-qualified-investors",
  title: "Sale to qualified investors only (MiCA)",
  subject: "sale",
  when: any(
    holds(perSeProfessional),
    all(
      equals("sale.investorClass", "eu.eligible-counterparty"),
      oneOf("eu.perSeKind", ["regulated-entity", "large-undertaking", "public-body", "institutional-investor"]),
    ),
  ),
  cites: [cite(mica, "art. 3(1)(30)")],
  note: "Professionals on request are not qualified investors for MiCA. An eligible counterparty is one only where it is also a per-se professional.",
});

/** Clients whom the law protects as retail. */
export const retailClients = concept({
  id: "eu.retail-clients",
  title: "Sale to retail clients",
  subject: "sale",
  when: not(holds(prospectusQualified)),
  cites: [cite(mifid2, "Annex II")],
  note: "Whoever is neither a professional client nor an eligible counterparty, sophisticated investors of the crowdfunding regulation included.",
});

export const investorConcepts = [perSeProfessional, prospectusQualified, micaQualified, retailClients];
