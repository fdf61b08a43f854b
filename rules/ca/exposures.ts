import type { Exposure } from "../../src/authoring";
import { cite } from "../../src/authoring";
import { ni45106, securitiesActs } from "./instruments";

/** Who answers for an unlawful distribution or resale. */

export const offerExposure: readonly Exposure<never>[] = [
  { role: "issuer", basis: "primary", cites: [cite(securitiesActs, "ss. 53, 122, 133")], note: "Purchasers may rescind; penalties up to $5,000,000 and five years less a day (Ontario)." },
  { role: "platform", basis: "joint", cites: [cite(securitiesActs, "s. 53")], note: "Whoever acts in furtherance of the trade." },
  { role: "intermediary", basis: "joint", cites: [cite(securitiesActs, "s. 53")], note: "Whoever acts in furtherance of the trade." },
  { role: "sponsor", basis: "joint", cites: [cite(securitiesActs, "s. 53")], note: "Promoters, who act in furtherance of the trade." },
  { role: "personnel", basis: "secondary", cites: [cite(securitiesActs, "s. 129.2")], note: "Directors and officers who authorised, permitted or acquiesced are deemed liable." },
];

const [, ...others] = offerExposure;

export const memorandumExposure: readonly Exposure<never>[] = [
  { role: "issuer", basis: "primary", cites: [cite(securitiesActs, "ss. 53, 130.1, 133"), cite(ni45106, "s. 2.9", { evidence: "unverified" })], note: "Also rescission or damages for a misrepresentation in the offering memorandum; in several provinces its signatories and directors answer too." },
  ...others,
];

export const OFFER_NOTE = "Technology and payment providers answer only as parties to the conduct.";
