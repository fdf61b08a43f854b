import { EARLIEST, all, any, cite, concept, defineFacts, holds, parameter, rule, vocabulary } from "../../src/authoring";
import { offerExposure } from "./exposures";
import { exchangeAct } from "./market-instruments";
import { offerFacts } from "./offer-facts";
import { commodityExchangeAct } from "./public-law-instruments";
import { securityFacts } from "./security-facts";
import { securitiesAct, tokenizedSecuritiesStatement } from "./security-instruments";

/** Tokens that only follow the price of a security or loan: security-based swaps, closed to all but eligible contract participants. */

export const swapFacts = defineFacts({
  "us.syntheticForm": {
    subject: "offering",
    type: "code",
    values: ["linked-security", "security-based-swap"],
    meaning: "form of the token that follows a price",
    ask: "Is the token that follows a price a linked security (a note or share of its own issuer) or a swap?",
  },
  "us.swapReference": {
    subject: "offering",
    type: "code",
    values: ["single-security", "loan", "narrow-index", "single-issuer-event", "broad-index", "commodity", "other"],
    meaning: "what the payout of the token follows",
    ask: "What does the payout follow: a single security, a loan, a narrow-based security index, an event of a single issuer, a broad index, a commodity, or other?",
  },
  "us.ecpKind": {
    subject: "sale",
    type: "code",
    values: ["individual", "entity", "regulated-institution", "managed-fund"],
    meaning: "kind of the weakest offeree or purchaser",
    ask: "What are the offerees and purchasers: individuals, entities, regulated financial institutions, or funds run by regulated persons? Name the kind that comes closest to failing.",
  },
  "us.ecpDiscretionary": { subject: "sale", type: "money", unit: "USD", meaning: "amount that the weakest individual offeree or purchaser invests on a discretionary basis", ask: "What amount does the individual offeree or purchaser with the least invest on a discretionary basis?" },
  "us.ecpAssets": { subject: "sale", type: "money", unit: "USD", meaning: "total assets of the weakest entity (or fund) among offerees and purchasers", ask: "What are the total assets of the entity or fund with the least among offerees and purchasers?" },
  "us.ecpNetWorth": { subject: "sale", type: "money", unit: "USD", meaning: "net worth of that entity", ask: "What is the net worth of that entity?" },
  "us.ecpHedges": { subject: "sale", type: "boolean", meaning: "the token is bought to hedge a risk of the buyer's own", ask: "Do the buyers hedge a risk of an asset or liability of their own?" },
});

const { is, equals, oneOf, moreThan, onOrBefore } = vocabulary("USD", { ...securityFacts, ...offerFacts, ...swapFacts });

const definition = [cite(commodityExchangeAct, "s. 1a(18)", { evidence: "unverified", url: "https://www.law.cornell.edu/uscode/text/7/1a" })];
const amount = (id: string, title: string, value: number) => parameter({ id, title, unit: "USD", values: { [EARLIEST]: value }, cites: definition });

export const ecpIndividual = amount("us.ecp.individual", "Discretionary investments that an individual exceeds", 10_000_000);
export const ecpIndividualHedging = amount("us.ecp.individual-hedging", "The same, when hedging", 5_000_000);
export const ecpEntity = amount("us.ecp.entity", "Total assets that an entity exceeds", 10_000_000);
export const ecpEntityHedging = amount("us.ecp.entity-hedging", "Net worth that an entity exceeds when hedging", 1_000_000);
export const ecpFund = amount("us.ecp.fund", "Total assets that a fund run by a regulated person exceeds", 5_000_000);

export const eligibleContractParticipant = concept({
  id: "us.eligible-contract-participant",
  title: "Eligible contract participants",
  subject: "sale",
  when: any(
    equals("us.ecpKind", "regulated-institution"),
    all(equals("us.ecpKind", "individual"), any(moreThan("us.ecpDiscretionary", ecpIndividual), all(is("us.ecpHedges"), moreThan("us.ecpDiscretionary", ecpIndividualHedging)))),
    all(equals("us.ecpKind", "entity"), any(moreThan("us.ecpAssets", ecpEntity), all(is("us.ecpHedges"), moreThan("us.ecpNetWorth", ecpEntityHedging)))),
    all(equals("us.ecpKind", "managed-fund"), moreThan("us.ecpAssets", ecpFund)),
  ),
  cites: definition,
  note: "Every amount is exceeded: the boundary is outside.",
});

export const securityBasedSwap = concept({
  id: "us.security-based-swap",
  title: "Security-based swap",
  subject: "offering",
  classification: true,
  when: all(
    equals("token.represents", "price-exposure"),
    oneOf("us.swapReference", ["single-security", "loan", "narrow-index", "single-issuer-event"]),
    equals("us.syntheticForm", "security-based-swap"),
  ),
  cites: [cite(exchangeAct, "s. 3(a)(68)", { evidence: "unverified" }), cite(tokenizedSecuritiesStatement, "synthetic tokenized securities")],
  note: "Price exposure to one security, a loan, a narrow index or an event of one issuer, without ownership. A linked security is instead a security of its own issuer.",
});

export const swapsToNonEcps = rule({
  id: "us.securities-act.s5e-security-based-swap",
  title: "Security-based swap tokens are offered to eligible contract participants only",
  kind: "prohibition",
  cites: [
    cite(securitiesAct, "s. 5(e)"),
    cite(exchangeAct, "s. 6(l)", { url: "https://www.law.cornell.edu/uscode/text/15/78f", evidence: "unverified" }),
    cite(tokenizedSecuritiesStatement, "synthetic tokenized securities"),
  ],
  force: "statute",
  inForce: { from: "2011-07-16" },
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(securityBasedSwap)),
  requires: { "eligible-contract-participants": holds(eligibleContractParticipant) },
  unless: {
    "registered-and-exchange-traded": {
      title: "Effective registration statement, and trading on a national securities exchange",
      conditions: { "registration-effective": onOrBefore("us.registrationEffective", "sale.date"), "on-a-national-securities-exchange": is("us.onNationalExchange") },
      cites: [cite(securitiesAct, "s. 5(e)"), cite(exchangeAct, "s. 6(l)", { url: "https://www.law.cornell.edu/uscode/text/15/78f", evidence: "unverified" })],
    },
  },
  exposes: offerExposure,
  remedies: ["Restrict offers and sales to eligible contract participants.", "Restructure as a custodial entitlement, one token for one share held.", "Register, and trade on a national securities exchange."],
  notes: ["The offer alone is barred, whether or not anybody buys.", "The contract is voidable (Exchange Act s. 29(b))."],
});

export const swapParameters = [ecpIndividual, ecpIndividualHedging, ecpEntity, ecpEntityHedging, ecpFund] as const;
export const swapConcepts = [eligibleContractParticipant, securityBasedSwap] as const;
export const swapRules = [swapsToNonEcps] as const;
