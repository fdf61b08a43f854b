import { cite } from "../../src/authoring";
import { prospectusRegulation } from "../eu/instruments";
import { nationalProspectusDuty, smallOfferVersions } from "../eu/small-offer-overlays";

export const smallOffer = nationalProspectusDuty({
  id: "mt.prospectus.small-offer",
  title: "An offer of securities in Malta needs a prospectus from EUR 12,000,000 (until 2026-06-04 from EUR 5,000,000)",
  cites: [cite(prospectusRegulation, "art. 3", { evidence: "unverified" })],
  inForce: { from: "2019-07-21" },
  evidence: "unverified",
  unless: smallOfferVersions({ title: "Small offer: less than EUR 5,000,000 over twelve months" }, { note: "Malta's choice since 2026-06-05 was not found." }),
  notes: ["The amount of EUR 5,000,000 is from memory."],
});

export const smallOfferRules = [smallOffer];
