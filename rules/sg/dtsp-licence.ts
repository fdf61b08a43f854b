import { all, any, cite, holds, parameter, rule, whoeverActs } from "../../src/authoring";
import { capitalMarketsProduct, paymentToken } from "./concepts";
import { words } from "./facts";
import { dtspClarification, dtspRegulations, fsma } from "./instruments";
import { deals, exchanges, keepsCustody, transmits } from "./services";

const { is, equals, includes, includesAny, atLeast } = words;

const START = "2025-06-30";

export const dtspCapital = parameter({
  id: "sg.fsma.dtsp-capital",
  title: "Least base capital of a digital token service provider",
  unit: "SGD",
  values: { [START]: 250_000 },
  cites: [cite(dtspRegulations, "base capital")],
});

export const dtspFee = parameter({
  id: "sg.fsma.dtsp-fee",
  title: "Annual licence fee of a digital token service provider",
  unit: "SGD",
  values: { [START]: 10_000 },
  cites: [cite(dtspRegulations, "annual fee")],
});

/** A corporation formed in Singapore, or an individual or partnership with a place of business there. */
const ofSingapore = any(
  equals("party.country", "SG"),
  all(any(is("party.natural"), is("sg.partnership")), any(is("party.here"), is("party.staffHere"))),
);

/** Payment tokens, and capital markets products in digital form. */
const digitalToken = any(holds(paymentToken), all(holds(capitalMarketsProduct), is("token.usesDlt")));
const tokenService = any(deals, exchanges, keepsCustody, transmits, includes("party.services", "advice"));

const answers = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "secondary", reach: "any", note: "Officers of the party." },
] as const;

export const dtspLicence = rule({
  id: "sg.fsma.dtsp-licence",
  title: "A person of Singapore serves customers abroad with digital tokens under a licence only",
  kind: "authorisation",
  cites: [cite(fsma, "s. 137; First Schedule"), cite(dtspRegulations, "licensing"), cite(dtspClarification, "scope")],
  inForce: { from: START },
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(ofSingapore, digitalToken, tokenService, is("sg.customersAbroad")),
  requires: { "licensed": includes("party.licences", "sg.fsma.dtsp") },
  unless: {
    "otherwise-licensed-or-exempt": {
      title: "Licensed or exempt under the Payment Services, Securities and Futures or Financial Advisers Act",
      claimedAs: ["sg.fsma-137-5"],
      conditions: {
        "licensed-or-exempt": includesAny("party.licences", [
          "sg.psa.spi", "sg.psa.mpi", "sg.psa.exempt", "sg.cms.dealing", "sg.cms.product-financing", "sg.cms.fund-management",
          "sg.cms.reit-management", "sg.cms.custody", "sg.cms.corporate-finance-advice", "sg.sfa.exempt-s99", "sg.approved-exchange",
          "sg.rmo", "sg.rmo.tier-1", "sg.rmo.tier-2", "sg.rmo.tier-3", "sg.sfa.exempt-market-operator", "sg.faa.adviser", "sg.faa.exempt",
        ]),
      },
      cites: [cite(fsma, "s. 137(5)")],
      note: "Such a provider may serve customers abroad as well.",
    },
  },
  exposes: answers,
  remedies: [
    "Stop serving customers abroad only.",
    "Obtain a licence under the Securities and Futures, Payment Services or Financial Advisers Act and serve Singapore as well.",
    "Move the provider and its staff out of Singapore.",
  ],
  openTexture: [{ term: "business of dealing", question: "Is the issuer's one-off sale of its own tokenised securities abroad a business of dealing?", by: "counsel" }],
  notes: [
    "A licence is granted in extremely limited circumstances only: in practice close to a prohibition. There was no transitional period.",
    "Offence: fine up to $125,000 or three years' imprisonment for an individual, up to $250,000 for others (not confirmed).",
    "Tokens that only give utility or governance are outside. Any advice service counts here; the First Schedule names certain advice only.",
  ],
});

export const dtspConditions = rule({
  id: "sg.fsma.dtsp-licence-conditions",
  title: "A licensed digital token service provider keeps the conditions of its licence",
  kind: "authorisation",
  cites: [cite(dtspRegulations, "ongoing requirements")],
  inForce: { from: START },
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(ofSingapore, digitalToken, tokenService, includes("party.licences", "sg.fsma.dtsp")),
  requires: {
    "base-capital": atLeast("sg.baseCapital", dtspCapital),
    "annual-fee": atLeast("sg.licenceFeePaid", dtspFee),
    "resident-compliance-officer": is("sg.complianceOfficer"),
    "annual-audit": is("sg.annualAudit"),
  },
  exposes: answers,
  remedies: ["Raise the base capital, pay the fee, appoint a resident compliance officer, and have the accounts audited each year."],
});

export const dtspParameters = [dtspCapital, dtspFee];
export const dtspRules = [dtspLicence, dtspConditions];
