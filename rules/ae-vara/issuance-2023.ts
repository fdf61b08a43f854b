import { all, any, cite, holds, rule } from "../../src/authoring";
import { assetReferenced } from "./concepts";
import { words } from "./facts";
import { issuers } from "./arva";
import { issuanceRulebook2023 } from "./instruments";
import { entitiesOffered, singleTransaction, totalConsideration } from "./parameters";

const { is, isNot, atLeast, moreThan } = words;

const old = { from: "2023-02-07", to: "2025-05-18" };
const days = "The days of the text of 2023 are not confirmed.";

export const categoryTwo2023 = rule({
  id: "ae-vara.va-issuance.category-1-arva-2023",
  title: "Until 2025-05-18 the issuer of an asset-referenced token needed approval above certain sizes",
  kind: "authorisation",
  cites: [cite(issuanceRulebook2023, "Category 2: prior approval of the issuer")],
  inForce: old,
  subject: "offering",
  nexus: ["issuer"],
  when: all(
    holds(assetReferenced),
    isNot("ae-vara.namedCategory1"),
    any(
      is("ae-vara.nonFinancialBusiness"),
      moreThan("ae-vara.largestTransaction", singleTransaction),
      atLeast("ae-vara.entitiesOffered", entitiesOffered),
      moreThan("ae-vara.consideration12m", totalConsideration),
    ),
  ),
  requires: { "issuer-approved-before": is("ae-vara.issuerApproved") },
  exposes: issuers,
  remedies: ["Obtain VARA's approval of the issuer before the issue, or stay within the sizes."],
  notes: [days, "The rulebook's parts on conduct applied to every issue."],
});

export const categoryOne2023 = rule({
  id: "ae-vara.va-issuance.category-1-arva-2023-named",
  title: "Until 2025-05-18 a type of token that VARA had named Category 1 needed a licence",
  kind: "authorisation",
  cites: [cite(issuanceRulebook2023, "Category 1: types named by VARA")],
  inForce: old,
  subject: "offering",
  nexus: ["issuer"],
  when: all(holds(assetReferenced), is("ae-vara.namedCategory1")),
  requires: { "licence-for-category-1": is("ae-vara.category1Licence") },
  exposes: issuers,
  remedies: ["Obtain the licence before the issue."],
  notes: [days],
});

export const issuance2023Rules = [categoryTwo2023, categoryOne2023];
