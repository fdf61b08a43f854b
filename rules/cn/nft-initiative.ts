import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { onshoreActivity } from "./concepts";
import { sharedFacts } from "./facts";
import { nftInitiative } from "./instruments";

/** The initiative of 2022 on digital collectibles: soft law. */

const { is, equals, oneOf } = vocabulary("CNY", sharedFacts);

export const nftFinancialisation = rule({
  id: "cn.nft-initiative-2022.financialisation",
  title: "Digital collectibles are not to be fractionalised, made like securities or promoted for speculation",
  kind: "prohibition",
  force: "self-regulatory",
  cites: [cite(nftInitiative, "financialisation and securitisation of digital collectibles")],
  subject: "offering",
  nexus: ["issuer", "sale", "platform", "provider", "personnel", "venue"],
  when: all(
    equals("token.kind", "nft"),
    holds(onshoreActivity),
    any(
      is("token.fractional"),
      oneOf("token.represents", ["underlying-rights", "issuer-claim", "price-exposure"]),
      is("cn.collectibleSpeculation"),
    ),
  ),
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "primary" },
  ],
  remedies: ["Sell whole collectibles only, without financial rights, and without trading for speculation."],
  openTexture: [{ term: "speculation", question: "Is the collectible promoted or traded for speculation?", by: "counsel" }],
  notes: ["Self-regulatory. Digital collectibles have no statutory definition; those with financial traits are treated as prohibited."],
});

export const nftRules = [nftFinancialisation] as const;
