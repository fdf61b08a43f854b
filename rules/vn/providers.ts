import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { cryptoAsset } from "./concepts";
import { words } from "./facts";
import { licensing, pilot } from "./instruments";
import {
  charterCapital, directorYears, foreignShare, institutionalShare, migrationPeriod, qualifyingInstitutions, qualifyingShare, securityLevel, technologyYears,
} from "./parameters";

const { is, oneOf, equals, includes, includesAny, atLeast, atMost, moreThan, after, later } = words;

const answerable = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "joint", reach: "any", note: "Directors." },
  { role: "sponsor", basis: "joint", reach: "any", note: "Shareholders." },
] as const;

/** Market, proprietary trading, custody and platform of issue. */
const marketServices = any(
  includesAny("party.services", ["order-matching", "exchange-fiat-token", "exchange-token-token", "dealing", "market-making", "custody", "wallet"]),
  includesAny("party.roles", ["casp", "exchange-or-trading-platform", "ats-operator", "tokenization-platform", "funding-portal", "custodian", "market-maker"]),
);
const forVietnam = any(is("party.here"), is("party.staffHere"), is("party.servesHere"));

const about = { subject: "party", nexus: ["provider", "customers", "personnel", "issuer"], kind: "authorisation", exposes: answerable } as const;

export const licence = rule({
  ...about,
  id: "vn.res05.service-licence",
  title: "Operating a crypto-asset market, proprietary trading, custody and platforms of issue need a licence",
  cites: [cite(pilot, "Arts. 7, 8"), cite(licensing, "licences")],
  when: all(holds(cryptoAsset), marketServices, forVietnam),
  requires: { "licensed-by-the-ministry": includes("party.licences", "vn.casp") },
  remedies: ["Obtain the licence of the Ministry of Finance.", "Withdraw from Vietnam."],
  notes: ["Five licences at most were announced for the pilot."],
});

export const licenceConditions = rule({
  ...about,
  id: "vn.res05.service-licence-conditions",
  title: "A provider meets the conditions on form, capital, owners, staff and systems",
  cites: [cite(pilot, "Art. 8")],
  when: all(holds(cryptoAsset), marketServices, includes("party.licences", "vn.casp")),
  requires: {
    "vietnamese-company": all(equals("party.country", "VN"), oneOf("vn.companyForm", ["limited-liability-company", "joint-stock-company"])),
    "charter-capital": atLeast("vn.charterCapital", charterCapital),
    "contributed-in-dong": is("vn.contributedInDong"),
    "institutional-share": atLeast("vn.institutionalShare", institutionalShare),
    "share-of-named-institutions": any(moreThan("vn.qualifyingShare", qualifyingShare), all(atLeast("vn.qualifyingShare", qualifyingShare), is("vn.qualifyingShareAtLimit"))),
    "number-of-named-institutions": atLeast("vn.qualifyingInstitutions", qualifyingInstitutions),
    "foreign-ownership": atMost("vn.foreignShare", foreignShare),
    "general-director": atLeast("vn.directorYears", directorYears),
    "head-of-technology": atLeast("vn.technologyYears", technologyYears),
    "security-level": atLeast("vn.securityLevel", securityLevel),
  },
  remedies: ["Raise the capital, change the owners or the staff, or have the system appraised again."],
  openTexture: [{ term: "share of the named institutions", question: "Is exactly 35 per cent enough?", by: "counsel" }],
});

const advertising = "Withdraw the campaign, or have a licensed provider run it.";

export const marketers = rule({
  id: "vn.res05.marketing",
  title: "Only licensed providers advertise crypto-assets in Vietnam",
  kind: "marketing",
  cites: [cite(pilot, "Art. 4")],
  subject: "party",
  nexus: ["marketing", "provider", "customers"],
  when: all(
    holds(cryptoAsset),
    any(includes("party.services", "marketing"), includes("party.capacities", "marketer"), is("party.solicitsHere")),
    any(is("marketing.targetsHere"), is("party.solicitsHere")),
  ),
  requires: { "licensed-by-the-ministry": includes("party.licences", "vn.casp") },
  exposes: [...whoeverActs({ basis: "primary" }), { role: "issuer", basis: "joint", reach: "any" }],
  remedies: [advertising, "Exclude Vietnam from it."],
});

export const issuerMarketing = rule({
  id: "vn.res05.marketing-issuer",
  title: "An issuer advertises its crypto-asset itself only if it is a licensed provider",
  kind: "marketing",
  cites: [cite(pilot, "Art. 4")],
  subject: "offering",
  nexus: ["marketing"],
  when: all(holds(cryptoAsset), is("marketing.targetsHere"), is("vn.issuerMarkets")),
  requires: { "licensed-by-the-ministry": is("vn.issuerLicensed") },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: [advertising],
});

export const migration = rule({
  id: "vn.res05.domestic-investor-migration",
  title: "Six months after the first licence, domestic investors trade through licensed providers only",
  kind: "investor-restriction",
  cites: [cite(pilot, "Art. 7(2)", { evidence: "unverified" })],
  subject: "offering",
  nexus: ["sale", "customers", "marketing"],
  when: all(holds(cryptoAsset), is("vn.domesticInvestorsTrade"), after("asOf", later("vn.firstLicence", migrationPeriod))),
  requires: { "through-licensed-providers": is("vn.domesticTradesLicensed") },
  exposes: [
    { role: "investor", basis: "primary" },
    { role: "platform", basis: "joint", note: "The platform abroad." },
  ],
  remedies: ["Move the assets of domestic investors to a licensed provider."],
  notes: ["The period is known from memory. Until the first provider is licensed the rule does not apply yet."],
});

export const providerRules = [licence, licenceConditions, marketers, issuerMarketing, migration];
