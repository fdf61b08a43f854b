import { all, any, cite, holds, not, vocabulary } from "../../src/authoring";
import { publicOffer, qualifiedInvestor } from "./concepts";
import { facts } from "./facts";
import { instrucao588, lei6385, receivableLetters, res88, res232 } from "./instruments";
import {
  crowdfundingCap, crowdfundingGroupRevenue, crowdfundingInvestor, crowdfundingMeans, crowdfundingRevenue, crowdfundingShare, crowdfundingTerm, crowdfundingWithdrawal, facilCap, facilRevenue,
} from "./parameters";

/** The ways to offer without registration: the conditions, each declared once, for the rule on registration and for the finding on the regime that a sale claims. */

const { is, isNot, equals, atMost, atLeast, lessThan, moreThan, onOrBefore, later } = vocabulary("BRL", facts);

export const PATHWAYS = { crowdfunding: "br.res-88", facil: "br.facil", privateOffer: "br.private-offer" } as const;

const withinCap = all(atMost("br.crowdfundedInYear", crowdfundingCap), any(equals("sale.pathway", PATHWAYS.crowdfunding), atMost("sale.amount", crowdfundingCap)));
const withinOrdinaryLimit = atMost("br.crowdfundingInYear", crowdfundingInvestor);
const ofLargerMeans = any(moreThan("br.annualIncome", crowdfundingMeans), moreThan("br.financialInvestments", crowdfundingMeans));

export const crowdfundingExemption = {
  title: "Crowdfunding on a registered platform",
  conditions: {
    "issuer-not-registered": isNot("br.cvmRegisteredIssuer"),
    "business-company-or-separate-patrimony": any(is("br.businessCompany"), all(is("br.securitiser"), is("br.separatePatrimony"))),
    "within-revenue": atMost("br.grossRevenue", crowdfundingRevenue),
    "within-group-revenue": atMost("br.groupRevenue", crowdfundingGroupRevenue),
    "within-cap": withinCap,
    "within-term": onOrBefore("dates.offerEnd", later("dates.offerStart", crowdfundingTerm)),
    "registered-platform-only": is("br.onRegisteredPlatformOnly"),
    "within-limit-of-the-investor": any(holds(qualifiedInvestor), is("br.leadInvestor"), withinOrdinaryLimit, all(ofLargerMeans, atMost("br.crowdfundingShare", crowdfundingShare))),
    "essential-information": is("br.essentialInformation"),
    "right-to-withdraw": atLeast("br.withdrawalDays", crowdfundingWithdrawal),
    "minimum-target-or-refund": is("br.minimumTarget"),
    "control-of-holdings": is("br.bookEntry"),
    "resale-on-the-platform-only": is("br.resaleOnPlatformOnly"),
  },
  claimedAs: [PATHWAYS.crowdfunding],
  cites: [cite(res88, "conditions of the exemption"), cite(receivableLetters, "securitisers and separate patrimonies")],
  inForce: { from: "2022-07-01" },
  evidence: "unverified",
  note: "That unregistered securitisers may use it for each separate patrimony is an interpretation of the CVM. The share for investors of larger means, the withdrawal and the minimum target are known from memory.",
} as const;

/** The old law, as far as its numbers are recorded. */
export const oldCrowdfundingExemption = {
  title: "Crowdfunding under Instruction 588",
  conditions: {
    "within-revenue": atMost("br.grossRevenue", crowdfundingRevenue),
    "within-cap": withinCap,
    "registered-platform-only": is("br.onRegisteredPlatformOnly"),
    "within-limit-of-the-investor": withinOrdinaryLimit,
  },
  claimedAs: [PATHWAYS.crowdfunding],
  cites: [cite(instrucao588, "limits")],
  inForce: { from: "2017-07-13", to: "2022-06-30" },
} as const;

export const facilExemption = {
  title: "FÁCIL: relaxed offer of a smaller listed company",
  conditions: {
    "sociedade-anonima": is("br.sociedadeAnonima"),
    "below-revenue": lessThan("br.consolidatedRevenue", facilRevenue),
    "listed": is("br.listed"),
    "operating": is("br.operating"),
    "audited": equals("br.auditStatus", "audited"),
    "not-a-foreign-issuer": is("issuer.organisedHere"),
    "not-a-securitisation": isNot("br.securitiser"),
    "within-cap": all(atMost("br.facilIn12Months", facilCap), any(equals("sale.pathway", PATHWAYS.facil), atMost("sale.amount", facilCap))),
    "formulario-facil": is("br.formularioFacil"),
  },
  claimedAs: [PATHWAYS.facil],
  cites: [cite(res232, "relaxed offers")],
} as const;

export const privateExemption = {
  title: "Private offer",
  conditions: {
    "no-selling-effort-to-the-public": all(not(holds(publicOffer)), isNot("sale.advertised")),
    "known-counterparties": is("br.knownCounterparties"),
  },
  claimedAs: [PATHWAYS.privateOffer],
  cites: [cite(lei6385, "art. 19")],
} as const;
