import type { Exposure } from "../../src/authoring";
import { cite, whoeverActs } from "../../src/authoring";
import { finmasa, finsa } from "./instruments";

/** Exposures that several rules share. */

const carveOut = "Articles 89 to 91 do not reach persons supervised by FINMA and their staff, who face supervisory measures instead (article 92).";

/** The individuals who act for a business in breach of FinSA. */
export const finsaFine = (article: string, amount: string): Exposure<never> => ({
  role: "personnel",
  basis: "secondary",
  reach: "any",
  knowledge: "knew",
  cites: [cite(finsa, `arts. ${article}, 92`)],
  note: `Individuals responsible, if wilful: fine of up to ${amount}. ${carveOut}`,
});

/** Activity without the licence that it needs: whoever carries it on, and the individuals responsible. */
export const unlicensed: readonly Exposure<never>[] = [
  ...whoeverActs({ basis: "primary" }),
  {
    role: "personnel",
    basis: "secondary",
    reach: "any",
    cites: [cite(finmasa, "art. 44")],
    note: "Individuals responsible: up to three years or a monetary penalty if wilful, a fine of up to CHF 250,000 if negligent.",
  },
];
