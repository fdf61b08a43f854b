import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import { digitalAsset, governmentToken } from "./concepts";
import { words } from "./facts";
import { decree, governmentTokens, investorNotification, paymentNotification, secondDecree } from "./instruments";
import { LICENCES, actsHere, advises, brokersOrDeals, digitalAssetBusiness, exchanges, facesThailand, keepsCustody, manages } from "./services";

const { is, isNot, equals, includes, includesAny } = words;

const answerable = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "secondary", reach: "any", note: "Officers." },
] as const;

/** For each business its own licence. */
const licensed = {
  "exchange-licence": any(not(exchanges), includes("party.licences", "th.exchange")),
  "broker-or-dealer-licence": any(not(brokersOrDeals), includesAny("party.licences", ["th.broker", "th.dealer"])),
  "custodian-licence": any(not(keepsCustody), includes("party.licences", "th.custodian")),
  "fund-manager-licence": any(not(manages), includes("party.licences", "th.fund-manager")),
  "adviser-licence": any(not(advises), includes("party.licences", "th.adviser")),
};

const pointsPlatform = {
  title: "Platform for utility points that are ready to use",
  conditions: { "ready-utility-token": equals("th.tokenType", "utility-ready"), "exchange-only": all(exchanges, not(any(brokersOrDeals, keepsCustody, manages, advises))) },
  cites: [cite(investorNotification, "platforms for ready utility tokens")],
} as const;

export const offshore = rule({
  id: "th.decree2-offshore-operator",
  title: "An operator abroad whose service shows a sign of facing Thailand needs a Thai licence",
  kind: "authorisation",
  cites: [cite(secondDecree, "Decree ss. 26(3), 26/1")],
  subject: "party",
  nexus: ["provider", "customers", "marketing", "sale"],
  when: all(is("party.abroad"), holds(digitalAsset), digitalAssetBusiness, facesThailand),
  requires: licensed,
  unless: {
    "excluded-service": {
      title: "Service excluded by the SEC",
      claimedAs: ["th.excluded-service"],
      conditions: { "excluded-by-sec": is("th.excludedService") },
      cites: [cite(secondDecree, "Decree s. 26/1")],
    },
    "ready-utility-platform": pointsPlatform,
  },
  exposes: [
    ...answerable,
    { role: "intermediary", basis: "secondary", reach: "any", note: "Local agents." },
    { role: "marketer", basis: "secondary", reach: "any", note: "Paid promoters." },
  ],
  remedies: ["Remove every sign.", "Obtain the Thai licence.", "Block residents of Thailand."],
  notes: [
    "One sign is enough; none means that clients who come of their own accord may be served.",
    "Site and app can be blocked; imprisonment of two to five years and fines are known from memory.",
  ],
});

export const venue = rule({
  id: "th.venue-licence",
  title: "Exchange, brokerage, dealing, custody, management and advice in digital assets need a licence",
  kind: "authorisation",
  cites: [cite(decree, "ss. 3, 26"), cite(investorNotification, "digital asset businesses")],
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(holds(digitalAsset), digitalAssetBusiness, actsHere),
  requires: licensed,
  unless: {
    "ready-utility-platform": pointsPlatform,
  },
  exposes: answerable,
  remedies: ["Obtain the licence of the Minister of Finance on the SEC's recommendation, or use a licensed operator."],
  notes: ["An operator abroad is judged by th.decree2-offshore-operator.", "Capital by type of licence is known from memory only and not judged."],
});

export const venueTrading = rule({
  id: "th.venue-licence-trading",
  title: "A licensed exchange lists by approved rules and trades against baht or listed cryptocurrencies",
  kind: "authorisation",
  cites: [cite(investorNotification, "exchanges")],
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(holds(digitalAsset), exchanges, includes("party.licences", "th.exchange")),
  requires: { "listing-rules-approved": is("th.listingRulesApproved"), "baht-or-listed-pairs": is("th.bahtOrListedPairs") },
  exposes: answerable,
  remedies: ["Have the listing rules approved, and close other pairs."],
  notes: ["As of 2018."],
});

export const payment = rule({
  id: "th.payment-ban",
  title: "Operators neither advertise nor support payment with digital assets",
  kind: "prohibition",
  cites: [cite(paymentNotification, "means of payment")],
  subject: "party",
  nexus: ["provider", "customers", "personnel"],
  when: all(
    holds(digitalAsset),
    any(digitalAssetBusiness, includes("party.services", "payment"), includes("party.capacities", "payment-provider"), includesAny("party.licences", LICENCES)),
    any(actsHere, is("party.servesHere")),
  ),
  requires: { "no-payment-support": isNot("th.supportsPaymentUse") },
  exposes: answerable,
  remedies: ["Disable the payment function and withdraw its advertising."],
  notes: ["Known from memory."],
});

export const governmentTokenUse = rule({
  id: "th.g-token",
  title: "A government token is no means of payment and trades on licensed venues only",
  kind: "transfer-restriction",
  cites: [cite(governmentTokens, "use and trading")],
  subject: "offering",
  nexus: ["issuer", "sale", "venue"],
  when: holds(governmentToken),
  requires: { "no-payment-use": isNot("th.usedForPayment"), "licensed-venues-only": is("th.tradedOnLicensedVenuesOnly") },
  exposes: [
    { role: "platform", basis: "primary" },
    { role: "intermediary", basis: "primary" },
    { role: "payment-provider", basis: "primary" },
  ],
  remedies: ["Route trades through licensed venues, and stop payment with the token."],
  notes: ["The exemption of the offer stands in th.decree.s17-offer-approval and th.ico-portal."],
});

export const operatorRules = [offshore, venue, venueTrading, payment, governmentTokenUse];
