import { all, any, cite, holds, not, rule, tally } from "../../src/authoring";
import { pooledVehicle } from "./concepts";
import { words } from "./facts";
import { fundsLaw, privateFundsOrder } from "./instruments";
import { privateFundLimit, professionalCommitment, veryPrivateLimit } from "./parameters";

const { atLeast, atMost, is, isNot, oneOf, onOrBefore } = words;

const PROFESSIONAL = ["je.professional", "gb.professional", "us.accredited"] as const;

const answerable = [
  { role: "issuer", basis: "primary", note: "The fund." },
  { role: "personnel", basis: "joint", note: "The governing body." },
  { role: "intermediary", basis: "joint", note: "The designated service provider." },
] as const;

const certified = onOrBefore("je.publicFundCertificate", "asOf");
const certifiedAsPublic = {
  title: "Fund certified as public",
  claimedAs: ["je.cif.public-fund"],
  conditions: { "certified": certified },
  cites: [cite(fundsLaw, "certificates of public funds")],
};

const cites = (topic: string) => [cite(fundsLaw, topic), cite(privateFundsOrder, topic)];

export const privateFund = rule({
  id: "je.cif.private-fund",
  title: "A pooled token vehicle has consent as a Jersey Private Fund and addresses a restricted group",
  kind: "authorisation",
  cites: cites("consent and restricted group"),
  subject: "offering",
  nexus: ["issuer", "personnel"],
  when: holds(pooledVehicle),
  requires: {
    "consented": onOrBefore("je.privateFundConsent", "asOf"),
    "designated-service-provider": is("je.designatedProvider"),
    "restricted-group": is("je.restrictedGroup"),
    "listed-only-with-consent": any(isNot("je.listed"), is("je.listingConsent")),
  },
  unless: { "public-fund": certifiedAsPublic },
  exposes: answerable,
  remedies: ["Obtain consent as a Jersey Private Fund.", "Have the fund certified as public."],
  notes: ["Holding companies, joint ventures, securitisation, family office and carry vehicles are none, nor is a vehicle for one asset: the rules on token issues and prospectuses apply to them."],
});

export const investors = rule({
  id: "je.cif.private-fund-investors",
  title: "Every investor in a Jersey Private Fund is professional",
  kind: "investor-restriction",
  cites: cites("professional investors"),
  subject: "sale",
  nexus: ["issuer", "personnel"],
  when: all(holds(pooledVehicle), is("sale.offered")),
  requires: { "professional-investor": any(oneOf("sale.investorClass", PROFESSIONAL), atLeast("sale.minTicket", professionalCommitment)) },
  unless: { "public-fund": certifiedAsPublic },
  exposes: answerable,
  remedies: ["Remove retail investors, or raise the least commitment.", "Have the fund certified as public."],
  notes: ["The class includes professional clients under the rules of the United Kingdom and accredited investors of the United States."],
});

export const limit = rule({
  id: "je.cif.private-fund-number",
  title: "A Jersey Private Fund keeps to the number of offers and investors",
  kind: "investor-restriction",
  cites: [cite(fundsLaw, "offers and investors")],
  inForce: { to: "2025-08-05" },
  subject: "offering",
  nexus: ["issuer", "personnel"],
  when: holds(pooledVehicle),
  requires: { "within-limit-of-offers": atMost("je.fundOffers", privateFundLimit), "within-limit-of-investors": atMost("je.fundInvestors", privateFundLimit) },
  unless: { "public-fund": certifiedAsPublic },
  exposes: answerable,
  remedies: ["Offer to fewer persons.", "Have the fund certified as public."],
  notes: ["The limit ended on 2025-08-05."],
});

export const veryPrivate = rule({
  id: "je.cif.private-fund-very-private",
  title: "A fund of the very private category keeps to its number of offers and investors",
  kind: "investor-restriction",
  cites: cites("very private funds"),
  subject: "offering",
  nexus: ["issuer", "personnel"],
  when: all(holds(pooledVehicle), is("je.veryPrivate"), not(certified)),
  requires: { "within-limit-of-offers": atMost("je.fundOffers", veryPrivateLimit), "within-limit-of-investors": atMost("je.fundInvestors", veryPrivateLimit) },
  exposes: answerable,
  remedies: ["Offer to fewer persons, or have consent changed to the ordinary category."],
});

export const fundTallies = [
  tally({ fact: "je.fundOffers", of: "offerees", among: "everywhere", cites: [cite(fundsLaw, "offers and investors")] }),
  tally({ fact: "je.fundInvestors", of: "purchasers", among: "everywhere", cites: [cite(fundsLaw, "offers and investors")] }),
];

export const fundRules = [privateFund, investors, limit, veryPrivate];
