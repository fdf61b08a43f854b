import { all, any, cite, holds, rule, tally, vocabulary } from "../../src/authoring";
import { tokenOutsideMica } from "./concepts";
import { facts } from "./facts";
import { tvtg, tvtgAmendment2025 } from "./instruments";
import { smallIssue, userLimit } from "./parameters";

const { atMost, equals, is, lessThan, oneOf } = vocabulary("EUR", facts);

export const basicInformationTallies = [
  tally({ fact: "li.usersAddressed", of: "offerees", among: "everywhere", cites: [cite(tvtg, "art. 31(1)(b)")] }),
  tally({ fact: "li.totalSalePrice", of: "amount", among: "everywhere", cites: [cite(tvtg, "art. 31(1)(c)")] }),
];

const publicOffer = all(
  is("token.usesDlt"),
  holds(tokenOutsideMica),
  oneOf("raise.kind", ["offer-to-public", "offer-and-admission"]),
  any(is("issuer.here"), is("sales.offeredHere")),
);

const responsible = [
  { role: "issuer", basis: "primary" },
  {
    role: "sponsor",
    basis: "joint",
    cites: [cite(tvtg, "art. 36")],
    note: "As far as named as responsible for content, or for the technical and legal function; jointly and severally to the extent attributable.",
  },
  { role: "technology-provider", basis: "joint", cites: [cite(tvtg, "art. 36")], note: "As far as named as responsible for the technical function." },
] as const;

const liability = "Users may claim direct damage unless the responsible person proves due care; the liability cannot be excluded and lapses after one year, at latest ten. Fine up to CHF 100,000 (art. 47(2)(i)).";

export const basicInformation = rule({
  id: "li.tvtg.art30-basic-information",
  title: "A public offer of tokens outside MiCA needs basic information",
  kind: "disclosure",
  cites: [cite(tvtg, "arts 30-38"), cite(tvtgAmendment2025, "scope")],
  inForce: { from: "2020-01-01" },
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: publicOffer,
  requires: {
    "published-before-the-issue": is("li.basicInformationPublished"),
    "complete-in-german-or-english": is("li.basicInformationComplete"),
  },
  unless: {
    "waiver": {
      title: "Every acquirer waived the information",
      conditions: { "all-acquirers-waived": is("li.allAcquirersWaived") },
      cites: [cite(tvtg, "art. 31(1)(a)")],
    },
    "few-users": {
      title: "Offer to fewer than 150 users",
      conditions: { "below-limit-of-users": lessThan("li.usersAddressed", userLimit) },
      cites: [cite(tvtg, "art. 31(1)(b)")],
    },
    "small-issue": {
      title: "Small issue",
      conditions: { "within-limit-of-sale-price": atMost("li.totalSalePrice", smallIssue) },
      cites: [cite(tvtg, "art. 31(1)(c)")],
    },
    "other-information": {
      title: "Qualified information under another law",
      conditions: { "other-law-requires-information": is("li.otherInformationDuty") },
      cites: [cite(tvtg, "art. 31(1)(d)")],
    },
  },
  exposes: responsible,
  remedies: [
    "Publish complete basic information in German or English before the issue.",
    "Limit the offer to fewer than 150 users, or the issue to CHF 5,000,000.",
    "Obtain a documented waiver from every acquirer.",
  ],
  notes: [
    liability,
    "The exemptions lift drawing up and publishing only; the notice to the FMA remains.",
    "Users and sale price are counted over all countries of the issue (interpretation).",
  ],
});

export const issueNotice = rule({
  id: "li.tvtg.art30-basic-information-notice",
  title: "A public issue of tokens outside MiCA is notified to the FMA",
  kind: "reporting",
  cites: [cite(tvtg, "arts 30-31")],
  inForce: { from: "2020-01-01" },
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: publicOffer,
  requires: { "notified-to-the-fma": is("li.fmaNotified") },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Notify the issue to the FMA before it takes place, also where no basic information is needed."],
});

export const resale = rule({
  id: "li.tvtg.art30-basic-information-resale",
  title: "A public resale of tokens rests on earlier basic information and consent",
  kind: "transfer-restriction",
  cites: [cite(tvtg, "art. 31(2)")],
  inForce: { from: "2020-01-01" },
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(
    is("token.usesDlt"),
    holds(tokenOutsideMica),
    equals("raise.kind", "secondary-sale-by-holder"),
    any(is("issuer.here"), is("sales.offeredHere")),
  ),
  requires: { "earlier-information-and-consent": is("li.resaleConsent") },
  exposes: [{ role: "issuer", basis: "primary", note: "Whoever resells." }],
  remedies: ["Use the basic information already published, with the consent of whoever drew it up, or publish new information."],
});

export const basicInformationRules = [basicInformation, issueNotice, resale];
