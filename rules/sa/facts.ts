import { vocabulary } from "../../src/authoring";
import { investorFacts } from "./investor-facts";
import { offerFacts } from "./offer-facts";
import { tokenFacts } from "./token-facts";

export const facts = { ...tokenFacts, ...offerFacts, ...investorFacts };

export const words = vocabulary("SAR", facts);
