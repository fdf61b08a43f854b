import { all, any, cite, holds, rule } from "../../src/authoring";
import { ventureContract } from "./classification";
import { words } from "./facts";
import { fiea, ftkAct, ftkOrder } from "./instruments";
import {
  itemFourCapital, itemOneCapital, itemOnePrescribedCapital, itemThreeCapital, itemTwoCapital, smallScaleCapital, smallScalePerInvestor,
  smallScalePerSpecialInvestor, smallScaleTotal,
} from "./provider-parameters";

const { is, equals, oneOf, atLeast, atMost } = words;

const OPERATOR = [
  { role: "issuer", basis: "primary", note: "The operator of the venture." },
  { role: "sponsor", basis: "joint", note: "Where the operator is another person than the issuer." },
  { role: "intermediary", basis: "joint", note: "The seller of the contracts." },
] as const;

export const ventureLicence = rule({
  id: "jp.ftk.real-estate-token",
  title: "Joint ventures in Japanese real estate need a licensed or registered operator",
  kind: "authorisation",
  cites: [cite(ftkAct, "Art. 3")],
  subject: "offering",
  nexus: ["asset", "issuer"],
  when: holds(ventureContract),
  requires: { "licensed-or-registered-operator": oneOf("jp.ftkLicence", ["item-1", "item-1-prescribed", "item-2", "item-3", "item-4", "small-scale"]) },
  exposes: OPERATOR,
  remedies: ["Use a licensed operator.", "Structure the investment as trust beneficial rights or bonds under the Financial Instruments and Exchange Act."],
  notes: ["Trust beneficial rights and bonds on real estate are securities and outside this Act."],
});

export const ventureSeller = rule({
  id: "jp.ftk.real-estate-token-seller",
  title: "The seller of tokenised venture contracts is registered under the Financial Instruments and Exchange Act",
  kind: "authorisation",
  cites: [cite(fiea, "Arts. 2(2)(v)(c), 28, 29")],
  inForce: { from: "2024-11-01" },
  subject: "offering",
  nexus: ["asset", "issuer"],
  when: all(holds(ventureContract), is("token.usesDlt")),
  requires: { "registered-seller": is("jp.ftkSellerRegistered") },
  exposes: OPERATOR,
  remedies: ["Sell the tokens through a firm registered for them."],
  notes: ["As securities the tokens also come under the rules on registration statements and placements."],
});

export const ventureCapital = rule({
  id: "jp.ftk.real-estate-token-capital",
  title: "The operator of the venture keeps the capital of its class",
  kind: "asset-requirement",
  cites: [cite(ftkAct, "Art. 7"), cite(ftkOrder, "capital by class of business")],
  subject: "offering",
  nexus: ["asset", "issuer"],
  when: all(holds(ventureContract), oneOf("jp.ftkLicence", ["item-1", "item-1-prescribed", "item-2", "item-3", "item-4", "small-scale"])),
  requires: {
    "capital-of-the-class": any(
      all(equals("jp.ftkLicence", "item-1"), atLeast("jp.ftkCapital", itemOneCapital)),
      all(equals("jp.ftkLicence", "item-1-prescribed"), atLeast("jp.ftkCapital", itemOnePrescribedCapital)),
      all(equals("jp.ftkLicence", "item-2"), atLeast("jp.ftkCapital", itemTwoCapital)),
      all(equals("jp.ftkLicence", "item-3"), atLeast("jp.ftkCapital", itemThreeCapital)),
      all(equals("jp.ftkLicence", "item-4"), atLeast("jp.ftkCapital", itemFourCapital)),
      all(equals("jp.ftkLicence", "small-scale"), atLeast("jp.ftkCapital", smallScaleCapital)),
    ),
  },
  exposes: OPERATOR,
  remedies: ["Raise the operator's capital to the amount of its class."],
});

export const ventureSmallScale = rule({
  id: "jp.ftk.real-estate-token-small-scale",
  title: "A small-scale operator stays within its limits",
  kind: "investor-restriction",
  cites: [cite(ftkOrder, "small-scale operators")],
  subject: "offering",
  nexus: ["asset", "issuer"],
  when: all(holds(ventureContract), equals("jp.ftkLicence", "small-scale")),
  requires: {
    "within-limit-per-investor": atMost("jp.ftkLargestInvestment", smallScalePerInvestor),
    "within-limit-per-special-investor": atMost("jp.ftkLargestSpecialInvestment", smallScalePerSpecialInvestor),
    "within-limit-in-all": atMost("jp.ftkTotal", smallScaleTotal),
  },
  exposes: OPERATOR,
  remedies: ["Lower the investments to the limits, or obtain the full licence."],
});

export const ventureRules = [ventureLicence, ventureSeller, ventureCapital, ventureSmallScale];
