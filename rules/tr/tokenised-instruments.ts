import { all, any, cite, holds, rule } from "../../src/authoring";
import { capitalMarketInstrument } from "./concepts";
import { words } from "./facts";
import { cml, law7518 } from "./instruments";

const { is, isNot } = words;

export const tokenisedInstrument = rule({
  id: "tr.cml.s13-tokenised-instrument",
  title: "A capital-market instrument takes the form of a token only under principles of the Capital Markets Board",
  kind: "asset-requirement",
  cites: [cite(cml, "art. 13(1)", { evidence: "primary" }), cite(law7518, "art. 2", { evidence: "primary" })],
  inForce: { from: "2024-07-02" },
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(is("token.usesDlt"), holds(capitalMarketInstrument), any(is("issuer.organisedHere"), is("sales.offeredHere"))),
  requires: {
    "principle-or-book-entry": any(
      all(is("tr.principleInForce"), is("tr.principleFollowed")),
      all(is("tr.bookEntry"), isNot("tr.tokenCarriesRight")),
    ),
  },
  exposes: [
    { role: "issuer", basis: "primary", note: "Unauthorised public offering." },
    { role: "platform", basis: "primary", note: "Unlicensed activity." },
  ],
  remedies: [
    "Issue the instrument in book-entry form through the Central Securities Depository, and let the token carry no right.",
    "Wait for a principle of the Board for this kind of instrument.",
    "Exclude Türkiye.",
  ],
  openTexture: [
    { term: "principle of the Board", question: "Has the Board set principles for this instrument?", by: "counsel" },
    { term: "separate right", question: "Does a receipt for a book-entry instrument carry a right of its own?", by: "counsel" },
  ],
});

export const tokenisedInstrumentRules = [tokenisedInstrument];
