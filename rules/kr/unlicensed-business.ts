import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import { fractionalCertificate, security } from "./concepts";
import { executives } from "./exposures";
import { words } from "./facts";
import { decree, fscma } from "./instruments";
import { actsTowardsKorea, advising, dealing, managing } from "./party-concepts";

/** Dealing, brokerage, management and advice in securities; and the funds whose units are sold. */

const { is, isNot, equals, includes, includesAny } = words;

const onlyDealing = not(any(holds(advising), holds(managing)));

export const unlicensedBusiness = rule({
  id: "kr.fscma.unlicensed-investment-business",
  title: "Dealing, brokerage, collective investment or advice in security tokens needs authorisation or registration",
  kind: "authorisation",
  cites: [cite(fscma, "Art. 2, 11, 12, 17; Part 5")],
  subject: "party",
  nexus: ["provider", "personnel", "customers", "marketing"],
  when: all(holds(security), any(holds(dealing), holds(advising), holds(managing)), holds(actsTowardsKorea)),
  requires: {
    "authorised-for-dealing-or-brokerage": any(
      not(holds(dealing)),
      includesAny("party.licences", ["kr.fscma.dealing", "kr.fscma.brokerage"]),
      all(holds(fractionalCertificate), includes("party.licences", "kr.fscma.unit-2-14")),
    ),
    "registered-for-advice": any(not(holds(advising)), includes("party.licences", "kr.fscma.advisory")),
    "authorised-for-management": any(
      not(holds(managing)),
      includesAny("party.licences", ["kr.fscma.collective-investment", "kr.fscma.discretionary-management"]),
    ),
  },
  unless: {
    "own-issue": {
      title: "The issuer places its own securities",
      conditions: { "acts-as-issuer": includes("party.capacities", "issuer"), "own-securities-only": is("kr.placesOwnSecurities"), "no-advice-or-management": onlyDealing },
      cites: [cite(fscma, "Art. 11, 12", { evidence: "secondary" })],
    },
    "foreign-firm-through-licensed-firm": {
      title: "Foreign dealer or broker acting abroad, with or through a licensed Korean firm",
      conditions: { "acts-abroad": is("party.abroad"), "through-a-licensed-firm": is("kr.throughLicensedFirm"), "no-advice-or-management": onlyDealing },
      cites: [cite(decree, "Art. 7(4)(vi)")],
    },
    "foreign-firm-unsolicited": {
      title: "Foreign dealer or broker acting abroad, on a Korean resident's own order",
      conditions: {
        "acts-abroad": is("party.abroad"),
        "residents-own-orders": is("kr.ownOrdersOnly"),
        "no-solicitation": isNot("party.solicitsHere"),
        "no-investment-advertising": isNot("kr.investmentAdvertising"),
        "no-advice-or-management": onlyDealing,
      },
      claimedAs: ["kr.reverse-solicitation"],
      cites: [cite(decree, "Art. 7(4)(vi)(b)")],
    },
  },
  exposes: [...whoeverActs({ basis: "primary" }), executives],
  remedies: [
    "Obtain authorisation (dealing, brokerage, collective investment) or registration (advice), or act through a licensed securities firm.",
    "From abroad: stop soliciting and advertising, and serve Korean residents on their own orders only.",
  ],
  notes: [
    "Licences are read as kr.fscma.dealing, -brokerage, -advisory, -collective-investment, -discretionary-management and kr.fscma.unit-2-14 (issue of fractional certificates).",
    "Venues that match several buyers and sellers: see kr.fscma.otc-exchange-licence.",
    "Consequences known from memory only: up to 5 years or KRW 200 million.",
  ],
});

export const fundUnits = rule({
  id: "kr.fscma.unlicensed-investment-business-fund",
  title: "Units of a fund are sold in Korea only when the fund is registered",
  kind: "authorisation",
  cites: [cite(fscma, "Part 5; Art. 279 (foreign funds)", { evidence: "unverified" })],
  subject: "offering",
  nexus: ["sale"],
  when: all(is("sales.offeredHere"), equals("kr.tokenKind", "fund-unit")),
  requires: { "fund-registered": is("kr.fundRegistered") },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "intermediary", basis: "joint", note: "Manager and distributor." },
  ],
  remedies: ["Set the fund up and register it under Part 5, or register the foreign fund under article 279, before it is sold."],
  notes: ["Only the provisions are known; exemptions for professional investors were not read."],
});

export const businessRules = [unlicensedBusiness, fundUnits];
