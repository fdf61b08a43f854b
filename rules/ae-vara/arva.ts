import { any, cite, holds, not, rule } from "../../src/authoring";
import { assetReferenced, fiatReferenced } from "./concepts";
import { words } from "./facts";
import { dubaiLaw4, issuanceGuidance, issuanceRulebook, issuanceRulebook2023, regulations } from "./instruments";
import { reportedFloor, reserveShare } from "./parameters";

const { is, isNot, oneOf, atLeast } = words;

export const issuers = [
  { role: "issuer", basis: "primary" },
  { role: "personnel", basis: "secondary", note: "Directors." },
  { role: "intermediary", basis: "joint", note: "As licensed distributor." },
] as const;

const since = { from: "2025-05-19" };
const place = "The rules hold in the Emirate of Dubai outside the DIFC: state the place as AE-VARA. A place stated as AE-DU or AE is not read as VARA's (see ae.cabinet111.vasp-licence-dubai).";

export const categoryOne = rule({
  id: "ae-vara.va-issuance.category-1-arva",
  title: "The issuer of an asset-referenced virtual asset is licensed by VARA, and each token is approved",
  kind: "authorisation",
  cites: [cite(dubaiLaw4, "competence of VARA"), cite(regulations, "issue of virtual assets"), cite(issuanceRulebook, "Rules I.C, I.D; Annex 2"), cite(issuanceGuidance, "Category 1 and securities")],
  inForce: since,
  subject: "offering",
  nexus: ["issuer"],
  when: holds(assetReferenced),
  requires: {
    "licence-for-category-1": is("ae-vara.category1Licence"),
    "approval-of-this-token": is("ae-vara.tokenApproved"),
    "rulebooks-kept": is("ae-vara.rulebooksKept"),
  },
  exposes: issuers,
  remedies: [
    "Obtain the licence, and VARA's approval of this token, before the issue.",
    "Move the issuer to the ADGM or the DIFC, and exclude Dubai.",
    "Restructure the token so that it refers to no asset's value (Category 2).",
  ],
  openTexture: [{ term: "Category 1 or 2", question: "Does VARA treat this issue as another category than its form suggests (Rule I.F.2), or designate a Significant ARVA Issuer with added rules?", by: "VARA" }],
  notes: [
    place,
    "Category 1 is always in the course of a business. A tokenised security or fund interest is tested here and, under AE, as a security token: the guidance of 2026-04-09 points to both.",
    "The first day of the text of 2025 is not confirmed; compliance is reported to be due by 2025-06-19.",
  ],
});

export const categoryOneAssets = rule({
  id: "ae-vara.va-issuance.category-1-arva-assets",
  title: "Rights and reference assets of an ARVA are shown, title moves with the token, a redeemable or stable one has reserve assets",
  kind: "asset-requirement",
  cites: [cite(issuanceRulebook, "Annex 2"), cite(issuanceGuidance, "reserve assets")],
  inForce: since,
  subject: "offering",
  nexus: ["issuer"],
  when: holds(assetReferenced),
  requires: {
    "rights-and-reference-assets-shown": is("ae-vara.rightsShown"),
    "title-moves-with-the-token": any(isNot("ae-vara.directOwnership"), is("ae-vara.titleMovesWithToken")),
    "legal-opinion-if-asked": any(isNot("ae-vara.directOwnership"), oneOf("ae-vara.legalOpinion", ["given", "not-asked-for"])),
    "reserve-if-redeemable-or-stable": any(not(any(is("ae-vara.redeemable"), is("ae-vara.stableValue"))), is("ae-vara.reserveAssets")),
  },
  exposes: issuers,
  remedies: ["Hold reserve assets for a redeemable or stable token.", "Establish title and let it move with the token in the form local law asks for."],
  notes: ["A token whose transfer moves ownership of the asset itself needs no reserve. That rests on guidance that does not bind."],
});

export const categoryOneDisclosure = rule({
  id: "ae-vara.va-issuance.category-1-arva-disclosure",
  title: "An ARVA has a white paper and a risk statement, discloses redemption and reports every month",
  kind: "disclosure",
  cites: [cite(issuanceRulebook, "Annex 2; white paper and risk disclosure"), cite(issuanceGuidance, "white paper and risk statement")],
  inForce: since,
  subject: "offering",
  nexus: ["issuer"],
  when: holds(assetReferenced),
  requires: {
    "white-paper": is("ae-vara.whitePaper"),
    "risk-statement": is("ae-vara.riskStatement"),
    "redemption-disclosed": any(isNot("ae-vara.redeemable"), is("ae-vara.redemptionDisclosed")),
    "monthly-statement": is("ae-vara.monthlyStatement"),
  },
  exposes: issuers,
  remedies: ["Publish the white paper and the risk statement, free to read without registration.", "Publish the statement of circulation, reserve and backing every month."],
  notes: ["The monthly statement is taken to be due for every ARVA, with or without a reserve (interpretation). The guidance of 2026-04-09 wants only material risks, ranked, and free access; it does not bind."],
});

export const categoryOneCapital = rule({
  id: "ae-vara.va-issuance.category-1-arva-capital",
  title: "The issuer of an ARVA has the paid-up capital that its licence sets",
  kind: "authorisation",
  cites: [cite(issuanceRulebook, "paid-up capital")],
  inForce: since,
  subject: "offering",
  nexus: ["issuer"],
  when: holds(assetReferenced),
  requires: { "capital-of-the-licence": is("ae-vara.licenceCapitalMet") },
  unless: {
    "reported-floor": {
      title: "The reported floor, confirmed by VARA",
      conditions: {
        "at-least-the-reported-floor": atLeast("ae-vara.issuerCapital", reportedFloor),
        "at-least-the-reported-share": atLeast("ae-vara.capitalOfReserve", reserveShare),
        "floor-confirmed": is("ae-vara.floorConfirmed"),
      },
      cites: [cite(issuanceRulebook, "paid-up capital")],
      evidence: "unverified",
    },
  },
  exposes: issuers,
  remedies: ["Ask VARA which capital the licence sets, and pay it in."],
  openTexture: [{ term: "paid-up capital", question: "Is it the higher of AED 1,500,000 and 2 per cent of the reserve, the sum of both, or AED 1,500,000 alone?", by: "VARA" }],
  evidence: "unverified",
  notes: ["The amounts are reported, in conflict with each other, and not found in the text: below the floor nothing is found violated; VARA's licence condition decides."],
});

export const fiatReferencedIssue = rule({
  id: "ae-vara.va-issuance.category-1-arva-fiat",
  title: "The issuer of a fiat-referenced virtual asset other than in dirhams is licensed by VARA, and each token is approved",
  kind: "authorisation",
  cites: [cite(issuanceRulebook2023, "Category 1"), cite(issuanceRulebook, "Category 1")],
  subject: "offering",
  nexus: ["issuer"],
  when: holds(fiatReferenced),
  requires: { "licence-for-category-1": is("ae-vara.category1Licence"), "approval-of-this-token": is("ae-vara.tokenApproved") },
  exposes: issuers,
  remedies: ["Obtain the licence and the approval before the issue."],
  evidence: "secondary",
  notes: ["A token that refers to the dirham is not VARA's but the Central Bank's (ae.cbuae.ptsr-payment-token). Detailed rules on fiat-referenced tokens were not read. That each token needs approval is read across from asset-referenced ones (interpretation).", place],
});

export const arvaRules = [categoryOne, categoryOneAssets, categoryOneDisclosure, categoryOneCapital, fiatReferencedIssue];
