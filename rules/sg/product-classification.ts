import { all, any, cite, holds, not, rule } from "../../src/authoring";
import { capitalMarketsProduct, schemeUnit } from "./concepts";
import { words } from "./facts";
import { productNotice, sfa } from "./instruments";
import { institutionalInvestors } from "./investor-concepts";
import { offerInReach } from "./offer-concepts";

const { is, equals, oneOf } = words;

const cites = [cite(sfa, "s. 309B", { evidence: "unverified" }), cite(productNotice, "classification of products")];

/** Fund units offered under an exemption are left out. */
const classified = all(
  holds(capitalMarketsProduct),
  any(not(holds(schemeUnit)), oneOf("sg.schemeStatus", ["authorised", "recognised"])),
  holds(offerInReach),
);

export const classification = rule({
  id: "sg.sfa.s309b-product-classification",
  title: "The class of the product is determined and notified before the offer",
  kind: "disclosure",
  cites,
  subject: "sale",
  nexus: ["sale", "issuer", "personnel"],
  when: classified,
  requires: { "class-notified": oneOf("sg.classificationNotice", ["prescribed-or-excluded", "specified"]) },
  unless: {
    "institutional-only": {
      title: "Offer to institutional investors only, if carved out",
      conditions: { "institutional-investors": holds(institutionalInvestors), "carved-out": is("sg.section309bCarveOut") },
      cites,
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "intermediary", basis: "secondary", note: "A dealer that relies on the missing or wrong class." },
  ],
  remedies: ["Put the notice of the product class into the offer document before the offer."],
  openTexture: [{ term: "carve-out", question: "Is an offer to institutional investors only free of the notice?", by: "counsel" }],
  notes: ["Known from memory. A token with non-standard features is normally a specified product.", "Fund units offered under an exemption are left out (interpretation)."],
});

export const customerKnowledge = rule({
  id: "sg.sfa.s309b-product-classification-knowledge",
  title: "The knowledge of retail customers is assessed before a specified product is sold",
  kind: "investor-restriction",
  cites: [cite(productNotice, "customer knowledge assessment")],
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.here"), classified, equals("sg.classificationNotice", "specified"), equals("sale.investorClass", "retail"), is("sg.throughInstitution")),
  requires: { "knowledge-assessed": is("sg.customerKnowledgeAssessed") },
  exposes: [{ role: "intermediary", basis: "primary" }],
  remedies: ["Assess each retail customer's knowledge before the sale."],
  notes: ["A duty of regulated intermediaries (interpretation). Known from memory."],
});

export const classificationRules = [classification, customerKnowledge];
