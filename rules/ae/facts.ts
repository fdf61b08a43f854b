import { vocabulary } from "../../src/authoring";
import { cbuaeFacts } from "./cbuae-facts";
import { cmaFacts } from "./cma-facts";
import { placeFacts } from "./place-facts";
import { serviceFacts } from "./service-facts";
import { tokenFacts } from "./token-facts";

export const facts = { ...tokenFacts, ...cmaFacts, ...serviceFacts, ...cbuaeFacts, ...placeFacts };

export const words = vocabulary("AED", facts);
