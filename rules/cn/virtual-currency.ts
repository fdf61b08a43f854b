import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { controlledFromMainland, offshoreConsentBeforeStart, onshoreActivity, renminbiCoin, virtualCurrency } from "./concepts";
import { whoeverActs } from "./exposures";
import { sharedFacts } from "./facts";
import { notice42, notice924, tokenIssuanceAnnouncement } from "./instruments";
import { offshoreIssue } from "./offshore-concepts";

/** Virtual currency: business in the mainland, issues abroad by mainland persons, and the renminbi peg. */

const { is, includesAny } = vocabulary("CNY", sharedFacts);

const BUSINESS = [
  cite(notice42, "item (1)"),
  cite(notice924, "virtual-currency business activities"),
  cite(tokenIssuanceAnnouncement, "token-issuance financing and trading platforms"),
] as const;

export const virtualCurrencyBusiness = rule({
  id: "cn.notice42.virtual-currency-business",
  title: "Virtual-currency business in the mainland is illegal financial activity",
  kind: "prohibition",
  cites: BUSINESS,
  subject: "offering",
  nexus: ["issuer", "sale", "platform", "provider", "personnel", "venue", "customers"],
  when: all(holds(virtualCurrency), holds(onshoreActivity)),
  exposes: [
    {
      role: "issuer",
      basis: "primary",
      when: any(is("sales.offeredHere"), all(is("issuer.organisedHere"), is("cn.issuedInMainland"))),
      note: "For token-issuance financing in the mainland.",
    },
    { role: "platform", basis: "joint" },
    { role: "intermediary", basis: "joint" },
    { role: "payment-provider", basis: "joint" },
    { role: "marketer", basis: "joint" },
  ],
  remedies: ["Cease the business in the mainland.", "Exit mainland customers and refund them."],
  notes: [
    "Reaches token-issuance financing, exchange against money or other coins, dealing as the counterparty of every trade, information and pricing services for trading, and related financial products; no threshold, no exemption.",
  ],
});

export const virtualCurrencyProviders = rule({
  id: "cn.notice42.virtual-currency-business.providers",
  title: "Exchanging, dealing in, matching or pricing virtual currency in the mainland is illegal financial activity",
  kind: "prohibition",
  cites: BUSINESS,
  subject: "party",
  nexus: ["provider"],
  when: all(
    holds(virtualCurrency),
    is("party.here"),
    any(
      includesAny("party.services", [
        "exchange-fiat-token",
        "exchange-token-token",
        "order-matching",
        "dealing",
        "market-making",
        "information-intermediation",
        "pricing",
      ]),
      includesAny("party.roles", ["exchange-or-trading-platform", "market-maker"]),
    ),
  ),
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Cease the business."],
});

export const controlledOffshoreIssuance = rule({
  id: "cn.notice42.controlled-offshore-issuance",
  title: "Mainland persons and the offshore entities they control may not issue virtual currency abroad without consent",
  kind: "prohibition",
  cites: [cite(notice42, "issue of virtual currency abroad by domestic persons and entities they control", { evidence: "secondary" })],
  subject: "offering",
  nexus: ["issuer", "sponsor"],
  when: all(holds(virtualCurrency), any(is("issuer.organisedHere"), holds(controlledFromMainland)), holds(offshoreIssue)),
  requires: { "consent-before-start": holds(offshoreConsentBeforeStart) },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "sponsor", basis: "control" },
    { role: "personnel", basis: "joint", note: "Officers of the issuer and of its mainland controller." },
  ],
  remedies: [
    "Do not issue.",
    "Before the issue, place control in truth with persons outside the mainland, or obtain the consent of the relevant departments.",
  ],
  openTexture: [
    { term: "control", question: "Does a mainland person control the offshore issuer? The notice sets no test.", by: "counsel" },
    { term: "consent of the relevant departments", question: "Which departments consent, and how? No procedure is published.", by: "the authorities" },
  ],
  notes: ["The test of control is borrowed from NDRC Order 56. Mainland developers who take part answer under the liability rules."],
});

export const rmbStablecoin = rule({
  id: "cn.notice42.rmb-stablecoin",
  title: "Nobody may issue a stablecoin that refers to the renminbi without consent",
  kind: "prohibition",
  cites: [cite(notice42, "item (1)", { evidence: "secondary" })],
  subject: "offering",
  nexus: ["currency"],
  when: holds(renminbiCoin),
  requires: { "consent-before-start": holds(offshoreConsentBeforeStart) },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "sponsor", basis: "joint" },
    { role: "intermediary", basis: "joint", note: "As distributor." },
    { role: "platform", basis: "joint", note: "As distributor." },
  ],
  remedies: ["Change the peg, or obtain the consent of the relevant departments before the issue."],
  notes: ["Mainland helpers answer under the liability rules. Onshore and offshore renminbi alike; a basket that contains it is treated as caught (interpretation). The nationality of the issuer does not matter."],
});

export const virtualCurrencyRules = [
  virtualCurrencyBusiness,
  virtualCurrencyProviders,
  controlledOffshoreIssuance,
  rmbStablecoin,
] as const;
