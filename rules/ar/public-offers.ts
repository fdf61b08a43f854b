import { all, any, cite, holds, not, rule, tally } from "../../src/authoring";
import type { Exemption } from "../../src/authoring";
import { negotiableSecurity, publicOffer } from "./concepts";
import { words } from "./facts";
import { capitalMarketsLaw, rg1016, rg1047, rg1088, rg1095 } from "./instruments";
import {
  contactedNonQualified, contactedQualified, fullyDigital, guaranteedObligations, lowImpact, mediumImpact, meetingSize, nonQualifiedPurchasers, purchasers,
  safeHarbourBar,
} from "./parameters";

const { after, atLeast, atMost, equals, is, isNot, later, oneOf, onOrAfter, onOrBefore } = words;

const UNLIMITED = "ar.institutional";
const QUALIFIED = "ar.qualified";
const EQUITY_HOLDER = "ar.equity-holder";

const answerable = [
  { role: "issuer", basis: "primary" },
  { role: "intermediary", basis: "joint", note: "Organisers and intermediaries. Unauthorised intermediation is an offence under article 310 of the Penal Code (from memory)." },
  { role: "personnel", basis: "joint", note: "Directors." },
] as const;

const notBarred = any(after("ar.safeHarbourFailed", "asOf"), onOrAfter("asOf", later("ar.safeHarbourFailed", safeHarbourBar)));

const withinPurchasers = {
  "within-limit-of-purchasers": atMost("ar.purchasers", purchasers),
  "within-limit-of-non-qualified-purchasers": atMost("ar.nonQualifiedPurchasers", nonQualifiedPurchasers),
};

const noMassMedia = all(isNot("sale.advertised"), isNot("marketing.invitesPublicHere"));

const withinRouteAmount = any(
  all(equals("ar.automaticRoute", "low"), atMost("ar.placedAmount", lowImpact)),
  all(equals("ar.automaticRoute", "medium"), atMost("ar.placedAmount", mediumImpact)),
  all(equals("ar.automaticRoute", "guaranteed-sme"), atMost("ar.placedAmount", guaranteedObligations)),
);

const routeFormalities = any(
  all(oneOf("ar.automaticRoute", ["low", "guaranteed-sme"]), is("ar.noticeFiled")),
  all(equals("ar.automaticRoute", "medium"), is("ar.entryProcedure")),
);

const exemptions: Readonly<Record<string, Exemption<"sale">>> = {
  "private-offer-safe-harbour": {
    title: "Safe harbour for private offers",
    claimedAs: ["ar.cnv.private-offer-safe-harbour"],
    conditions: {
      "permitted-offeror": oneOf("ar.offeror", ["issuer", "authorised-person", "independent-seller"]),
      "no-public-offering": isNot("ar.publicOfferingHeldOrDue"),
      "no-mass-media": noMassMedia,
      "private-channels-only": is("ar.privateChannelsOnly"),
      "within-size-of-meetings": atMost("ar.largestMeeting", meetingSize),
      "within-limit-of-qualified-contacts": atMost("ar.contactedQualified", contactedQualified),
      "within-limit-of-non-qualified-contacts": atMost("ar.contactedNonQualified", contactedNonQualified),
      ...withinPurchasers,
      "warning-given": is("sale.warningStatement"),
      "resale-restricted": is("ar.resaleRestricted"),
      "not-barred": any(notBarred, is("ar.barNotCarriedOver")),
    },
    cites: [cite(rg1088, "Title XX, Section I")],
    note: "Outside it the offer is not by that alone public: the CNV judges case by case, unless mass media are used.",
  },
  "private-offer-2024": {
    title: "Safe harbour for private offers, as first made",
    claimedAs: ["ar.cnv.private-offer-safe-harbour"],
    conditions: { ...withinPurchasers, "other-conditions-met": is("ar.otherConditions2024"), "not-barred": notBarred },
    cites: [cite(rg1016, "private offers")],
    note: "Reported with the same numbers of purchasers; its other conditions were not read.",
  },
  "employees": {
    title: "Offer to employees",
    claimedAs: ["ar.cnv.employee-offer"],
    conditions: { "within-section-ii": is("ar.employeeOffer") },
    cites: [cite(rg1088, "Title XX, Section II")],
  },
  "offshore-offer": {
    title: "Offer abroad without sufficient contact with Argentina",
    claimedAs: ["ar.cnv.offshore-offer"],
    conditions: { "within-section-iii": is("ar.offshoreOffer") },
    cites: [cite(rg1088, "Title XX, Section III")],
  },
  "automatic-authorisation": {
    title: "Small offer with automatic authorisation",
    claimedAs: ["ar.cnv.automatic-authorisation"],
    conditions: { "within-amount-of-the-route": withinRouteAmount, "formalities-of-the-route": routeFormalities },
    cites: [cite(rg1047, "automatic authorisation")],
  },
};

