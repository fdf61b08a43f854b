import { all, cite, holds, not, rule } from "../../src/authoring";
import { cryptoAsset } from "./concepts";
import { words } from "./facts";
import { pilot } from "./instruments";
import { prospectusPeriod } from "./parameters";

const { is, isNot, equals, oneOf, includes, later, onOrAfter } = words;

const answerable = [
  { role: "issuer", basis: "primary" },
  { role: "platform", basis: "joint", note: "The licensed provider." },
] as const;

/** An offer under the pilot: a first sale, not one by a holder. */
const primaryOffer = all(holds(cryptoAsset), not(equals("raise.kind", "secondary-sale-by-holder")));

export const issuerAndAsset = rule({
  id: "vn.res05.issuer-and-asset",
  title: "A crypto-asset is issued by a Vietnamese company on real assets, not on securities or money",
  kind: "asset-requirement",
  cites: [cite(pilot, "Art. 5")],
  subject: "offering",
  nexus: ["issuer", "asset", "sale", "personnel"],
  when: primaryOffer,
  requires: {
    "vietnamese-issuer": is("issuer.organisedHere"),
    "company": oneOf("vn.issuerForm", ["limited-liability-company", "joint-stock-company"]),
    "real-asset": includes("vn.backing", "real-asset"),
    "not-on-securities": not(includes("vn.backing", "securities")),
    "not-on-money": not(includes("vn.backing", "fiat")),
    "foreign-ownership-limits-kept": is("vn.foreignLimitsKept"),
  },
  exposes: answerable,
  remedies: ["Change the underlying asset.", "Issue through a Vietnamese company."],
  notes: ["Drafts of a decree on fines exist; none was found to be issued, so no amount is given."],
});

export const foreignInvestors = rule({
  id: "vn.res05.foreign-investors-only",
  title: "A crypto-asset is offered to foreign investors only, through a licensed provider",
  kind: "investor-restriction",
  cites: [cite(pilot, "Art. 6")],
  subject: "sale",
  nexus: ["issuer", "asset", "sale"],
  when: all(holds(cryptoAsset), is("sale.offered")),
  requires: { "foreign-subscribers-only": is("vn.buyersForeign"), "through-licensed-provider": is("vn.throughProvider") },
  exposes: [...answerable, { role: "investor", basis: "joint" }],
  remedies: ["Admit foreign investors only, by nationality.", "Sell through a licensed provider.", "Reverse the sale."],
});

export const foreignTransferees = rule({
  id: "vn.res05.foreign-investors-only-transfers",
  title: "A crypto-asset passes to foreign investors only, through a licensed provider",
  kind: "transfer-restriction",
  cites: [cite(pilot, "Art. 6(2)")],
  subject: "offering",
  nexus: ["issuer", "asset", "sale", "venue"],
  when: holds(cryptoAsset),
  requires: { "foreign-transferees-only": is("vn.transfersToForeignersOnly") },
  exposes: [...answerable, { role: "investor", basis: "joint" }],
  remedies: ["Whitelist by nationality.", "Reverse trades with others."],
});

export const prospectus = rule({
  id: "vn.res05.prospectus-15-days",
  title: "The prospectus is on both websites at least fifteen days before the offer",
  kind: "disclosure",
  cites: [cite(pilot, "prospectus, Form 01")],
  subject: "offering",
  nexus: ["issuer", "asset", "sale", "personnel"],
  when: primaryOffer,
  requires: {
    "form-01": is("vn.form01"),
    "on-the-issuers-site-in-time": onOrAfter("dates.offerStart", later("vn.onIssuerSite", prospectusPeriod)),
    "on-the-providers-site-in-time": onOrAfter("dates.offerStart", later("vn.onProviderSite", prospectusPeriod)),
  },
  exposes: answerable,
  remedies: ["Publish on both sites, and postpone the offer."],
});

export const dongOnly = rule({
  id: "vn.res05.vnd-only",
  title: "Offer, issue, trade and settlement are in dong, and the crypto-asset pays for nothing",
  kind: "prohibition",
  cites: [cite(pilot, "Art. 4")],
  subject: "offering",
  nexus: ["issuer", "sale", "platform", "venue"],
  when: holds(cryptoAsset),
  requires: { "in-dong-only": is("vn.dongOnly"), "no-payment-use": isNot("vn.usedForPayment") },
  exposes: [...answerable, { role: "investor", basis: "joint", note: "The foreign investor." }],
  remedies: ["Convert to dong.", "Stop payment with the crypto-asset."],
  notes: ["That a foreign investor pays through a designated account is known from memory."],
});

export const pilotRules = [issuerAndAsset, foreignInvestors, foreignTransferees, prospectus, dongOnly];
