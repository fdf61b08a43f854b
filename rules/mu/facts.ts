import { vocabulary } from "../../src/authoring";
import { offerFacts } from "./offer-facts";
import { partyFacts } from "./party-facts";

/** Everything that Mauritius asks beside the core facts, and the words in which its rules are written. */
export const facts = { ...offerFacts, ...partyFacts } as const;

export const words = vocabulary("MUR", facts);

/** Licences of virtual asset service providers, by class. */
export const CLASSES = {
  broker: "mu.vasp.class-m",
  wallet: "mu.vasp.class-o",
  custodian: "mu.vasp.class-r",
  advisory: "mu.vasp.class-i",
  exchange: "mu.vasp.class-s",
} as const;
