import type { Offering } from "../offering/offering";
import type { Party } from "../offering/party";
import { booleanFact, codeFact, codesFact, dateFact, dateValue, integerFact, moneyFact, numberFact } from "./core-fact";
import { MORE } from "./declaration";
import { moneyIn, sumMoneyIn } from "./money";
import type { Reading, Truth } from "./reading";
import { both, either, negation, some, somePlaceHere, sumOf, within } from "./reading";
import type { ExposureRole } from "./roles";
import { exposureRolesOf } from "./roles";

/** What every jurisdiction reads from the offering as a whole: first what touches the place, then the deal itself. */

const ASSET_KINDS = [
  "real-estate", "commodity", "precious-metal", "receivable", "loan", "bond", "equity", "fund-interest", "revenue-right",
  "infrastructure", "intellectual-property", "collectible", "carbon-credit", "vehicle", "currency", "crypto-asset", "service",
  "none", "other",
] as const;

const TOKEN_KINDS = [
  "equity", "debt", "fund-unit", "asset-backed", "real-estate", "commodity", "stablecoin", "utility", "nft",
  "virtual-currency", "other",
] as const;

/** Kinds of token that by their nature are not pegged to a currency. */
const NEVER_PEGGED: ReadonlySet<string> = new Set([
  "equity", "debt", "fund-unit", "asset-backed", "real-estate", "commodity", "nft",
]);

/** Kinds of asset that lie nowhere. */
const PLACELESS: ReadonlySet<string> = new Set(["none", "crypto-asset", "service"]);

function issuerPlaces({ issuer }: Offering): readonly (string | undefined)[] {
  if (issuer === undefined) return [undefined];
  const stated = [issuer.jurisdictionOfOrganisation, issuer.principalPlaceOfBusiness];
  return [...stated, ...[issuer.registeredOffice, issuer.headOffice].filter((p) => p !== undefined), ...(issuer.establishedIn ?? [])];
}

function issuerHere(reading: Reading): Truth {
  return either(...issuerPlaces(reading.offering).map((place) => within(place, reading)));
}

type Controller = NonNullable<NonNullable<Offering["issuer"]>["controllers"]>[number];

/** A legal person or a government has no nationality beside its country; a natural person who states none may have any. */
function controllerHere({ country, nationality, kind }: Controller, reading: Reading): Truth {
  const without = nationality === undefined && (kind === "legal" || kind === "government");
  return either(within(country, reading), without ? false : within(nationality, reading));
}

/** A person of the place controls, sponsors or originates the deal. */
function sponsorHere(reading: Reading): Truth {
  const { issuer, parties, partiesComplete } = reading.offering;
  const controllers = some(issuer?.controllers, issuer?.controllersComplete, (controller) => controllerHere(controller, reading));
  const parent = issuer?.parent?.country === undefined ? false : within(issuer.parent.country, reading);
  const sponsors = some(parties, partiesComplete, (party) => {
    const roles = exposureRolesOf(party);
    return both(roles === undefined ? undefined : roles.includes("sponsor"), partyHere(party, reading));
  });
  return either(controllers, parent, sponsors);
}

/** The party acts from the place: its domicile, or a further establishment that it states. */
export function partyHere(party: Party, reading: Reading): Truth {
  const further = (party.establishedIn ?? []).some((place) => within(place, reading));
  return either(further, within(party.domicile, reading));
}

function platformHere(reading: Reading): Truth {
  const { parties, partiesComplete } = reading.offering;
  return some(parties, partiesComplete, (party) => {
    const roles = exposureRolesOf(party);
    return both(roles === undefined ? undefined : roles.includes("platform"), partyHere(party, reading));
  });
}

/** A natural person in a personnel role works where it lives. */
function worksHere(party: Party, reading: Reading): Truth {
  const natural = party.kind === undefined ? undefined : party.kind === "natural";
  return both(natural, exposureRolesOf(party)?.includes("personnel"), within(party.domicile, reading));
}

/** People at the place perform functions of this offering for the party, or the party is one of them. */
export function partyStaffHere(party: Party, reading: Reading): Truth {
  return either(worksHere(party, reading), somePlaceHere(party.staffIn, party.staffInComplete, reading));
}

