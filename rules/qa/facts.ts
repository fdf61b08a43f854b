import { vocabulary } from "../../src/authoring";
import { serviceFacts } from "./service-facts";
import { tokenFacts } from "./token-facts";

export const facts = { ...tokenFacts, ...serviceFacts };

export const words = vocabulary("QAR", facts);
