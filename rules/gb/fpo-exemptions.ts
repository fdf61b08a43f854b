import { all, any, cite, holds } from "../../src/authoring";
import type { Exemption } from "../../src/authoring";
import { qualifyingCryptoasset, specifiedInvestment, unlistedCompanyInvestment } from "./concepts";
import { cryptoRegulations } from "./crypto-instruments";
import { cryptoRegimeStart, interimStart } from "./dates";
import { words } from "./facts";
import { fpo, fpoAmendment2023, fpoAmendment2024, fpoCryptoassets } from "./instruments";
import {
  certificateCurrent, highNetWorthBody, highNetWorthIndividual, selfCertifiedCriterion, statementCurrent, statementFormAccepted,
} from "./investor-concepts";

const { is, isNot, equals, oneOf, before, onOrAfter } = words;

const article = (provision: string) => [cite(fpo, provision)];
const unread = (provision: string) => [cite(fpo, provision, { evidence: "unverified" })];
const warning = is("sale.warningStatement");
const unlisted = holds(unlistedCompanyInvestment);
const signed = holds(statementCurrent);
const communicatorIdentified = any(before("asOf", interimStart), is("gb.communicatorDetails"));

/** Persons to whom the promotion may go without an authorised person, by the articles of the Financial Promotion Order. */
export const investorExemptions: Readonly<Record<string, Exemption<"sale">>> = {
  "investment-professionals": {
    title: "Investment professionals",
    claimedAs: ["gb.fpo.19"],
    conditions: {
      "investment-professionals": any(
        equals("sale.investorClass", "gb.investment-professional"),
        all(oneOf("sale.investorClass", ["gb.professional", "gb.qualified-investor"]), is("gb.addresseesInvestmentProfessionals")),
      ),
      "directed-only-at-them": any(all(is("gb.indicatesRestriction"), is("gb.warnsOthers"), is("gb.systemsKeepOthersOut")), is("gb.directedAtProfessionalsOnly")),
    },
    cites: unread("art. 19"),
    note: "Indication, warning and systems together are conclusive that the promotion is directed only at investment professionals.",
  },
  "high-net-worth-individual": {
    title: "High-net-worth individuals",
    claimedAs: ["gb.fpo.48"],
    conditions: {
      "high-net-worth-class": equals("sale.investorClass", "gb.high-net-worth"),
      "unlisted-company-investment": unlisted,
      "income-or-net-assets": holds(highNetWorthIndividual),
      "statement-within-twelve-months": signed,
      "statement-in-accepted-form": holds(statementFormAccepted),
      "warning": warning,
      "communicator-identified": communicatorIdentified,
    },
    cites: [...article("art. 48; Sch. 5 Part 1"), cite(fpoAmendment2023, "art. 48"), cite(fpoAmendment2024, "art. 48")],
    evidence: "primary",
    note: "Not for qualifying cryptoassets. That details of the communicator are needed since 2024-01-31 is known from a secondary source.",
  },
  "high-net-worth-companies": {
    title: "High-net-worth companies, associations and trusts",
    claimedAs: ["gb.fpo.49"],
    conditions: {
      "high-net-worth-company-class": any(
        equals("sale.investorClass", "gb.high-net-worth-company"),
        all(oneOf("sale.investorClass", ["gb.professional", "gb.qualified-investor"]), oneOf("gb.entityKind", ["body-corporate", "partnership-or-association", "trust"])),
      ),
      "share-capital-or-assets": holds(highNetWorthBody),
    },
    cites: article("art. 49"),
  },
  "certified-sophisticated": {
    title: "Certified sophisticated investors",
    claimedAs: ["gb.fpo.50"],
    conditions: {
      "certified-class": equals("sale.investorClass", "gb.certified-sophisticated"),
      "certificate-within-three-years": holds(certificateCurrent),
      "statement-within-twelve-months": signed,
      "not-with-the-certifier": isNot("gb.investsWithCertifier"),
      "warning": warning,
    },
    cites: article("art. 50"),
  },
  "self-certified-sophisticated": {
    title: "Self-certified sophisticated investors",
    claimedAs: ["gb.fpo.50a"],
    conditions: {
      "self-certified-class": equals("sale.investorClass", "gb.self-certified-sophisticated"),
      "unlisted-company-investment": unlisted,
      "a-criterion": holds(selfCertifiedCriterion),
      "statement-within-twelve-months": signed,
      "statement-in-accepted-form": holds(statementFormAccepted),
      "warning": warning,
      "communicator-identified": communicatorIdentified,
    },
    cites: [...article("art. 50A; Sch. 5 Part 2"), cite(fpoAmendment2023, "art. 50A"), cite(fpoAmendment2024, "art. 50A")],
    evidence: "unverified",
    note: "Not for qualifying cryptoassets. The list of criteria is known from memory.",
  },
  "existing-holders": {
    title: "Members and creditors of the body corporate",
    claimedAs: ["gb.fpo.43"],
    conditions: {
      "existing-holder-class": equals("sale.investorClass", "gb.existing-holder"),
      "holders-of-the-same-body": is("gb.holdersOfSameBody"),
      "shares-or-debt": oneOf("gb.tokenRight", ["share", "debenture", "other-transferable-security", "non-transferable-share", "non-transferable-debt"]),
    },
    cites: unread("art. 43"),
  },
};

/** Communications that may be made without an authorised person, whoever is addressed. */
export const communicationExemptions: Readonly<Record<string, Exemption<"sale">>> = {
  "one-off": {
    title: "One-off communication",
    claimedAs: ["gb.fpo.28", "gb.fpo.28a"],
    conditions: { "one-off": equals("gb.promotionKind", "one-off"), "within-the-articles": is("gb.withinOneOffArticles") },
    cites: unread("arts. 28, 28A"),
  },
  "overseas-communicator": {
    title: "Overseas communicator",
    claimedAs: ["gb.fpo.30", "gb.fpo.31", "gb.fpo.32", "gb.fpo.33"],
    conditions: { "overseas-communicator": equals("gb.promotionKind", "overseas-communicator"), "within-the-articles": is("gb.withinOverseasArticles") },
    cites: unread("arts. 30-33"),
  },
  "prospectus": {
    title: "Prospectus or listing document",
    claimedAs: ["gb.fpo.70"],
    conditions: { "prospectus": equals("gb.promotionKind", "prospectus"), "securities": holds(specifiedInvestment) },
    cites: unread("art. 70"),
  },
  "cryptoasset-disclosure-document": {
    title: "Qualifying cryptoasset disclosure document",
    claimedAs: ["gb.fpo.70-qcdd"],
    conditions: {
      "disclosure-document": equals("gb.promotionKind", "cryptoasset-disclosure-document"),
      "qualifying-cryptoasset": holds(qualifyingCryptoasset),
      "regime-in-force": onOrAfter("asOf", cryptoRegimeStart),
    },
    cites: [cite(cryptoRegulations, "FPO art. 70")],
    inForce: { from: "2027-10-25" },
  },
  "registered-cryptoasset-business": {
    title: "Registered cryptoasset business, about its own",
    claimedAs: ["gb.fpo.73za"],
    conditions: { "qualifying-cryptoasset": holds(qualifyingCryptoasset), "registered-business": is("gb.communicatorMlrRegistered") },
    cites: [cite(fpoCryptoassets, "FPO art. 73ZA"), cite(cryptoRegulations, "reg. 42(4)", { evidence: "primary" })],
    inForce: { from: "2023-10-08", to: "2027-10-24" },
    note: "Omitted from 2027-10-25.",
  },
};
