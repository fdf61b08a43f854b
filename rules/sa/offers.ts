import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import { qualifiedPerson, security } from "./concepts";
import { words } from "./facts";
import { capitalMarketLaw, cmaGlossary, investmentFunds, rosco, securitiesBusiness } from "./instruments";
import { exemptions } from "./offer-exemptions";

const { is, isNot, equals, includes, includesAny } = words;

const sanctions = "Fine and imprisonment under the Capital Market Law (ceilings not verified); unlicensed securities business is voidable.";

export const publicOffer = rule({
  id: "sa.rosco.public-offer",
  title: "A public offer of securities needs a prospectus approved by the Capital Market Authority",
  kind: "disclosure",
  cites: [cite(capitalMarketLaw, "offers of securities"), cite(rosco, "public offers and continuing obligations")],
  inForce: { from: "2018-04-01" },
  subject: "sale",
  nexus: ["sale", "issuer"],
  when: all(holds(security), is("sale.offered"), any(is("sale.here"), is("sa.lawReachesSaleAbroad"))),
  requires: {
    "prospectus-approved-and-published": is("sa.prospectusApproved"),
    "advisers-are-authorised-institutions": is("sa.advisersAuthorised"),
    "continuing-obligations": is("sa.continuingObligations"),
  },
  unless: exemptions,
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "sponsor", basis: "joint", note: "As promoter." },
    { role: "intermediary", basis: "joint", note: "Unlicensed intermediary; in a private placement also the institution." },
    { role: "platform", basis: "joint", note: "Crowdfunding platform." },
    { role: "personnel", basis: "secondary", note: "Directors." },
  ],
  remedies: [
    "Place the token privately through a capital market institution, with notice to the Authority at least as long before as the Rules ask.",
    "Reduce the offerees, or restrict the sale to institutional and qualified clients.",
    "Use the crowdfunding platform of an authorised institution, or the FinTech Lab.",
    "Exclude residents of the Kingdom.",
  ],
  openTexture: [{ term: "nexus of a Saudi issuer", question: "Do the Rules reach a sale outside the Kingdom by a Saudi issuer?", by: "counsel" }],
  notes: [sanctions, "No regulation made for tokens was confirmed in force: a tokenised security is an ordinary security. A framework was reported as planned for 2026 by a weak source."],
});

export const advertisement = rule({
  id: "sa.rosco.public-offer-advertisement",
  title: "Securities are advertised in the Kingdom only by, or with the approval of, an authorised person",
  kind: "marketing",
  cites: [cite(securitiesBusiness, "securities advertisements")],
  subject: "offering",
  nexus: ["marketing"],
  when: all(holds(security), is("marketing.here")),
  requires: { "made-or-approved-by-authorised-person": is("sa.advertisementAuthorised") },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "marketer", basis: "joint" },
    { role: "intermediary", basis: "joint" },
  ],
  remedies: ["Let an authorised person make or approve the material.", "Block the audience in the Kingdom."],
  notes: [sanctions],
});

const keepsCustody = any(includesAny("party.services", ["custody", "wallet"]), includes("party.roles", "custodian"));
const runsVenue = any(includes("party.services", "order-matching"), includesAny("party.roles", ["ats-operator", "exchange-or-trading-platform"]));
const deals = any(includesAny("party.services", ["dealing", "market-making", "underwriting", "placement", "distribution"]), includesAny("party.roles", ["arranger", "broker-dealer", "placement-agent", "distributor", "underwriter", "crowdfunding-provider", "funding-portal"]));
const managesOrAdvises = any(includesAny("party.services", ["advice", "asset-management", "portfolio-management"]), includes("party.roles", "fund-manager"));

export const securitiesServices = rule({
  id: "sa.rosco.public-offer-services",
  title: "Securities business is carried on by capital market institutions, a venue with the authorisation of the Authority or as the Exchange",
  kind: "authorisation",
  cites: [cite(capitalMarketLaw, "securities business and the Exchange"), cite(securitiesBusiness, "authorised activities")],
  subject: "party",
  nexus: ["provider", "personnel", "customers", "marketing"],
  when: all(
    holds(security),
    any(keepsCustody, runsVenue, deals, managesOrAdvises),
    any(is("party.here"), is("party.staffHere"), is("party.servesHere"), is("party.solicitsHere")),
  ),
  requires: {
    "custody-authorised": any(not(keepsCustody), includes("party.licences", "sa.cmi.custody")),
    "venue-authorised": any(not(runsVenue), includes("party.licences", "sa.exchange")),
    "arranging-or-dealing-authorised": any(not(deals), includesAny("party.licences", ["sa.cmi.arranging", "sa.cmi.dealing"])),
    "managing-or-advising-authorised": any(not(managesOrAdvises), includesAny("party.licences", ["sa.cmi.managing", "sa.cmi.advising"])),
  },
  exposes: [...whoeverActs({ basis: "primary" }), { role: "personnel", basis: "secondary", reach: "any", note: "Directors." }],
  remedies: ["Obtain the authorisation of the Capital Market Authority, or use an authorised institution.", "Serve nobody in the Kingdom."],
  notes: [sanctions],
});

export const fundUnits = rule({
  id: "sa.rosco.public-offer-fund",
  title: "A fund whose units are offered in the Kingdom is authorised under the fund regulations",
  kind: "authorisation",
  cites: [cite(investmentFunds, "authorisation of funds")],
  subject: "offering",
  nexus: ["sale", "issuer"],
  when: all(equals("sa.tokenRight", "fund-unit"), any(is("sales.offeredHere"), is("issuer.here"))),
  requires: { "fund-authorised": is("sa.fundAuthorised") },
  exposes: [{ role: "issuer", basis: "primary" }, { role: "intermediary", basis: "joint", note: "As fund manager or distributor." }],
  remedies: ["Have the fund authorised or its units notified.", "Exclude residents of the Kingdom."],
});

export const qualifiedInvestor = rule({
  id: "sa.qualified-investor",
  title: "A natural person is treated as qualified only when a limb of the definition is met",
  kind: "investor-restriction",
  cites: [cite(cmaGlossary, "qualified investor: natural persons")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(security), is("sale.offered"), equals("sale.investorClass", "sa.qualified"), is("sa.naturalInvestors"), isNot("sa.prospectusApproved")),
  requires: { "limb-of-the-definition": holds(qualifiedPerson) },
  exposes: [{ role: "intermediary", basis: "primary", note: "The institution that classifies wrongly." }],
  remedies: ["Classify the clients again.", "Limit the sale to institutional clients."],
  notes: ["The limbs are those of the parallel market, used for reference."],
});

export const offerRules = [publicOffer, advertisement, securitiesServices, fundUnits, qualifiedInvestor];
