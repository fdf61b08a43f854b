import { all, any, cite, holds, not, rule, tally } from "../../src/authoring";
import { qualifyingCryptoasset2027, qualifyingStablecoin } from "./concepts";
import { cryptoRegulations } from "./crypto-instruments";
import { words } from "./facts";
import { qualifiedInvestors } from "./investor-concepts";
import { cryptoAggregationPeriod, cryptoEqualInformation, cryptoPersons, cryptoSmallOffer, cryptoTicket } from "./offer-parameters";

const { is, equals, atMost, atLeast, lessThan } = words;

const paragraph = (number: number) => [cite(cryptoRegulations, `Sch. 1 para. ${number}`)];
const offered = all(is("sale.offered"), holds(qualifyingCryptoasset2027));
const responsible = { role: "issuer", basis: "primary", note: "The person responsible for the offer, its maker or principal." } as const;

export const cryptoPublicOffer = rule({
  id: "gb.cryptoregs.reg10-public-offer-prohibition",
  title: "Qualifying cryptoassets are not offered to the public without an exception",
  kind: "prohibition",
  cites: [cite(cryptoRegulations, "reg. 10; Sch. 1")],
  inForce: { from: "2027-10-25" },
  subject: "sale",
  nexus: ["sale"],
  when: offered,
  unless: {
    "gbp1m": {
      title: "Small offer",
      claimedAs: ["gb.cryptoregs.gbp1m"],
      conditions: {
        "within-limit-of-consideration": any(
          atMost("gb.cryptoSmallOfferTotal", cryptoSmallOffer),
          all(atMost("sale.amount", cryptoSmallOffer), equals("sale.pathway", "gb.cryptoregs.gbp1m"), atMost("gb.cryptoSmallOfferTotalClaimed", cryptoSmallOffer)),
        ),
      },
      cites: paragraph(1),
      note: "Added up with connected offers of the same kind (same person responsible) open in the twelve months up to the first day, as far as they were exempt only by this exception. Other currencies count at the equivalent not more than three working days before the first offer.",
    },
    "qualified-only": {
      title: "Offer solely to qualified investors",
      claimedAs: ["gb.cryptoregs.qualified-only"],
      conditions: { "qualified-investors": holds(qualifiedInvestors) },
      cites: [cite(cryptoRegulations, "Sch. 1 paras. 2, 9")],
    },
    "fewer-150": {
      title: "Offer to a small circle",
      claimedAs: ["gb.cryptoregs.fewer-150"],
      conditions: {
        "below-limit-of-persons": any(
          lessThan("gb.cryptoNonQualifiedOfferees", cryptoPersons),
          all(lessThan("sale.offerees", cryptoPersons), equals("sale.pathway", "gb.cryptoregs.fewer-150"), lessThan("gb.cryptoNonQualifiedOffereesClaimed", cryptoPersons)),
        ),
      },
      cites: paragraph(3),
      note: "Persons in the United Kingdom other than qualified investors; a trust, a partnership and joint persons count as one.",
    },
    "min-ticket": {
      title: "High consideration per investor",
      claimedAs: ["gb.cryptoregs.min-ticket"],
      conditions: { "consideration-per-investor": atLeast("sale.minTicket", cryptoTicket) },
      cites: paragraph(4),
      note: "For each separate offer.",
    },
    "authorised-stablecoin": {
      title: "Stablecoin offered by a permitted issuer",
      claimedAs: ["gb.cryptoregs.authorised-stablecoin"],
      conditions: { "qualifying-stablecoin": holds(qualifyingStablecoin), "permitted-issuer": is("gb.offeredByStablecoinIssuer") },
      cites: paragraph(5),
    },
    "admitted": {
      title: "Offer conditional on admission, or of a token already admitted",
      claimedAs: ["gb.cryptoregs.admitted"],
      conditions: { "authorised-trading-platform": equals("gb.admission", "cryptoasset-trading-platform") },
      cites: paragraph(6),
      note: "The platform's rules then ask for a disclosure document.",
    },
    "directors-or-employees": {
      title: "Offer to directors or employees",
      claimedAs: ["gb.cryptoregs.directors-or-employees"],
      conditions: { "directors-or-employees": equals("gb.occasion", "directors-or-employees"), "written-statement": is("gb.writtenStatement") },
      cites: paragraph(7),
    },
  },
  exposes: [responsible],
  remedies: [
    "Cap what is raised in the United Kingdom, or the number of persons, at the limit.",
    "Address qualified investors only, or raise the smallest ticket.",
    "Make the offer conditional on admission to an authorised trading platform.",
  ],
  notes: [
    "In force from 2027-10-25, not before; the saving and transitional provisions do not suspend it.",
    "Communications in connection with trading on a qualifying cryptoasset trading platform, and staking, are no offers: leave them out of the sales.",
    "Exceptions can be combined: state in the pathway of each sale on which one it rests.",
    "Enforced as a designated activity; criminal sanctions are indicated by FCA material only.",
  ],
});

export const cryptoEqualInformationRule = rule({
  id: "gb.cryptoregs.reg10-public-offer-prohibition-equal-information",
  title: "Material information on a cryptoasset disclosed to selected investors is given to all",
  kind: "disclosure",
  cites: [cite(cryptoRegulations, "reg. 11")],
  inForce: { from: "2027-10-25" },
  subject: "sale",
  nexus: ["sale"],
  when: all(offered, is("gb.selectiveInformation"), atLeast("gb.cryptoConsideration", cryptoEqualInformation)),
  requires: { "given-to-all-addressed": is("gb.informationGivenToAll") },
  exposes: [responsible],
  remedies: ["Give the information to every investor addressed."],
});

/** A part of the offer that its own terms exempt is not counted towards another exception. */
const notExemptByTerms = not(any(holds(qualifiedInvestors), atLeast("sale.minTicket", cryptoTicket)));

export const cryptoTallies = [
  tally({ fact: "gb.cryptoNonQualifiedOfferees", of: "offerees", among: "jurisdiction", where: notExemptByTerms, cites: paragraph(3) }),
  tally({
    fact: "gb.cryptoNonQualifiedOffereesClaimed",
    of: "offerees",
    among: "jurisdiction",
    where: all(not(holds(qualifiedInvestors)), equals("sale.pathway", "gb.cryptoregs.fewer-150")),
    cites: paragraph(3),
  }),
  tally({
    fact: "gb.cryptoSmallOfferTotal",
    of: "amount",
    among: "jurisdiction",
    where: notExemptByTerms,
    within: cryptoAggregationPeriod.id,
    related: ["gb.cryptoregs.gbp1m"],
    cites: paragraph(1),
  }),
  tally({
    fact: "gb.cryptoSmallOfferTotalClaimed",
    of: "amount",
    among: "jurisdiction",
    where: equals("sale.pathway", "gb.cryptoregs.gbp1m"),
    within: cryptoAggregationPeriod.id,
    related: ["gb.cryptoregs.gbp1m"],
    cites: paragraph(1),
  }),
  tally({
    fact: "gb.cryptoConsideration",
    of: "amount",
    among: "jurisdiction",
    within: cryptoAggregationPeriod.id,
    related: Object.values(cryptoPublicOffer.unless ?? {}).flatMap(({ claimedAs = [] }) => claimedAs),
    cites: [cite(cryptoRegulations, "reg. 11")],
  }),
];

export const cryptoOfferRules = [cryptoPublicOffer, cryptoEqualInformationRule];
