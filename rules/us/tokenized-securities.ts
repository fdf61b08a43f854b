import { all, any, cite, defineFacts, holds, rule, vocabulary } from "../../src/authoring";
import { issuerAnswers, statutorySellers } from "./exposures";
import { touchesUs } from "./market-actors";
import { digitalCollectible, digitalCommodity, digitalTool, permittedStablecoin, security } from "./security-concepts";
import { securityFacts } from "./security-facts";
import { interpretation2026, tokenizedSecuritiesStatement } from "./security-instruments";

/** The format does not change the law; the tokenization model decides what is sold. And what a token is that is no security. */

export const tokenizationFacts = defineFacts({
  "us.tokenizationModel": {
    subject: "offering",
    type: "code",
    values: ["issuer-sponsored", "third-party-custodial", "third-party-synthetic"],
    meaning: "model of tokenization",
    ask: "Does the issuer or its agent keep the ledger as part of the holder file (issuer-sponsored), does an unaffiliated person hold the security and issue a token on it (third-party-custodial), or does the token only follow its price (third-party-synthetic)?",
  },
  "us.sameRightsAsConventional": { subject: "offering", type: "boolean", meaning: "the token gives substantially the same rights and privileges as the conventional security", ask: "Does the token give substantially the same rights and privileges as the conventional security of the issuer (yes, if there is no other form of it)?" },
  "us.treatedAsOwnClass": { subject: "offering", type: "boolean", meaning: "the token is treated as a separate class of security", ask: "Is the token treated as a class of security of its own?" },
  "us.eachSecurityHasBasis": { subject: "offering", type: "boolean", meaning: "every security that results from the tokenization has a registration or exemption of its own", ask: "Does every security that results from the tokenization (the underlying one, the entitlement, the note or swap of the third party) have a registration or exemption of its own, and was the third party's status as an investment company tested?" },
});

const { is, equals, oneOf } = vocabulary("USD", { ...securityFacts, ...tokenizationFacts });

const exposes = [
  { ...issuerAnswers, note: "A third party that tokenizes is an issuer in its own right." },
  ...statutorySellers,
] as const;

export const tokenizationModel = rule({
  id: "us.securities-act.tokenized-securities-classification",
  title: "An offering of a tokenized security names its model, and each resulting security has a basis of its own",
  kind: "asset-requirement",
  cites: [cite(tokenizedSecuritiesStatement, "issuer-sponsored and third-party models")],
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(holds(touchesUs), is("token.usesDlt"), holds(security)),
  requires: {
    "model-named": oneOf("us.tokenizationModel", ["issuer-sponsored", "third-party-custodial", "third-party-synthetic"]),
    "each-security-with-a-basis": any(
      all(equals("us.tokenizationModel", "issuer-sponsored"), any(is("us.sameRightsAsConventional"), is("us.treatedAsOwnClass"))),
      all(oneOf("us.tokenizationModel", ["third-party-custodial", "third-party-synthetic"]), is("us.eachSecurityHasBasis")),
    ),
  },
  exposes,
  remedies: [
    "Name the model, and state on which registration or exemption each resulting security rests.",
    "Give the token the rights of the conventional security, or treat it as a class of its own.",
    "Turn a synthetic token into a custodial entitlement, one for one.",
  ],
  notes: [
    "A staff view without legal force: registration and exemption follow from the Act itself.",
    "A synthetic token is a linked security of the third party, judged under section 5, or a security-based swap: see us.securities-act.s5e-security-based-swap.",
  ],
});

export const assetCategory = rule({
  id: "us.securities-act.asset-category",
  title: "A crypto asset belongs to one of five categories",
  kind: "asset-requirement",
  cites: [cite(interpretation2026, "five categories of crypto assets")],
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(holds(touchesUs), is("token.usesDlt")),
  requires: {
    "category-known": any(
      holds(security),
      holds(digitalCommodity),
      holds(digitalCollectible),
      holds(digitalTool),
      holds(permittedStablecoin),
      oneOf("us.assetCategory", ["stablecoin", "digital-security"]),
    ),
  },
  exposes,
  remedies: ["Have counsel place the token in one of the categories: digital security, digital commodity, digital collectible, digital tool, payment stablecoin."],
  openTexture: [{ term: "category of the asset", question: "Into which of the five categories does the asset itself fall?", by: "counsel" }],
  notes: [
    "Digital commodities, collectibles and tools are no securities by themselves, but may be offered under an investment contract. Fractions of a collectible are likely to be securities.",
    "Protocol mining and staking are not transactions in securities under the interpretation, and a receipt for an asset that is no security is none if it adds no financial benefit. A staff FAQ of 2026-09-25 on that point is unverified.",
    "The interpretation was read beyond its header through secondary sources only.",
  ],
});

export const tokenizationRules = [tokenizationModel, assetCategory] as const;
