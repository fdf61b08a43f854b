import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { partFourProduct } from "./concepts";
import { sharedFacts } from "./facts";
import { amlo, sfo } from "./instruments";
import { virtualAsset } from "./va-concepts";

const { oneOf } = vocabulary("HKD", sharedFacts);

/** An honest forecast with a reasonable basis that later proves wrong is neither. */
const falseStatements = oneOf("marketing.statements", ["reckless", "fraudulent"]);

const SPEAKER = "As far as the statement is its own, made knowingly or recklessly.";

const exposes = [
  { role: "issuer", basis: "primary" },
  { role: "personnel", basis: "joint", note: "Directors and others who make or authorise the statement." },
  { role: "marketer", basis: "primary", note: SPEAKER },
  { role: "adviser", basis: "primary", note: SPEAKER },
] as const;

const remedies = ["Correct the statement publicly.", "Offer to rescind what was bought in reliance on it.", "Suspend the offer until the material is true."];

export const misconduct = rule({
  id: "hk.sfo.misconduct-and-disclosure",
  title: "Fraudulent or reckless statements that induce investment in securities",
  kind: "disclosure",
  cites: [cite(sfo, "ss. 107, 108, 277, 298", { evidence: "unverified" })],
  subject: "offering",
  nexus: ["sale", "marketing", "issuer", "provider"],
  when: all(falseStatements, holds(partFourProduct)),
  exposes,
  remedies,
  notes: ["Criminal and civil liability; the penalties are not confirmed."],
});

export const virtualAssetMisconduct = rule({
  id: "hk.sfo.misconduct-and-disclosure.virtual-assets",
  title: "Fraud, deception and reckless inducement in virtual assets",
  kind: "disclosure",
  cites: [cite(amlo, "s. 53ZRF"), cite(amlo, "s. 53ZRG", { evidence: "unverified" })],
  subject: "offering",
  nexus: ["sale", "marketing", "issuer", "provider"],
  when: all(falseStatements, any(oneOf("hk.tokenKind", ["virtual-asset", "stablecoin"]), holds(virtualAsset))),
  exposes,
  remedies,
  notes: [
    "Fraud or deception (s. 53ZRF, any person): reported at up to HK$10,000,000 and ten years.",
    "Fraudulent or reckless inducement (s. 53ZRG): sources conflict on the penalty, which is unverified.",
  ],
});

export const misconductRules = [misconduct, virtualAssetMisconduct];
