import { all, any, cite, rule, vocabulary } from "../../src/authoring";
import { fundAndDirectors } from "./exposures";
import { facts } from "./facts";
import { privateInvestmentFunds, siba, smallFundRegulations } from "./instruments";
import {
  approvedInvestors, approvedNetAssets, incubatorExtendedTerm, incubatorInvestors, incubatorNetAssets, incubatorTerm, incubatorTicket,
  pifInvestors, privateInvestors, professionalNetWorth, professionalTicket,
} from "./parameters";

const { atLeast, atMost, equals, is, later, moreThan, oneOf, onOrBefore } = vocabulary("USD", facts);

const fund = is("issuer.isInvestmentFund");

export const recognition = rule({
  id: "vg.siba.funds",
  title: "A fund is approved, recognised or registered in a category",
  kind: "authorisation",
  cites: [cite(siba, "Part III"), cite(privateInvestmentFunds, "recognition")],
  subject: "offering",
  nexus: ["issuer"],
  when: fund,
  requires: {
    "in-a-category": oneOf("vg.fundCategory", ["incubator", "approved", "private", "professional", "public", "private-investment-fund"]),
  },
  exposes: fundAndDirectors,
  remedies: ["Have the Commission approve, recognise or register the fund in the category that fits its investors and assets."],
  notes: ["Closed-ended funds were outside before 2019-12-31; that is not told apart for earlier days."],
});

export const incubator = rule({
  id: "vg.siba.funds-incubator",
  title: "An incubator fund stays within its investors, net assets and life",
  kind: "investor-restriction",
  cites: [cite(smallFundRegulations, "incubator funds")],
  subject: "offering",
  nexus: ["issuer"],
  when: all(fund, equals("vg.fundCategory", "incubator")),
  requires: {
    "within-limit-of-investors": atMost("vg.fundInvestors", incubatorInvestors),
    "within-limit-of-net-assets": atMost("vg.fundNetAssets", incubatorNetAssets),
    "within-its-life": any(
      onOrBefore("asOf", later("vg.fundStart", incubatorTerm)),
      all(is("vg.incubatorExtended"), onOrBefore("asOf", later("vg.fundStart", incubatorExtendedTerm))),
    ),
  },
  exposes: fundAndDirectors,
  remedies: ["Convert the fund to an approved, private or professional fund, or wind it up."],
  notes: ["The last day of the life is counted as still within it (interpretation)."],
});

export const incubatorMinimum = rule({
  id: "vg.siba.funds-incubator-minimum",
  title: "An incubator fund takes the least initial investment from each investor",
  kind: "investor-restriction",
  cites: [cite(smallFundRegulations, "incubator funds: initial investment")],
  subject: "sale",
  nexus: ["issuer"],
  when: all(fund, equals("vg.fundCategory", "incubator"), is("sale.offered")),
  requires: { "minimum-investment": atLeast("sale.minTicket", incubatorTicket) },
  exposes: fundAndDirectors,
  remedies: ["Raise the smallest initial investment, or take another category."],
});

export const approved = rule({
  id: "vg.siba.funds-approved",
  title: "An approved fund stays within its investors and net assets",
  kind: "investor-restriction",
  cites: [cite(smallFundRegulations, "approved funds")],
  subject: "offering",
  nexus: ["issuer"],
  when: all(fund, equals("vg.fundCategory", "approved")),
  requires: {
    "within-limit-of-investors": atMost("vg.fundInvestors", approvedInvestors),
    "within-limit-of-net-assets": atMost("vg.fundNetAssets", approvedNetAssets),
  },
  exposes: fundAndDirectors,
  remedies: ["Convert the fund to a private or professional fund."],
});

export const privateFund = rule({
  id: "vg.siba.funds-private",
  title: "A private fund has few investors, or invites on a private basis",
  kind: "investor-restriction",
  cites: [cite(siba, "private funds")],
  subject: "offering",
  nexus: ["issuer"],
  when: all(fund, equals("vg.fundCategory", "private")),
  requires: { "few-investors-or-private-basis": any(atMost("vg.fundInvestors", privateInvestors), is("vg.privateBasis")) },
  exposes: fundAndDirectors,
  remedies: ["Invite on a private basis only, or take another category."],
});

export const professional = rule({
  id: "vg.siba.funds-professional",
  title: "A professional fund takes professional investors and the least initial investment from each",
  kind: "investor-restriction",
  cites: [cite(siba, "professional funds")],
  subject: "sale",
  nexus: ["issuer"],
  when: all(fund, equals("vg.fundCategory", "professional"), is("sale.offered")),
  requires: {
    "professional-investors": is("vg.professionalInvestorsOnly"),
    "minimum-investment": atLeast("sale.minTicket", professionalTicket),
  },
  exposes: fundAndDirectors,
  remedies: ["Raise the smallest initial investment, or take another category."],
});

export const privateInvestmentFund = rule({
  id: "vg.siba.funds-private-investment-fund",
  title: "A private investment fund has few investors, invites on a private basis, or takes professional investors only",
  kind: "investor-restriction",
  cites: [cite(privateInvestmentFunds, "recognition")],
  subject: "offering",
  nexus: ["issuer"],
  when: all(fund, equals("vg.fundCategory", "private-investment-fund")),
  requires: {
    "one-of-three": any(atMost("vg.fundInvestors", pifInvestors), is("vg.privateBasis"), is("vg.professionalInvestorsOnly")),
  },
  exposes: fundAndDirectors,
  remedies: ["Invite on a private basis only, or limit the fund to professional investors."],
});

export const pifProfessionals = rule({
  id: "vg.siba.funds-private-investment-fund-professionals",
  title: "Professional investors of a private investment fund exceed the net worth",
  kind: "investor-restriction",
  cites: [cite(privateInvestmentFunds, "professional investors")],
  subject: "sale",
  nexus: ["issuer"],
  when: all(fund, equals("vg.fundCategory", "private-investment-fund"), is("vg.professionalInvestorsOnly"), is("sale.offered")),
  requires: { "net-worth": moreThan("vg.investorNetWorth", professionalNetWorth) },
  unless: {
    "another-limb": {
      title: "Recognised by another limb",
      conditions: { "few-investors-or-private-basis": any(atMost("vg.fundInvestors", pifInvestors), is("vg.privateBasis")) },
      cites: [cite(privateInvestmentFunds, "recognition")],
    },
  },
  exposes: fundAndDirectors,
  remedies: ["Refuse investors below the net worth, or rest the recognition on another limb."],
});

export const fundRules = [
  recognition, incubator, incubatorMinimum, approved, privateFund, professional, privateInvestmentFund, pifProfessionals,
];
