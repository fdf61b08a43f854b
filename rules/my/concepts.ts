import { all, any, cite, concept, holds, not } from "../../src/authoring";
import { words } from "./facts";
import { cmsa, digitalAssetGuidelines, prescriptionAmendment, prescriptionOrder, schedules, sophisticatedGuidelines, technicalNote } from "./instruments";
import {
  angelIncome, angelJointIncome, angelNetAssets, exclusionDay, individualIncome, individualNetAssets, individualPortfolio, jointIncome, knowledgeDay,
  residenceCap, transactionFloor,
} from "./parameters";

const { is, isNot, equals, oneOf, atLeast, atMost, moreThan, before, onOrAfter, onOrBefore } = words;

const SECURITY_RIGHTS = ["share", "debenture", "unit", "government-paper", "right-in-one-of-these"] as const;
const securityRight = oneOf("my.securityRight", SECURITY_RIGHTS);

export const digitalTokenTests = concept({
  id: "my.digital-token-tests",
  title: "All tests of a digital token met",
  subject: "offering",
  when: all(
    is("my.forConsideration"),
    is("asset.pooled"),
    is("my.returnsFromAssets"),
    is("my.returnExpected"),
    isNot("asset.holdersControlDayToDay"),
    isNot("my.officialIssue"),
  ),
  cites: [cite(prescriptionOrder, "paras 2, 3", { evidence: "unverified" })],
  note: "The list of tests is known from memory.",
});

export const digitalToken = concept({
  id: "my.digital-token",
  title: "Digital token, a prescribed security",
  subject: "offering",
  classification: true,
  when: all(holds(digitalTokenTests), any(not(securityRight), before("asOf", exclusionDay))),
  cites: [cite(prescriptionOrder, "para 3"), cite(prescriptionAmendment, "definition of digital token")],
  evidence: "unverified",
});

export const security = concept({
  id: "my.security",
  title: "Share, debenture, unit or government paper",
  subject: "offering",
  classification: true,
  when: all(securityRight, not(all(before("asOf", exclusionDay), holds(digitalTokenTests), is("my.onRecognisedMarket")))),
  cites: [cite(cmsa, "s. 2"), cite(prescriptionAmendment, "paragraph 5 deleted")],
  note: "Until 2025-01-08 a prescribed token offered on a recognised market was none.",
});

export const digitalCurrency = concept({
  id: "my.digital-currency",
  title: "Digital currency, a prescribed security",
  subject: "offering",
  classification: true,
  when: all(is("my.mediumOfExchange"), is("my.tradedForReturn")),
  cites: [cite(prescriptionOrder, "digital currency", { evidence: "unverified" })],
});

export const registeredOffer = concept({
  id: "my.registered-offer",
  title: "Offer approved by the Commission, with a registered prospectus",
  subject: "offering",
  when: all(onOrBefore("my.commissionApproval", "asOf"), onOrBefore("my.prospectusRegistered", "asOf")),
  cites: [cite(cmsa, "ss. 212, 232")],
});

export const sophisticated = concept({
  id: "my.sophisticated-investors",
  title: "Sophisticated investors only",
  subject: "sale",
  when: any(
    oneOf("sale.investorClass", ["my.accredited", "my.high-net-worth-entity"]),
    all(
      equals("sale.investorClass", "my.sophisticated-individual"),
      any(
        all(moreThan("my.netAssets", individualNetAssets), atMost("my.residenceCounted", residenceCap)),
        moreThan("my.income", individualIncome),
        moreThan("my.jointIncome", jointIncome),
        moreThan("my.portfolio", individualPortfolio),
        all(is("my.knowledgeable"), onOrAfter("asOf", knowledgeDay)),
      ),
    ),
  ),
  cites: [cite(sophisticatedGuidelines, "categories"), cite(schedules, "Schedules 5, 6, 7")],
  note: "The thresholds of entities were not read: an entity's class is taken as stated.",
});

export const leastConsideration = concept({
  id: "my.least-consideration",
  title: "Each transaction for the least consideration, or an addition to a first purchase that reached it",
  subject: "sale",
  when: any(
    atLeast("sale.minTicket", transactionFloor),
    all(atLeast("my.firstPurchase", transactionFloor), isNot("my.redeemedBelowFirst")),
  ),
  cites: [cite(schedules, "Schedule 5 paras 1(b), 14(b); Schedules 6 and 7 para 11"), cite(technicalNote, "further purchases")],
});

export const angel = concept({
  id: "my.angel-investors",
  title: "Angel investors",
  subject: "sale",
  when: all(
    is("my.malaysianTaxResident"),
    any(
      moreThan("my.netAssets", angelNetAssets),
      moreThan("my.income", angelIncome),
      moreThan("my.jointIncome", angelJointIncome),
      all(any(atLeast("my.income", angelIncome), atLeast("my.jointIncome", angelJointIncome)), is("my.angelIncomeAtLimit")),
    ),
  ),
  cites: [cite(digitalAssetGuidelines, "angel investors")],
});