/** The capacities whose people issue, match, sell or market. A custodian's or auditor's staff does none of these. */
const CONDUCTING: ReadonlySet<ExposureRole> = new Set<ExposureRole>(["issuer", "sponsor", "platform", "intermediary", "marketer", "personnel"]);

function personnelHere(reading: Reading): Truth {
  const { parties, staffIn, staffInComplete } = reading.offering;
  const stated = somePlaceHere(staffIn, staffInComplete, reading);
  const byParty = (parties ?? []).map((party) => {
    const conducts = exposureRolesOf(party)?.some((role) => CONDUCTING.has(role));
    // The offering-level list speaks for everybody's staff, so when it is exhaustive a party's silence about its staff adds nothing.
    return either(both(conducts, partyStaffHere(party, reading) === true), worksHere(party, reading));
  });
  return either(stated, ...byParty);
}

/** The capacities in which the law of a parent's home follows a subsidiary abroad. */
const FINANCIAL: ReadonlySet<ExposureRole> = new Set<ExposureRole>(["platform", "intermediary", "custodian", "payment-provider", "financial-institution"]);

/** The party belongs to a group of the place: it says from where it is controlled, or who its parent is. */
export function partyParentHere(party: Party, reading: Reading): Truth {
  const controlled = party.controlledFrom?.some((place) => within(place, reading));
  const { parent } = party;
  if (parent === undefined) return controlled;
  const above = typeof parent === "string" ? reading.offering.parties?.find(({ id }) => id === parent) : undefined;
  const parentHere = typeof parent === "string" ? (above === undefined ? undefined : partyHere(above, reading)) : within(parent.country, reading);
  return either(controlled === true, parentHere);
}

function parentsHere(reading: Reading): Truth {
  const { parties, partiesComplete } = reading.offering;
  return some(parties, partiesComplete, (party) => {
    const roles = exposureRolesOf(party);
    return both(roles === undefined ? undefined : roles.some((role) => FINANCIAL.has(role)), partyParentHere(party, reading));
  });
}

function assetHere(reading: Reading): Truth {
  const { asset } = reading.offering;
  if (asset === undefined) return undefined;
  if (asset.locations !== undefined) return some(asset.locations, true, (place) => within(place, reading));
  if (asset.location !== undefined) return within(asset.location, reading);
  if (asset.underlying?.location !== undefined) return within(asset.underlying.location, reading);
  return asset.kind !== undefined && PLACELESS.has(asset.kind) ? false : undefined;
}

function marketingHere(reading: Reading): Truth {
  const { marketing } = reading.offering;
  if (marketing === undefined) return undefined;
  const named = [marketing.channelsIn, marketing.activelyMarketsIn, marketing.invitesPublicIn].some((places) =>
    places?.some((place) => within(place, reading)),
  );
  return named ? true : somePlaceHere(marketing.targetedCountries, marketing.targetedCountriesComplete, reading);
}

function venueHere(reading: Reading): Truth {
  const { secondary } = reading.offering;
  if (secondary?.intended === false) return false;
  return some(secondary?.venues, secondary?.venuesComplete, (venue) => within(venue.jurisdiction, reading));
}

/** Offshore renminbi is renminbi. */
const CURRENCY_ALIASES: Readonly<Record<string, readonly string[]>> = { CNY: ["CNY", "CNH"] };

function currencyHere(reading: Reading): Truth {
  const { token } = reading.offering;
  const names = CURRENCY_ALIASES[reading.place.currency] ?? [reading.place.currency];
  const references = token?.referenceCurrencies;
  if (references !== undefined) return references.some((currency) => names.includes(currency));
  return token?.kind !== undefined && NEVER_PEGGED.has(token.kind) ? false : undefined;
}

function saleHere(sale: { country?: string | undefined }, reading: Reading): Truth {
  return within(sale.country, reading);
}

const notExcluded = (status: string | undefined): Truth => (status === undefined ? undefined : status !== "excluded");

const salesHere = (reading: Reading): Truth =>
  some(reading.offering.sales, reading.offering.salesComplete, (sale) => saleHere(sale, reading));

function offeredHere(reading: Reading): Truth {
  const { sales, salesComplete } = reading.offering;
  return some(sales, salesComplete, (sale) => both(saleHere(sale, reading), notExcluded(sale.status)));
}

function offeredElsewhere(reading: Reading): Truth {
  const { sales, salesComplete } = reading.offering;
  return some(sales, salesComplete, (sale) => both(negation(saleHere(sale, reading)), notExcluded(sale.status)));
}

