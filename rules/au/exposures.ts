import { cite, whoeverActs } from "../../src/authoring";
import { chapter7, corporationsAct } from "./instruments";

const ACCESSORY = cite(corporationsAct, "s. 79", { evidence: "unverified" });

/** Whoever makes an offer without the document, and those who stand behind it. */
export const offerAnswerable = [
  { role: "issuer", basis: "primary", note: "Whoever makes the offer; an offence under sections 727 and 728." },
  { role: "personnel", basis: "joint", cites: [cite(corporationsAct, "s. 729", { evidence: "unverified" })], note: "Directors and proposed directors." },
  { role: "intermediary", basis: "joint", cites: [cite(corporationsAct, "s. 729", { evidence: "unverified" })], note: "Underwriters; others as accessories." },
  { role: "adviser", basis: "secondary", cites: [ACCESSORY, cite(corporationsAct, "s. 729", { evidence: "unverified" })], note: "Experts who consented to be named; accessories." },
] as const;

export const productAnswerable = [
  { role: "issuer", basis: "primary" },
  { role: "intermediary", basis: "primary", note: "The distributor." },
  { role: "personnel", basis: "secondary", cites: [ACCESSORY] },
] as const;

/** The party that acts without its licence. */
export const providerAnswerable = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "secondary", reach: "any", cites: [ACCESSORY, cite(chapter7, "s. 1317QD", { evidence: "unverified" })], note: "Officers and other accessories." },
] as const;
