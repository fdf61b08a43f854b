import { cite } from "../../src/authoring";
import { prospectusRegulation } from "../eu/instruments";
import { nationalProspectusDuty, smallOfferVersions } from "../eu/small-offer-overlays";
import { lmvsi } from "./instruments";

export const smallOffer = nationalProspectusDuty({
  id: "es.prospectus.small-offer",
  title: "An offer of securities in Spain needs a prospectus from EUR 12,000,000 (until 2026-06-04 from EUR 8,000,000, credit institutions from EUR 5,000,000)",
  cites: [cite(prospectusRegulation, "art. 3"), cite(lmvsi, "art. 35", { evidence: "unverified" })],
  inForce: { from: "2019-07-21" },
  evidence: "unverified",
  unless: smallOfferVersions(
    { title: "Small offer: less than EUR 8,000,000 over twelve months, of a credit institution less than EUR 5,000,000" },
    { note: "That Spain chose the lower amount, or asks for a document of its own, was not found." },
  ),
});

export const smallOfferRules = [smallOffer];
