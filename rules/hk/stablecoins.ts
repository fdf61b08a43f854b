import { all, any, cite, holds, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { professionalInvestors, professionalSale } from "./concepts";
import { sharedFacts } from "./facts";
import { licensableIssue, specifiedStablecoin, stablecoinOfferor } from "./va-concepts";
import { vaFacts } from "./va-facts";
import { stablecoinsOrdinance } from "./va-instruments";
import { issuerCapital, redemptionTime, reserveCoverage } from "./va-parameters";

/** The Stablecoins Ordinance: who may issue, who may offer, and to whom. */

const { is, isNot, equals, includes, includesAny, atLeast, atMost } = vocabulary("HKD", { ...sharedFacts, ...vaFacts });

const ISSUER = [
  { role: "issuer", basis: "primary" },
  { role: "personnel", basis: "secondary", note: "Officers of the issuer." },
] as const;

export const issuance = rule({
  id: "hk.stablecoins.s8-issuance",
  title: "Issuing a fiat-referenced stablecoin needs a licence of the HKMA",
  kind: "authorisation",
  cites: [cite(stablecoinsOrdinance, "s. 8")],
  subject: "offering",
  nexus: ["issuer", "currency", "marketing", "sale", "personnel"],
  when: holds(licensableIssue),
  requires: { "stablecoin-issuer-licence": is("hk.stablecoinIssuerLicensed") },
  unless: {
    "transition": {
      title: "Issuer in business before the start, until the day for applications",
      conditions: { "in-business-before-the-start": is("hk.preExistingStablecoinIssuer") },
      cites: [cite(stablecoinsOrdinance, "transitional provisions", { evidence: "unverified" })],
      inForce: { from: "2025-08-01", to: "2025-10-31" },
    },
    "transition-applied": {
      title: "Issuer in business before the start that applied in time",
      conditions: {
        "in-business-before-the-start": is("hk.preExistingStablecoinIssuer"),
        "applied-in-time": is("hk.stablecoinAppliedInTime"),
      },
      cites: [cite(stablecoinsOrdinance, "transitional provisions", { evidence: "unverified" })],
      inForce: { from: "2025-11-01", to: "2026-01-31" },
    },
    "closing-down": {
      title: "Issuer in business before the start that closes down within the period allowed",
      conditions: {
        "in-business-before-the-start": is("hk.preExistingStablecoinIssuer"),
        "orderly-closing-down": is("hk.orderlyClosingDown"),
      },
      cites: [cite(stablecoinsOrdinance, "transitional provisions", { evidence: "unverified" })],
      inForce: { from: "2025-11-01", to: "2026-01-31" },
    },
  },
  exposes: ISSUER,
  remedies: [
    "Obtain the licence before issuing.",
    "Drop the reference to the Hong Kong dollar, issue elsewhere and stop marketing to the Hong Kong public.",
    "Stop issuing.",
  ],
  openTexture: [
    {
      term: "actively markets",
      question: "Is the issue held out to the Hong Kong public by language, currency, media or a concerted plan?",
      by: "counsel",
    },
  ],
  notes: [
    "On indictment a fine of HK$5,000,000, imprisonment for 7 years and HK$100,000 for each further day.",
    "An activity that the HKMA specifies is caught too; none is known.",
  ],
});

export const issuerStandards = rule({
  id: "hk.stablecoins.s8-issuance.minimum-criteria",
  title: "A licensed stablecoin issuer meets the minimum criteria",
  kind: "asset-requirement",
  cites: [cite(stablecoinsOrdinance, "Sch. 2")],
  subject: "offering",
  nexus: ["issuer", "currency", "marketing", "sale", "personnel"],
  when: all(holds(specifiedStablecoin), is("hk.stablecoinIssuerLicensed")),
  requires: {
    "hong-kong-company-or-authorised-institution": any(is("issuer.organisedHere"), is("hk.issuerIsAuthorisedInstitution")),
    "paid-up-capital": atLeast("hk.issuerPaidUpCapital", issuerCapital),
    "full-reserve": atLeast("hk.reserveCoverage", reserveCoverage),
    "high-quality-reserve": is("hk.reserveHighQuality"),
    "segregated-reserve": is("hk.reserveSegregated"),
    "reserve-in-the-same-currency": is("hk.reserveCurrencyMatches"),
    "redemption-at-par-in-time": atMost("hk.redemptionBusinessDays", redemptionTime),
    "no-interest": isNot("token.paysInterest"),
    "anti-money-laundering-systems": is("hk.stablecoinAmlControls"),
    "disclosure": is("hk.stablecoinDisclosure"),
  },
  exposes: ISSUER,
  remedies: [
    "Raise the paid-up capital.",
    "Keep segregated reserves of high quality, in the same currency, that never fall below par.",
    "Redeem at par in time, pay no interest and publish the required disclosure.",
  ],
  notes: [
    "The ban on interest stands in Schedule 2, section 15.",
    "A figure for liquid capital circulates but is not confirmed and is not tested.",
  ],
});

export const offering = rule({
  id: "hk.stablecoins.s9-10-offering-advertising",
  title: "Only permitted offerors may offer stablecoins, and unlicensed coins only to professional investors",
  kind: "investor-restriction",
  cites: [cite(stablecoinsOrdinance, "s. 9")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(holds(specifiedStablecoin), holds(stablecoinOfferor)),
  requires: {
    "permitted-offeror": any(
      includesAny("party.licences", ["hk.stablecoin-issuer", "hk.amlo.vatp", "hk.sfo.type-1", "hk.authorised-institution"]),
      all(includes("party.licences", "hk.svf"), is("hk.storedValueLicenseeMayOffer")),
    ),
    "licensed-coin-or-professionals-only": any(is("hk.stablecoinIssuerLicensed"), equals("hk.clientsServed", "professional-only")),
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: [
    "Restrict the coin to professional investors.",
    "Route the offer through a permitted offeror.",
    "Use the coin of a licensed issuer for retail clients.",
  ],
  openTexture: [
    {
      term: "permitted offeror",
      question: "Is the licensee of a stored value facility a permitted offeror?",
      by: "counsel",
    },
  ],
  notes: [
    "The penalty for an offer that breaks section 9 is not settled: sources give HK$50,000 and 6 months, or HK$5,000,000, 7 years and HK$100,000 for each further day.",
    "The coins licensed in April 2026 refer to the Hong Kong dollar, so that a US dollar coin is for professional investors only.",
  ],
});

export const directOffering = rule({
  id: "hk.stablecoins.s9-10-offering-advertising.issuer",
  title: "An issuer that offers its stablecoin itself must be a permitted offeror",
  kind: "investor-restriction",
  cites: [cite(stablecoinsOrdinance, "s. 9")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(specifiedStablecoin), is("sale.offered"), is("hk.issuerOffersDirectly")),
  requires: {
    "permitted-offeror": any(is("hk.stablecoinIssuerLicensed"), is("hk.issuerIsAuthorisedInstitution")),
    "licensed-coin-or-professionals-only": any(
      is("hk.stablecoinIssuerLicensed"),
      all(holds(professionalSale), holds(professionalInvestors)),
    ),
  },
  exposes: ISSUER,
  remedies: ["Offer the coin in Hong Kong only through a permitted offeror.", "Restrict the sale to professional investors.", "Obtain the licence."],
  notes: ["An issuer that is a permitted offeror on another footing is examined as a party."],
});

export const advertising = rule({
  id: "hk.stablecoins.s9-10-offering-advertising.advertising",
  title: "Nobody may advertise an offer of stablecoins that is not permitted",
  kind: "marketing",
  cites: [cite(stablecoinsOrdinance, "s. 10")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(
    holds(specifiedStablecoin),
    any(includes("party.services", "marketing"), includes("party.capacities", "marketer")),
    is("hk.advertisesUnpermittedStablecoinOffer"),
  ),
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Take the advertisement down for Hong Kong."],
  notes: ["Fine at level 5 (HK$50,000) and imprisonment for 6 months."],
});

export const stablecoinRules = [issuance, issuerStandards, offering, directOffering, advertising];
