import { all, any, cite, holds, not, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { collectiveInvestmentScheme } from "./concepts";
import { sharedFacts } from "./facts";
import { amlo, sfo } from "./instruments";
import { centralisedPlatform, licensedPlatform, outsideDefinition, servesHongKong, virtualAsset } from "./va-concepts";
import { vaFacts } from "./va-facts";
import { perpetualContractsCircular, vatpGuidelines, vatpProductsCircular } from "./va-instruments";
import { trackRecord } from "./va-parameters";

/** Platforms for virtual assets: who needs the licence, what a licensed platform may admit, and which tokens stay outside. */

const { is, equals, oneOf, includes, atLeast } = vocabulary("HKD", { ...sharedFacts, ...vaFacts });

export const platformLicence = rule({
  id: "hk.amlo.vatp-licence",
  title: "A centralised virtual asset trading platform needs an SFC licence",
  kind: "authorisation",
  cites: [cite(amlo, "Part 5B (ss. 53ZRA-53ZRK)")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(holds(virtualAsset), holds(centralisedPlatform), holds(servesHongKong)),
  requires: { "platform-licence": includes("party.licences", "hk.amlo.vatp") },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    {
      role: "personnel",
      basis: "secondary",
      reach: "any",
      note: "Officers of the platform.",
    },
  ],
  remedies: [
    "Obtain the licence before serving Hong Kong.",
    "Block Hong Kong and stop marketing to its public.",
    "Give up custody and matching, so that only introductions or postings remain; rules for dealers are proposed.",
  ],
  openTexture: [
    {
      term: "actively markets",
      question: "Do the advertisements, channels, language, currency and plan add up to active marketing to the Hong Kong public?",
      by: "counsel",
    },
  ],
  notes: [
    "Doing the business, or claiming to, without licence and without reasonable excuse: on indictment a fine of HK$5,000,000 and imprisonment for 7 years.",
    "Whether there is a reasonable excuse is left to the court.",
    "Hold Types 1 and 7 under the Securities and Futures Ordinance as well: a token may change its class.",
  ],
});

export const platformCustody = rule({
  id: "hk.amlo.vatp-licence.custody",
  title: "A licensed platform keeps client virtual assets through a wholly owned subsidiary",
  kind: "asset-requirement",
  cites: [cite(vatpGuidelines, "custody of client assets")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(holds(virtualAsset), includes("party.licences", "hk.amlo.vatp"), holds(centralisedPlatform)),
  requires: { "wholly-owned-subsidiary": is("hk.custodySubsidiary") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Move client virtual assets to a wholly owned subsidiary under the platform's control."],
  notes: ["Since 2025-11-03 affiliates may also keep virtual assets and tokenised securities that are not traded on the platform."],
});

export const platformAdvertising = rule({
  id: "hk.amlo.vatp-licence.advertising",
  title: "Nobody may advertise a virtual asset platform that has no licence",
  kind: "marketing",
  cites: [cite(amlo, "Part 5B, advertising of unlicensed services")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(
    holds(virtualAsset),
    any(includes("party.services", "marketing"), includes("party.capacities", "marketer")),
    is("hk.advertisesUnlicensedPlatform"),
  ),
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Take the advertisement down for Hong Kong until the platform is licensed."],
  notes: ["Fine at level 5 and imprisonment for 6 months."],
});

export const tokenAdmission = rule({
  id: "hk.vatp.token-admission",
  title: "A licensed platform admits only tokens with a track record",
  kind: "investor-restriction",
  cites: [cite(vatpGuidelines, "admission of virtual assets for trading")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(holds(virtualAsset), holds(licensedPlatform)),
  requires: { "track-record": atLeast("hk.trackRecordMonths", trackRecord) },
  unless: {
    "professional-only": {
      title: "Made available to professional investors only",
      conditions: { "professional-clients-only": equals("hk.clientsServed", "professional-only") },
      cites: [cite(vatpProductsCircular, "track record")],
    },
    "licensed-stablecoin": {
      title: "Stablecoin of a licensed issuer, for retail clients too",
      conditions: {
        "stablecoin": equals("hk.tokenKind", "stablecoin"),
        "licensed-issuer": is("hk.stablecoinIssuerLicensed"),
      },
      cites: [cite(vatpProductsCircular, "track record")],
    },
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: [
    "Wait until the token has the track record.",
    "Restrict the token to professional investors.",
    "Delist the token.",
  ],
  notes: [
    "Both reliefs date from 2025-11-03; before that day the track record was asked of every token that is not a security.",
    "A licensed platform may also distribute tokenised securities; the ordinary rules for securities apply to them.",
  ],
});

export const retailAdmission = rule({
  id: "hk.vatp.token-admission.retail-liquidity",
  title: "A token for retail clients must pass the liquidity and large-cap index test",
  kind: "investor-restriction",
  cites: [cite(vatpGuidelines, "tokens for retail clients", { evidence: "unverified" })],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(
    holds(virtualAsset),
    holds(licensedPlatform),
    equals("hk.clientsServed", "retail"),
    any(not(equals("hk.tokenKind", "stablecoin")), is("hk.liquidityTestCoversStablecoins")),
  ),
  requires: { "liquidity-and-index-test": is("hk.largeCapIndexTest") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Restrict the token to professional investors.", "Delist the token."],
  notes: ["The terms of the test are not confirmed."],
});

export const admissionApproval = rule({
  id: "hk.vatp.token-admission.approval",
  title: "A licensed platform obtains the SFC's approval where an admission needs it",
  kind: "authorisation",
  cites: [cite(vatpGuidelines, "prior approval and licence conditions")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(holds(virtualAsset), holds(licensedPlatform)),
  requires: { "approval-where-needed": is("hk.admissionApproved") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Obtain the SFC's prior approval or a change of the licence conditions before making the token available."],
});

export const perpetualContracts = rule({
  id: "hk.vatp.token-admission.perpetuals",
  title: "Perpetual contracts are for professional investors and need the SFC's approval",
  kind: "investor-restriction",
  cites: [cite(perpetualContractsCircular, "perpetual contracts")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(holds(virtualAsset), holds(licensedPlatform), is("hk.offersPerpetuals")),
  requires: {
    "professional-clients-only": equals("hk.clientsServed", "professional-only"),
    "sfc-approval": is("hk.perpetualsApproved"),
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Restrict perpetual contracts to professional investors and obtain the SFC's approval.", "Withdraw the contracts."],
  notes: ["The circular opens perpetual contracts from 2026-02-11; earlier ones are not dealt with here."],
});

export const scopeTest = rule({
  id: "hk.nft-utility-scope",
  title: "A collectible or limited-purpose token stays outside only while it has no investment features",
  kind: "authorisation",
  cites: [cite(amlo, "s. 53ZRA"), cite(sfo, "Sch. 1")],
  inForce: { from: "2023-06-01" },
  subject: "offering",
  nexus: ["sale", "venue", "platform", "marketing"],
  when: all(
    any(is("sales.offeredHere"), is("venue.here"), is("platform.here"), is("marketing.here")),
    oneOf("hk.tokenKind", ["limited-purpose", "collectible"]),
  ),
  requires: {
    ...outsideDefinition,
    "not-an-interest-in-a-scheme": not(holds(collectiveInvestmentScheme)),
  },
  unless: {
    "handled-as-what-it-is": {
      title: "Handled as the virtual asset or scheme interest that it is",
      conditions: { "handled-as-regulated": is("hk.handledAsRegulated") },
      cites: [cite(amlo, "Part 5B"), cite(sfo, "Part IV")],
      note: "A token with investment features is not forbidden; it comes under the rules for virtual assets or for collective investment schemes, which are reported by themselves.",
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint" },
  ],
  remedies: [
    "Remove fractions, profit rights and free tradability.",
    "Treat the token as a virtual asset on licensed platforms, or as a scheme that is authorised or sold to professional investors only.",
  ],
  openTexture: [
    {
      term: "genuine digital collectible",
      question: "Is the token what it claims to be, without features that make people hold it as an investment?",
      by: "counsel",
    },
  ],
  notes: ["The limb on virtual assets began on 2023-06-01; before that day only the law on schemes applied."],
});

export const platformRules = [
  platformLicence,
  platformCustody,
  platformAdvertising,
  tokenAdmission,
  retailAdmission,
  admissionApproval,
  perpetualContracts,
  scopeTest,
];
