import { canonicalPlace } from "../offering/place";
import { booleanFact, codeFact, codesFact } from "./core-fact";
import { partyHere, partyParentHere, partyStaffHere } from "./party-reach";
import { MORE } from "./declaration";
import type { Reading } from "./reading";
import { negation, somePlaceHere, within } from "./reading";
import { EXPOSURE_ROLES, exposureRolesOf } from "./roles";

/** The regimes of the licences that the party holds, active and valid on the evaluation date. */
function licences({ party, asOf }: Reading): readonly string[] | undefined {
  const held = party?.licences;
  if (held === undefined) return undefined;
  const valid: string[] = [];
  let complete = held.length === 0 || party?.licencesComplete === true;
  for (const licence of held) {
    if (licence.regime === undefined || licence.status === undefined) {
      // A licence of unknown regime or standing may be any licence: the list is not exhaustive.
      complete = false;
      continue;
    }
    const started = licence.validFrom === undefined || licence.validFrom <= asOf;
    const running = licence.validUntil === undefined || licence.validUntil >= asOf;
    if (licence.status === "active" && started && running) valid.push(licence.regime);
  }
  return complete ? valid : [...valid, MORE];
}

/** What a jurisdiction reads from one party of the offering. */
export const partyFacts = {
  "party.here": booleanFact("party", (r) => (r.party === undefined ? undefined : partyHere(r.party, r)), {
    meaning: "the party acts from the jurisdiction",
    ask: "From which country does this party act?",
    at: "/parties/{party}/domicile",
  }),
  "party.country": codeFact("party", (r) => r.party?.domicile && canonicalPlace(r.party.domicile).slice(0, 2), {
    meaning: "country in which the party is organised or lives",
    ask: "In which country is this party organised, or does it live?",
    at: "/parties/{party}/domicile",
  }),
  "party.staffHere": booleanFact("party", (r) => (r.party === undefined ? undefined : partyStaffHere(r.party, r)), {
    meaning: "the party has staff in the jurisdiction who work on the offering",
    ask: "In which countries does this party's staff work on the offering? State the complete list.",
    at: "/parties/{party}/staffIn",
  }),
  "party.natural": booleanFact("party", (r) => (r.party?.kind === undefined ? undefined : r.party.kind === "natural"), {
    meaning: "the party is a natural person",
    ask: "Is this party a natural person, a legal person or a DAO?",
    at: "/parties/{party}/kind",
    changeable: false,
  }),
  "party.roles": codesFact("party", {
    meaning: "roles of the party",
    ask: "In which roles does this party act?",
    at: "/parties/{party}/roles",
  }),
  "party.capacities": codesFact("party", (r) => (r.party === undefined ? undefined : exposureRolesOf(r.party)), {
    values: EXPOSURE_ROLES,
    meaning: "capacities in which the party acts",
    ask: "In which roles does this party act?",
    at: "/parties/{party}/roles",
  }),
  "party.services": codesFact("party", {
    values: [
      "custody", "clearing", "settlement", "account-opening", "fund-transfer", "payment", "exchange-fiat-token", "exchange-token-token",
      "order-matching", "dealing", "market-making", "placement", "underwriting", "distribution", "advice", "asset-management",
      "portfolio-management", "lending", "insurance", "technology", "smart-contract-development", "hosting", "data", "wallet",
      "marketing", "identity-verification", "legal", "audit", "valuation", "tax", "filing-preparation", "registrar",
      "transfer-agency", "administration", "mining", "mining-machine-sale", "information-intermediation", "pricing",
    ],
    meaning: "services that the party provides to the offering",
    ask: "Which services does this party provide to the offering?",
    at: "/parties/{party}/services",
  }),
  "party.licences": codesFact("party", licences, {
    meaning: "licences that the party holds on the evaluation date",
    ask: "Which licences or registrations does this party hold, with what status? State the complete list.",
    at: "/parties/{party}/licences",
  }),
  "party.servesHere": booleanFact("party", (r) => somePlaceHere(r.party?.servesCustomersIn, r.party?.servesCustomersInComplete, r), {
    meaning: "the party serves customers in the jurisdiction",
    ask: "In which countries does this party serve customers? State the complete list.",
    at: "/parties/{party}/servesCustomersIn",
  }),
  "party.solicitsHere": booleanFact("party", (r) => somePlaceHere(r.party?.solicitsIn, r.party?.solicitsInComplete, r), {
    meaning: "the party solicits investors in the jurisdiction",
    ask: "In which countries does this party solicit investors? State the complete list.",
    at: "/parties/{party}/solicitsIn",
  }),
  "party.supervisedHere": booleanFact("party", (r) => (r.party?.supervisedIn === undefined ? undefined : r.party.supervisedIn.some((place) => within(place, r))), {
    meaning: "the party is a financial institution supervised in the jurisdiction",
    ask: "In which countries is this party a supervised financial institution?",
    at: "/parties/{party}/supervisedIn",
  }),
  "party.parentHere": booleanFact("party", (r) => (r.party === undefined ? undefined : partyParentHere(r.party, r)), {
    meaning: "the party belongs to a parent in the jurisdiction",
    ask: "Who is this party's parent, and in which country is it?",
    at: "/parties/{party}/parent",
    changeable: false,
  }),
  "party.abroad": booleanFact("party", (r) => (r.party === undefined ? undefined : negation(partyHere(r.party, r))), {
    meaning: "the party acts from outside the jurisdiction",
    ask: "From which country does this party act?",
    at: "/parties/{party}/domicile",
  }),
  "party.associations": codesFact("party", {
    meaning: "associations of which the party is a member",
    ask: "Of which industry associations is this party a member?",
    at: "/parties/{party}/associations",
  }),
} as const;
