import { all, cite, holds, rule } from "../../src/authoring";
import { authorisedFund, schemeUnit } from "./concepts";
import { words } from "./facts";
import { cisOrders, cobs, fsma } from "./instruments";
import { certificateCurrent, highNetWorthIndividual, retailSale, selfCertifiedCriterion, statementCurrent, statementFormAccepted } from "./investor-concepts";

const { is, isNot, equals } = words;

const order = (topic: string) => [cite(cisOrders, `exemptions for promotion: ${topic}`)];

const statement = {
  "statement-within-twelve-months": holds(statementCurrent),
  "statement-in-accepted-form": holds(statementFormAccepted),
  "warning": is("sale.warningStatement"),
};

export const schemePromotion = rule({
  id: "gb.cobs.nmpi-cis-marketing",
  title: "Units in unregulated collective investment schemes are not promoted to the mass market",
  kind: "marketing",
  cites: [cite(fsma, "ss. 235, 238"), cite(cisOrders, "exemptions for promotion"), cite(cobs, "4.12B")],
  inForce: { from: "2005-07-01" },
  evidence: "unverified",
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(schemeUnit), holds(retailSale)),
  requires: { "authorised-or-recognised-fund": holds(authorisedFund) },
  unless: {
    "high-net-worth": {
      title: "Certified high-net-worth individuals",
      claimedAs: ["gb.pcis.high-net-worth"],
      conditions: { "high-net-worth-class": equals("sale.investorClass", "gb.high-net-worth"), "income-or-net-assets": holds(highNetWorthIndividual), ...statement },
      cites: order("high-net-worth individuals"),
    },
    "certified-sophisticated": {
      title: "Certified sophisticated investors",
      claimedAs: ["gb.pcis.certified-sophisticated"],
      conditions: {
        "certified-class": equals("sale.investorClass", "gb.certified-sophisticated"),
        "certificate-within-three-years": holds(certificateCurrent),
        "statement-within-twelve-months": holds(statementCurrent),
        "not-with-the-certifier": isNot("gb.investsWithCertifier"),
        "warning": is("sale.warningStatement"),
      },
      cites: order("sophisticated investors"),
    },
    "self-certified-sophisticated": {
      title: "Self-certified sophisticated investors",
      claimedAs: ["gb.pcis.self-certified-sophisticated"],
      conditions: { "self-certified-class": equals("sale.investorClass", "gb.self-certified-sophisticated"), "a-criterion": holds(selfCertifiedCriterion), ...statement },
      cites: order("self-certified sophisticated investors"),
    },
  },
  exposes: [
    { role: "issuer", basis: "primary", note: "As operator: establishing or operating a scheme is itself a regulated activity (s. 19)." },
    { role: "sponsor", basis: "joint", note: "Promoter." },
    { role: "intermediary", basis: "joint", note: "Operator, manager, distributor." },
    { role: "platform", basis: "joint" },
    { role: "marketer", basis: "joint" },
  ],
  remedies: [
    "Have the fund authorised or recognised.",
    "Promote to certified or self-certified sophisticated and high-net-worth investors with current statements, or to professional clients only.",
    "Restructure so that the token is the share of a body corporate that is not an open-ended company.",
  ],
  notes: [
    "Whether the exemptions for high-net-worth and self-certified investors are limited to schemes that invest in unlisted companies was not read: have it confirmed before relying on them for other schemes.",
    "A sale to professional clients or investment professionals is not mass marketing and is not judged by this rule; for that see gb.fsma.s21-financial-promotion.",
  ],
});

export const schemeRules = [schemePromotion];