/** The customers of an offering are the persons it is sold to; a party that says it serves the place adds a yes. */
function customersHere(reading: Reading): Truth {
  const served = (reading.offering.parties ?? []).some((party) => [...(party.servesCustomersIn ?? []), ...(party.solicitsIn ?? [])].some((place) => within(place, reading)));
  return served ? true : salesHere(reading);
}

/** The sales into the place that are not excluded; undefined when the list may be longer or a country or status is missing. */
function knownSalesHere(reading: Reading): NonNullable<Offering["sales"]> | undefined {
  const { sales, salesComplete } = reading.offering;
  if (sales === undefined || (sales.length > 0 && salesComplete !== true)) return undefined;
  if (sales.some((sale) => sale.country === undefined || (within(sale.country, reading) === true && sale.status === undefined))) return undefined;
  return sales.filter((sale) => within(sale.country, reading) === true && sale.status !== "excluded");
}

function classesHere(reading: Reading): readonly string[] | undefined {
  const { sales, salesComplete } = reading.offering;
  if (sales === undefined) return undefined;
  const here = sales.map((sale) => ({ sale, truth: both(saleHere(sale, reading), notExcluded(sale.status)) })).filter(({ truth }) => truth !== false);
  // A sale of unknown country or status may or may not be one: its class is not known to be addressed, nor known not to be.
  const classes = [...new Set(here.flatMap(({ sale, truth }) => (truth === true ? (sale.investorClass ?? []) : [])))];
  const certain = here.every(({ sale, truth }) => truth === true && sale.investorClass !== undefined);
  const exhaustive = sales.length === 0 || (salesComplete === true && certain);
  return exhaustive ? classes : [...classes, MORE];
}

/** Voting rights held by persons of the place, in per cent; unknown until the list of controllers is exhaustive. */
function votesHeldHere(reading: Reading): number | undefined {
  const { issuer } = reading.offering;
  const controllers = issuer?.controllers;
  if (controllers === undefined || (controllers.length > 0 && issuer?.controllersComplete !== true)) return undefined;
  let total = 0;
  for (const controller of controllers) {
    const here = controllerHere(controller, reading);
    if (here === undefined) return undefined;
    if (!here) continue;
    if (controller.votingPercent === undefined) return undefined;
    total += controller.votingPercent;
  }
  return total;
}

function deFactoControlHere(reading: Reading): Truth {
  const { issuer } = reading.offering;
  return some(issuer?.controllers, issuer?.controllersComplete, (controller) => both(controllerHere(controller, reading), controller.deFactoControl));
}

