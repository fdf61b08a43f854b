import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import { directedHere, nftScope } from "./concepts";
import { words } from "./facts";
import { cml, communiqueB1, communiqueB2, decision1484, law7518 } from "./instruments";
import { custodianCapital, orderChannelStart, platformCapital } from "./parameters";
import { BANK_CUSTODY, CUSTODIAN_LICENCE, PLATFORM_LICENCE, keepsCustody, reachesHere, runsPlatform } from "./services";

const { is, isNot, equals, oneOf, includes, includesAny, atLeast, before } = words;

const START = "2024-07-02";
const nexus = ["provider", "personnel", "customers", "marketing"] as const;
const inRegime = all(is("token.usesDlt"), not(holds(nftScope)));
const permitted = includesAny("party.licences", [PLATFORM_LICENCE, CUSTODIAN_LICENCE]);

const answers = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "primary", reach: "any", note: "Owners, directors and staff who act." },
] as const;

export const authorisation = rule({
  id: "tr.casp.authorisation",
  title: "Platforms and custodians of crypto-assets need the permission of the Capital Markets Board",
  kind: "authorisation",
  cites: [cite(cml, "arts 35/B, 35/C, 99/A, 109/A"), cite(law7518, "crypto-asset service providers"), cite(communiqueB1, "permission")],
  inForce: { from: START },
  subject: "party",
  nexus,
  when: all(inRegime, any(runsPlatform, keepsCustody), reachesHere),
  requires: {
    "permission-as-platform": any(not(runsPlatform), includes("party.licences", PLATFORM_LICENCE)),
    "permission-as-custodian": any(not(keepsCustody), includesAny("party.licences", [CUSTODIAN_LICENCE, BANK_CUSTODY])),
  },
  exposes: answers,
  remedies: ["Obtain the Board's permission to be founded and to operate.", "Wind the activity up."],
  notes: [
    "Unlicensed activity: three to five years and 5,000 to 10,000 days of judicial fine (from memory).",
    "Non-fungible tokens and items of games are outside the regime under the decision of 2024-09-19.",
    "A party abroad is judged here only where its activity is directed at persons in Türkiye.",
  ],
});

export const operatingConditions = rule({
  id: "tr.casp.authorisation-conditions",
  title: "Permitted service providers keep systems to the criteria of TÜBİTAK and have fit founders",
  kind: "authorisation",
  cites: [cite(cml, "arts 35/B, 35/C"), cite(communiqueB1, "conditions of establishment")],
  inForce: { from: "2025-03-13" },
  subject: "party",
  nexus,
  when: all(inRegime, any(runsPlatform, keepsCustody), reachesHere, permitted),
  requires: { "systems-to-criteria": is("tr.systemCriteria"), "fit-founders": is("tr.foundersFit") },
  exposes: answers,
  remedies: ["Bring systems and founders into line with the communiqués."],
});

export const capital = rule({
  id: "tr.casp.authorisation-capital",
  title: "Platforms and custodians keep the least paid-in capital",
  kind: "authorisation",
  cites: [cite(communiqueB2, "capital")],
  subject: "party",
  nexus,
  when: all(inRegime, any(runsPlatform, keepsCustody), reachesHere, permitted),
  requires: {
    "capital-of-a-platform": any(not(includes("party.licences", PLATFORM_LICENCE)), atLeast("tr.paidCapital", platformCapital)),
    "capital-of-a-custodian": any(not(includes("party.licences", CUSTODIAN_LICENCE)), atLeast("tr.paidCapital", custodianCapital)),
  },
  exposes: answers,
  remedies: ["Raise the paid-in capital."],
  notes: ["Figures of 2025, from memory; they are revalued, and later figures were not read. The capital of banks that keep custody is not tested."],
});

export const foreignPlatform = rule({
  id: "tr.casp.foreign-platform",
  title: "Platforms abroad may not direct their activity at persons in Türkiye",
  kind: "prohibition",
  cites: [cite(cml, "art. 99/A"), cite(law7518, "art. 99/A")],
  inForce: { from: START },
  subject: "party",
  nexus,
  when: all(inRegime, any(runsPlatform, keepsCustody), not(equals("party.country", "TR")), holds(directedHere)),
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "marketer", basis: "joint", reach: "any", note: "Local promoter or influencer." },
    { role: "payment-provider", basis: "joint", reach: "any", note: "Intermediary of payments." },
  ],
  remedies: ["Remove Turkish content, premises and promotion.", "Block residents of Türkiye."],
  openTexture: [{ term: "directed at persons in Türkiye", question: "Is a platform without any listed sign caught when a resident comes of his own initiative?", by: "counsel" }],
  notes: ["Treated as unlicensed activity; access can be blocked. The list of signs is known from memory."],
});

export const initialSale = rule({
  id: "tr.casp.initial-sale",
  title: "A crypto-asset without capital-market rights is first sold or distributed through an authorised platform only",
  kind: "authorisation",
  cites: [cite(cml, "arts 3(1)(cc)-(dd), 35/B"), cite(law7518, "initial sale or distribution"), cite(communiqueB1, "listing"), cite(communiqueB2, "listing")],
  inForce: { from: START },
  subject: "sale",
  nexus: ["sale"],
  when: all(
    is("sale.offered"),
    is("token.usesDlt"),
    equals("tr.instrumentRight", "none"),
    any(
      oneOf("raise.kind", ["offer-to-public", "admission-to-trading", "offer-and-admission", "airdrop-or-free"]),
      all(equals("raise.kind", "private-placement"), is("tr.placementIsPublic")),
    ),
  ),
  requires: {
    "through-authorised-platform": is("tr.throughAuthorisedPlatform"),
    "listing-committee": is("tr.listingProcedure"),
    "technical-criteria": is("tr.technicalCriteria"),
  },
  unless: {
    "nft-or-game-item": {
      title: "Genuine non-fungible token or item of a game",
      conditions: {
        "unique-or-game-item": any(is("token.unique"), is("tr.gameItem")),
        "not-a-fraction": isNot("token.fractional"),
        "not-a-fungible-series": any(is("tr.gameItem"), isNot("tr.fungibleSeries")),
        "no-share-of-revenue": isNot("tr.revenueShare"),
      },
      cites: [cite(decision1484, "unique digital items and items of games")],
      claimedAs: ["tr.nft"],
    },
  },
  exposes: [
    { role: "issuer", basis: "primary", note: "Sells directly." },
    { role: "platform", basis: "primary", note: "Sells without authorisation." },
  ],
  remedies: ["Have the token listed by an authorised platform under its written procedure, and sell there."],
  notes: ["Sales by holders are not initial sales. Whether a private placement is a sale to the public is left to counsel."],
});

export const orderAndCash = rule({
  id: "tr.casp.order-and-cash-channels",
  title: "Platforms take orders over their own channels only, money through banks only, and keep custody apart",
  kind: "reporting",
  cites: [cite(decision1484, "orders, cash and custody")],
  subject: "party",
  nexus,
  when: all(inRegime, runsPlatform, reachesHere),
  requires: {
    "own-order-channels": any(before("asOf", orderChannelStart), not(includesAny("tr.orderChannels", ["social-media", "messaging-app", "other"]))),
    "money-through-banks": not(includesAny("tr.cashHandling", ["cash-in-hand", "other"])),
    "custody-apart": is("tr.custodySeparate"),
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Move orders to the platform's own site, application or registered telephone line.", "Settle money through banks."],
});

export const serviceProviderRules = [authorisation, operatingConditions, capital, foreignPlatform, initialSale, orderAndCash];
