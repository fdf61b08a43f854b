import { all, any, cite, holds, jsonLogic, parameter, rule, vocabulary } from "../../src/authoring";
import { mica } from "./instruments";
import { issuerFacts } from "./issuer-facts";
import { admission, boundOffer } from "./mica-concepts";
import { micaSharedFacts } from "./mica-facts";
import { titlesThreeFourStart } from "./mica-parameters";
import { artFacts } from "./mica-t3-facts";
import { artToken } from "./token-regime";

const { is, isNot, equals, oneOf, atMost, atLeast, moreThan, before, onOrBefore } = vocabulary("EUR", { ...micaSharedFacts, ...issuerFacts, ...artFacts });

const number = <U extends string>(id: string, title: string, unit: U, value: number | string, provision: string) =>
  parameter({ id: `eu.mica.art-${id}`, title, unit, values: { "2024-06-30": value }, cites: [cite(mica, provision)] });

const bankNotice = number("bank-notice", "Working days between a bank's notice and its first issue", "working days", 90, "art. 17(1)");
const smallIssuer = number("small-issuer", "Average outstanding value of an issuer exempt from authorisation", "EUR", 5_000_000, "art. 16(2)(a)");
const minimumOwnFunds = number("own-funds", "Least own funds of an issuer", "EUR", 350_000, "art. 35(1)");
const applicationDeadline = number("application-deadline", "Day before which an earlier issuer had to apply", "date", "2024-07-30", "art. 143");
const volumeTransactions = number("volume-transactions", "Transactions per day above which issuing may have to stop", "count", 1_000_000, "art. 23(1)");
const volumeValue = number("volume-value", "Value of transactions per day above which issuing may have to stop", "EUR", 200_000_000, "art. 23(1)");
const volumePlan = number("volume-plan", "Working days for the plan after passing both limits", "working days", 40, "art. 23(1)");

export const artParameters = [bankNotice, smallIssuer, minimumOwnFunds, applicationDeadline, volumeTransactions, volumeValue, volumePlan];

const inForce = { from: "2024-06-30" };
const reachesUnion = any(all(is("eu.cryptoAssetOffer"), is("sales.offeredHere")), holds(admission));
const offered = all(holds(artToken), reachesUnion, holds(boundOffer));
/** Both compared as amounts of euros. */
const ownFundsCover = (amount: "eu.twoPercentOfReserve" | "eu.issuerQuarterOverheads") => jsonLogic({ ">=": [{ var: "eu.issuerOwnFunds" }, { var: amount }] });

const issuerAndDistributors = [
  { role: "issuer", basis: "primary" },
  { role: "personnel", basis: "joint", cites: [cite(mica, "art. 26")], note: "Members of the issuer's bodies, for the white paper." },
  { role: "platform", basis: "joint", note: "Platforms and service providers that distribute the token." },
] as const;

export const artAuthorisation = rule({
  id: "eu.mica.t3-art16-art-authorisation",
  title: "Asset-referenced tokens are offered only by an issuer authorised in the Union",
  kind: "authorisation",
  cites: [cite(mica, "arts 16-21")],
  inForce,
  subject: "offering",
  nexus: ["sale", "venue"],
  when: offered,
  requires: {
    "issuer-authorised-or-bank": any(
      equals("eu.artIssuerStatus", "authorised"),
      all(equals("eu.artIssuerStatus", "credit-institution-approved"), atLeast("eu.bankNoticeDays", bankNotice)),
    ),
    "by-the-issuer-or-with-its-consent": any(is("eu.offerorIsIssuer"), is("eu.issuerConsentsInWriting")),
  },
  unless: {
    "eur-5m": {
      title: "Small issue: average outstanding value within the limit",
      conditions: {
        "average-outstanding-within-limit": atMost("eu.averageOutstanding", smallIssuer),
        "not-linked-to-exempt-issuers": isNot("eu.linkedToExemptIssuers"),
      },
      cites: [cite(mica, "art. 16(2)(a)")],
      note: "A white paper is still drawn up and notified.",
    },
    "qualified-only": {
      title: "Offer to qualified investors only, who alone can hold the token",
      conditions: {
        "addressed-to-qualified-investors-only": isNot("eu.offersToNonQualified"),
        "held-by-qualified-investors-only": is("eu.holdersQualifiedOnly"),
      },
      cites: [cite(mica, "art. 16(2)(b)")],
      note: "A white paper is still drawn up and notified.",
    },
    "earlier-issuer": {
      title: "Issuer active before 2024-06-30 that applied in time, until the decision",
      conditions: {
        "not-a-credit-institution": isNot("eu.issuerIsCreditInstitution"),
        "issued-before-title-3": before("eu.artIssuedSince", titlesThreeFourStart),
        "applied-in-time": before("eu.artAppliedOn", applicationDeadline),
        "not-yet-decided": isNot("eu.artDecisionTaken"),
      },
      cites: [cite(mica, "art. 143")],
    },
  },
  exposes: issuerAndDistributors,
  remedies: [
    "Have a legal person established in the Union authorised as issuer, or let a credit institution issue with an approved white paper.",
    "Stay within the average outstanding value of EUR 5 000 000, or restrict offer and transfers to qualified investors.",
    "Drop the stabilisation, so that the token is no longer asset-referenced.",
  ],
  notes: [
    "Fines are at least EUR 5 000 000 or 12.5 % of turnover for a legal person.",
    "Applicants, banks and others, hand in a legal opinion on the classification (arts 17(1)(b)(ii), 18(2)(e)).",
    "For significant tokens the European Banking Authority is competent.",
  ],
});

