import { all, cite, holds, rule, vocabulary } from "../../src/authoring";
import { stablecoin } from "./concepts";
import { facts } from "./facts";
import { vasa } from "./instruments";

const { is, isNot } = vocabulary("TWD", facts);

const notYetBinding =
  "The Act is promulgated but no day for its taking effect was set when the law was last checked; until then other law decides. The rules on stablecoins are expected in the first quarter of 2027 at the earliest, and the penalties were not read.";

export const vasaStablecoin = rule({
  id: "tw.vasa.stablecoin",
  title: "A stablecoin is issued in Taiwan only with approval, full reserves and no interest",
  kind: "authorisation",
  cites: [cite(vasa, "arts 34-41")],
  subject: "offering",
  nexus: ["issuer", "sale", "currency"],
  when: all(holds(stablecoin), is("tw.issuedInTaiwan")),
  requires: {
    "fsc-approval": is("tw.stablecoinApproval"),
    "central-bank-consent": is("tw.centralBankConsent"),
    "full-reserves": is("tw.fullReserves"),
    "reserves-in-trust-or-segregated": is("tw.reservesProtected"),
    "no-interest": isNot("token.paysInterest"),
    "disclosure": is("tw.stablecoinDisclosure"),
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint", note: "An exchange that admits the coin." },
    { role: "personnel", basis: "joint", note: "Officers." },
  ],
  remedies: [
    "Obtain the Commission's approval with the central bank's consent before the issue; hold full reserves in trust or segregated with domestic institutions, pay no interest, make the disclosures.",
    "Issue outside Taiwan and exclude Taiwan.",
  ],
  notes: [notYetBinding],
});

export const vasaForeignStablecoin = rule({
  id: "tw.vasa.stablecoin.foreign",
  title: "A foreign stablecoin trades on a Taiwan venue only with prior consent",
  kind: "authorisation",
  cites: [cite(vasa, "arts 34-41")],
  subject: "offering",
  nexus: ["venue", "platform"],
  when: all(holds(stablecoin), isNot("tw.issuedInTaiwan"), is("venue.here")),
  requires: { "prior-consent": is("tw.foreignStablecoinConsent") },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint", note: "The exchange that admits the coin." },
    { role: "personnel", basis: "joint", note: "Officers." },
  ],
  remedies: ["Obtain consent before trading starts, or delist the coin in Taiwan."],
  notes: [notYetBinding],
});
