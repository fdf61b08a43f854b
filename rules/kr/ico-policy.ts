import { all, any, cite, holds, not, rule } from "../../src/authoring";
import { security } from "./concepts";
import { words } from "./facts";
import { icoPolicy } from "./virtual-asset-instruments";

/** The policy of 2017: no public sale of tokens that are not securities. */

const { is, isNot, equals, oneOf } = words;

/** The card's own words cover every token that is no security; two kinds are not settled. */
const ordinaryToken = all(any(isNot("token.unique"), isNot("kr.genuineNft")), not(equals("token.kind", "stablecoin")));

export const icoBan = rule({
  id: "kr.policy.ico-ban",
  title: "No public sale of tokens that are not securities",
  kind: "prohibition",
  cites: [cite(icoPolicy, "ban on initial coin offerings")],
  subject: "offering",
  nexus: ["issuer", "sponsor", "personnel", "sale", "marketing"],
  when: all(
    equals("kr.tokenKind", "non-security"),
    not(holds(security)),
    oneOf("raise.kind", ["offer-to-public", "offer-and-admission"]),
    any(ordinaryToken, is("kr.icoPolicyReaches")),
    any(
      is("sales.offeredHere"),
      all(is("marketing.here"), is("marketing.invitesPublicHere")),
      all(any(is("issuer.here"), is("sponsor.here"), is("personnel.here")), is("kr.offshoreSaleCaught")),
    ),
  ),
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "sponsor", basis: "joint", note: "Promoters, also of a vehicle abroad." },
    { role: "platform", basis: "secondary", note: "Exchanges are expected to refuse a listing." },
  ],
  remedies: [
    "Exclude Korean residents and do not solicit them.",
    "Give the token the rights of a security and offer it under the capital-markets law.",
  ],
  openTexture: [
    { term: "offering run from Korea", question: "Does the policy reach a sale abroad that excludes Korean residents but is run from Korea or by Koreans?", by: "counsel" },
    { term: "coin", question: "Does the policy reach stablecoins and genuine non-fungible tokens?", by: "counsel" },
  ],
  notes: [
    "Administrative policy without a statute: a breach is pursued under the law on raising funds, fraud or deposit-like business. It is therefore reported as soft law.",
    "Known from memory; reaffirmed in January 2019. Bills that would allow offerings are pending.",
  ],
});

export const icoRules = [icoBan];