export const authorisation = rule({
  id: "ar.lmc.public-offer-authorisation",
  title: "A public offer of securities needs the CNV's authorisation and a prospectus",
  kind: "authorisation",
  cites: [cite(capitalMarketsLaw, "arts. 2, 82 and 83"), cite(rg1095, "Title II, Chapter V", { evidence: "secondary" })],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(negotiableSecurity), is("sale.offered"), holds(publicOffer)),
  requires: {
    "authorised": onOrBefore("ar.cnvAuthorised", "asOf"),
    "prospectus-published": onOrBefore("ar.prospectusPublished", "asOf"),
    "placed-under-title-vi": is("ar.placedUnderTitleVi"),
  },
  unless: exemptions,
  exposes: answerable,
  remedies: [
    "Obtain the CNV's authorisation.",
    "Keep within a safe harbour: few purchasers, restricted channels, the warning.",
    "Stop the offer and refund the investors.",
  ],
  openTexture: [
    { term: "negotiable security", question: "Is the token issued in series, with the same rights in each class, and offered generically?", by: "counsel" },
    { term: "public offer", question: "Is an offer outside the safe harbour, without mass media, an offer to the public?", by: "the CNV" },
  ],
});

export const listing = rule({
  id: "ar.lmc.public-offer-authorisation-listing",
  title: "An issue that is not wholly digital is listed on an authorised market",
  kind: "asset-requirement",
  cites: [cite(rg1095, "Title II, Chapter V")],
  subject: "offering",
  nexus: ["sale"],
  when: all(holds(negotiableSecurity), is("sales.offeredHere"), onOrBefore("ar.cnvAuthorised", "asOf")),
  requires: { "wholly-digital-or-listed": any(atLeast("ar.digitalShare", fullyDigital), is("ar.listed")) },
  exposes: answerable,
  remedies: ["List the security, or represent the whole issue digitally."],
  notes: ["Looked at when the CNV has authorised the public offering."],
});

export const automaticAuthorisation = rule({
  id: "ar.cnv.automatic-authorisation",
  title: "An offer with automatic authorisation keeps to the amount and the formalities of its route",
  kind: "disclosure",
  cites: [cite(rg1047, "automatic authorisation")],
  subject: "offering",
  nexus: ["sale"],
  when: all(holds(negotiableSecurity), is("sales.offeredHere"), not(equals("ar.automaticRoute", "none"))),
  requires: { "within-amount-of-the-route": withinRouteAmount, "formalities-of-the-route": routeFormalities },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Take the route for the larger amount, or obtain full authorisation.", "File the notice or complete the entry procedure."],
});

const purchase = cite(rg1088, "Title XX, Section I: purchasers");
const contact = cite(rg1088, "Title XX, Section I: persons contacted");

export const offerTallies = [
  tally({ fact: "ar.purchasers", of: "purchasers", among: "jurisdiction", where: not(equals("sale.investorClass", EQUITY_HOLDER)), cites: [purchase] }),
  tally({ fact: "ar.nonQualifiedPurchasers", of: "purchasers", among: "jurisdiction", where: not(oneOf("sale.investorClass", [UNLIMITED, QUALIFIED, EQUITY_HOLDER])), cites: [purchase] }),
  tally({ fact: "ar.contactedQualified", of: "offerees", among: "jurisdiction", where: equals("sale.investorClass", QUALIFIED), cites: [contact] }),
  tally({ fact: "ar.contactedNonQualified", of: "offerees", among: "jurisdiction", where: not(oneOf("sale.investorClass", [UNLIMITED, QUALIFIED])), cites: [contact] }),
];

export const offerRules = [authorisation, listing, automaticAuthorisation];
