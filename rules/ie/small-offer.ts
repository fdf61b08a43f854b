import { cite } from "../../src/authoring";
import { prospectusRegulation } from "../eu/instruments";
import { nationalProspectusDuty, smallOfferVersions } from "../eu/small-offer-overlays";
import { prospectusAct } from "./instruments";

export const smallOffer = nationalProspectusDuty({
  id: "ie.prospectus.small-offer",
  title: "An offer of securities in Ireland needs a prospectus from EUR 12,000,000 (until 2026-06-04 from EUR 5,000,000 or 8,000,000)",
  cites: [cite(prospectusAct, "small offers"), cite(prospectusRegulation, "art. 3")],
  inForce: { from: "2019-07-21" },
  evidence: "unverified",
  unless: smallOfferVersions(
    { title: "Small offer: less than EUR 5,000,000 over twelve months", note: "Two amounts are reported, EUR 5,000,000 and 8,000,000: between them the offering states which one was chosen." },
    { note: "Whether Ireland chose the lower amount, or a summary document, was not found: above EUR 5,000,000 have it confirmed." },
  ),
  openTexture: [{ term: "Irish amount until 2026-06-04", question: "Had Ireland chosen EUR 5,000,000 or EUR 8,000,000?", by: "counsel" }],
});

export const smallOfferRules = [smallOffer];
