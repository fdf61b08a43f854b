import { all, any, cite, concept, holds, not, vocabulary } from "../../src/authoring";
import { sharedFacts } from "./facts";
import { notice42, notice924, stablecoinMeeting, tokenIssuanceAnnouncement } from "./instruments";
import { ndrcOrder56 } from "./offshore-instruments";
import { controlVotes } from "./offshore-parameters";

const { is, isNot, equals, oneOf, includesAny, atLeast, onOrBefore } = vocabulary("CNY", sharedFacts);

/** Turning ownership, income or other rights in assets into tokens, and issuing and trading them. */
export const rwaTokenization = concept({
  id: "cn.rwa-tokenization",
  title: "Tokenization of real-world assets",
  subject: "offering",
  when: all(
    is("token.usesDlt"),
    not(oneOf("token.kind", ["virtual-currency", "stablecoin"])),
    any(
      oneOf("token.represents", ["underlying-rights", "issuer-claim"]),
      all(
        any(
          equals("token.represents", "price-exposure"),
          all(oneOf("token.represents", ["access", "membership"]), not(oneOf("token.kind", ["utility", "nft"]))),
        ),
        is("cn.tokenizesRights"),
      ),
    ),
  ),
  cites: [cite(notice42, "item (2)")],
  note: "A stablecoin is a virtual currency even when it is backed by assets. Whether price exposure, or the use or membership that an asset token gives, is a right in an asset is left to judgement.",
});

/** Not issued by a monetary authority, using encryption and distributed-ledger or similar technology, in digital form. */
export const virtualCurrency = concept({
  id: "cn.virtual-currency",
  title: "Virtual currency",
  subject: "offering",
  when: all(
    is("token.usesDlt"),
    any(
      oneOf("token.kind", ["virtual-currency", "stablecoin"]),
      all(
        oneOf("token.represents", ["access", "membership", "nothing"]),
        any(equals("token.kind", "utility"), is("cn.treatedAsVirtualCurrency")),
      ),
    ),
  ),
  cites: [
    cite(notice42, "item (1)"),
    cite(stablecoinMeeting, "stablecoins"),
    cite(notice924, "definition of virtual currency"),
    cite(tokenIssuanceAnnouncement, "tokens and virtual currency"),
  ],
  note: "Bitcoin, ether and USDT are the examples given. Utility and governance coins without an asset claim are counted in; digital collectibles, and other tokens that stand for no asset, have no definition and are left to judgement.",
});

/** A leg of the activity that takes place in, or reaches, the mainland. */
export const onshoreActivity = concept({
  id: "cn.onshore-activity",
  title: "Activity in the mainland",
  subject: "offering",
  when: any(
    is("sales.offeredHere"),
    all(is("issuer.organisedHere"), is("cn.issuedInMainland")),
    is("platform.here"),
    is("venue.here"),
    all(is("secondary.intended"), is("cn.venueAcceptsMainlandCustomers")),
    is("personnel.here"),
  ),
  cites: [cite(notice42, "item (2)")],
  note: "Notice 42 does not list the connecting acts; the mainland sponsor of an offshore deal does not make it an onshore one by preparing it (interpretation).",
});

/** The one way to tokenize real-world assets in the mainland: both limbs, neither of which the notice defines. */
export const approvedOnshoreBusiness = concept({
  id: "cn.approved-onshore-business",
  title: "Consent of the business authority and specific financial infrastructure, both",
  subject: "offering",
  when: all(is("cn.businessAuthorityConsent"), is("cn.specificFinancialInfrastructure")),
  cites: [cite(notice42, "item (2)")],
});

/** The consent, registration or filing of every authority concerned was complete before the start. */
export const offshoreConsentBeforeStart = concept({
  id: "cn.offshore-consent-before-start",
  title: "Mainland consent or filing complete before the start",
  subject: "offering",
  when: all(equals("cn.consentStatus", "completed"), onOrBefore("cn.consentDate", "dates.offerStart")),
  cites: [cite(notice42, "item (14)")],
});

/** The line is that of NDRC Order 56: half of the votes, or directing operation, finance, personnel or technology. */
export const controlledFromMainland = concept({
  id: "cn.controlled-offshore-entity",
  title: "Issuer controlled from the mainland",
  subject: "offering",
  when: any(atLeast("issuer.votesHeldHere", controlVotes), is("issuer.deFactoControlledHere")),
  cites: [cite(notice42, "offshore entities controlled by domestic persons", { evidence: "secondary" }), cite(ndrcOrder56, "controlled enterprises")],
  note: "Notice 42 does not define control; the test of NDRC Order 56 is borrowed.",
});

