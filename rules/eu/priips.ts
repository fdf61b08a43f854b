import { all, any, cite, concept, defineFacts, holds, not, rule, vocabulary } from "../../src/authoring";
import { fundFacts } from "./fund-facts";
import { retailClients } from "./investors";
import { priips, retailInvestmentStrategy } from "./market-instruments";
import { kidPagesLimit, ucitsInPriips } from "./market-parameters";
import { regimeFacts } from "./regime-facts";
import { financialInstrument, fundUnit } from "./token-regime";

export const priipFacts = defineFacts({
  "eu.interestKind": {
    subject: "offering",
    type: "code",
    values: ["fixed", "floating", "zero", "profit-linked"],
    meaning: "how the interest on the debt is set",
    ask: "How is the interest on the debt set: fixed, floating, none, or linked to a profit?",
    readAs: { at: "/asset/debt/interestKind" },
  },
  "eu.packaged": {
    subject: "offering",
    type: "boolean",
    meaning: "what is repaid fluctuates with reference values or assets that the investor does not buy directly",
    ask: "Does the amount repayable fluctuate because of exposure to reference values, or to the performance of assets that the retail investor does not buy directly?",
    judgement: { by: "counsel", note: "Ordinary shares and plain fixed or floating bonds are not packaged; funds, derivatives, structured and profit-linked notes are." },
  },
  "eu.keyInformationPublished": { subject: "offering", type: "date", meaning: "day on which the key information document was published", ask: "When was the key information document published? Name it among the disclosures (kid).", readAs: { document: "kid", date: "publishedOn" } },
  "eu.keyInformationPages": { subject: "offering", type: "integer", unit: "count", meaning: "pages of the key information document", ask: "How many A4 pages does the key information document have?" },
  "eu.keyInformationProvided": {
    subject: "sale",
    type: "boolean",
    meaning: "the document is provided in good time in the local official language",
    ask: "Is the key information document provided to each retail investor in good time before the purchase, in an official language of this Member State?",
  },
});

const { is, equals, oneOf, atMost, onOrBefore, onOrAfter } = vocabulary("EUR", { ...regimeFacts, ...fundFacts, ...priipFacts });

const plainShare = equals("token.kind", "equity");
const plainBond = all(equals("token.kind", "debt"), oneOf("eu.interestKind", ["fixed", "floating", "zero"]));

export const packagedProduct = concept({
  id: "eu.packaged-product",
  title: "Packaged retail investment product",
  subject: "offering",
  when: any(
    all(holds(fundUnit), any(not(equals("eu.fundStatus", "ucits")), onOrAfter("asOf", ucitsInPriips))),
    oneOf("eu.sectorClass", ["derivative", "structured-deposit"]),
    all(equals("token.kind", "debt"), equals("eu.interestKind", "profit-linked")),
    all(holds(financialInstrument), not(holds(fundUnit)), not(plainShare), not(plainBond), is("eu.packaged")),
  ),
  cites: [cite(priips, "art. 4")],
  evidence: "unverified",
});

export const priipConcepts = [packagedProduct];

export const keyInformation = rule({
  id: "eu.priips.kid",
  title: "A packaged product needs a key information document before it is sold to retail investors",
  kind: "disclosure",
  cites: [cite(priips, "arts 5, 13")],
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(retailClients), holds(packagedProduct)),
  requires: {
    "published-before-the-start": onOrBefore("eu.keyInformationPublished", "dates.offerStart"),
    "provided-in-good-time": is("eu.keyInformationProvided"),
    "at-most-three-pages": atMost("eu.keyInformationPages", kidPagesLimit),
  },
  exposes: [
    { role: "issuer", basis: "primary", note: "The manufacturer draws it up, and is liable for a misleading one (art. 11)." },
    { role: "intermediary", basis: "primary", note: "The manager as manufacturer; the seller or adviser for delivery." },
    { role: "platform", basis: "joint", note: "As seller." },
  ],
  remedies: ["Draw up and publish a key information document of at most three pages, and provide it before each purchase.", "Restrict the distribution to professional clients, with an effective block."],
  openTexture: [{ term: "packaged", question: "Does what is repaid fluctuate with reference values or assets not bought directly?", by: "counsel" }],
  notes: ["A denomination of EUR 100,000 alone is no exemption: retail investors can still buy.", "The card is from memory as a whole."],
});

export const proposedOverview = rule({
  id: "eu.priips.retail-investment-strategy",
  title: "Agreed, not yet law: the Retail Investment Strategy",
  kind: "disclosure",
  cites: [cite(retailInvestmentStrategy, "key information and professional clients")],
  subject: "sale",
  nexus: ["sale"],
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Nothing yet: it is not law."],
});

export const priipRules = [keyInformation, proposedOverview];
