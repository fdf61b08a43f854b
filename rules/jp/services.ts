import { all, any, cite, concept } from "../../src/authoring";
import { words } from "./facts";
import { fiea, psa } from "./instruments";

const { is, includes, includesAny } = words;

/** What parties do, and whether they do it towards Japan. */

export const directedAtJapan = concept({
  id: "jp.directed-at-japan",
  title: "Business directed to persons in Japan",
  subject: "party",
  when: any(is("party.servesHere"), is("party.solicitsHere")),
  cites: [cite(fiea, "Arts. 29, 58-2"), cite(psa, "Arts. 63-2, 63-22")],
  note: "From wherever it is carried on.",
});

export const handling = concept({
  id: "jp.handling",
  title: "Dealing in, placing, distributing, underwriting, keeping or soliciting for security tokens",
  subject: "party",
  when: any(
    includesAny("party.services", ["dealing", "placement", "underwriting", "distribution", "custody"]),
    includesAny("party.roles", ["placement-agent", "distributor", "broker-dealer", "underwriter", "finder"]),
    all(includes("party.capacities", "platform"), is("party.solicitsHere")),
  ),
  cites: [cite(fiea, "Arts. 2(8), 28")],
});

export const matching = concept({
  id: "jp.matching",
  title: "Matching orders",
  subject: "party",
  when: any(includes("party.services", "order-matching"), includesAny("party.roles", ["ats-operator", "exchange-or-trading-platform"])),
  cites: [cite(fiea, "Art. 2(8)(x)")],
});

export const tokenService = concept({
  id: "jp.token-service",
  title: "Selling, exchanging, intermediating or keeping tokens",
  subject: "party",
  when: any(
    includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "order-matching", "dealing", "placement", "distribution", "information-intermediation", "custody"]),
    includesAny("party.roles", ["casp", "exchange-or-trading-platform", "distributor", "placement-agent"]),
  ),
  cites: [cite(psa, "Art. 2(15)")],
});