export const offeringFacts = {
  "asOf": dateFact("offering", (r) => r.asOf, {
    meaning: "the date of the evaluation",
    ask: "On which date is the offering to be judged?",
    at: "/asOf",
  }),

  // What touches the place.
  "issuer.here": booleanFact("offering", issuerHere, {
    meaning: "the issuer is organised, managed or established in the jurisdiction",
    ask: "Where is the issuer organised, and where is its principal place of business?",
    at: "/issuer/jurisdictionOfOrganisation",
  }),
  "issuer.organisedHere": booleanFact("offering", (r) => within(r.offering.issuer?.jurisdictionOfOrganisation, r), {
    meaning: "the issuer is organised under the law of the jurisdiction",
    ask: "Under the law of which country is the issuer organised?",
    at: "/issuer/jurisdictionOfOrganisation",
  }),
  "issuer.managedHere": booleanFact("offering", (r) => within(r.offering.issuer?.principalPlaceOfBusiness, r), {
    meaning: "the issuer has its principal place of business in the jurisdiction",
    ask: "Where is the issuer's principal place of business?",
    at: "/issuer/principalPlaceOfBusiness",
  }),
  "sponsor.here": booleanFact("offering", sponsorHere, {
    meaning: "a person of the jurisdiction controls, sponsors or originates the offering",
    ask: "Who controls the issuer or originates the asset: which kind of person, from which country and, of a natural person, of which nationality? State the complete list.",
    at: "/issuer/controllers",
    changeable: false,
  }),
  "asset.here": booleanFact("offering", assetHere, {
    meaning: "the underlying asset or right lies in the jurisdiction",
    ask: "In which country does the underlying asset or right lie?",
    at: "/asset/location",
    changeable: false,
  }),
  "sales.here": booleanFact("offering", salesHere, {
    meaning: "the list of sales names the jurisdiction, offered or expressly excluded",
    ask: "Into which countries is the token sold, and which are excluded? State the complete list.",
    at: "/sales",
  }),
  "sales.offeredHere": booleanFact("offering", offeredHere, {
    meaning: "the token is offered or sold to persons in the jurisdiction",
    ask: "Is the token offered or sold to anyone in the jurisdiction? State the complete list of sales.",
    at: "/sales",
  }),
  "sales.offeredElsewhere": booleanFact("offering", offeredElsewhere, {
    meaning: "the token is offered or sold to persons outside the jurisdiction",
    ask: "Is the token offered or sold outside the jurisdiction? State the complete list of sales.",
    at: "/sales",
  }),
  "parties.here": booleanFact("offering", (r) => some(r.offering.parties, r.offering.partiesComplete, (p) => partyHere(p, r)), {
    meaning: "a party to the offering acts from the jurisdiction",
    ask: "Which other persons take part, in which roles, and from which countries? State the complete list.",
    at: "/parties",
  }),
  "platform.here": booleanFact("offering", platformHere, {
    meaning: "a platform of the offering operates from the jurisdiction",
    ask: "From which countries do the platforms of the offering operate? State the complete list of parties.",
    at: "/parties",
  }),
  "customers.here": booleanFact("offering", customersHere, {
    meaning: "the token is sold to, or a party serves, customers in the jurisdiction",
    ask: "Into which countries is the token sold, and in which do its parties serve customers? State the complete list of sales.",
    at: "/sales",
  }),
  "parents.here": booleanFact("offering", parentsHere, {
    meaning: "a platform, intermediary, custodian or institution of the offering belongs to a group of the jurisdiction",
    ask: "From which countries are the platforms, intermediaries, custodians and institutions controlled?",
    at: "/parties",
    changeable: false,
  }),
  "personnel.here": booleanFact("offering", personnelHere, {
    meaning: "staff in the jurisdiction perform issuance, matching, sales or marketing functions",
    ask: "In which countries do people perform issuance, matching, sales or marketing functions, whoever employs them?",
    at: "/staffIn",
  }),
  "marketing.here": booleanFact("offering", marketingHere, {
    meaning: "the offering is marketed in or towards the jurisdiction",
    ask: "Which countries does the marketing target, by channel, language, currency or event? State the complete list.",
    at: "/marketing/targetedCountries",
  }),
  "venue.here": booleanFact("offering", venueHere, {
    meaning: "a secondary trading venue is operated from the jurisdiction",
    ask: "On which venues will the token trade, and where are they operated? State the complete list.",
    at: "/secondary/venues",
  }),
  "currency.here": booleanFact("offering", currencyHere, {
    meaning: "the token refers, wholly or partly, to the currency of the jurisdiction",
    ask: "To which currencies does the token's value refer?",
    at: "/token/referenceCurrencies",
  }),

  // The issuer.
  "issuer.isInvestmentFund": booleanFact("offering", (r) => r.offering.issuer?.isInvestmentFund, {
    meaning: "the issuer is a pooled investment vehicle",
    ask: "Is the issuer a pooled investment vehicle?",
    at: "/issuer/isInvestmentFund",
  }),
  "issuer.isLegalPerson": booleanFact("offering", (r) => r.offering.issuer?.isLegalPerson, {
    meaning: "the issuer is a legal person",
    ask: "Is the issuer a legal person?",
    at: "/issuer/isLegalPerson",
  }),
  "issuer.votesHeldHere": numberFact("offering", votesHeldHere, {
    unit: "percent",
    meaning: "share of the issuer's votes held, directly or indirectly, by persons of the jurisdiction",
    ask: "Who holds the issuer's votes: which kind of person, from which country (of a natural person also the nationality) and with what percentage? State the complete list.",
    at: "/issuer/controllers",
  }),
  "issuer.deFactoControlledHere": booleanFact("offering", deFactoControlHere, {
    meaning: "a person of the jurisdiction directs the issuer's operation, finance, personnel or technology",
    ask: "Does anyone direct the issuer's operation, finance, personnel or technology without a majority of votes?",
    at: "/issuer/controllers",
  }),

  // The asset.
  "asset.kind": codeFact("offering", (r) => r.offering.asset?.kind, {
    values: ASSET_KINDS,
    meaning: "kind of underlying asset",
    ask: "What kind of asset underlies the token?",
    at: "/asset/kind",
    changeable: false,
  }),
  "asset.rights": codesFact("offering", (r) => r.offering.asset?.rights, {
    values: [
      "voting", "information", "dividend", "profit-share", "interest", "repayment", "redemption", "put", "conversion", "subscription",
      "liquidation-proceeds", "access-to-service", "governance-only", "none",
    ],
    meaning: "rights that the token gives",
    ask: "Which rights does the token give its holder?",
    at: "/asset/rights",
  }),
  "asset.pooled": booleanFact("offering", (r) => r.offering.asset?.pooled, {
    meaning: "contributions and returns are pooled",
    ask: "Are the holders' contributions and the returns pooled?",
    at: "/asset/pooled",
  }),
  "asset.managedByOperator": booleanFact("offering", (r) => r.offering.asset?.managedByOperator, {
    meaning: "the asset is managed as a whole by or for an operator",
    ask: "Is the asset managed as a whole by or for an operator?",
    at: "/asset/managedByOperator",
  }),
  "asset.holdersControlDayToDay": booleanFact("offering", (r) => r.offering.asset?.holdersControlDayToDay, {
    meaning: "the holders have day-to-day control over the asset",
    ask: "Do the holders have day-to-day control over the management of the asset?",
    at: "/asset/holdersControlDayToDay",
  }),
  "asset.cashFlowStable": booleanFact("offering", (r) => r.offering.asset?.cashFlow?.stable, {
    meaning: "the asset produces a stable cash flow",
    ask: "Does the asset produce a stable, independent cash flow?",
    at: "/asset/cashFlow/stable",
  }),
  "asset.cashOnlyByDisposal": booleanFact("offering", (r) => r.offering.asset?.cashFlow?.onlyByDisposal, {
    meaning: "the asset yields cash only when it is disposed of",
    ask: "Does the asset yield cash only by being sold?",
    at: "/asset/cashFlow/onlyByDisposal",
  }),
  "asset.titleDispute": booleanFact("offering", (r) => r.offering.asset?.titleDispute, {
    meaning: "there is a major dispute over the ownership of the asset",
    ask: "Is the ownership of the asset in dispute?",
    at: "/asset/titleDispute",
  }),
  "asset.transferableByLaw": booleanFact("offering", (r) => r.offering.asset?.transferableByLaw, {
    meaning: "the asset may by law be transferred",
    ask: "May the asset by law be transferred?",
    at: "/asset/transferableByLaw",
    changeable: false,
  }),
  "asset.vacantOrUnderConstruction": booleanFact("offering", (r) => r.offering.asset?.vacantOrUnderConstruction, {
    meaning: "the property is vacant or under construction",
    ask: "Is the property vacant or under construction?",
    at: "/asset/vacantOrUnderConstruction",
  }),

  // The token.
  "token.kind": codeFact("offering", (r) => r.offering.token?.kind, {
    values: TOKEN_KINDS,
    meaning: "kind of token",
    ask: "What kind of token is offered?",
    at: "/token/kind",
  }),
  "token.usesDlt": booleanFact("offering", (r) => r.offering.token?.usesDlt, {
    meaning: "the token uses encryption and distributed-ledger or similar technology",
    ask: "Does the token use encryption and distributed-ledger or similar technology?",
    at: "/token/usesDlt",
  }),
  "token.represents": codeFact("offering", (r) => r.offering.token?.represents, {
    values: ["underlying-rights", "issuer-claim", "price-exposure", "access", "membership", "nothing"],
    meaning: "what the token stands for",
    ask: "What does the token stand for: rights in an asset, a claim on the issuer, price exposure, access, or nothing?",
    at: "/token/represents",
  }),
  "token.referenceCurrencies": codesFact("offering", (r) => r.offering.token?.referenceCurrencies, {
    meaning: "currencies to which the token's value refers",
    ask: "To which currencies does the token's value refer?",
    at: "/token/referenceCurrencies",
  }),
  "token.paysInterest": booleanFact("offering", (r) => r.offering.token?.paysInterest, {
    meaning: "the token pays interest or another return for holding it",
    ask: "Does the token pay interest or another return for holding it?",
    at: "/token/paysInterest",
  }),
  "token.bearerForm": booleanFact("offering", (r) => r.offering.token?.bearerForm, {
    meaning: "the token is in bearer form",
    ask: "Is the token in bearer form?",
    at: "/token/bearerForm",
  }),
  "token.chainType": codeFact("offering", (r) => r.offering.token?.chainType, {
    values: ["permissioned", "public-permissioned", "public-permissionless"],
    meaning: "kind of ledger",
    ask: "On what kind of ledger does the token live?",
    at: "/token/chainType",
  }),
  "token.fractional": booleanFact("offering", (r) => r.offering.token?.fractional, {
    meaning: "the token is a fraction of a larger asset",
    ask: "Is the token a fraction of a larger asset?",
    at: "/token/fractional",
  }),
  "token.unique": booleanFact("offering", (r) => r.offering.token?.unique, {
    meaning: "the token is unique and not interchangeable",
    ask: "Is each token unique and not interchangeable with others?",
    at: "/token/unique",
  }),
  "token.limitedPurpose": booleanFact("offering", (r) => r.offering.token?.limitedPurpose, {
    meaning: "the token serves a limited purpose such as loyalty or in-game use",
    ask: "Does the token serve only a limited purpose, such as loyalty points or in-game use?",
    at: "/token/limitedPurpose",
  }),
  "token.trackRecordMonths": numberFact("offering", (r) => r.offering.token?.trackRecordMonths, {
    unit: "months",
    meaning: "time for which the token has existed",
    ask: "For how many months has the token existed?",
    at: "/token/trackRecordMonths",
  }),

  // The raise.
  "raise.kind": codeFact("offering", (r) => r.offering.raise?.kind, {
    values: [
      "offer-to-public", "admission-to-trading", "offer-and-admission", "private-placement", "airdrop-or-free",
      "secondary-sale-by-holder", "exchange-offer", "dividend-or-split",
    ],
    meaning: "kind of offer",
    ask: "Is it a public offer, a private placement, an admission to trading, a free distribution or a resale?",
    at: "/raise/kind",
  }),
  "raise.hardCap": moneyFact("offering", (r) => moneyIn(r.offering.raise?.hardCap, r.place.currency, r.rates, r.asOf), {
    unit: "local",
    meaning: "most that the offering can raise",
    ask: "What is the most that the offering can raise?",
    at: "/raise/hardCap",
  }),
  "raise.minInvestment": moneyFact("offering", (r) => moneyIn(r.offering.raise?.minInvestment, r.place.currency, r.rates, r.asOf), {
    unit: "local",
    meaning: "smallest amount that an investor can subscribe",
    ask: "What is the smallest amount that an investor can subscribe?",
    at: "/raise/minInvestment",
  }),
  "raise.promisedReturn": booleanFact("offering", (r) => either(r.offering.raise?.promisedReturn, r.offering.marketing?.promisesReturn === true), {
    meaning: "repayment with interest or another return is promised",
    ask: "Is repayment with interest, or another return, promised to investors?",
    at: "/raise/promisedReturn",
  }),

  // Sales into the jurisdiction, taken together.
  "sales.offereesHere": integerFact("offering", (r) => { const here = knownSalesHere(r); return here && sumOf(here.map((s) => s.offerees)); }, {
    unit: "persons",
    meaning: "persons in the jurisdiction to whom the token is offered",
    ask: "To how many persons in the jurisdiction is the token offered?",
    at: "/sales",
  }),
  "sales.purchasersHere": integerFact("offering", (r) => { const here = knownSalesHere(r); return here && sumOf(here.map((s) => s.purchasers)); }, {
    unit: "persons",
    meaning: "persons in the jurisdiction who buy the token",
    ask: "How many persons in the jurisdiction buy the token?",
    at: "/sales",
  }),
  "sales.amountHere": moneyFact("offering", (r) => { const here = knownSalesHere(r); return here && sumMoneyIn(here.map((s) => s.amount), r.place.currency, r.rates, r.asOf); }, {
    unit: "local",
    meaning: "amount offered in the jurisdiction",
    ask: "What amount is offered in the jurisdiction?",
    at: "/sales",
  }),
  "sales.classesHere": codesFact("offering", classesHere, {
    meaning: "classes of investors addressed in the jurisdiction",
    ask: "Which classes of investors are addressed in the jurisdiction?",
    at: "/sales",
  }),

  // Marketing.
  "marketing.generalSolicitation": booleanFact("offering", (r) => r.offering.marketing?.generalSolicitation, {
    meaning: "the offering is advertised or solicited publicly",
    ask: "Is the offering advertised or solicited publicly?",
    at: "/marketing/generalSolicitation",
  }),
  "marketing.invitesPublicHere": booleanFact("offering", (r) => somePlaceHere(r.offering.marketing?.invitesPublicIn, r.offering.marketing?.invitesPublicInComplete, r), {
    meaning: "material invites the public of the jurisdiction to buy",
    ask: "In which countries does material invite the public, or a section of it, to buy? State the complete list.",
    at: "/marketing/invitesPublicIn",
  }),
  "marketing.activeHere": booleanFact("offering", (r) => somePlaceHere(r.offering.marketing?.activelyMarketsIn, r.offering.marketing?.activelyMarketsInComplete, r), {
    meaning: "the offering is actively marketed to the public of the jurisdiction",
    ask: "In which countries is the offering actively marketed? State the complete list.",
    at: "/marketing/activelyMarketsIn",
  }),
  "marketing.channelsHere": booleanFact("offering", (r) => somePlaceHere(r.offering.marketing?.channelsIn, r.offering.marketing?.channelsInComplete, r), {
    meaning: "marketing runs over channels in the jurisdiction",
    ask: "In which countries are the marketing channels (sites, apps, accounts, events)? State the complete list.",
    at: "/marketing/channelsIn",
  }),
  "marketing.targetsHere": booleanFact("offering", (r) => somePlaceHere(r.offering.marketing?.targetedCountries, r.offering.marketing?.targetedCountriesComplete, r), {
    meaning: "marketing targets the jurisdiction by language, currency, domain or event",
    ask: "Which countries does the marketing target? State the complete list.",
    at: "/marketing/targetedCountries",
  }),
  "marketing.kycCountryBlock": booleanFact("offering", (r) => r.offering.marketing?.geoControls?.kycCountryBlock, {
    meaning: "residency is checked and excluded residents are refused",
    ask: "Is every investor's residency checked, and are residents of excluded countries refused?",
    at: "/marketing/geoControls/kycCountryBlock",
  }),
  "marketing.ipBlock": booleanFact("offering", (r) => r.offering.marketing?.geoControls?.ipBlock, {
    meaning: "access from excluded countries is blocked",
    ask: "Is access from excluded countries blocked?",
    at: "/marketing/geoControls/ipBlock",
  }),
  "marketing.deniesUnknownLocation": booleanFact("offering", (r) => { const on = r.offering.marketing?.geoControls?.onUnknown; return on === undefined ? undefined : on === "deny"; }, {
    meaning: "a visitor whose location is unknown is refused",
    ask: "Is a visitor whose location cannot be determined refused?",
    at: "/marketing/geoControls/onUnknown",
  }),
  "marketing.statements": codeFact("offering", (r) => r.offering.marketing?.falseOrMisleadingStatements, {
    values: ["none", "reckless", "fraudulent"],
    meaning: "false or misleading statements made to investors",
    ask: "Are any statements to investors false or misleading, recklessly or fraudulently?",
    at: "/marketing/falseOrMisleadingStatements",
  }),

  // Secondary trading.
  "secondary.intended": booleanFact("offering", (r) => r.offering.secondary?.intended, {
    meaning: "secondary trading is intended",
    ask: "Is secondary trading intended?",
    at: "/secondary/intended",
  }),

  // Dates.
  "dates.offerStart": dateFact("offering", (r) => dateValue(r.offering.dates?.offerStart), {
    meaning: "start of the offer",
    ask: "When does the offer start?",
    at: "/dates/offerStart",
  }),
  "dates.firstSale": dateFact("offering", (r) => dateValue(r.offering.dates?.firstSale), {
    meaning: "date of the first sale",
    ask: "When was or will be the first sale?",
    at: "/dates/firstSale",
  }),
  "dates.issuance": dateFact("offering", (r) => dateValue(r.offering.dates?.issuance), {
    meaning: "date of issue of the token",
    ask: "When is the token issued?",
    at: "/dates/issuance",
  }),
} as const;
