import { all, any, cite, concept, holds } from "../../src/authoring";
import { words } from "./facts";
import { investorClasses, sfa } from "./instruments";
import {
  entityNetAssets, financialAssets, income, largeTransaction, netPersonalAssets, optInStart, residenceCap, residenceCapStart,
} from "./parameters";

const { is, isNot, equals, oneOf, atLeast, atMost, moreThan, before } = words;

/** The class on which a sale rests, and whether its investors meet the definition. */

export const institutionalInvestors = concept({
  id: "sg.institutional-investors",
  title: "Institutional investors only",
  subject: "sale",
  when: equals("sale.investorClass", "sg.institutional"),
  cites: [cite(sfa, "s. 4A(1)(c)", { evidence: "secondary" })],
  note: "Government, central banks, statutory boards, banks, merchant banks, finance companies, insurers, licensed trust companies, exchanges and market operators, licensees, their foreign equivalents, sovereign-owned entities, pension funds and the like. The class is taken as stated; an expert or accredited investor is none.",
});

export const accreditedByMeans = concept({
  id: "sg.accredited-by-means",
  title: "Investors who meet a test of means",
  subject: "sale",
  when: any(
    all(
      equals("sg.accreditedKind", "individual"),
      any(
        all(moreThan("sg.lowestNetPersonalAssets", netPersonalAssets), any(before("asOf", residenceCapStart), atMost("sg.residenceCounted", residenceCap))),
        moreThan("sg.lowestFinancialAssets", financialAssets),
        atLeast("sg.lowestIncome", income),
      ),
    ),
    all(oneOf("sg.accreditedKind", ["corporation", "other-entity"]), moreThan("sg.lowestEntityNetAssets", entityNetAssets)),
    oneOf("sg.accreditedKind", ["partnership-of-accredited", "corporation-of-accredited"]),
  ),
  cites: [
    cite(sfa, "s. 4A(1)(a)", { url: "https://sso.agc.gov.sg/Act/SFA2001?Timeline=On&ProvIds=pr4A-" }),
    cite(investorClasses, "accredited investors"),
  ],
  note: "One test met by every investor of the sale. Assets must exceed their thresholds; income at its threshold is enough.",
});

export const optedIn = concept({
  id: "sg.opted-in",
  title: "Opted in as accredited",
  subject: "sale",
  when: any(
    before("asOf", optInStart),
    is("sg.optInHeld"),
    all(isNot("sg.throughInstitution"), isNot("sg.optInNeededDirect")),
  ),
  cites: [cite(investorClasses, "opt-in")],
  note: "Towards each institution, after its written assessment, warnings and explanation; individuals and corporations alike. Consent may be withdrawn. Whether an unregulated issuer that deals direct needs it is put to counsel.",
});

export const accreditedInvestors = concept({
  id: "sg.accredited-investors",
  title: "Accredited investors only",
  subject: "sale",
  when: all(equals("sale.investorClass", "sg.accredited"), holds(accreditedByMeans), holds(optedIn)),
  cites: [cite(sfa, "s. 4A(1)(a)"), cite(investorClasses, "accredited investors")],
});

export const relevantPersons = concept({
  id: "sg.relevant-persons",
  title: "Relevant persons only",
  subject: "sale",
  when: any(
    holds(accreditedInvestors),
    all(
      equals("sale.investorClass", "sg.relevant-person"),
      oneOf("sg.relevantPersonKind", ["accredited-holding-corporation", "accredited-trust", "officer-or-family"]),
    ),
  ),
  cites: [cite(sfa, "ss. 275(2), 305(5)", { evidence: "unverified" })],
  note: "Section 275(2) is known in part from memory.",
});

export const largeTransactions = concept({
  id: "sg.large-transactions",
  title: "Terms that fix the large minimum per transaction",
  subject: "sale",
  when: all(atLeast("sale.minTicket", largeTransaction), is("sg.asPrincipal")),
  cites: [cite(sfa, "ss. 275(1A), 305(2)")],
  note: "The offer's own terms must fix the minimum; a buyer who happens to pay as much under lower terms does not count. Cash, or exchange for securities or other assets.",
});

/** To whom tokens bought under the exemptions for relevant persons may be resold at any time. */
export const permittedBuyers = concept({
  id: "sg.permitted-buyers",
  title: "Institutional investors, relevant persons, or buyers on terms of the large minimum",
  subject: "sale",
  when: any(holds(institutionalInvestors), holds(relevantPersons), holds(largeTransactions)),
  cites: [cite(sfa, "ss. 276, 305A")],
});
