import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { offshoreProviding, onshoreActivity, serviceProvider, virtualCurrency } from "./concepts";
import { unlawfulBusiness } from "./consent-concepts";
import { whoeverActs } from "./exposures";
import { sharedFacts } from "./facts";
import { notice42, notice924 } from "./instruments";

/** Notice 42, Part Six, and its forerunner of 2021: who answers. */

const { is, isNot, equals, oneOf, includesAny } = vocabulary("CNY", sharedFacts);

const PARALLEL =
  "Each participant answers beside the others under the laws the notice refers to; knowing help to a crime is a joint offence.";

export const operators = rule({
  id: "cn.notice42.liability-chain.operators",
  title: "Whoever carries on the unlawful business, or provides services for it, is punished under the relevant provisions",
  kind: "prohibition",
  cites: [cite(notice42, "Part Six: breach by carrying on the business or providing services for it")],
  subject: "party",
  nexus: ["issuer", "sponsor", "asset", "sale", "platform", "provider", "personnel", "venue"],
  when: all(
    holds(unlawfulBusiness),
    any(
      includesAny("party.capacities", [
        "issuer",
        "sponsor",
        "platform",
        "intermediary",
        "custodian",
        "technology-provider",
        "marketer",
        "payment-provider",
        "adviser",
      ]),
      all(
        includesAny("party.capacities", ["financial-institution"]),
        any(holds(serviceProvider), includesAny("party.services", ["account-opening", "fund-transfer", "lending", "insurance"])),
      ),
      all(includesAny("party.capacities", ["personnel"]), is("party.staffHere")),
    ),
    any(holds(onshoreActivity), is("party.here"), is("party.staffHere")),
  ),
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "sponsor", basis: "control" },
    { role: "platform", basis: "primary" },
    { role: "intermediary", basis: "primary" },
    { role: "custodian", basis: "primary" },
    { role: "technology-provider", basis: "primary" },
    { role: "marketer", basis: "primary" },
    { role: "payment-provider", basis: "primary" },
    { role: "adviser", basis: "primary" },
    { role: "financial-institution", basis: "primary" },
    { role: "personnel", basis: "primary" },
  ],
  remedies: ["Leave the business, or move it and its staff functions wholly out of the mainland.", "Refund mainland holders."],
  notes: [
    PARALLEL,
    "Mainland staff of offshore providers are not named in the text read; they are reached as individuals who take part.",
  ],
});

/** Any part but that of a mere issuer or investor, or any service. */
const ASSISTS = any(
  includesAny("party.capacities", [
    "sponsor",
    "platform",
    "intermediary",
    "custodian",
    "technology-provider",
    "marketer",
    "payment-provider",
    "adviser",
    "personnel",
    "financial-institution",
  ]),
  holds(serviceProvider),
  includesAny("party.services", [
    "account-opening",
    "fund-transfer",
    "lending",
    "insurance",
    "asset-management",
    "portfolio-management",
    "administration",
    "marketing",
    "tax",
    "filing-preparation",
  ]),
);

export const knowingAssistance = rule({
  id: "cn.notice42.liability-chain.knowing-assistance",
  title: "Mainland persons who knowingly assist an offshore provider's unlawful service to the mainland are liable",
  kind: "prohibition",
  cites: [cite(notice42, "Part Six: assistance to offshore parties", { evidence: "unverified" })],
  subject: "party",
  nexus: ["provider"],
  when: all(
    holds(unlawfulBusiness),
    holds(offshoreProviding),
    is("sales.offeredHere"),
    is("party.here"),
    ASSISTS,
    any(equals("cn.partyKnowledge", "actual"), all(equals("cn.partyKnowledge", "constructive"), is("cn.constructiveKnowledgeSuffices"))),
  ),
  exposes: whoeverActs({ basis: "secondary", knowledge: "knew" }),
  remedies: [
    "Cut the assistance.",
    "Screen whom the served provider addresses, and document the screening and the absence of knowledge.",
  ],
  openTexture: [
    {
      term: "knowing",
      question: "Does it suffice that the helper should have known, or is actual knowledge needed?",
      by: "counsel, from the official wording",
    },
  ],
  notes: [
    "The standard of knowledge is unverified: two renderings ask for actual knowledge, one for actual or constructive knowledge. With constructive knowledge liability is likely, not certain.",
    PARALLEL,
  ],
});

export const investorVoidContract = rule({
  id: "cn.notice42.liability-chain.investor-void-contract",
  title: "Investment contrary to public order and good morals is void and at the investor's own loss",
  kind: "investor-restriction",
  cites: [cite(notice42, "Part Six: investment in virtual currency, tokens of real-world assets and related products", { evidence: "secondary" })],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(unlawfulBusiness), is("sale.here"), is("sale.offered"), is("cn.contraryToPublicOrder")),
  exposes: [{ role: "investor", basis: "primary", note: "The contract is void and the loss is the investor's; no protection." }],
  remedies: ["Do not sell to mainland investors; rescind and refund what was sold to them."],
  openTexture: [
    {
      term: "public order and good morals",
      question: "Is this investment contrary to public order and good morals, so that the civil act is void?",
      by: "the court",
    },
  ],
});

export const forerunnerAssistance = rule({
  id: "cn.notice42.liability-chain.forerunner-assistance",
  title: "Who knew or should have known may not give an offshore exchange marketing, payment or technical support (law until 2026-02-05)",
  kind: "prohibition",
  cites: [cite(notice924, "assistance to offshore virtual-currency exchanges", { evidence: "primary" })],
  inForce: { from: "2021-09-24", to: "2026-02-05" },
  subject: "party",
  nexus: ["provider"],
  when: all(
    holds(virtualCurrency),
    holds(offshoreProviding),
    is("sales.offeredHere"),
    is("party.here"),
    any(
      includesAny("party.capacities", ["marketer", "payment-provider", "technology-provider"]),
      includesAny("party.services", ["marketing", "payment", "settlement", "fund-transfer", "technology", "smart-contract-development", "hosting", "wallet"]),
    ),
    oneOf("cn.partyKnowledge", ["actual", "constructive"]),
  ),
  exposes: whoeverActs({ basis: "secondary", knowledge: "knew-or-should-have-known" }),
  remedies: ["Cut the support and document the screening of the served exchange."],
  notes: ["Covered virtual currency only, not the tokenization of real-world assets."],
});

export const forerunnerStaff = rule({
  id: "cn.notice42.liability-chain.forerunner-staff",
  title: "Mainland staff of offshore virtual-currency exchanges are liable (law until 2026-02-05)",
  kind: "prohibition",
  cites: [cite(notice924, "mainland staff of offshore virtual-currency exchanges", { evidence: "primary" })],
  inForce: { from: "2021-09-24", to: "2026-02-05" },
  subject: "party",
  nexus: ["personnel"],
  when: all(
    holds(virtualCurrency),
    holds(offshoreProviding),
    isNot("platform.here"),
    includesAny("party.capacities", ["personnel", "platform"]),
    is("party.staffHere"),
  ),
  exposes: [
    { role: "personnel", basis: "primary", knowledge: "strict" },
    { role: "platform", basis: "primary", knowledge: "strict", note: "For its own staff in the mainland." },
  ],
  remedies: ["End or move the staff functions in the mainland."],
  notes: ["No condition of knowledge is stated for staff."],
});

export const liabilityRules = [operators, knowingAssistance, investorVoidContract, forerunnerAssistance, forerunnerStaff] as const;
