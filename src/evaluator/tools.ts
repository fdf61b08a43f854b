import { jsonLogicOperators } from "../logic/opaque";
import type { Tools } from "./compile";
import { planOnce } from "./place-plan";

/** What it takes to evaluate any catalogue: plain JSON Logic as `json-logic-js` runs it, and the planning of law that carries no plan. */
export const lawTools: Tools = { operators: jsonLogicOperators, planner: planOnce };
