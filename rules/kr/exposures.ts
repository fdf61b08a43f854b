import { cite } from "../../src/authoring";
import { fscma } from "./instruments";

/** Who answers, where several rules share the answer. */

const unread = { evidence: "unverified" } as const;

export const offerExposure = [
  { role: "issuer", basis: "primary" },
  { role: "personnel", basis: "joint", cites: [cite(fscma, "penal provisions", unread)], note: "Directors." },
  { role: "intermediary", basis: "joint", cites: [cite(fscma, "Art. 119", unread)], note: "Underwriter." },
  { role: "platform", basis: "joint", cites: [cite(fscma, "Art. 119", unread)], note: "The platform through which the offer is made." },
] as const;

/** Executives of a party that acts without authorisation. */
export const executives = {
  role: "personnel",
  basis: "secondary",
  reach: "any",
  cites: [cite(fscma, "penal provisions", unread)],
  note: "Officers of the party.",
} as const;
