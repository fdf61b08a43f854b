import { all, any, cite, defineFacts, holds, parameter, rule, vocabulary } from "../../src/authoring";
import { mica } from "./instruments";
import { admission, boundOffer } from "./mica-concepts";
import { micaSharedFacts } from "./mica-facts";
import { artFacts } from "./mica-t3-facts";
import { emtToken } from "./token-regime";

export const emtFacts = defineFacts({
  "eu.emtIssuerStatus": {
    subject: "offering",
    type: "code",
    values: ["credit-institution", "e-money-institution", "small-issuer", "limited-network", "none"],
    meaning: "standing of the issuer of the e-money token",
    ask: "Is the issuer authorised in the Union as a credit institution or an e-money institution, a small issuer exempt under art. 9(1) of the E-Money Directive, within its limited-network or telecom exclusion (art. 1(4)-(5)), or none of these?",
  },
  "eu.emtNoticeDays": {
    subject: "offering",
    type: "integer",
    unit: "working days",
    meaning: "working days between the issuer's notice and the offer or admission of the e-money token",
    ask: "How many working days before the offer or admission did the issuer notify its authority of the intention?",
  },
  "eu.redeemableAtPar": {
    subject: "offering",
    type: "boolean",
    meaning: "holders may redeem at par at any time",
    ask: "May holders redeem the token at any time and at par, in funds?",
    readAs: { at: "/secondary/redemption/atParRight" },
  },
  "eu.fundsSafeguarded": {
    subject: "offering",
    type: "boolean",
    meaning: "funds received for the e-money token are safeguarded as prescribed",
    ask: "Are the funds received in exchange for the token safeguarded and invested as article 54 prescribes?",
  },
});

const { is, oneOf, equals, atLeast, includesAny, onOrBefore } = vocabulary("EUR", { ...micaSharedFacts, ...artFacts, ...emtFacts });

const notice = parameter({
  id: "eu.mica.emt-notice",
  title: "Working days between the issuer's notice and the offer of an e-money token",
  unit: "working days",
  values: { "2024-06-30": 40 },
  cites: [cite(mica, "art. 48")],
});

export const emtParameters = [notice];

const inForce = { from: "2024-06-30" };

/** A token that refers to an official currency of a Member State is deemed offered in the Union. */
const deemedOffered = includesAny("token.referenceCurrencies", ["EUR", "BGN", "CZK", "DKK", "HUF", "PLN", "RON", "SEK"]);
const offered = all(
  holds(emtToken),
  any(deemedOffered, all(any(all(is("eu.cryptoAssetOffer"), is("sales.offeredHere")), holds(admission)), holds(boundOffer))),
);

const answerable = [
  { role: "issuer", basis: "primary" },
  { role: "personnel", basis: "joint", cites: [cite(mica, "art. 52")], note: "Members of the issuer's bodies, for the white paper." },
  { role: "platform", basis: "joint", note: "Platforms and service providers that distribute the token." },
  { role: "intermediary", basis: "joint", note: "Distributors without the issuer's written consent." },
] as const;

export const emtAuthorisation = rule({
  id: "eu.mica.t4-art48-emt",
  title: "E-money tokens are offered only by a credit institution or an e-money institution",
  kind: "authorisation",
  cites: [cite(mica, "art. 48")],
  inForce,
  subject: "offering",
  nexus: ["sale", "venue", "currency", "issuer"],
  when: offered,
  requires: {
    "bank-or-e-money-institution": oneOf("eu.emtIssuerStatus", ["credit-institution", "e-money-institution"]),
    "notified-working-days-ahead": atLeast("eu.emtNoticeDays", notice),
    "by-the-issuer-or-with-its-consent": any(is("eu.offerorIsIssuer"), is("eu.issuerConsentsInWriting")),
  },
  unless: {
    "small-issuer": {
      title: "Small issuer of e-money",
      conditions: { "exempt-small-issuer": equals("eu.emtIssuerStatus", "small-issuer") },
      cites: [cite(mica, "art. 48(4)")],
      note: "Under art. 9(1) of the E-Money Directive. A white paper is still notified.",
    },
    "limited-network": {
      title: "Limited network or telecom exclusion of the E-Money Directive",
      conditions: { "excluded-network": equals("eu.emtIssuerStatus", "limited-network") },
      cites: [cite(mica, "art. 48(5)")],
      note: "A white paper is still notified.",
    },
  },
  exposes: answerable,
  remedies: [
    "Issue through a credit institution or an e-money institution of the Union and notify forty working days ahead.",
    "Do not offer the token in the Union; a token that refers to a currency of a Member State is deemed offered there.",
  ],
  notes: [
    "Fines are at least EUR 5 000 000 or 12.5 % of turnover for a legal person.",
    "Transfers and custody of e-money tokens can need a payment licence as well; a no-action period of the European Banking Authority is understood to have ended on 2026-03-02 (not confirmed).",
  ],
});

export const emtWhitePaper = rule({
  id: "eu.mica.t4-art48-emt-white-paper",
  title: "Every issuer of an e-money token notifies and publishes a white paper",
  kind: "disclosure",
  cites: [cite(mica, "arts 48(7), 51")],
  inForce,
  subject: "offering",
  nexus: ["sale", "venue", "currency", "issuer"],
  when: offered,
  requires: {
    "content-as-prescribed": is("eu.whitePaperCompliant"),
    "notified": onOrBefore("eu.whitePaperNotified", "eu.whitePaperPublished"),
    "published-by-the-start-of-the-offer": onOrBefore("eu.whitePaperPublished", "dates.offerStart"),
  },
  exposes: answerable,
  remedies: ["Draw up the white paper, notify it and publish it before the offer starts; exempt issuers too."],
});

export const emtRedemption = rule({
  id: "eu.mica.t4-art48-emt-redemption",
  title: "E-money tokens are redeemable at par and backed by safeguarded funds",
  kind: "asset-requirement",
  cites: [cite(mica, "arts 49, 54")],
  inForce,
  subject: "offering",
  nexus: ["sale", "venue", "currency", "issuer"],
  when: all(offered, oneOf("eu.emtIssuerStatus", ["credit-institution", "e-money-institution"])),
  requires: { "redeemable-at-par-at-any-time": is("eu.redeemableAtPar"), "funds-safeguarded": is("eu.fundsSafeguarded") },
  exposes: [{ role: "issuer", basis: "primary" }, { role: "personnel", basis: "joint" }],
  remedies: ["Give holders a claim to redemption at par at any time, and safeguard the funds received."],
  notes: ["Judged of authorised issuers; whether these duties reach small and excluded issuers was not read."],
});

export const emtRules = [emtAuthorisation, emtWhitePaper, emtRedemption];
