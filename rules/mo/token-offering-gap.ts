import { any, cite, not, rule, vocabulary } from "../../src/authoring";
import { facts } from "./facts";
import { answer2024, caution2014 } from "./instruments";

const { equals, is, isNot } = vocabulary("MOP", facts);

const noBond = not(equals("token.kind", "debt"));

export const tokenOfferingGap = rule({
  id: "mo.token-offering-unregulated-gap",
  title: "No regime for token offers was found: local advice or a written position is needed",
  kind: "disclosure",
  cites: [cite(caution2014, "nature of tokens"), cite(answer2024, "opening under study")],
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: any(is("sales.offeredHere"), is("issuer.organisedHere")),
  requires: {
    "written-position": any(is("mo.writtenPosition"), is("mo.lawfulWithoutPosition")),
    "bond-practice": any(noBond, is("mo.bondPracticeFollowed")),
    "listing-practice": any(noBond, isNot("mo.listedInMacau"), is("mo.listingPracticeFollowed")),
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "intermediary", basis: "joint" },
  ],
  remedies: [
    "Obtain the Monetary Authority's written position on the offer, or the opinion of Macau counsel.",
    "Exclude Macau: no issuer there, no sale to its residents.",
  ],
  openTexture: [
    { term: "offer of tokens", question: "Does any law of Macau treat the token as a security or require a prospectus for it?", by: "counsel" },
    { term: "bond practice", question: "Does a bond-type token follow the bond guidelines and, when listed, the practice of the exchange and the depository?", by: "counsel" },
  ],
  notes: [
    "Nothing was found that permits or forbids the offer; a missing letter is therefore reported as undetermined, not as a breach.",
    "The practice on bonds rests partly on memory (unverified).",
  ],
});
