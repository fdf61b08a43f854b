import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { eo13827, generalLicence46 } from "./instruments";
import { listedTokenFacts, tokensInPlay } from "./listed-tokens";
import { nexusFacts, usNexus } from "./nexus";
import { venezuelaTokensFrom } from "./parameters";
import { thoseWhoDeal } from "./shared";

const { is, includes, onOrAfter } = vocabulary("USD", { ...nexusFacts, ...listedTokenFacts });

export const venezuelaDigitalCurrency = rule({
  id: "sanctions.us.venezuela-digital-currency",
  title: "No dealing in digital currency of the Government of Venezuela",
  kind: "prohibition",
  cites: [cite(eo13827, "s. 1"), cite(generalLicence46, "payments excluded")],
  inForce: { from: "2018-03-19" },
  subject: "offering",
  nexus: ["issuer", "sale", "provider"],
  when: all(
    any(holds(tokensInPlay), all(is("token.usesDlt"), is("sanctions.issuerInVenezuela"), onOrAfter("dates.issuance", venezuelaTokensFrom))),
    includes("sanctions.listedTokens", "venezuela"),
    holds(usNexus),
  ),
  exposes: thoseWhoDeal,
  remedies: ["Refuse the token: do not offer, accept, list or support it."],
  notes: [
    "No way out is known: General Licence 46 leaves such payments out.",
    "The Government of Venezuela is blocked as a whole, the country is not under embargo: private persons there, and trade in oil under a general licence, are matters of screening (sanctions.list-match).",
  ],
  evidence: "unverified",
});

export const venezuelaRules = [venezuelaDigitalCurrency];
