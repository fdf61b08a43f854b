import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { words } from "./facts";
import { piscesRegulations } from "./instruments";
import { highNetWorthBody } from "./investor-concepts";
import { certificateValidity, statementValidity } from "./promotion-parameters";
import { matches } from "./services";

const { before, is, isNot, equals, oneOf, includes, includesAny, onOrBefore, later } = words;

export const piscesOperator = rule({
  id: "gb.pisces.operator-and-investors",
  title: "The operator of an intermittent trading system holds an approval notice, for eligible companies",
  kind: "authorisation",
  cites: [cite(piscesRegulations, "regs. 2-6")],
  inForce: { from: "2025-06-05" },
  subject: "party",
  nexus: ["provider", "venue", "customers"],
  when: all(oneOf("gb.tokenRight", ["share", "non-transferable-share"]), matches, is("gb.intermittentTrading")),
  requires: {
    "approval-notice": includes("party.licences", "gb.pisces.approval-notice"),
    "eligible-operator": any(
      includes("party.licences", "gb.fsma.recognised-exchange"),
      all(is("gb.ukEntity"), includesAny("party.licences", ["gb.rao.art-25", "gb.rao.art-25d", "gb.rao.art-25da"])),
    ),
    "eligible-company": isNot("gb.companyTradedElsewhere"),
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "issuer", basis: "joint", reach: "any", note: "The company." },
  ],
  remedies: ["Obtain an approval notice, or run the system as a multilateral trading facility.", "Take off companies that are admitted in the United Kingdom or traded on a multilateral system abroad."],
  notes: ["Without notice or other permission the operator breaches section 19. The end of the sandbox, about 2030, is not confirmed."],
});

export const piscesInvestors = rule({
  id: "gb.pisces.operator-and-investors-buyers",
  title: "Only specified investors buy on an intermittent trading system",
  kind: "investor-restriction",
  cites: [cite(piscesRegulations, "regs. 2-6")],
  inForce: { from: "2025-06-05" },
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), oneOf("gb.tokenRight", ["share", "non-transferable-share"]), is("gb.throughIntermittentSystem")),
  requires: {
    "specified-investor": any(
      oneOf("sale.investorClass", ["gb.professional", "gb.qualified-investor"]),
      all(oneOf("sale.investorClass", ["gb.high-net-worth", "gb.self-certified-sophisticated"]), before("gb.windowEnds", later("gb.statementSigned", statementValidity))),
      all(equals("sale.investorClass", "gb.high-net-worth-company"), holds(highNetWorthBody)),
      all(equals("sale.investorClass", "gb.certified-sophisticated"), onOrBefore("gb.windowEnds", later("gb.certificateSigned", certificateValidity))),
      all(equals("sale.investorClass", "gb.employee"), is("gb.ownCompanyStaff")),
    ),
  },
  exposes: [
    { role: "platform", basis: "primary" },
    { role: "intermediary", basis: "joint" },
    { role: "issuer", basis: "joint", note: "The company." },
  ],
  remedies: ["Admit professional clients, and individuals with a statement signed within twelve months before the window ends.", "Turn other buyers away."],
  notes: ["Staff, directors, consultants and employee share trustees may buy the shares of their own group's company only.", "The anniversary of the signature is read as outside the twelve months (interpretation)."],
});

export const piscesRules = [piscesOperator, piscesInvestors];
