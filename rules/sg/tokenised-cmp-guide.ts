import { all, any, cite, holds, rule } from "../../src/authoring";
import { capitalMarketsProduct } from "./concepts";
import { words } from "./facts";
import { tokenisationGuide } from "./instruments";
import { offerInReach } from "./offer-concepts";
import { guideStart } from "./parameters";

const { is, includes, onOrAfter, onOrBefore } = words;

const covers = (topic: "dlt-and-smart-contract" | "token-and-right" | "record-of-ownership" | "custody-and-keys" | "settlement-finality" | "forks-and-failures" | "cyber-risk") =>
  includes("sg.documentCovers", topic);

export const tokenisedDisclosure = rule({
  id: "sg.mas-guide.tokenised-cmp-disclosure",
  title: "Offer documents of tokenised products cover technology, custody, operational and cyber risk",
  kind: "disclosure",
  cites: [cite(tokenisationGuide, "disclosure in prospectuses and information memoranda")],
  subject: "sale",
  nexus: ["sale", "issuer", "personnel"],
  when: all(
    holds(capitalMarketsProduct),
    is("token.usesDlt"),
    holds(offerInReach),
    any(onOrAfter("dates.offerStart", guideStart), onOrAfter("dates.offerEnd", guideStart)),
    any(onOrBefore("sg.prospectusRegistered", "asOf"), is("sg.throughInstitution")),
  ),
  requires: {
    "ledger-and-smart-contract": covers("dlt-and-smart-contract"),
    "token-and-underlying-right": covers("token-and-right"),
    "record-of-ownership": covers("record-of-ownership"),
    "custody-and-keys": covers("custody-and-keys"),
    "settlement-finality": covers("settlement-finality"),
    "forks-and-failures": covers("forks-and-failures"),
    "cyber-risk": covers("cyber-risk"),
  },
  exposes: [
    { role: "issuer", basis: "primary", note: "Not an offence by itself; a gap supports liability for omissions (sections 253 and 254)." },
    { role: "personnel", basis: "joint", note: "Directors." },
    { role: "intermediary", basis: "joint", note: "Conduct findings." },
  ],
  remedies: ["Supplement the offer document."],
  notes: [
    "Guidance of the MAS, not law: what it expects of a prospectus, and of exempt offers through regulated intermediaries.",
    "An offer that closed before 2025-11-14 is under the earlier guide to digital token offerings.",
  ],
});

export const guideRules = [tokenisedDisclosure];
