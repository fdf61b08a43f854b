import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { publicOffer } from "./offshore-concepts";
import { offshoreVocabulary } from "./offshore-facts";
import { securitiesLaw } from "./offshore-instruments";

const { is } = vocabulary("CNY", offshoreVocabulary);

const fromMemory = [cite(securitiesLaw, "art. 180 and the articles on liability for disclosure", { evidence: "unverified" })] as const;

export const publicOffering = rule({
  id: "cn.securities-law.art9-public-offering",
  title: "Securities may not be issued publicly without registration",
  kind: "disclosure",
  cites: [cite(securitiesLaw, "arts 2 and 9")],
  subject: "offering",
  nexus: ["sale", "issuer"],
  when: all(
    any(is("sales.offeredHere"), all(is("issuer.organisedHere"), is("cn.issuedInMainland"))),
    holds(publicOffer),
    is("cn.statutorySecurity"),
  ),
  requires: { "registered-with-csrc-or-exchange": is("cn.securitiesRegistration") },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "personnel", basis: "joint", note: "Persons directly responsible.", cites: fromMemory },
    { role: "intermediary", basis: "joint", note: "Underwriters.", cites: fromMemory },
    { role: "adviser", basis: "joint", cites: fromMemory },
  ],
  remedies: ["Stop the offer and refund what was paid with bank-deposit interest.", "Keep every offer out of the mainland."],
  openTexture: [
    {
      term: "security",
      question: "Is the token a share, a corporate bond, a depositary receipt or another security recognised by the State Council?",
      by: "counsel",
    },
    {
      term: "offshore issue that harms the mainland market",
      question: "Does an issue made wholly offshore disturb mainland market order or harm mainland investors? The law is said to reach it (art. 2, unverified); this rule looks at issues in the mainland only.",
      by: "counsel",
    },
  ],
  notes: [
    "Two hundred specified offerees without publicity are not public; the two hundred and first makes the offer public.",
    "In practice no path of registration exists for a token, and the ban of Notice 42 applies below this line too.",
    "Unverified: a fine of 5% to 50% of the money raised, and CNY 0.5m to 5m on responsible persons (art. 180).",
  ],
});

export const securitiesLawRules = [publicOffering] as const;
