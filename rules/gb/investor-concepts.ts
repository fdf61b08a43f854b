import { all, any, cite, concept } from "../../src/authoring";
import { cryptoRegulations } from "./crypto-instruments";
import { interimEnd, interimStart, januaryFormEnd } from "./dates";
import { words } from "./facts";
import { cobs, fpo, fpoAmendment2024, poatrs } from "./instruments";
import {
  angelMembership, certificateValidity, companyAssets, companyMembers, directorTurnover, income, netAssets, statementValidity, trustAssets,
  unlistedInvestments, widelyHeldCompanyAssets,
} from "./promotion-parameters";

const { is, isNot, equals, oneOf, atLeast, moreThan, before, onOrBefore, onOrAfter, later } = words;

/** The class on which a sale rests, and whether its investors meet the definition. */

export const qualifiedInvestors = concept({
  id: "gb.qualified-investors",
  title: "Qualified investors only",
  subject: "sale",
  when: all(
    any(
      oneOf("sale.investorClass", ["gb.qualified-investor", "gb.professional"]),
      all(oneOf("sale.investorClass", ["gb.investment-professional", "gb.high-net-worth-company"]), is("gb.addresseesProfessional")),
    ),
    isNot("gb.agreedNonProfessional"),
  ),
  cites: [cite(poatrs, "Sch. 1 para. 15"), cite(cryptoRegulations, "Sch. 1 para. 9")],
  evidence: "primary",
  note: "Per-se and elective professional clients and eligible counterparties, unless they agreed in writing before the offer to be non-professional.",
});

export const retailSale = concept({
  id: "gb.retail-sale",
  title: "Sale to retail clients, categorised or not",
  subject: "sale",
  when: oneOf("sale.investorClass", [
    "retail", "gb.high-net-worth", "gb.certified-sophisticated", "gb.self-certified-sophisticated", "gb.restricted", "gb.existing-holder", "gb.employee",
  ]),
  cites: [cite(cobs, "4.12A, 4.12B; client categories")],
});

export const statementCurrent = concept({
  id: "gb.statement-current",
  title: "Statement signed within twelve months",
  subject: "sale",
  when: all(onOrBefore("gb.statementSigned", "asOf"), before("asOf", later("gb.statementSigned", statementValidity))),
  cites: [cite(fpo, "arts. 48, 50, 50A")],
  note: "Every statement of the sale, on the day of the evaluation. The anniversary of the signature is read as outside the twelve months (interpretation): a form of January 2024 could be relied on until 2025-01-30.",
});

export const statementFormAccepted = concept({
  id: "gb.statement-form-accepted",
  title: "Statement in an accepted form",
  subject: "sale",
  when: any(
    equals("gb.statementForm", "current"),
    all(equals("gb.statementForm", "january-2024"), onOrAfter("asOf", interimStart), onOrBefore("asOf", januaryFormEnd)),
  ),
  cites: [cite(fpo, "Sch. 5"), cite(fpoAmendment2024, "transitional provision on statements")],
  note: "The form of January 2024 was the prescribed one from 2024-01-31 to 2024-03-26 and an accepted alternative until the end of 2025-01-30.",
});

export const highNetWorthIndividual = concept({
  id: "gb.high-net-worth-individual",
  title: "High-net-worth individuals",
  subject: "sale",
  when: any(atLeast("gb.lowestIncome", income), atLeast("gb.lowestNetAssets", netAssets)),
  cites: [cite(fpo, "art. 48; Sch. 5 Part 1")],
});

export const highNetWorthBody = concept({
  id: "gb.high-net-worth-body",
  title: "High-net-worth companies, associations and trusts, and their officers",
  subject: "sale",
  when: any(
    all(equals("gb.entityKind", "body-corporate"), moreThan("gb.entityMembers", companyMembers), atLeast("gb.entityAssets", widelyHeldCompanyAssets)),
    all(oneOf("gb.entityKind", ["body-corporate", "partnership-or-association"]), atLeast("gb.entityAssets", companyAssets)),
    all(equals("gb.entityKind", "trust"), atLeast("gb.entityAssets", trustAssets)),
  ),
  cites: [cite(fpo, "art. 49")],
});

export const certificateCurrent = concept({
  id: "gb.certificate-current",
  title: "Certificate of sophistication not older than three years",
  subject: "sale",
  when: all(onOrBefore("gb.certificateSigned", "asOf"), onOrBefore("asOf", later("gb.certificateSigned", certificateValidity))),
  cites: [cite(fpo, "art. 50")],
});

export const selfCertifiedCriterion = concept({
  id: "gb.self-certified-criterion",
  title: "A criterion of self-certified sophistication",
  subject: "sale",
  when: any(
    atLeast("gb.angelNetworkMonths", angelMembership),
    all(atLeast("gb.unlistedInvestments", unlistedInvestments), any(before("asOf", interimStart), onOrAfter("asOf", interimEnd))),
    is("gb.workedInPrivateEquity"),
    atLeast("gb.directorOfTurnover", directorTurnover),
  ),
  cites: [cite(fpo, "art. 50A; Sch. 5 Part 2"), cite(fpoAmendment2024, "art. 50A; Sch. 5 Part 2")],
  evidence: "unverified",
  note: "Two unlisted investments were no criterion from 2024-01-31 to 2024-03-26. The list of criteria is known from memory.",
});
