import type { Exposure } from "../../src/authoring";
import { cite, whoeverActs } from "../../src/authoring";
import { lei6385, lei7492 } from "./instruments";

/** Who answers for an unlawful offer; each may be sanctioned for one and the same offer. */

const fines = [cite(lei6385, "art. 11")];

export const offerExposure: readonly Exposure<never>[] = [
  { role: "issuer", basis: "primary", cites: [...fines, cite(lei7492, "art. 7")], note: "Fines up to the greater of R$50,000,000, twice the irregular operation, or three times the gain or loss; a stop order; prison of two to eight years for offering without registration." },
  { role: "platform", basis: "joint", cites: [...fines, cite(lei6385, "art. 27-E")] },
  { role: "intermediary", basis: "joint", cites: [...fines, cite(lei6385, "art. 27-E")] },
  { role: "marketer", basis: "joint", cites: fines, note: "Promoters who distribute." },
  { role: "sponsor", basis: "control", cites: fines, note: "Controllers." },
  { role: "personnel", basis: "secondary", cites: fines, note: "Administrators of the issuer, the platform and the intermediaries." },
];

/** A provider that acts without authorisation, with those who run it. */
export const providerExposure: readonly Exposure<never>[] = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "secondary", reach: "any", note: "Its administrators and managers." },
  { role: "sponsor", basis: "control", reach: "any", note: "Its controllers." },
];
