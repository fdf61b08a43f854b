import { all, any, cite, concept, defineFacts, holds, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { actsForUs, marketActorFacts } from "./market-actors";
import { exchangeAct, interfaceStatement, rule3a41, tokenizedVenueOrder } from "./market-instruments";
import { security } from "./security-concepts";
import { securityFacts } from "./security-facts";
import { securitiesAct } from "./security-instruments";

/** Whoever sells security tokens for others, or is paid on sales, registers as a broker-dealer or fits an exception. */

const own = { subject: "party", type: "boolean" } as const;

export const brokerFacts = defineFacts({
  "us.brokerException": {
    subject: "party",
    type: "code",
    values: ["none", "issuer-personnel", "section-4b-platform", "funding-portal", "bank", "foreign-dealer", "m-and-a-broker", "covered-user-interface", "tsv-liquidity-provider"],
    meaning: "exception from broker-dealer registration on which the party relies",
    ask: "On which exception from broker-dealer registration does this party rely: issuer's own personnel (Rule 3a4-1), platform for Rule 506 offers (section 4(b)), funding portal, bank, foreign dealer (Rule 15a-6), M&A broker, covered user interface, liquidity provider in tokenized venues, or none?",
  },
  "us.statutorilyDisqualified": { ...own, meaning: "the party is subject to a statutory disqualification", ask: "Is this party subject to a statutory disqualification?" },
  "us.worksForIssuer": { ...own, meaning: "the party is an associated person of the issuer", ask: "Is this party a partner, officer, director or employee of the issuer or its group?" },
  "us.rule3a41Limb": {
    subject: "party",
    type: "code",
    values: ["institutional-or-exempt-transactions", "infrequent-with-other-duties", "passive", "none"],
    meaning: "limb of Rule 3a4-1 that fits the person",
    ask: "Which limb of Rule 3a4-1 fits this person: only institutional buyers or listed exempt transactions; mainly other duties, and no offering in the last year; only passive work such as answering and filing; or none?",
  },
  "us.rule506OnlyPlatform": { ...own, meaning: "the platform serves offerings under Rule 506 only", ask: "Does this platform serve offerings under Rule 506 only?" },
  "us.holdsCustomerAssets": { ...own, meaning: "the party holds funds or securities of customers", ask: "Does this party hold funds or securities of customers?" },
  "us.ancillaryPayOnly": { ...own, meaning: "the party is paid for ancillary services only: due diligence, standard documents", ask: "Is this party paid only for ancillary services, such as due diligence or standard documents, and for nothing else?" },
  "us.unconnectedPay": {
    ...own,
    meaning: "what the party is paid is not connected with the purchase or sale",
    ask: "Is what this party is paid without any connection with the purchase or sale of the securities?",
    judgement: { by: "counsel", note: "Section 4(b) forbids compensation of any kind in connection with the purchase or sale; the staff reads that narrowly. Fees that depend on success or volume are outside it; a flat listing or subscription fee is open." },
  },
  "us.crowdfundingOnly": { ...own, meaning: "the portal serves Regulation Crowdfunding only", ask: "Does this portal serve offerings under Regulation Crowdfunding only?" },
  "us.exceptionConditionsMet": {
    ...own,
    meaning: "the conditions of the exception claimed are met",
    ask: "Are all conditions of the exception claimed (bank, Rule 15a-6, M&A broker) met?",
    judgement: { by: "counsel", note: "The conditions of these exceptions were not read; a foreign dealer may for instance deal with certain institutions only." },
  },
  // Covered user interface.
  "us.selfCustodialUserInitiated": { ...own, meaning: "the interface is for self-custodied wallets and acts on the user's own initiative", ask: "Does the interface serve self-custodied wallets, with every transaction initiated by the user?" },
  "us.userCustomisesDefaults": { ...own, meaning: "the user can change default parameters, and educational material is given", ask: "Can the user change the default parameters, and is educational material given?" },
  "us.noSpecificRecommendation": { ...own, meaning: "no specific trade is solicited or recommended", ask: "Does the interface refrain from soliciting or recommending specific trades?" },
  "us.objectiveRouting": { ...own, meaning: "routes follow disclosed, objective criteria and none is labelled best", ask: "Are venues and routes shown by disclosed, objective criteria, with no route labelled \"best\"?" },
  "us.affiliationsDisclosed": { ...own, meaning: "affiliations are disclosed and venues treated neutrally", ask: "Are affiliations with venues disclosed and all venues treated neutrally?" },
  "us.noOrderHandling": { ...own, meaning: "the party takes, executes, settles or negotiates no order", ask: "Does this party refrain from taking, executing, settling and negotiating orders?" },
  "us.paymentForOrderFlow": { ...own, meaning: "the party takes payment for order flow", ask: "Does this party take payment for order flow?" },
  "us.neutralUserFees": { ...own, meaning: "fees of users are disclosed and neutral", ask: "Are the fees charged to users disclosed and the same whatever the route or venue?" },
  "us.ownCapitalInPools": { ...own, meaning: "the party commits only its own capital to pools of a tokenized securities venue", ask: "Does this party commit only its own capital, and only to liquidity pools of an exempt tokenized securities venue?" },
});

const { is, isNot, equals, oneOf, includes, includesAny } = vocabulary("USD", { ...securityFacts, ...marketActorFacts, ...brokerFacts });

/** Roles that sell, and roles that may: these turn on pay and solicitation. */
const SELLING_ROLES = ["placement-agent", "finder", "broker-dealer", "underwriter", "distributor", "sales-staff", "market-maker"] as const;
const POSSIBLE_ROLES = [
  "tokenization-platform", "funding-portal", "crowdfunding-provider", "casp", "arranger", "promoter", "marketer", "influencer", "local-representative",
  "technology-provider", "internet-platform",
] as const;

export const paidOnSales = equals("us.compensation", "transaction-based");

export const brokerActivity = concept({
  id: "us.broker-activity",
  title: "Effects transactions in securities for others, or deals",
  subject: "party",
  when: any(
    includesAny("party.services", ["dealing", "placement", "underwriting", "distribution", "market-making"]),
    includesAny("party.roles", SELLING_ROLES),
    all(includesAny("party.roles", POSSIBLE_ROLES), any(paidOnSales, is("party.solicitsHere"))),
  ),
  cites: [cite(exchangeAct, "s. 3(a)(4), (5)")],
  note: "Strong indicators: pay by what is sold, soliciting or matching investors, negotiating, handling orders. A service or role of selling counts as such; a platform, promoter, marketer or supplier counts when it solicits or is paid on sales.",
});

const claims = (exception: "issuer-personnel" | "section-4b-platform" | "funding-portal" | "bank" | "foreign-dealer" | "m-and-a-broker" | "covered-user-interface" | "tsv-liquidity-provider") =>
  equals("us.brokerException", exception);
const notPaidOnSales = oneOf("us.compensation", ["fixed", "equity", "none"]);

export const brokerDealer = rule({
  id: "us.exchange-act.s15-broker-dealer",
  title: "Sellers, placement agents and platforms paid on sales are registered broker-dealers",
  kind: "authorisation",
  cites: [cite(exchangeAct, "ss. 3(a)(4)-(5), 15(a)")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(holds(security), holds(brokerActivity), holds(actsForUs)),
  requires: { "registered-broker-dealer": includes("party.licences", "us.broker-dealer") },
  unless: {
    "issuer-personnel": {
      title: "The issuer's own personnel (Rule 3a4-1)",
      conditions: {
        "claimed": claims("issuer-personnel"),
        "natural-person": is("party.natural"),
        "works-for-the-issuer": is("us.worksForIssuer"),
        "not-disqualified": isNot("us.statutorilyDisqualified"),
        "not-paid-on-sales": notPaidOnSales,
        "one-limb-fits": oneOf("us.rule3a41Limb", ["institutional-or-exempt-transactions", "infrequent-with-other-duties", "passive"]),
      },
      cites: [cite(rule3a41, "safe harbour")],
    },
    "section-4b-platform": {
      title: "Platform for offers under Rule 506 (Securities Act s. 4(b))",
      conditions: {
        "claimed": claims("section-4b-platform"),
        "rule-506-only": is("us.rule506OnlyPlatform"),
        "not-paid-on-sales": notPaidOnSales,
        "no-pay-connected-with-the-sale": any(equals("us.compensation", "none"), is("us.ancillaryPayOnly"), is("us.unconnectedPay")),
        "holds-no-customer-assets": isNot("us.holdsCustomerAssets"),
        "not-disqualified": isNot("us.statutorilyDisqualified"),
      },
      cites: [cite(securitiesAct, "s. 4(b)", { url: "https://www.law.cornell.edu/uscode/text/15/77d" })],
      // Its first day is not recorded.
      inForce: {},
      note: "Co-investment and ancillary services such as due diligence and standard documents are allowed.",
    },
    "funding-portal": {
      title: "Registered funding portal, for Regulation Crowdfunding only",
      conditions: { "registered-funding-portal": includes("party.licences", "us.funding-portal"), "crowdfunding-only": is("us.crowdfundingOnly") },
      cites: [cite(exchangeAct, "funding portals")],
    },
    "other-exception": {
      title: "Bank, foreign dealer under Rule 15a-6, or M&A broker",
      conditions: { "claimed": any(claims("bank"), all(claims("foreign-dealer"), is("party.abroad")), claims("m-and-a-broker")), "conditions-met": is("us.exceptionConditionsMet") },
      cites: [cite(exchangeAct, "s. 15(b)(13); bank exceptions; Rule 15a-6")],
    },
    "covered-user-interface": {
      title: "Covered user interface for crypto asset securities (staff view)",
      conditions: {
        "claimed": claims("covered-user-interface"),
        "self-custodial-and-user-initiated": is("us.selfCustodialUserInitiated"),
        "defaults-and-education": is("us.userCustomisesDefaults"),
        "no-specific-recommendation": is("us.noSpecificRecommendation"),
        "objective-routing": is("us.objectiveRouting"),
        "affiliations-disclosed": is("us.affiliationsDisclosed"),
        "no-custody": isNot("us.holdsCustomerAssets"),
        "no-order-handling": is("us.noOrderHandling"),
        "no-payment-for-order-flow": isNot("us.paymentForOrderFlow"),
        "neutral-user-fees": is("us.neutralUserFees"),
      },
      cites: [cite(interfaceStatement, "covered user interfaces")],
      inForce: { from: "2026-04-13", to: "2031-04-12" },
      note: "A staff view that binds no court, State or investor.",
    },
    "tsv-liquidity-provider": {
      title: "Liquidity provider with own capital in a tokenized securities venue",
      conditions: { "claimed": claims("tsv-liquidity-provider"), "own-capital-in-exempt-pools": is("us.ownCapitalInPools") },
      cites: [cite(tokenizedVenueOrder, "liquidity providers")],
      inForce: { from: "2026-09-17", to: "2031-09-22" },
    },
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "issuer", basis: "secondary", reach: "any", cites: [cite(exchangeAct, "s. 29(b)")], note: "Contracts made in breach are voidable: investors may rescind. Aiding: s. 20(e)." },
    { role: "sponsor", basis: "control", knowledge: "knew-or-should-have-known", reach: "any", cites: [cite(exchangeAct, "s. 20(a)")], note: "Whoever controls the unregistered person; good faith without inducement is a defence." },
  ],
  remedies: ["Engage a registered broker-dealer for selling, and pay nobody else by what is sold.", "Register with the SEC, FINRA and the States.", "Change what the party does and how it is paid until an exception fits."],
  openTexture: [{ term: "compensation in connection with the purchase or sale", question: "Is a fee that does not depend on a sale connected with it?", by: "counsel" }],
  notes: [
    "A licence us.broker-dealer stands for registration with the SEC and membership of FINRA and SIPC. Agents also need State registration.",
    "Whoever acts only through a registered firm is no party of its own: name the firm.",
    "A fee for matching orders is judged under the rule on venues.",
  ],
});

export const brokerConcepts = [brokerActivity] as const;
export const brokerRules = [brokerDealer] as const;
