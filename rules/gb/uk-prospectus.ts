import { all, any, cite, holds, not, rule, tally } from "../../src/authoring";
import { relevantSecurities } from "./concepts";
import { poatrsStart } from "./dates";
import { words } from "./facts";
import { ukProspectusRegulation } from "./instruments";
import { qualifiedInvestors } from "./investor-concepts";
import { oldPersons, oldSmallOffer, oldTicket } from "./offer-parameters";
import { legacyProspectus } from "./poatr-exceptions";

const { is, oneOf, atMost, atLeast, lessThan, before, onOrBefore } = words;

const unread = [cite(ukProspectusRegulation, "FSMA s. 86", { evidence: "unverified" })];

/** The law until 2026-01-18, and after it for the offers that it still governs. */
export const oldPublicOffer = rule({
  id: "gb.ukpr.public-offer",
  title: "An offer under the old law needs an approved prospectus",
  kind: "disclosure",
  cites: [cite(ukProspectusRegulation, "FSMA ss. 85-86", { url: "https://www.legislation.gov.uk/ukpga/2000/8/section/86" })],
  inForce: { from: "2021-01-01" },
  subject: "sale",
  nexus: ["sale"],
  when: all(
    is("sale.offered"),
    holds(relevantSecurities),
    oneOf("gb.tokenRight", ["share", "debenture", "other-transferable-security", "scheme-unit", "none"]),
    any(before("asOf", poatrsStart), before("dates.offerStart", poatrsStart), all(...Object.values(legacyProspectus))),
  ),
  requires: { "approved-prospectus": onOrBefore("gb.prospectusApproved", "asOf") },
  unless: {
    "qualified-only": {
      title: "Offer solely to qualified investors",
      claimedAs: ["gb.ukpr.qualified-only"],
      conditions: { "qualified-investors": holds(qualifiedInvestors) },
      cites: unread,
    },
    "fewer-150": {
      title: "Offer to a small circle",
      claimedAs: ["gb.ukpr.fewer-150"],
      conditions: { "below-limit-of-persons": lessThan("gb.allNonQualifiedOfferees", oldPersons) },
      cites: unread,
    },
    "denomination": {
      title: "High denomination",
      claimedAs: ["gb.ukpr.denomination"],
      conditions: { "denomination": atLeast("gb.euroDenomination", oldTicket) },
      cites: unread,
    },
    "min-ticket": {
      title: "High consideration per investor",
      claimedAs: ["gb.ukpr.min-ticket"],
      conditions: { "consideration-per-investor": atLeast("gb.euroTicket", oldTicket) },
      cites: unread,
    },
    "small-offer": {
      title: "Small offer",
      claimedAs: ["gb.ukpr.small-offer"],
      conditions: { "within-limit-of-consideration": atMost("gb.euroConsideration", oldSmallOffer) },
      cites: [cite(ukProspectusRegulation, "FSMA s. 86")],
      note: "Over twelve months, in euro.",
    },
  },
  exposes: [{ role: "issuer", basis: "primary", note: "Offeror and issuer." }],
  remedies: ["Publish an approved prospectus, or keep within an exemption."],
  notes: [
    "In force until 2026-01-18 and, after it, for offers first made before 2026-01-19 and offers in reliance on a prospectus approved before it (reg. 48 of the 2024 Regulations).",
    "The limits other than EUR 8,000,000 are not confirmed, and further exemptions of the old law are not recorded.",
    "The old law spoke of transferable securities only; a debt that cannot be transferred was outside.",
  ],
});

/** Codes of the exemptions, for offers that are added up whatever they rest on. */
export const oldExemptionCodes = Object.values(oldPublicOffer.unless ?? {}).flatMap(({ claimedAs = [] }) => claimedAs);

export const oldLawRules = [oldPublicOffer];

export const oldLawTallies = [
  tally({ fact: "gb.allNonQualifiedOfferees", of: "offerees", among: "jurisdiction", where: not(holds(qualifiedInvestors)), cites: unread }),
];
