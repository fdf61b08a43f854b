import { all, any, cite, holds, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { security } from "./concepts";
import { sharedFacts } from "./facts";
import { servesHongKong, virtualAsset, virtualAssetBusiness, virtualAssetLicensee } from "./va-concepts";
import { vaFacts } from "./va-facts";
import {
  adviceManagementConsultation,
  dealingCustodyConclusions,
  dealingCustodyConsultation,
  jointCircular,
  marginFinancingCircular,
  sharedLiquidityCircular,
} from "./va-instruments";
import { custodianCapital, dealerCapital, marginCapitalHaircut, marginHaircut } from "./va-parameters";

/** Virtual asset services off the platforms: what binds licensees and banks today, and the licences proposed for everybody. */

const { is, equals, oneOf, includes, includesAny, atLeast } = vocabulary("HKD", { ...sharedFacts, ...vaFacts });

export const licenceUplift = rule({
  id: "hk.va.current-licensee-conditions",
  title: "Licensees and banks change their licence conditions before they serve clients in virtual assets",
  kind: "authorisation",
  cites: [cite(jointCircular, "notification and licence conditions")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(holds(virtualAssetBusiness), holds(virtualAssetLicensee)),
  requires: { "conditions-changed-first": is("hk.licenceUplift") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Apply to the SFC (banks: through the HKMA) for the change of conditions before the service begins.", "Stop the service."],
  notes: ["A licensed platform is judged under the guidelines for platforms (interpretation)."],
});

export const retailProducts = rule({
  id: "hk.va.current-licensee-conditions.retail-products",
  title: "Virtual asset products for retail clients are authorised or listed, tested and suitable",
  kind: "investor-restriction",
  cites: [cite(jointCircular, "distribution to retail clients", { evidence: "unverified" })],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(
    holds(security),
    equals("asset.kind", "crypto-asset"),
    holds(virtualAssetLicensee),
    includesAny("party.services", ["dealing", "placement", "distribution", "advice", "portfolio-management"]),
    equals("hk.clientsServed", "retail"),
  ),
  requires: {
    "authorised-or-listed": any(is("hk.sfcAuthorised"), is("hk.listedProduct")),
    "knowledge-test": is("hk.knowledgeTest"),
    "suitability": is("hk.suitabilityAssessed"),
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Distribute authorised or listed products only, after a knowledge test and an assessment of suitability.", "Restrict the product to professional investors."],
  openTexture: [
    {
      term: "authorised or listed form",
      question: "Is the product in a form in which the circular lets it be sold to retail clients? The sources say generally.",
      by: "counsel",
    },
  ],
});

export const overseasDerivatives = rule({
  id: "hk.va.current-licensee-conditions.overseas-derivatives",
  title: "Complex overseas virtual asset derivatives are for professional investors",
  kind: "investor-restriction",
  cites: [cite(jointCircular, "complex products", { evidence: "unverified" })],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(
    holds(security),
    equals("asset.kind", "crypto-asset"),
    holds(virtualAssetLicensee),
    is("hk.complexOverseasDerivative"),
  ),
  requires: { "professional-clients-only": equals("hk.clientsServed", "professional-only") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Restrict the product to professional investors."],
});

export const clientDealing = rule({
  id: "hk.va.current-licensee-conditions.client-dealing",
  title: "Clients' virtual assets are dealt in through licensed platforms",
  kind: "investor-restriction",
  cites: [cite(jointCircular, "dealing through licensed platforms")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(
    holds(virtualAsset),
    holds(virtualAssetLicensee),
    includesAny("party.services", ["dealing", "exchange-fiat-token", "exchange-token-token"]),
  ),
  requires: { "omnibus-account-with-a-licensed-platform": equals("hk.clientDealingRoute", "licensed-platform-omnibus") },
  unless: {
    "shared-order-book": {
      title: "Execution on a licensed platform's shared order book",
      conditions: { "shared-order-book": equals("hk.clientDealingRoute", "shared-order-book") },
      cites: [cite(sharedLiquidityCircular, "shared order books")],
    },
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Route client orders through an omnibus account with a licensed platform, or a shared order book of one."],
});

export const marginFinancing = rule({
  id: "hk.va.current-licensee-conditions.margin-financing",
  title: "Margin for virtual assets: existing margin clients, bitcoin or ether, and the haircut",
  kind: "investor-restriction",
  cites: [cite(marginFinancingCircular, "margin clients, collateral and capital")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(holds(virtualAsset), holds(virtualAssetLicensee), is("hk.vaMarginFinancing")),
  requires: {
    "existing-margin-clients-only": is("hk.existingMarginClientsOnly"),
    "bitcoin-or-ether": oneOf("hk.marginCollateral", ["bitcoin", "ether", "bitcoin-and-ether"]),
    "haircut": atLeast("hk.marginHaircut", marginHaircut),
    "capital-haircut": atLeast("hk.marginCapitalHaircut", marginCapitalHaircut),
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Take bitcoin and ether only, at the haircut or above, from existing securities-margin clients.", "Stop margin financing for virtual assets."],
  notes: ["What applied to margin for virtual assets before 2026-02-11 is not dealt with here."],
});

const PROPOSAL_NOTES = [
  "A proposal: it binds nobody. No bill was found introduced up to 2026-11-22; check whether a law has been made since.",
  "Reported: no deemed licence during a transition; up to 7 years and HK$5,000,000 for unlicensed business.",
  "The names of the licences are provisional.",
];

const PROPOSED_EXPOSURE = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "secondary", reach: "any", note: "Officers, as proposed." },
] as const;

export const dealingBill = rule({
  id: "hk.va.dealing-custody-bill",
  title: "Proposed: dealing in virtual assets will need an SFC licence",
  kind: "authorisation",
  cites: [cite(dealingCustodyConsultation, "dealing"), cite(dealingCustodyConclusions, "dealing")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(
    holds(virtualAsset),
    holds(servesHongKong),
    includesAny("party.services", ["dealing", "exchange-fiat-token", "exchange-token-token", "placement", "distribution"]),
  ),
  requires: {
    "dealer-licence-or-registration": includes("party.licences", "hk.amlo.va-dealing"),
    "minimum-capital": atLeast("hk.paidUpCapital", dealerCapital),
    "client-assets-with-licensed-custodian": is("hk.clientAssetsWithLicensedCustodian"),
  },
  exposes: PROPOSED_EXPOSURE,
  remedies: ["Prepare to apply early.", "Restrict the service to licensed channels."],
  notes: PROPOSAL_NOTES,
});

export const custodyBill = rule({
  id: "hk.va.dealing-custody-bill.custody",
  title: "Proposed: keeping clients' virtual assets or keys will need an SFC licence",
  kind: "authorisation",
  cites: [cite(dealingCustodyConsultation, "custody"), cite(dealingCustodyConclusions, "custody")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(holds(virtualAsset), holds(servesHongKong), includes("party.services", "custody")),
  requires: {
    "custodian-licence-or-registration": includes("party.licences", "hk.amlo.va-custody"),
    "minimum-capital": atLeast("hk.paidUpCapital", custodianCapital),
  },
  exposes: PROPOSED_EXPOSURE,
  remedies: ["Prepare to apply early.", "Keep client assets with a custodian that will be licensed."],
  notes: PROPOSAL_NOTES,
});

export const adviceBill = rule({
  id: "hk.va.dealing-custody-bill.advice-management",
  title: "Proposed: advising on and managing virtual assets will need an SFC licence",
  kind: "authorisation",
  cites: [cite(adviceManagementConsultation, "advice and management")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(
    holds(virtualAsset),
    holds(servesHongKong),
    includesAny("party.services", ["advice", "asset-management", "portfolio-management"]),
  ),
  requires: { "adviser-or-manager-licence": includesAny("party.licences", ["hk.amlo.va-advice", "hk.amlo.va-management"]) },
  exposes: PROPOSED_EXPOSURE,
  remedies: ["Prepare to apply early."],
  notes: PROPOSAL_NOTES,
});

export const licenseeRules = [
  licenceUplift,
  retailProducts,
  overseasDerivatives,
  clientDealing,
  marginFinancing,
  dealingBill,
  custodyBill,
  adviceBill,
];
