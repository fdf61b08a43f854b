import { all, any, cite, holds, not, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { fundUnit, transferableSecurity } from "../eu/token-regime";
import { ewpgFacts } from "./ewpg";
import { kwg } from "./instruments";

const { equals, includes, includesAny, is } = vocabulary("EUR", ewpgFacts);

const keepsCryptoRegister = all(
  equals("de.electronicRegister", "crypto"),
  any(includes("party.roles", "crypto-securities-registrar"), all(includesAny("party.roles", ["registrar"]), includes("party.services", "registrar"))),
);

/** Keys or instruments of crypto-securities, crypto fund units or foreign securities on a ledger, kept for others. */
const keepsKeys = all(
  is("token.usesDlt"),
  any(holds(transferableSecurity), holds(fundUnit)),
  any(includesAny("party.services", ["custody", "wallet"]), includesAny("party.roles", ["custodian"])),
  any(is("party.here"), is("party.servesHere")),
);

export const registrarAndCustody = rule({
  id: "de.kwg.registrar-custody-licence",
  title: "A crypto-securities register, and custody of keys to security tokens, need a licence",
  kind: "authorisation",
  cites: [cite(kwg, "s. 1(1a) nos 6 and 8; s. 32")],
  inForce: { from: "2021-06-10" },
  subject: "party",
  nexus: ["provider", "customers"],
  when: any(keepsCryptoRegister, keepsKeys),
  requires: {
    "licence-for-the-register": any(not(keepsCryptoRegister), includes("party.licences", "de.kwg.crypto-securities-register")),
    "licence-for-qualified-crypto-custody": any(not(keepsKeys), includes("party.licences", "de.kwg.qualified-crypto-custody")),
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "personnel", basis: "joint", reach: "any", cites: [cite(kwg, "s. 54(1) no 3")], note: "Those who run the business for the firm: up to five years of imprisonment, or a fine." },
  ],
  remedies: [
    "Obtain the licence under section 32 KWG, or hand register or keys to a licensed firm.",
    "Let holders keep their own keys.",
  ],
  notes: [
    "Custody of tokens that MiCA governs is a matter of MiCA, not of this rule; an authorisation under MiCA does not cover keys to securities.",
    "An issuer that names no registrar keeps the register itself: see de.ewpg.crypto-security.",
    "Licences of other kinds that may cover safe custody were not read.",
  ],
});

export const kwgRules = [registrarAndCustody];