/** A mainland person issues, or stands behind the issue. */
export const mainlandPersonBehindIssue = concept({
  id: "cn.mainland-person-behind-issue",
  title: "A mainland person issues the token or stands behind the issue",
  subject: "offering",
  when: any(is("issuer.here"), is("sponsor.here"), holds(controlledFromMainland)),
  cites: [cite(notice42, "item (14)")],
  note: "Domestic person is not defined in Notice 42: a person established or living in the mainland (working rule).",
});

/** Somebody outside the mainland stands on the providing side. */
export const offshoreProviding = concept({
  id: "cn.offshore-providing",
  title: "The token is provided from outside the mainland",
  subject: "offering",
  when: any(isNot("issuer.here"), is("cn.offshoreProvider")),
  cites: [cite(notice42, "liability of those who assist offshore providers", { evidence: "unverified" }), cite(notice924, "offshore virtual-currency exchanges")],
});

/** Raising money or virtual currency by selling or circulating tokens. */
export const tokenFinancing = concept({
  id: "cn.token-issuance-financing",
  title: "Token-issuance financing",
  subject: "offering",
  when: all(is("token.usesDlt"), not(oneOf("raise.kind", ["airdrop-or-free", "dividend-or-split"]))),
  cites: [cite(tokenIssuanceAnnouncement, "nature of token-issuance financing")],
});

/** Everybody who intermediates, keeps, clears, settles, advises on or builds the business. */
export const serviceProvider = concept({
  id: "cn.service-provider",
  title: "Provider of intermediary or technology services",
  subject: "party",
  when: any(
    includesAny("party.capacities", [
      "platform",
      "intermediary",
      "custodian",
      "technology-provider",
      "payment-provider",
      "adviser",
    ]),
    includesAny("party.services", [
      "custody",
      "clearing",
      "settlement",
      "payment",
      "exchange-fiat-token",
      "exchange-token-token",
      "order-matching",
      "dealing",
      "market-making",
      "placement",
      "underwriting",
      "distribution",
      "advice",
      "technology",
      "smart-contract-development",
      "hosting",
      "data",
      "wallet",
      "identity-verification",
      "legal",
      "audit",
      "valuation",
      "registrar",
      "transfer-agency",
      "information-intermediation",
      "pricing",
    ]),
  ),
  cites: [cite(notice42, "item (2)")],
});

/** Providers with whom a customer deals, or whose technology carries the dealing; advisers only if they have mainland customers. */
export const customerProvider = concept({
  id: "cn.customer-provider",
  title: "Provider whose service reaches the customer",
  subject: "party",
  when: any(
    includesAny("party.capacities", ["platform", "intermediary", "custodian", "technology-provider", "payment-provider", "marketer"]),
    includesAny("party.services", [
      "custody",
      "clearing",
      "settlement",
      "payment",
      "exchange-fiat-token",
      "exchange-token-token",
      "order-matching",
      "dealing",
      "market-making",
      "placement",
      "underwriting",
      "distribution",
      "marketing",
      "technology",
      "smart-contract-development",
      "hosting",
      "data",
      "wallet",
      "identity-verification",
      "registrar",
      "transfer-agency",
      "information-intermediation",
      "pricing",
    ]),
    all(holds(serviceProvider), is("party.servesHere")),
  ),
  cites: [cite(notice42, "items (1) and (2)"), cite(notice924, "offshore virtual-currency exchanges serving mainland residents")],
  note: "A foreign lawyer, auditor or valuer of a foreign issuer serves that issuer, not persons in the mainland (interpretation).",
});

/** A coin, not a bond or share, whose value refers to onshore or offshore renminbi, alone or in a basket. */
export const renminbiCoin = concept({
  id: "cn.renminbi-coin",
  title: "Coin that refers to the renminbi",
  subject: "offering",
  when: all(
    is("currency.here"),
    any(
      oneOf("token.kind", ["stablecoin", "virtual-currency"]),
      all(is("token.usesDlt"), oneOf("token.kind", ["utility", "other"])),
    ),
  ),
  cites: [cite(notice42, "item (1)")],
  note: "A basket that contains the renminbi is treated as referring to it (interpretation).",
});

/** A financial institution or non-bank payment institution of the mainland. */
export const mainlandInstitution = concept({
  id: "cn.mainland-institution",
  title: "Mainland financial or payment institution",
  subject: "party",
  when: any(
    all(isNot("party.natural"), is("party.supervisedHere")),
    all(is("party.here"), includesAny("party.capacities", ["financial-institution", "payment-provider"])),
  ),
  cites: [cite(notice42, "financial institutions and payment institutions")],
});

export const sharedConcepts = [
  rwaTokenization,
  virtualCurrency,
  onshoreActivity,
  approvedOnshoreBusiness,
  offshoreConsentBeforeStart,
  controlledFromMainland,
  mainlandPersonBehindIssue,
  offshoreProviding,
  tokenFinancing,
  serviceProvider,
  customerProvider,
  renminbiCoin,
  mainlandInstitution,
] as const;
