import { all, any, cite, concept, not, vocabulary } from "../../src/authoring";
import { onLedger, plainVirtualCurrency } from "../prohibited/conditions";
import { facts } from "./facts";
import { dabOrder } from "./instruments";

const { is, isNot } = vocabulary("AFN", facts);

export const digitalCurrency = concept({
  id: "af.digital-currency",
  title: "Digital currency",
  subject: "offering",
  when: any(plainVirtualCurrency, all(onLedger, is("af.tokenReached"))),
  cites: [cite(dabOrder, "digital currencies")],
});

export const otherToken = concept({
  id: "af.other-token",
  title: "Token that the order does not reach",
  subject: "offering",
  when: all(onLedger, not(plainVirtualCurrency), isNot("af.tokenReached")),
  cites: [cite(dabOrder, "digital currencies", { evidence: "unverified" })],
});
