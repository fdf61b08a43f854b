import { EARLIEST, cite, parameter } from "../../src/authoring";
import { capitalMarketLaw, digitalAssetAmendment, digitalAssetRegulation, offeringDraft, smallOfferRegulation } from "./instruments";

export const transferDay = parameter({
  id: "id.operators.transfer-day",
  title: "Day before which a licence of Bappebti must have been issued to stay valid",
  unit: "date",
  values: { [EARLIEST]: "2025-01-10" },
  cites: [cite(digitalAssetRegulation, "licences of Bappebti")],
});

export const depositoryEquity = parameter({
  id: "id.operators.depository-equity",
  title: "Least equity of a depository, as a share of its paid-up capital",
  unit: "percent",
  values: { [EARLIEST]: 80 },
  cites: [cite(digitalAssetAmendment, "Art. 39A")],
});

export const listPublication = parameter({
  id: "id.list.publication",
  title: "Most days between a decision on the list and its publication",
  unit: "days",
  values: { [EARLIEST]: 1 },
  cites: [cite(digitalAssetRegulation, "publication of the list")],
});

export const listReview = parameter({
  id: "id.list.review",
  title: "Most months between two reviews of the list",
  unit: "months",
  values: { [EARLIEST]: 3 },
  cites: [cite(digitalAssetRegulation, "review of the list")],
});

export const licenceValue = parameter({
  id: "id.draft.licence-value",
  title: "Value of an offering that a licence would be needed to exceed",
  unit: "IDR",
  values: { [EARLIEST]: 1_000_000_000 },
  cites: [cite(offeringDraft, "licence and notification")],
});

export const publicOfferees = parameter({
  id: "id.public.offerees",
  title: "Parties to whom an offer is made that is not yet public",
  unit: "persons",
  values: { [EARLIEST]: 100 },
  cites: [cite(capitalMarketLaw, "public offering")],
});

export const publicBuyers = parameter({
  id: "id.public.buyers",
  title: "Buyers of an offer that is not yet public",
  unit: "persons",
  values: { [EARLIEST]: 50 },
  cites: [cite(capitalMarketLaw, "public offering")],
});

const small = [cite(smallOfferRegulation, "offers of small value")];

export const smallValue = parameter({
  id: "id.small.value",
  title: "Most total value of a small offer",
  unit: "IDR",
  values: { [EARLIEST]: 5_000_000_000 },
  cites: small,
});

export const smallMonths = parameter({
  id: "id.small.months",
  title: "Most months over which a small offer is spread",
  unit: "months",
  values: { [EARLIEST]: 12 },
  cites: small,
});
