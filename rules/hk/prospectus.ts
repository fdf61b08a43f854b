import { all, any, cite, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { professionalInvestors, professionalInvestorsBefore2018, professionalSale } from "./concepts";
import { sharedFacts } from "./facts";
import { cwumpo, seventeenthSchedule } from "./instruments";
import { minimumDenomination, offereeLimit, smallOfferLimit } from "./parameters";

export const prospectusFacts = defineFacts({
  "hk.prospectusCompliant": {
    subject: "offering",
    type: "boolean",
    meaning: "there is a prospectus in English and Chinese with the prescribed content",
    ask: "Is there a prospectus in English and Chinese with the content that the Third Schedule prescribes?",
  },
  "hk.prospectusAuthorised": {
    subject: "offering",
    type: "boolean",
    meaning: "the SFC has authorised the prospectus for registration",
    ask: "Has the SFC authorised the prospectus for registration?",
  },
  "hk.seventeenthScheduleItem": {
    subject: "sale",
    type: "code",
    values: [
      "none",
      "underwriting",
      "takeover-or-repurchase",
      "free-or-scrip",
      "qualifying-persons",
      "charity",
      "association-members",
      "exchange-without-increase",
      "authorised-scheme",
    ],
    meaning: "item 5 to 12 of the Seventeenth Schedule that covers the sale",
    ask: "Which of items 5 to 12 of the Seventeenth Schedule covers this sale: an underwriting invitation in good faith; a takeover, merger or repurchase under the Codes; shares free to all holders or as scrip; staff, former staff, their families or trustees (qualifying persons); a charity or non-profit body; members of a club or association; an exchange of shares without an increase of capital; an SFC-authorised scheme; or none?",
  },
  "hk.offereesInTwelveMonths": {
    subject: "sale",
    type: "integer",
    unit: "persons",
    meaning: "persons to whom limited-number offers were made within twelve months, this sale included",
    ask: "To how many persons were offers made under the limit of persons in the last twelve months, this sale included?",
  },
  "hk.considerationInTwelveMonths": {
    subject: "sale",
    type: "money",
    unit: "HKD",
    meaning: "consideration of small offers within twelve months, this sale included",
    ask: "What is the total consideration of offers made under the small-offer limit in the last twelve months, this sale included?",
  },
  "hk.minimumPrincipal": {
    subject: "sale",
    type: "money",
    unit: "HKD",
    meaning: "smallest principal amount of debentures that one person can take",
    ask: "For debentures: what is the smallest principal amount that one person can subscribe or buy in this sale?",
  },
  "hk.twelveMonthAggregation": {
    subject: "offering",
    type: "boolean",
    meaning: "offers of twelve months are counted together",
    ask: "Are offers made within twelve months counted together under items 2 and 3 of the Seventeenth Schedule?",
    judgement: {
      by: "counsel",
      note: "Practice adds up offers over a rolling twelve months; no provision saying so was found, so going over a limit only by addition is a likely violation, not a certain one.",
    },
  },
});

const { is, isNot, equals, oneOf, atMost, atLeast } = vocabulary("HKD", { ...sharedFacts, ...prospectusFacts });

const warningStatement = is("sale.warningStatement");
const item = (number: number) => [cite(seventeenthSchedule, `Part 1, item ${number}`)];
/** Items known from memory only. */
const unreadItem = (number: number) => [cite(seventeenthSchedule, `Part 1, item ${number}`, { evidence: "unverified" })];

export const prospectus = rule({
  id: "hk.cwumpo.prospectus",
  title: "An offer of tokenised shares or debentures needs a registered prospectus",
  kind: "disclosure",
  cites: [cite(cwumpo, "ss. 2, 38, 38A-38D, 342-342C; Third, Seventeenth and Eighteenth Schedules")],
  inForce: { from: "2004-12-03" },
  subject: "sale",
  nexus: ["sale"],
  when: all(oneOf("hk.tokenKind", ["share", "debenture"]), is("sale.offered")),
  requires: {
    "compliant-prospectus-in-two-languages": is("hk.prospectusCompliant"),
    "authorised-by-the-sfc": is("hk.prospectusAuthorised"),
    "registered-on-or-before-publication": is("hk.prospectusRegistered"),
  },
  unless: {
    "professional": {
      title: "Offer to professional investors",
      conditions: { "professional-class": holds(professionalSale), "meets-the-definition": holds(professionalInvestors) },
      cites: item(1),
      inForce: { from: "2018-07-13" },
      note: "No warning statement is needed.",
    },
    "professional-before-2018": {
      title: "Offer to professional investors, as defined before 2018-07-13",
      conditions: { "professional-class": holds(professionalSale), "meets-the-definition": holds(professionalInvestorsBefore2018) },
      cites: item(1),
      inForce: { from: "2004-12-03", to: "2018-07-12" },
    },
    "limited-number": {
      title: "Offer to a limited number of persons",
      conditions: {
        "within-limit-of-offerees": atMost("sale.offerees", offereeLimit),
        "within-limit-over-twelve-months": any(atMost("hk.offereesInTwelveMonths", offereeLimit), isNot("hk.twelveMonthAggregation")),
        "warning-statement": warningStatement,
      },
      cites: [...item(2), cite(cwumpo, "Eighteenth Schedule, Part 3")],
      note: "Persons offered to are counted, not buyers.",
    },
    "small-offer": {
      title: "Small offer",
      conditions: {
        "within-limit-of-consideration": atMost("sale.amount", smallOfferLimit),
        "within-limit-over-twelve-months": any(atMost("hk.considerationInTwelveMonths", smallOfferLimit), isNot("hk.twelveMonthAggregation")),
        "warning-statement": warningStatement,
      },
      cites: [...item(3), cite(cwumpo, "Eighteenth Schedule, Part 3")],
    },
    "minimum-denomination": {
      title: "High minimum denomination or consideration",
      conditions: {
        "minimum-denomination": any(
          all(equals("hk.tokenKind", "share"), atLeast("sale.minTicket", minimumDenomination)),
          all(equals("hk.tokenKind", "debenture"), atLeast("hk.minimumPrincipal", minimumDenomination)),
        ),
        "warning-statement": warningStatement,
      },
      cites: [...item(4), cite(cwumpo, "Eighteenth Schedule, Part 3")],
      note: "For debentures the minimum principal amount counts.",
    },
    "underwriting": {
      title: "Invitation in good faith to underwrite",
      conditions: { "underwriting": equals("hk.seventeenthScheduleItem", "underwriting") },
      cites: item(5),
      evidence: "secondary",
    },
    "takeover-or-repurchase": {
      title: "Takeover, merger or share repurchase under the Codes",
      conditions: { "takeover-or-repurchase": equals("hk.seventeenthScheduleItem", "takeover-or-repurchase") },
      cites: item(6),
      evidence: "secondary",
    },
    "free-or-scrip": {
      title: "Shares free to all holders, or scrip instead of a dividend",
      conditions: {
        "share": equals("hk.tokenKind", "share"),
        "free-or-scrip": equals("hk.seventeenthScheduleItem", "free-or-scrip"),
      },
      cites: item(7),
      evidence: "secondary",
    },
    "qualifying-persons": {
      title: "Offer to staff, former staff, their families and trustees of the group",
      conditions: { "qualifying-persons": equals("hk.seventeenthScheduleItem", "qualifying-persons") },
      cites: unreadItem(8),
    },
    "charity": {
      title: "Offer by a charity or non-profit body",
      conditions: { "charity": equals("hk.seventeenthScheduleItem", "charity") },
      cites: unreadItem(9),
    },
    "association-members": {
      title: "Offer to the members of a club or association",
      conditions: { "association-members": equals("hk.seventeenthScheduleItem", "association-members") },
      cites: unreadItem(10),
    },
    "exchange-without-increase": {
      title: "Exchange of shares in the same company without an increase of capital",
      conditions: {
        "share": equals("hk.tokenKind", "share"),
        "exchange-without-increase": equals("hk.seventeenthScheduleItem", "exchange-without-increase"),
      },
      cites: unreadItem(11),
    },
    "authorised-scheme": {
      title: "Interest in an SFC-authorised collective investment scheme",
      conditions: {
        "authorised-scheme": equals("hk.seventeenthScheduleItem", "authorised-scheme"),
        "sfc-authorised": is("hk.sfcAuthorised"),
      },
      cites: unreadItem(12),
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    {
      role: "personnel",
      basis: "joint",
      cites: [cite(cwumpo, "ss. 38(1B), 40, 40A, 342(3)", { evidence: "unverified" })],
      note: "Directors and persons who authorised the issue.",
    },
    { role: "sponsor", basis: "joint", cites: [cite(cwumpo, "s. 40", { evidence: "unverified" })], note: "Promoters." },
  ],
  remedies: [
    "Reduce the number of persons offered to, or limit the offer to professional investors.",
    "Raise the minimum ticket, or lower the total consideration.",
    "Add the prescribed warning statement.",
    "Register a compliant prospectus, authorised by the SFC, on or before publication.",
  ],
  openTexture: [
    {
      term: "twelve-month aggregation",
      question: "Are offers made within twelve months counted together for the limits of persons and of consideration?",
      by: "counsel",
    },
  ],
  notes: [
    "The public includes any section of the public; each sale is tested on its own, and nothing is subtracted between exemptions. Whether an offer may combine several of them was not read.",
    "The Seventeenth Schedule was read in its text of 2004; items 8 to 12 are not confirmed.",
  ],
});

export const prospectusRules = [prospectus];
