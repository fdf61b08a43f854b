import { cite } from "../../src/authoring";
import { prospectusRegulation } from "../eu/instruments";
import { nationalProspectusDuty, smallOfferVersions } from "../eu/small-offer-overlays";
import { issuersRegulation } from "./instruments";

export const smallOffer = nationalProspectusDuty({
  id: "it.prospectus.small-offer",
  title: "An offer of securities in Italy needs a prospectus from EUR 12,000,000 (until 2026-06-04 from EUR 8,000,000)",
  cites: [cite(issuersRegulation, "art. 34-ter"), cite(prospectusRegulation, "art. 3")],
  inForce: { from: "2019-07-21" },
  evidence: "unverified",
  unless: smallOfferVersions(
    { title: "Small offer: less than EUR 8,000,000 over twelve months" },
    { note: "That Italy chose the lower amount, or asks for a document of its own, was not found." },
  ),
});

export const smallOfferRules = [smallOffer];
