import type { Exposure } from "../../src/authoring";
import { cite, whoeverActs } from "../../src/authoring";
import { fiea, psa } from "./instruments";

/** Exposures that several rules share. */

/** An offer without registration statement or prospectus. */
export const unregisteredOffer: readonly Exposure<never>[] = [
  {
    role: "issuer",
    basis: "primary",
    cites: [cite(fiea, "Arts. 16, 172, 197-2(i), 207")],
    note: "Offeror, issuer or selling holder: up to five years and JPY 5m (an entity up to JPY 500m); administrative fine of 2.25 per cent of the amount, 4.5 per cent for shares and the like; liable for the investors' loss.",
  },
  {
    role: "intermediary",
    basis: "joint",
    cites: [cite(fiea, "Arts. 16, 197-2(i), 207")],
    note: "Whoever handles the offer faces the same penalties and is liable for the investors' loss.",
  },
  { role: "platform", basis: "joint", cites: [cite(fiea, "Arts. 16, 197-2(i), 207")], note: "As far as it handles the offer." },
  { role: "personnel", basis: "secondary", cites: [cite(fiea, "Arts. 197-2(i), 207")], note: "Officers who act for the offender." },
];

/** Whoever acts without the registration that it needs under the FIEA. */
export const unregisteredBusiness: readonly Exposure<never>[] = [
  ...whoeverActs({ basis: "primary" }),
  {
    role: "personnel",
    basis: "secondary",
    reach: "any",
    cites: [cite(fiea, "Arts. 197-2(x-4), 207")],
    note: "Officers: up to five years and JPY 5m; the entity up to JPY 500m.",
  },
];

/** Whoever acts without the registration that it needs under the Payment Services Act. */
export const unregisteredProvider: readonly Exposure<never>[] = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "secondary", reach: "any", cites: [cite(psa, "Art. 107(xii)")], note: "Up to three years and JPY 3m." },
];
