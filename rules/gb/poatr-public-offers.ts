import { all, cite, holds, not, rule, tally } from "../../src/authoring";
import { relevantSecurities } from "./concepts";
import { poatrsStart } from "./dates";
import { words } from "./facts";
import { poatrs } from "./instruments";
import { qualifiedInvestors } from "./investor-concepts";
import { aggregationPeriod, equalInformation } from "./offer-parameters";
import { exceptionCodes, exceptions, exemptByTerms, legacyProspectus } from "./poatr-exceptions";
import { oldExemptionCodes } from "./uk-prospectus";

const { is, equals, oneOf, atLeast, onOrAfter } = words;

const offeredUnderNewLaw = all(is("sale.offered"), holds(relevantSecurities), onOrAfter("dates.offerStart", poatrsStart));

export const publicOffer = rule({
  id: "gb.poatr.reg12-public-offer-prohibition",
  title: "Relevant securities are not offered to the public without an exception",
  kind: "prohibition",
  cites: [cite(poatrs, "reg. 12; Sch. 1")],
  inForce: { from: "2026-01-19" },
  subject: "sale",
  nexus: ["sale"],
  when: offeredUnderNewLaw,
  unless: exceptions,
  exposes: [
    {
      role: "issuer",
      basis: "primary",
      note: "Offeror and issuer: penalty of any appropriate amount; offence under FSMA s. 85(3) (the maximum sentence is not confirmed); action for breach of statutory duty by anyone who suffers loss, s. 85(4).",
      cites: [cite(poatrs, "reg. 40; Sch. 3 para. 6 (FSMA s. 85(3)-(4))")],
    },
    { role: "personnel", basis: "secondary", knowledge: "knew", cites: [cite(poatrs, "reg. 40")], note: "Relevant officers knowingly concerned." },
  ],
  remedies: [
    "Cap what is raised in the United Kingdom at the limit of the small offer, over twelve months.",
    "Address qualified investors only, or fewer other persons than the limit.",
    "Raise the smallest ticket or the denomination.",
    "Use a platform whose operator has permission for public offers, or make the offer conditional on admission to a regulated market or primary MTF.",
  ],
  notes: [
    "Publishing a prospectus does not by itself make an offer off the market lawful; above the small offer only admission or a permitted platform opens retail.",
    "An offer is a communication to any person with enough information to decide. Communications in connection with trading on a regulated market or MTF, and allotments under a voluntary arrangement, scheme or restructuring plan, are none: leave them out of the sales.",
    "Exceptions can be combined: state in the pathway of each sale on which one it rests, so that each limit is tested on what rests on it.",
    "Offers first made before 2026-01-19 stay under the old law: see gb.ukpr.public-offer.",
    "The FCA can suspend or withdraw an offer (reg. 35). Read as amended to 2025-11-03.",
  ],
});

export const equalInformationRule = rule({
  id: "gb.poatr.reg13-equal-information",
  title: "Material information disclosed to selected investors is given to all",
  kind: "disclosure",
  cites: [cite(poatrs, "reg. 13")],
  inForce: { from: "2026-01-19" },
  subject: "sale",
  nexus: ["sale"],
  when: all(
    offeredUnderNewLaw,
    not(all(...Object.values(legacyProspectus))),
    oneOf("gb.occasion", [
      "general", "share-substitution", "scrip-or-reinvestment", "connected-persons", "takeover-exchange", "directors-or-employees",
    ]),
    is("gb.selectiveInformation"),
    atLeast("gb.considerationInTwelveMonths", equalInformation),
  ),
  requires: { "given-to-all-addressed": is("gb.informationGivenToAll") },
  exposes: [{ role: "issuer", basis: "primary", note: "Issuer and offeror." }],
  remedies: ["Give the information to every investor addressed, or put it into the prospectus where the offer leads to an admission."],
  notes: ["All offers of the same offeror open in the twelve months up to the first day count, whatever exception they used. An offer in a bank's resolution is outside."],
});

export const poatrTallies = [
  tally({ fact: "gb.nonQualifiedOfferees", of: "offerees", among: "jurisdiction", where: not(exemptByTerms), cites: [cite(poatrs, "Sch. 1 paras. 3, 16, 17")] }),
  tally({
    fact: "gb.nonQualifiedOffereesClaimed",
    of: "offerees",
    among: "jurisdiction",
    where: all(not(holds(qualifiedInvestors)), equals("sale.pathway", "gb.poatr.fewer-150")),
    cites: [cite(poatrs, "reg. 12(1)(b); Sch. 1 para. 3")],
  }),
  tally({
    fact: "gb.smallOfferTotal",
    of: "amount",
    among: "jurisdiction",
    where: not(exemptByTerms),
    within: aggregationPeriod.id,
    related: ["gb.poatr.gbp5m"],
    cites: [cite(poatrs, "Sch. 1 paras. 1, 14")],
  }),
  tally({
    fact: "gb.smallOfferTotalClaimed",
    of: "amount",
    among: "jurisdiction",
    where: equals("sale.pathway", "gb.poatr.gbp5m"),
    within: aggregationPeriod.id,
    related: ["gb.poatr.gbp5m"],
    cites: [cite(poatrs, "reg. 12(1)(b); Sch. 1 paras. 1, 14")],
  }),
  tally({
    fact: "gb.considerationInTwelveMonths",
    of: "amount",
    among: "jurisdiction",
    within: aggregationPeriod.id,
    // Whatever they rested on: exceptions of the new law, exemptions of the old.
    related: [...exceptionCodes, ...oldExemptionCodes],
    cites: [cite(poatrs, "reg. 13")],
  }),
];

export const poatrRules = [publicOffer, equalInformationRule];
