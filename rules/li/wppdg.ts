import { cite, holds, vocabulary } from "../../src/authoring";
import { prospectusFacts } from "../eu/prospectus-facts";
import { nationalProspectusDuty } from "../eu/small-offer-overlays";
import { belowNationalAmount, claims } from "../eu/small-offers";
import { wppdg, wppdgAfterApril2026 } from "./instruments";

const { isNot } = vocabulary("EUR", prospectusFacts);

export const smallOffer = nationalProspectusDuty({
  id: "li.wppdg.art3-small-offer",
  title: "An offer of securities in Liechtenstein needs a prospectus above EUR 8,000,000",
  cites: [cite(wppdg, "arts 3-5"), cite(wppdgAfterApril2026, "art. 3")],
  inForce: { from: "2019-07-21" },
  unless: {
    "small-offer": {
      title: "Small offer: not more than EUR 8,000,000 in the EEA over twelve months, without passport",
      conditions: {
        "not-notified-to-other-states": isNot("eu.notifiedUnderArticle25"),
        "within-the-ceiling": holds(belowNationalAmount),
      },
      claimedAs: [claims.smallOffer],
      cites: [cite(wppdg, "art. 3")],
      note: "Or the equivalent in Swiss francs. Whether the higher amounts of the Listing Act bind in Liechtenstein is not confirmed.",
    },
  },
  exposes: [
    { role: "issuer", basis: "primary", cites: [cite(wppdg, "arts 4-5")], note: "And the offeror and applicant; jointly and severally to the extent attributable." },
    { role: "personnel", basis: "joint", cites: [cite(wppdg, "arts 4-5")], note: "The issuer's bodies." },
    { role: "sponsor", basis: "joint", cites: [cite(wppdg, "arts 4-5")], note: "The guarantor." },
  ],
  remedies: ["Keep the total in the EEA over twelve months within EUR 8,000,000 and do not use the passport.", "Have a prospectus approved and published."],
  notes: ["Read in the text of 2026-01-01; changes after April 2026 are not confirmed. Fines for legal persons up to CHF 5,500,000 or 3 % of turnover."],
});

export const wppdgRules = [smallOffer];
