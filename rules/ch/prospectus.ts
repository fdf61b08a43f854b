import { all, any, cite, concept, holds, not, rule, tally, vocabulary } from "../../src/authoring";
import { classificationFacts, collectiveSchemeUnit, financialInstrument, security } from "./classification";
import { clientFacts, professionalClient } from "./clients";
import { finsaFine } from "./exposures";
import { finsa, finso } from "./instruments";
import { investorLimit, minimumDenomination, minimumTicket, shortTerm, smallOffer, smallOfferPeriod } from "./parameters";
import { prospectusFacts } from "./prospectus-facts";

const { atLeast, atMost, before, equals, is, isNot, later, lessThan, onOrBefore } = vocabulary("CHF", {
  ...classificationFacts,
  ...clientFacts,
  ...prospectusFacts,
});

/** Since this day a prospectus is mandatory; what applied in the transition is not recorded. */
export const mandatory = { from: "2020-12-01" } as const;

export const publicOffer = concept({
  id: "ch.public-offer",
  title: "Offer addressed to the public in Switzerland",
  subject: "sale",
  when: any(is("sale.advertised"), is("marketing.invitesPublicHere"), all(is("ch.publicOffer"), isNot("sale.unsolicited"))),
  cites: [cite(finsa, "art. 35")],
  note: "Advertised there, or a public offer that reaches Switzerland otherwise than through unsolicited orders (interpretation).",
});

const approved = any(
  onOrBefore("ch.prospectusApprovedOn", "ch.prospectusPublishedOn"),
  all(is("ch.reviewableAfterPublication"), is("ch.bankConfirmation")),
  holds(collectiveSchemeUnit),
);

export const publishedProspectus = concept({
  id: "ch.published-prospectus",
  title: "Reviewed prospectus, published in time",
  subject: "offering",
  when: all(approved, onOrBefore("ch.prospectusPublishedOn", "dates.offerStart")),
  cites: [cite(finsa, "arts. 35, 51")],
});

const ofType = (letter: string) => [cite(finsa, `art. 36(1)(${letter})`)];
const ofSecurity = (provision = "art. 37(1)") => [cite(finsa, provision)];

