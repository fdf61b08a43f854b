import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import { illiquidRight, liquidSecurity } from "./classification";
import { unregisteredBusiness } from "./exposures";
import { words } from "./facts";
import { fiea, fieaOrder } from "./instruments";
import { ptsCapital, waiverTurnover } from "./provider-parameters";
import { matching } from "./services";

const { is, includes, atLeast, atMost } = words;

const venueForJapan = all(any(holds(liquidSecurity), holds(illiquidRight)), holds(matching), any(is("party.here"), is("party.servesHere"), is("party.solicitsHere")));

export const venue = rule({
  id: "jp.fiea.pts-venue",
  title: "A venue that matches orders in security tokens is an exchange or an authorised proprietary trading system",
  kind: "authorisation",
  cites: [cite(fiea, "Arts. 2(8)(x), 30, 80")],
  subject: "party",
  nexus: ["provider", "customers", "venue"],
  when: venueForJapan,
  requires: {
    "exchange-or-authorised-system-of-a-type-1-firm": any(
      includes("party.licences", "jp.exchange"),
      all(includes("party.licences", "jp.pts"), includes("party.licences", "jp.type-1")),
    ),
  },
  unless: {
    "small-unlisted-trading": {
      title: "Small trading in unlisted securities by a Type I firm",
      claimedAs: ["jp.pts-waiver"],
      conditions: {
        "type-1-firm": includes("party.licences", "jp.type-1"),
        "unlisted-prescribed-classes": is("jp.unlistedPrescribedClasses"),
        "within-limit-of-turnover": atMost("jp.quarterlyTurnover", waiverTurnover),
      },
      cites: [cite(fiea, "Art. 30(1) proviso"), cite(fieaOrder, "Arts. 15-10-11, 15-10-12")],
      inForce: { from: "2025-05-01" },
    },
  },
  exposes: unregisteredBusiness,
  remedies: [
    "Move the trading to an authorised proprietary trading system or an exchange.",
    "Deal bilaterally through a Type I firm instead of matching orders.",
    "Keep the turnover within the limit of the waiver, in unlisted securities of the prescribed classes.",
  ],
  notes: ["Dealing as principal over the counter is no such venue. An issuer whose token is traded there does not answer for the venue."],
});

export const venueCapital = rule({
  id: "jp.fiea.pts-venue-capital",
  title: "The operator of an authorised proprietary trading system keeps its capital",
  kind: "asset-requirement",
  cites: [cite(fieaOrder, "Art. 15-11")],
  subject: "party",
  nexus: ["provider", "customers", "venue"],
  when: all(venueForJapan, includes("party.licences", "jp.pts"), not(includes("party.licences", "jp.exchange"))),
  requires: { "capital": atLeast("jp.capital", ptsCapital) },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Raise the capital."],
});

export const venueRules = [venue, venueCapital];
