import { all, any, cite, holds, rule } from "../../src/authoring";
import { digitalCurrency, digitalToken, security } from "./concepts";
import { words } from "./facts";
import { prescriptionAmendment, prescriptionOrder, tokenisationPaper } from "./instruments";

const { equals } = words;

const prescribed = any(holds(security), holds(digitalToken), holds(digitalCurrency));

const answerable = [
  { role: "issuer", basis: "primary" },
  { role: "platform", basis: "joint" },
] as const;

export const classification = rule({
  id: "my.prescription-order.classification",
  title: "A token is documented on the track that is its own",
  kind: "asset-requirement",
  cites: [cite(prescriptionOrder, "paras 2, 3"), cite(prescriptionAmendment, "definition of digital token")],
  inForce: { from: "2019-01-15" },
  subject: "offering",
  nexus: ["sale", "venue"],
  when: prescribed,
  requires: {
    "documented-on-its-track": any(
      all(holds(security), equals("my.claimedTrack", "security")),
      all(holds(digitalToken), equals("my.claimedTrack", "digital-token")),
      all(holds(digitalCurrency), equals("my.claimedTrack", "digital-currency")),
    ),
  },
  exposes: answerable,
  remedies: ["Have counsel decide the track, and document the offer again."],
  openTexture: [{ term: "digital token", question: "Are all tests of the Order met, and is the token none of the instruments left out since 2025?", by: "counsel" }],
  notes: [
    "The track is judged by the law of the day of the evaluation.",
    "The Order sets no penalty of its own: a wrong track leads to a breach of the rules of the right one.",
  ],
});

export const tokenisedProducts = rule({
  id: "my.proposal.tokenised-products",
  title: "Proposal: a token of a capital market product is its digital twin and is reconciled with the conventional register",
  kind: "asset-requirement",
  cites: [cite(tokenisationPaper, "digital twins")],
  subject: "offering",
  nexus: ["sale", "issuer"],
  when: holds(security),
  requires: { "stands-for-the-product": equals("token.represents", "underlying-rights") },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Follow the consultation; until a framework is issued it binds nobody."],
  notes: ["Same product, same rule. Whether a final text followed was not found."],
});

export const classificationRules = [classification, tokenisedProducts];