export const artWhitePaper = rule({
  id: "eu.mica.t3-art16-art-authorisation-white-paper",
  title: "Also an exempt issuer of an asset-referenced token notifies a white paper",
  kind: "disclosure",
  cites: [cite(mica, "arts 16(2), 17, 19")],
  inForce,
  subject: "offering",
  nexus: ["sale", "venue"],
  when: offered,
  requires: {
    "content-as-prescribed": is("eu.whitePaperCompliant"),
    "notified-by-the-start-of-the-offer": onOrBefore("eu.whitePaperNotified", "dates.offerStart"),
  },
  exposes: issuerAndDistributors,
  remedies: ["Draw up the white paper and notify it before the offer starts; authorised issuers and banks need its approval."],
});

export const artOwnFunds = rule({
  id: "eu.mica.t3-art16-art-authorisation-own-funds",
  title: "Own funds, reserve and redemption of an authorised issuer",
  kind: "asset-requirement",
  cites: [cite(mica, "arts 35-39")],
  inForce,
  subject: "offering",
  nexus: ["sale", "venue"],
  when: all(offered, oneOf("eu.artIssuerStatus", ["authorised", "credit-institution-approved"])),
  requires: {
    "least-own-funds": any(is("eu.issuerIsCreditInstitution"), atLeast("eu.issuerOwnFunds", minimumOwnFunds)),
    "own-funds-cover-2-percent-of-reserve": any(is("eu.issuerIsCreditInstitution"), ownFundsCover("eu.twoPercentOfReserve")),
    "own-funds-cover-quarter-of-overheads": any(is("eu.issuerIsCreditInstitution"), ownFundsCover("eu.issuerQuarterOverheads")),
    "segregated-reserve": is("eu.reserveSegregated"),
    "permanent-right-of-redemption": is("eu.permanentRedemption"),
    "no-redemption-fee": isNot("eu.redemptionFee"),
  },
  exposes: [{ role: "issuer", basis: "primary" }, { role: "personnel", basis: "joint" }],
  remedies: ["Raise own funds to the highest of the three measures, segregate the reserve, and give holders a permanent right of redemption free of fee."],
  notes: ["That a credit institution meets its own capital rules instead is a reading; the dossier names the measures for issuers in general."],
});

export const artVolumeStop = rule({
  id: "eu.mica.t3-art16-art-authorisation-volume-stop",
  title: "Widely used as a means of exchange: the issuer stops issuing",
  kind: "prohibition",
  cites: [cite(mica, "art. 23")],
  inForce,
  subject: "offering",
  nexus: ["sale", "venue"],
  when: all(offered, moreThan("eu.exchangeTransactionsPerDay", volumeTransactions), moreThan("eu.exchangeValuePerDay", volumeValue)),
  requires: { "issuing-stopped": is("eu.issuingStopped"), "plan-in-time": atMost("eu.volumePlanWorkingDays", volumePlan) },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Stop issuing and submit a plan within forty working days to bring use below both limits."],
});

export const artRules = [artAuthorisation, artWhitePaper, artOwnFunds, artVolumeStop];
