import { all, any, cite, holds, not, rule } from "../../src/authoring";
import { digitalFinancialAsset } from "./concepts";
import { words } from "./facts";
import { digitalAssetAmendment, digitalAssetRegulation, offeringDraft } from "./instruments";
import { licenceValue } from "./parameters";

const { is, isNot, equals, lessThan, moreThan, atMost, atLeast } = words;

const answerable = [
  { role: "platform", basis: "primary", note: "Exchange." },
  { role: "intermediary", basis: "primary", note: "Trader." },
] as const;

const traded = all(holds(digitalFinancialAsset), is("id.onMarket"));
const market = { subject: "offering", nexus: ["venue", "platform", "provider", "sale"], exposes: answerable } as const;
const REMEDIES = ["Seek listing.", "Delist the asset."];

/** Since when the amendment is applied here. */
const FIRST_DAY = "The amendment is in force from its promulgation, whose day was not confirmed. It was announced on 2025-12-04: no finding of December 2025 rests on it or on the text before it.";

export const listedBefore = rule({
  ...market,
  id: "id.pojk23.listed-assets-only-2024",
  title: "Only assets on the exchange's list are traded (text of 2024)",
  kind: "prohibition",
  cites: [cite(digitalAssetRegulation, "Arts. 4, 9")],
  inForce: { from: "2025-01-10", to: "2025-12" },
  when: traded,
  requires: { "on-the-list": is("id.onList") },
  remedies: REMEDIES,
});

export const listed = rule({
  ...market,
  id: "id.pojk23.listed-assets-only",
  title: "Only assets on the exchange's list that meet the criteria are traded",
  kind: "prohibition",
  cites: [cite(digitalAssetRegulation, "Arts. 4, 9"), cite(digitalAssetAmendment, "Arts. 4, 9")],
  inForce: { from: "2025-12" },
  when: traded,
  requires: {
    "on-the-list": is("id.onList"),
    "technology-or-reference": any(is("token.usesDlt"), is("id.otherTechnology"), is("id.referencesListed")),
    "not-recorded-by-an-institution": isNot("id.recordedByInstitution"),
    "lawful": isNot("id.unlawfulOrigin"),
    "other-criteria": is("id.otherCriteria"),
  },
  remedies: REMEDIES,
  notes: [FIRST_DAY],
  openTexture: [{ term: "other criteria", question: "Does the asset meet the other criteria of OJK?", by: "the exchange" }],
});

export const derivatives = rule({
  ...market,
  id: "id.pojk23.listed-assets-only-derivatives",
  title: "Derivatives need OJK's prior approval, a knowledge test and margin kept apart",
  kind: "investor-restriction",
  cites: [cite(digitalAssetAmendment, "derivatives")],
  when: all(traded, is("id.isDerivative")),
  requires: { "approved-beforehand": is("id.derivativesApproved"), "knowledge-test": is("id.knowledgeTest"), "margin-apart": is("id.marginSegregated") },
  remedies: ["Obtain OJK's approval.", "Test consumers before they trade.", "Keep margin apart."],
  notes: [FIRST_DAY],
});

/** A first offer of a digital financial asset, not a sale by a holder. */
const primaryOffer = all(holds(digitalFinancialAsset), not(equals("raise.kind", "secondary-sale-by-holder")));

const offerors = [
  { role: "issuer", basis: "primary" },
  { role: "intermediary", basis: "joint", note: "Trader." },
] as const;

const offers = { subject: "offering", nexus: ["issuer", "sale"], kind: "authorisation", exposes: offerors, when: primaryOffer } as const;

export const primaryOfferGap = rule({
  ...offers,
  id: "id.akd.primary-offer-gap",
  title: "A primary offer of digital financial assets is made within OJK's sandbox, or with its confirmation",
  cites: [cite(digitalAssetAmendment, "Art. 4(2)")],
  inForce: { from: "2025-01-10" },
  requires: { "sandbox-or-confirmation": any(is("id.inSandbox"), is("id.writtenConfirmation"), is("id.primaryOfferFree")) },
  remedies: ["Apply to the sandbox.", "Offer to foreign investors only.", "Wait for the regulation on offers."],
  openTexture: [{ term: "offering of digital financial assets", question: "May it be offered while no regulation on offers is in force?", by: "counsel" }],
  notes: ["The regulation in force expressly leaves offers out, and no regulation on them was found. The sandbox is the route that OJK has shown."],
});

export const primaryOfferDraft = rule({
  ...offers,
  id: "id.akd.primary-offer-gap-draft",
  title: "Draft: an offering above IDR 1 billion needs a licence, a smaller one a notification",
  cites: [cite(offeringDraft, "licence and notification")],
  requires: {
    "licence-or-notification": any(
      all(moreThan("id.offerValue", licenceValue), is("id.draftLicence")),
      all(lessThan("id.offerValue", licenceValue), is("id.draftNotified")),
      all(atLeast("id.offerValue", licenceValue), atMost("id.offerValue", licenceValue), is("id.draftLicence"), is("id.draftNotified")),
    ),
    "indonesian-directors": is("id.draftDirectors"),
    "one-order-per-buyer": is("id.draftOneOrder"),
  },
  remedies: ["Follow the draft; until it is issued there is no licence to apply for."],
  notes: ["The draft does not say what holds at exactly IDR 1 billion; both are asked there."],
});

export const digitalAssetRules = [listedBefore, listed, derivatives, primaryOfferGap, primaryOfferDraft];
