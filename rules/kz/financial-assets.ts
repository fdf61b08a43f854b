import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { financialAsset, formerLaw, newLaw, runsTradingPlatform, unsecuredAsset } from "./concepts";
import { words } from "./facts";
import { digitalAssetsLaw, law259, platformOperators, tradingPlatforms } from "./instruments";
import { platformCapital, tradingPlatformCapital } from "./parameters";

const { atLeast, equals, includes, is, oneOf } = words;

const legalForm = { "legal-form": oneOf("kz.legalForm", ["joint-stock-company", "limited-liability-partnership"]) };
const actsHere = any(is("party.here"), is("party.staffHere"), is("party.servesHere"));
const exposes = [...whoeverActs({ basis: "primary" }), { role: "issuer", basis: "joint", reach: "any", note: "That uses the operator." }] as const;
const decided = "The National Bank decides on the registration within 20 working days; until then the business may not begin.";

export const platformOperator = rule({
  id: "kz.dfa.platform-operator",
  title: "An operator of a platform for digital financial assets is registered with the National Bank",
  kind: "authorisation",
  cites: [cite(platformOperators, "registration; charter capital; internal rules; executives and owners"), cite(law259, "digital financial assets")],
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(holds(financialAsset), includes("party.roles", "tokenization-platform"), actsHere, holds(newLaw)),
  requires: {
    "registered": includes("party.licences", "kz.nbk.platform-operator"),
    ...legalForm,
    "charter-capital": atLeast("kz.charterCapital", platformCapital),
    "procedure-agreed": is("kz.procedureAgreed"),
    "internal-rules": is("kz.internalRules"),
    "fit-executives-and-owners": is("kz.fitAndProper"),
  },
  exposes,
  remedies: ["Register with the National Bank before the platform operates.", "Use a registered operator."],
  notes: [decided],
});

export const tradingPlatform = rule({
  id: "kz.dfa.trading-platform",
  title: "An operator of a trading platform is registered with the National Bank",
  kind: "authorisation",
  cites: [cite(tradingPlatforms, "registration; charter capital"), cite(law259, "trading platforms")],
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(any(holds(financialAsset), holds(unsecuredAsset)), holds(runsTradingPlatform), actsHere, holds(newLaw)),
  requires: {
    "registered": includes("party.licences", "kz.nbk.trading-platform"),
    ...legalForm,
    "charter-capital": atLeast("kz.charterCapital", tradingPlatformCapital),
  },
  exposes,
  remedies: ["Register with the National Bank before the platform trades.", "Use a registered trading platform."],
  notes: [decided, "Registration as operator of an issuing platform does not cover an order book."],
});

/** Assets that are plainly neither money nor securities; bonds, equity, fund interests and currency plainly are. */
const plainGoods = oneOf("asset.kind", [
  "real-estate", "commodity", "precious-metal", "infrastructure", "intellectual-property", "collectible", "carbon-credit", "vehicle", "service",
]);

export const securedNotSecurities = rule({
  id: "kz.digital-assets.secured-not-securities",
  title: "A secured digital asset of the former law stands neither for money nor for securities, and needs a permit",
  kind: "asset-requirement",
  cites: [cite(digitalAssetsLaw, "art. 1, in the text of 2024-07-05"), cite(digitalAssetsLaw, "permit to issue", { evidence: "secondary" })],
  inForce: { from: "2023-04-01", to: "2026-06-30" },
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(
    is("token.usesDlt"),
    oneOf("kz.category", ["stablecoin", "asset-backed", "electronic-instrument"]),
    any(is("issuer.here"), is("sales.offeredHere")),
    holds(formerLaw),
  ),
  requires: {
    "neither-money-nor-securities": any(
      plainGoods,
      all(oneOf("asset.kind", ["loan", "receivable", "revenue-right", "crypto-asset", "other", "none"]), is("kz.underlyingOutsideMoneyAndSecurities")),
    ),
    "permit-held": is("kz.issuePermit"),
  },
  exposes: [{ role: "issuer", basis: "primary" }, { role: "platform", basis: "joint" }],
  remedies: ["Wait for, or use, the categories of 2026 (electronic financial instruments).", "Issue the security in the AIFC."],
  openTexture: [{ term: "money and securities", question: "Does the token stand for money or a security where its underlying is a claim?", by: "counsel" }],
});

export const primaryOffer = rule({
  id: "kz.dfa.primary-offer",
  title: "An onshore offer of a digital financial asset or a security meets its issue rules, which were not read",
  kind: "disclosure",
  cites: [cite(law259, "issue of digital financial assets; securities law")],
  evidence: "unverified",
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(
    is("token.usesDlt"),
    is("sales.offeredHere"),
    any(equals("kz.category", "security"), all(holds(financialAsset), holds(newLaw))),
  ),
  requires: { "issue-rules-met": is("kz.issueRulesMet") },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Have counsel in Kazakhstan confirm the disclosure document and the limits on investors before the offer.", "Offer in the AIFC instead."],
  openTexture: [{ term: "issue rules", question: "Does the offer meet the onshore rules for its kind of instrument?", by: "counsel" }],
});

export const financialAssetRules = [platformOperator, tradingPlatform, securedNotSecurities, primaryOffer];