export const prospectus = rule({
  id: "ch.finsa.art35-prospectus",
  title: "A public offer of securities needs a reviewed prospectus",
  kind: "disclosure",
  cites: [cite(finsa, "arts. 35-57"), cite(finso, "arts. 44 and following")],
  inForce: mandatory,
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(security), holds(publicOffer)),
  requires: {
    "approved-before-publication": approved,
    "published-by-the-start": onOrBefore("ch.prospectusPublishedOn", "dates.offerStart"),
  },
  unless: {
    "professional-clients": {
      title: "Offer to professional clients only",
      conditions: { "professional-clients-only": holds(professionalClient) },
      claimedAs: ["ch.finsa-36-1-a"],
      cites: ofType("a"),
      note: "The offeror may assume that professional and institutional clients have not opted in as retail clients (article 36(3)).",
    },
    "few-investors": {
      title: "Offer to a limited number of investors",
      conditions: {
        "below-limit-of-investors": any(
          lessThan("ch.addresseesEverywhere", investorLimit),
          all(lessThan("ch.addressees", investorLimit), isNot("ch.otherTranchesCount")),
        ),
      },
      claimedAs: ["ch.finsa-36-1-b"],
      cites: ofType("b"),
      note: "Persons addressed are counted, not buyers.",
    },
    "high-ticket": {
      title: "Investors who acquire for a high amount each",
      conditions: { "minimum-ticket": atLeast("sale.minTicket", minimumTicket) },
      claimedAs: ["ch.finsa-36-1-c"],
      cites: [...ofType("c"), cite(finso, "art. 44(1)")],
      note: "Measured by the consideration paid to the offeror.",
    },
    "high-denomination": {
      title: "High minimum denomination",
      conditions: { "minimum-denomination": atLeast("ch.denomination", minimumDenomination) },
      claimedAs: ["ch.finsa-36-1-d"],
      cites: ofType("d"),
    },
    "small-offer": {
      title: "Small total value over twelve months",
      conditions: {
        "within-limit-of-value": any(
          atMost("ch.totalEverywhere", smallOffer),
          all(atMost("ch.total", smallOffer), isNot("ch.otherTranchesCount")),
        ),
      },
      claimedAs: ["ch.finsa-36-1-e"],
      cites: [...ofType("e"), cite(finso, "art. 44")],
      note: "Twelve months from the first public offer; consideration paid to the offeror; other currencies at the rate of the Swiss National Bank at the start.",
    },
    "consented-reuse": {
      title: "Resale under an existing prospectus, with consent",
      conditions: {
        "resale": equals("raise.kind", "secondary-sale-by-holder"),
        "valid-prospectus-with-consent": is("ch.issuerConsentToReuse"),
      },
      claimedAs: ["ch.finsa-36-4"],
      cites: [cite(finsa, "art. 36(2) and (4)")],
      note: "Each resale is a separate offer.",
    },
    "exchange-or-conversion": {
      title: "Securities given in exchange or on conversion",
      conditions: { "exchange-or-conversion": equals("ch.securityExemption", "exchange-or-conversion") },
      claimedAs: ["ch.finsa-37-1-conversion"],
      cites: ofSecurity(),
    },
    "takeover": {
      title: "Securities offered for exchange in a takeover",
      conditions: { "takeover": equals("ch.securityExemption", "takeover"), "equivalent-information": is("ch.equivalentInformation") },
      claimedAs: ["ch.finsa-37-1-takeover"],
      cites: ofSecurity(),
    },
    "merger": {
      title: "Securities allotted in a merger",
      conditions: { "merger": equals("ch.securityExemption", "merger"), "equivalent-information": is("ch.equivalentInformation") },
      claimedAs: ["ch.finsa-37-1-merger"],
      cites: ofSecurity(),
    },
    "stock-dividend": {
      title: "Dividends paid in securities",
      conditions: { "stock-dividend": equals("ch.securityExemption", "stock-dividend") },
      claimedAs: ["ch.finsa-37-1-dividend"],
      cites: ofSecurity(),
    },
    "employees": {
      title: "Offer to members of the board and staff",
      conditions: { "employees": equals("ch.securityExemption", "employees") },
      claimedAs: ["ch.finsa-37-1-employees"],
      cites: ofSecurity(),
    },
    "public-body": {
      title: "Securities of public bodies and central banks",
      conditions: { "public-body": equals("ch.securityExemption", "public-body") },
      claimedAs: ["ch.finsa-37-1-public-body"],
      cites: ofSecurity(),
    },
    "non-profit": {
      title: "Securities of a non-profit body for an ideal purpose",
      conditions: { "non-profit": equals("ch.securityExemption", "non-profit") },
      claimedAs: ["ch.finsa-37-1-non-profit"],
      cites: ofSecurity(),
    },
    "medium-term-notes": {
      title: "Medium-term notes",
      conditions: { "debt": equals("token.kind", "debt"), "medium-term-notes": equals("ch.securityExemption", "medium-term-notes") },
      claimedAs: ["ch.finsa-37-1-notes"],
      cites: ofSecurity(),
    },
    "short-term": {
      title: "Debt with a term under one year",
      conditions: {
        "debt": equals("token.kind", "debt"),
        "term-under-one-year": before("ch.maturity", later("dates.issuance", shortTerm)),
      },
      claimedAs: ["ch.finsa-37-1-k"],
      cites: ofSecurity("art. 37(1)(k)"),
    },
    "non-issued-derivatives": {
      title: "Derivatives that are not offered as an issue",
      conditions: { "non-issued-derivatives": equals("ch.securityExemption", "non-issued-derivatives") },
      claimedAs: ["ch.finsa-37-1-derivatives"],
      cites: ofSecurity(),
    },
  },
  exposes: [
    { role: "issuer", basis: "primary", cites: [cite(finsa, "arts. 35, 69")], note: "Issuer and offeror." },
    { role: "intermediary", basis: "joint", cites: [cite(finsa, "art. 69")], note: "Members of the syndicate, as far as they take part in what investors are told." },
    finsaFine("90", "CHF 500,000"),
  ],
  remedies: [
    "Have the prospectus approved by a licensed reviewing body before publication, and publish it by the start of the offer.",
    "Address fewer than 500 investors, or professional clients only.",
    "Keep the total value over twelve months within CHF 8,000,000.",
    "Raise the smallest ticket or the denomination to CHF 100,000.",
  ],
  openTexture: [
    {
      term: "limits of article 36(1)(b) and (e)",
      question: "Do tranches abroad and tranches to professional clients count towards the limits of investors and of value?",
      by: "counsel",
    },
    { term: "suitable for mass trading", question: "Is the token standardised and suitable for mass trading?", by: "counsel" },
  ],
  notes: [
    "Each sale is tested on its own; whether tranches under different exemptions stand side by side is part of the open question on the limits.",
    "Reviewing bodies are licensed by FINMA. Prospectuses of collective investment schemes are not reviewed (article 51(3)).",
    "Without a prospectus duty investors must still be treated equally (article 39).",
  ],
});

