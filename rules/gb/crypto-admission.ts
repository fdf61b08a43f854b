import { all, cite, holds, rule } from "../../src/authoring";
import { qualifyingCryptoasset2027, qualifyingStablecoin } from "./concepts";
import { cryptoPolicyStatements, cryptoRegulations } from "./crypto-instruments";
import { words } from "./facts";
import { matches } from "./services";

const { is, isNot } = words;

export const admission = rule({
  id: "gb.cryptoregs.qcdd-admission",
  title: "A cryptoasset is admitted to a retail trading platform with a disclosure document and due diligence",
  kind: "disclosure",
  cites: [cite(cryptoRegulations, "regs. 6-9, 13-14; Sch. 2"), cite(cryptoPolicyStatements, "admissions and disclosures")],
  inForce: { from: "2027-10-25" },
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(holds(qualifyingCryptoasset2027), matches, is("gb.admitsToken")),
  requires: {
    "due-diligence": is("gb.platformDueDiligence"),
    "disclosure-document-published-and-filed": is("gb.disclosureDocumentPublished"),
    "not-detrimental-to-retail": isNot("gb.detrimentalToRetail"),
  },
  unless: {
    "qualified-investors-only": {
      title: "Only qualified investors trade the token on the platform",
      claimedAs: ["gb.cryptoregs.qualified-trading"],
      conditions: { "qualified-trading-only": is("gb.qualifiedTradingOnly") },
      cites: [cite(cryptoPolicyStatements, "admissions and disclosures")],
    },
    "uk-qualifying-stablecoin": {
      title: "Qualifying stablecoin issued from the United Kingdom",
      claimedAs: ["gb.cryptoregs.uk-stablecoin"],
      conditions: { "qualifying-stablecoin": holds(qualifyingStablecoin), "issued-from-the-uk": is("gb.issuedFromUk"), "issuer-permitted": is("gb.issuerPermission") },
      cites: [cite(cryptoPolicyStatements, "stablecoin disclosure")],
      note: "It has a disclosure of its own.",
    },
  },
  exposes: [
    { role: "platform", basis: "primary", note: "Due diligence; and, where it admits the token of its own motion, as the person responsible for the document (reg. 3(3)(b)(ii))." },
    { role: "issuer", basis: "primary", reach: "any", when: isNot("gb.ownMotionAdmission"), note: "The person responsible for the document: compensation for untrue or misleading statements and omissions, with defences of reasonable belief (reg. 14, Sch. 2)." },
  ],
  remedies: ["Publish and file a disclosure document before the admission.", "Restrict trading of the token to qualified investors, or do not admit it."],
  openTexture: [{ term: "likely to be detrimental", question: "Is the admission likely to be detrimental to retail investors?", by: "the platform" }],
  notes: [
    "Protected forward-looking statements make liable only with knowledge or recklessness.",
    "The final rules centre on retail platforms in the United Kingdom; their content is known from secondary sources only.",
  ],
});

export const admissionRules = [admission];
