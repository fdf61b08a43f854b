import { all, cite, holds, not, rule, vocabulary } from "../../src/authoring";
import { illegalFundraising, publicity } from "./offshore-concepts";
import { offshoreVocabulary } from "./offshore-facts";
import { decree737, fundraisingInterpretationBefore2022, fundraisingInterpretation2022 } from "./offshore-instruments";

const { is, equals, includesAny } = vocabulary("CNY", offshoreVocabulary);

/** From the criminal interpretation, applied to the administrative rule as well. */
const relativesOrInsiders = {
  title: "No publicity, and money only from specific relatives, friends or members of the unit",
  conditions: {
    "not-publicised": not(holds(publicity)),
    "only-specific-relatives-friends-or-members": is("cn.onlyRelativesFriendsOrStaff"),
  },
  cites: [
    cite(fundraisingInterpretationBefore2022, "raising without publicity among relatives, friends or members"),
    cite(fundraisingInterpretation2022, "raising without publicity among relatives, friends or members"),
  ],
  evidence: "secondary",
} as const;

export const fundraising = rule({
  id: "cn.illegal-fundraising.decree-737",
  title: "Absorbing money from the public with a promised return and without licence is illegal fundraising",
  kind: "prohibition",
  cites: [cite(decree737, "art. 2")],
  subject: "offering",
  nexus: ["sale"],
  when: holds(illegalFundraising),
  unless: { "relatives-or-insiders": relativesOrInsiders },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "sponsor", basis: "primary", note: "The organiser." },
    { role: "personnel", basis: "joint", note: "Persons responsible in the raising unit." },
  ],
  remedies: ["Stop raising, refund, and work with the lead department of the locality."],
  notes: [
    "Raising under the name of virtual currency is a listed warning sign (art. 19, unverified). Internet information providers and registrars have duties of their own.",
    "Unverified: 20% to 100% of the amount raised on the organiser, CNY 0.5m to 5m on responsible persons (arts 30 and 31).",
  ],
});

export const fundraisingHelper = rule({
  id: "cn.illegal-fundraising.decree-737.helper",
  title: "Whoever knowingly helps illegal fundraising and profits from it is liable as a helper",
  kind: "prohibition",
  cites: [cite(decree737, "art. 3")],
  subject: "party",
  nexus: ["sale"],
  when: all(
    holds(illegalFundraising),
    includesAny("party.capacities", [
      "platform", "intermediary", "custodian", "technology-provider", "marketer", "payment-provider", "adviser", "personnel",
      "financial-institution",
    ]),
    equals("cn.partyKnowledge", "actual"),
    is("cn.benefitsFromFundraising"),
  ),
  unless: { "relatives-or-insiders": relativesOrInsiders },
  exposes: [
    { role: "platform", basis: "secondary", knowledge: "knew" },
    { role: "intermediary", basis: "secondary", knowledge: "knew" },
    { role: "custodian", basis: "secondary", knowledge: "knew" },
    { role: "technology-provider", basis: "secondary", knowledge: "knew" },
    { role: "marketer", basis: "secondary", knowledge: "knew" },
    { role: "payment-provider", basis: "secondary", knowledge: "knew" },
    { role: "adviser", basis: "secondary", knowledge: "knew" },
    { role: "personnel", basis: "secondary", knowledge: "knew" },
    { role: "financial-institution", basis: "secondary", knowledge: "knew" },
  ],
  remedies: ["End the help at once, give up what was earned by it, and keep evidence of when the party learned of the facts."],
  notes: [
    "All three are needed: knowledge, help and an economic benefit. Unpaid help does not make a helper under this text.",
    "Unverified: one to three times the unlawful income (arts 30 and 31).",
  ],
});

export const illegalFundraisingRules = [fundraising, fundraisingHelper] as const;