export const equalInformation = rule({
  id: "ch.finsa.art35-prospectus-equal-information",
  title: "Without a prospectus, material information goes to all investors equally",
  kind: "disclosure",
  cites: [cite(finsa, "art. 39")],
  inForce: mandatory,
  subject: "offering",
  nexus: ["sale"],
  when: all(is("sales.offeredHere"), holds(security), not(holds(publishedProspectus))),
  requires: { "same-information-for-all": is("ch.equalInformation") },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Give what any investor is told about the issuer and the token to all those addressed."],
});

export const statements = rule({
  id: "ch.finsa.art35-prospectus-statements",
  title: "Statements in a prospectus or key information document are made with due care",
  kind: "disclosure",
  cites: [cite(finsa, "arts. 69, 90")],
  inForce: mandatory,
  subject: "offering",
  nexus: ["sale"],
  when: all(is("sales.offeredHere"), holds(financialInstrument)),
  requires: { "no-false-or-misleading-statement": equals("marketing.statements", "none") },
  exposes: [
    { role: "issuer", basis: "primary", knowledge: "knew-or-should-have-known" },
    { role: "intermediary", basis: "joint", knowledge: "knew-or-should-have-known", note: "Whoever takes part in the document, such as members of the syndicate." },
    finsaFine("90", "CHF 500,000"),
  ],
  remedies: ["Correct the statements before investors subscribe; compensate those who relied on them."],
  notes: ["Liability is towards acquirers. Any false or misleading statement to investors is counted, although the article speaks of the prospectus, the key information document and similar notices (interpretation)."],
});

export const prospectusConcepts = [publicOffer, publishedProspectus];
export const prospectusRules = [prospectus, equalInformation, statements];

const counted = [cite(finsa, "art. 36(1)(b) and (e)"), cite(finso, "art. 44")];
const others = not(holds(professionalClient));

export const prospectusTallies = [
  tally({ fact: "ch.addressees", of: "offerees", among: "jurisdiction", where: others, cites: counted }),
  tally({ fact: "ch.addresseesEverywhere", of: "offerees", among: "everywhere", cites: counted }),
  tally({ fact: "ch.total", of: "amount", among: "jurisdiction", where: others, within: smallOfferPeriod.id, related: ["ch.finsa-36-1-e"], cites: counted }),
  tally({ fact: "ch.totalEverywhere", of: "amount", among: "everywhere", within: smallOfferPeriod.id, related: ["ch.finsa-36-1-e"], cites: counted }),
];
