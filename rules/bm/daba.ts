import { all, any, cite, holds, not, rule, vocabulary } from "../../src/authoring";
import { dabaLicensee, digitalAsset, digitalAssetBusiness } from "./concepts";
import { issuerAndDirectors, providerAndOfficers } from "./exposures";
import { facts } from "./facts";
import { daba } from "./instruments";

const { equals, includes, includesAny, is, oneOf } = vocabulary("USD", facts);

export const licence = rule({
  id: "bm.daba.licence",
  title: "Digital asset business in or from Bermuda needs a licence",
  kind: "authorisation",
  cites: [cite(daba, "licences")],
  subject: "party",
  nexus: ["provider"],
  when: all(holds(digitalAsset), holds(digitalAssetBusiness)),
  requires: { "licensed": holds(dabaLicensee) },
  unless: {
    "own-issue": {
      title: "The issuer's sale of its own tokens",
      conditions: {
        "acts-as-issuer": includes("party.capacities", "issuer"),
        "no-other-business": not(
          any(
            includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "order-matching", "custody", "wallet", "payment", "fund-transfer"]),
            includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator", "tokenization-platform"]),
          ),
        ),
      },
      claimedAs: ["bm.daba.own-issue"],
      cites: [cite(daba, "digital asset business", { evidence: "unverified" })],
      note: "Whether the issue itself is a business is judged apart.",
    },
  },
  exposes: providerAndOfficers,
  remedies: ["Obtain a licence of Class F, M or T before the business begins.", "Use a licensed provider, or stop the business in and from Bermuda."],
});

export const limits = rule({
  id: "bm.daba.licence-limits",
  title: "A modified or test licence is used within its limits and its time",
  kind: "authorisation",
  cites: [cite(daba, "Class M and Class T")],
  subject: "party",
  nexus: ["provider"],
  when: all(
    holds(digitalAsset),
    holds(digitalAssetBusiness),
    includesAny("party.licences", ["bm.daba.class-m", "bm.daba.class-t"]),
    not(includes("party.licences", "bm.daba.class-f")),
  ),
  requires: { "within-limits": is("bm.withinLicenceLimits") },
  exposes: providerAndOfficers,
  remedies: ["Keep within the limits, or obtain a licence of Class F."],
});

export const issuerLicence = rule({
  id: "bm.daba.licence-issuer",
  title: "An issuer that makes a business of its tokens needs a licence",
  kind: "authorisation",
  cites: [cite(daba, "issuing, selling or redeeming")],
  subject: "offering",
  nexus: ["issuer"],
  when: all(
    holds(digitalAsset),
    any(
      equals("token.kind", "stablecoin"),
      all(oneOf("token.kind", ["virtual-currency", "utility", "nft", "commodity", "other"]), is("bm.issuingBusiness")),
    ),
  ),
  requires: { "licensed": is("bm.issuerDabaLicensed") },
  exposes: issuerAndDirectors,
  remedies: ["Obtain a licence under the Digital Asset Business Act."],
  openTexture: [{ term: "business of issuing", question: "Does the issue go beyond a single issue under the Digital Asset Issuance Act?", by: "counsel" }],
  notes: ["A single issue of tokens of shares, debt, fund units, real estate or pooled assets is left to the Digital Asset Issuance Act (interpretation). A stablecoin is always within."],
});

export const dabaRules = [licence, limits, issuerLicence];
