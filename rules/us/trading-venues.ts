import { all, any, cite, concept, defineFacts, holds, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { marketActorFacts, servesUs } from "./market-actors";
import { exchangeAct, regulationAts, tokenizedVenueOrder } from "./market-instruments";
import { fairAccessMonths, formAtsNotice, objectionPeriod, symbolsTier1, symbolsTier2, tradePublication, volumeTier1, volumeTier2 } from "./market-parameters";
import { security } from "./security-concepts";
import { securityFacts } from "./security-facts";

/** Where security tokens trade: a registered exchange, an alternative trading system, or an exempt tokenized securities venue. */

const own = { subject: "party", type: "boolean" } as const;

export const venueFacts = defineFacts({
  "us.singleSellerBoard": { ...own, meaning: "the system shows the offers of one seller only, or only redeems", ask: "Does the system only show the offers of a single seller, or only redeem tokens for the issuer?" },
  "us.formAtsFiled": { subject: "party", type: "date", meaning: "Form ATS is filed", ask: "On which day was Form ATS filed?" },
  "us.formAtsNEffective": { ...own, meaning: "Form ATS-N is effective", ask: "For NMS stock: is Form ATS-N effective?" },
  "us.highVolumeMonths": { subject: "party", type: "integer", unit: "months", meaning: "months of the last six in which the system had 5 per cent or more of the average daily volume", ask: "In how many of the last six months did the system have 5 per cent or more of the average daily volume in the security?" },
  "us.fairAccess": { ...own, meaning: "the system gives fair access by written standards", ask: "Does the system give fair access under written standards?" },
  "us.quarterlyAtsReports": { ...own, meaning: "quarterly reports on Form ATS-R are filed, as far as due", ask: "Are the quarterly reports on Form ATS-R filed, as far as they are due?" },
  "us.tokenizedVenue": { ...own, meaning: "the venue relies on the order for tokenized securities venues", ask: "Does this venue rely on the order for tokenized securities venues (34-106402)?" },
  "us.permissionedPools": { ...own, meaning: "the venue runs automated pools for permissioned participants and sets the standards of access", ask: "Does the venue supply automated liquidity pools to permissioned participants, under its own standards of access?" },
  "us.sameRightsAsStock": { ...own, meaning: "each token carries the rights and privileges of the traditional share of its class", ask: "Does each token carry the same rights and privileges as the traditional share of its class?" },
  "us.withinSizeLimits": { ...own, meaning: "the venue keeps within the order's limits of symbols and of volume", ask: "Does the venue keep within the limits of symbols and of trading volume that the order sets?" },
  "us.publicAuditableContracts": { ...own, meaning: "the contracts are public and can be audited", ask: "Are the smart contracts public and auditable?" },
  "us.haltsWithPrimary": { ...own, meaning: "trading stops with every halt or suspension on the primary exchange", ask: "Does trading stop together with every halt or suspension on the primary listing exchange?" },
  "us.tradesPublishedWithin": { subject: "party", type: "number", unit: "minutes", meaning: "minutes until a trade is published", ask: "Within how many minutes is every trade of the last 30 days published, free and machine-readable?" },
  "us.publicNotice": { ...own, meaning: "the public notice about the venue's operations is given", ask: "Is the public notice about the venue's operations given?" },
  "us.unaffiliatedTokenizer": { ...own, meaning: "a third party without affiliation to the issuer tokenized the stock", ask: "Did a third party that is not affiliated with the issuer tokenize the stock?" },
  "us.issuerNotifiedOn": { subject: "party", type: "date", meaning: "the issuer of the stock is notified in writing", ask: "On which day was the issuer of the stock notified in writing and given the opportunity to object?" },
  "us.issuerObjectedOn": { subject: "party", type: "date", meaning: "the issuer of the stock objects", ask: "On which day did the issuer of the stock object?" },
  "us.listedOn": { subject: "party", type: "date", meaning: "the tokenized stock is first traded on the venue", ask: "On which day was or will the tokenized stock first be traded on the venue?" },
  "us.stockTier": { subject: "party", type: "code", values: ["tier-1", "tier-2"], meaning: "limit-up/limit-down tier of the stock", ask: "In which limit-up/limit-down tier is the stock?" },
  "us.tierSymbols": { subject: "party", type: "integer", unit: "count", meaning: "symbols of that tier on the venue", ask: "How many symbols of that tier does the venue trade?" },
  "us.shareOfDailyVolume": { subject: "party", type: "number", unit: "percent", meaning: "share of the stock's average daily volume traded on the venue", ask: "What share of the stock's average daily volume of the calendar month before, in per cent, is traded on the venue in a day?" },
  "us.noticeTermsKept": { ...own, meaning: "no leverage or lending, organised in the United States, notice published 30 days ahead and kept up to date, sanctions compliance and records", ask: "Does the venue offer no leverage or lending, is it organised in the United States, did it publish its notice 30 days before operating and update it, and does it keep sanctions compliance and records?" },
  "us.reportedTermsCleared": {
    ...own,
    meaning: "counsel has read the order and clears the venue on the figures reported in public",
    ask: "Has counsel read order 34-106402, and does the venue comply with the figures, the objection step and the notice as the order has them?",
    judgement: { by: "counsel", note: "The numbers of the order are known from public engineering summaries only; they warn, they do not convict." },
  },
});

const { is, isNot, equals, includes, includesAny, atMost, lessThan, after, onOrAfter, later } = vocabulary("USD", { ...securityFacts, ...marketActorFacts, ...venueFacts });

export const matchesOrders = concept({
  id: "us.matches-orders",
  title: "Brings together orders of buyers and sellers",
  subject: "party",
  when: any(includes("party.services", "order-matching"), includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"])),
  cites: [cite(exchangeAct, "Rule 3b-16")],
  note: "Under established, non-discretionary methods.",
});

const venueExposure = [
  ...whoeverActs({ basis: "primary" }),
  { role: "intermediary", basis: "joint", reach: "any", cites: [cite(exchangeAct, "s. 5")], note: "Broker-dealers that use an unregistered exchange." },
  { role: "technology-provider", basis: "secondary", knowledge: "knew", reach: "any", cites: [cite(exchangeAct, "s. 20(e)")], note: "Aiders, for knowing or reckless assistance." },
] as const;

export const tradingVenue = rule({
  id: "us.exchange-act.trading-venue",
  title: "A market in security tokens is an exchange, an alternative trading system or an exempt tokenized venue",
  kind: "authorisation",
  cites: [cite(exchangeAct, "ss. 5, 6; Rule 3b-16"), cite(regulationAts, "Rules 300-304")],
  inForce: { from: "1999-04-21" },
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(holds(security), holds(matchesOrders), holds(servesUs)),
  requires: { "registered-national-exchange": includes("party.licences", "us.national-securities-exchange") },
  unless: {
    "no-market-of-many": {
      title: "Single seller's board, or redemption only",
      conditions: { "single-seller-or-redemption": is("us.singleSellerBoard") },
      cites: [cite(exchangeAct, "Rule 3b-16")],
    },
    "alternative-trading-system": {
      title: "Alternative trading system",
      conditions: {
        "registered-broker-dealer": includes("party.licences", "us.broker-dealer"),
        "finra-member": includes("party.associations", "finra"),
        "form-ats-filed-in-time": onOrAfter("us.operationsStart", later("us.formAtsFiled", formAtsNotice)),
        "form-ats-n-for-nms-stock": any(isNot("us.nmsStock"), is("us.formAtsNEffective")),
        "fair-access": any(lessThan("us.highVolumeMonths", fairAccessMonths), is("us.fairAccess")),
        "quarterly-reports": is("us.quarterlyAtsReports"),
      },
      claimedAs: ["us.ats"],
      cites: [cite(regulationAts, "Rules 301-304")],
    },
    "tokenized-securities-venue": {
      title: "Tokenized securities venue, for tokenized NMS stock",
      conditions: {
        "relies-on-the-order": is("us.tokenizedVenue"),
        "tokenized-nms-stock-only": is("us.nmsStock"),
        "same-rights-as-the-stock": is("us.sameRightsAsStock"),
        "permissioned-pools": is("us.permissionedPools"),
        "within-limits-of-symbols-and-volume": is("us.withinSizeLimits"),
        "issuer-notified-if-third-party-tokenized": any(isNot("us.unaffiliatedTokenizer"), onOrAfter("us.listedOn", "us.issuerNotifiedOn")),
        "public-auditable-contracts": all(is("us.publicAuditableContracts"), equals("token.chainType", "public-permissionless")),
        "halts-with-primary-exchange": is("us.haltsWithPrimary"),
        "trades-published-in-time": atMost("us.tradesPublishedWithin", tradePublication),
        "public-notice": is("us.publicNotice"),
      },
      cites: [cite(tokenizedVenueOrder, "ss. II.G-II.H")],
      inForce: { from: "2026-09-17", to: "2031-09-22" },
      note: "Not for shares of private companies, unlisted funds, debt or real estate. How far the issuer's objection bars the listing is the matter of the rule on reported terms.",
    },
  },
  exposes: venueExposure,
  remedies: ["Trade only on a registered exchange or an alternative trading system run by a registered broker-dealer.", "File Form ATS at least 20 days before operating.", "For listed stock: meet every condition of the order on tokenized venues."],
  notes: [
    "A venue is judged when it is named among the parties, with its services and roles.",
    "A licence us.broker-dealer stands for registration with the SEC; membership of FINRA is stated among the party's associations (finra).",
    "An automated market maker counts as a system that brings orders together. Proposed amendments to Rule 3b-16 were withdrawn on 2025-06-17.",
  ],
});

export const reportedVenueTerms = rule({
  id: "us.exchange-act.trading-venue-reported-terms",
  title: "Tokenized securities venue: figures and objection step as reported in public (unverified)",
  kind: "authorisation",
  force: "guidance",
  evidence: "unverified",
  cites: [cite(tokenizedVenueOrder, "size limits, objection, notice", { evidence: "unverified" })],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(holds(security), holds(matchesOrders), holds(servesUs), is("us.tokenizedVenue"), is("us.nmsStock")),
  requires: {
    "symbols": any(
      all(equals("us.stockTier", "tier-1"), atMost("us.tierSymbols", symbolsTier1)),
      all(equals("us.stockTier", "tier-2"), atMost("us.tierSymbols", symbolsTier2)),
      is("us.reportedTermsCleared"),
    ),
    "volume": any(
      all(equals("us.stockTier", "tier-1"), atMost("us.shareOfDailyVolume", volumeTier1)),
      all(equals("us.stockTier", "tier-2"), atMost("us.shareOfDailyVolume", volumeTier2)),
      is("us.reportedTermsCleared"),
    ),
    "no-objection-in-time": any(
      isNot("us.unaffiliatedTokenizer"),
      all(after("us.issuerObjectedOn", later("us.issuerNotifiedOn", objectionPeriod)), onOrAfter("us.listedOn", later("us.issuerNotifiedOn", objectionPeriod))),
      is("us.reportedTermsCleared"),
    ),
    "notice-and-conduct": any(is("us.noticeTermsKept"), is("us.reportedTermsCleared")),
  },
  exposes: venueExposure,
  remedies: ["Have counsel read the order and compare the venue with its figures.", "Do not list a stock whose issuer has objected; read the venue's current list of objections."],
  openTexture: [{ term: "conditions of the order", question: "What does the order say on symbols, volume, objection, leverage, place of organisation and notice?", by: "counsel" }],
  notes: ["Nothing here convicts: a figure that is exceeded leaves the matter open until counsel has read the order. The two tiers are those of the stock, not classes of venue."],
});

export const venueConcepts = [matchesOrders] as const;
export const venueRules = [tradingVenue, reportedVenueTerms] as const;
