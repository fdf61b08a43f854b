import { all, any, cite, holds, not, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { dltSecurity } from "./classification";
import { facilityOperation } from "./dlt-facility";
import { facilityFacts } from "./dlt-facility-facts";
import { finmia, finmio } from "./instruments";
import {
  facilityReport, smallFacilityApplication, smallFacilityCapital, smallFacilityCapitalShare, smallFacilityCustody, smallFacilitySettlement,
  smallFacilityTrading,
} from "./parameters";

/** Licensed facilities: what a small one may do, and what may not be admitted to any. */

const { atLeast, includes, includesAny, isNot, later, lessThan, onOrBefore } = vocabulary("CHF", facilityFacts);

const since = { from: "2021-08-01" } as const;
const small = includes("party.licences", "ch.dlt-trading-facility-small");
const exposes = whoeverActs({ basis: "primary" });
const reported = onOrBefore("ch.smallLimitReportedOn", later("ch.smallLimitReachedOn", facilityReport));
const filed = onOrBefore("ch.modifiedApplicationOn", later("ch.smallLimitReachedOn", smallFacilityApplication));

export const smallFacility = rule({
  id: "ch.finmia.73a-dlt-facility-small",
  title: "A small DLT trading facility stays below the limits of trading, custody and settlement",
  kind: "authorisation",
  cites: [cite(finmio, "art. 58k"), cite(finmia, "arts. 73a-73f")],
  inForce: since,
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(holds(facilityOperation), small),
  requires: {
    "below-limit-of-trading": lessThan("ch.facilityTradingVolume", smallFacilityTrading),
    "below-limit-of-custody": lessThan("ch.facilityCustodyVolume", smallFacilityCustody),
    "below-limit-of-settlement": lessThan("ch.facilitySettlementVolume", smallFacilitySettlement),
  },
  unless: {
    "modified-application": {
      title: "Limit reached: reported, and within the time for the modified application or filed in time",
      conditions: {
        "reported-in-time": any(reported, onOrBefore("asOf", later("ch.smallLimitReachedOn", facilityReport))),
        "modified-application-in-time": any(filed, onOrBefore("asOf", later("ch.smallLimitReachedOn", smallFacilityApplication))),
      },
      cites: [cite(finmio, "art. 58k")],
      note: "Operation until FINMA decides is taken as tolerated (interpretation).",
    },
  },
  exposes,
  remedies: ["Report to FINMA and file the modified application.", "Reduce volumes below the limits."],
});

export const smallFacilityFunds = rule({
  id: "ch.finmia.73a-dlt-facility-capital",
  title: "A small DLT trading facility has the minimum capital",
  kind: "asset-requirement",
  cites: [cite(finmio, "art. 58n")],
  inForce: since,
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(holds(facilityOperation), small),
  requires: {
    "minimum-capital": atLeast("ch.facilityCapital", smallFacilityCapital),
    "share-of-securities-in-custody": any(not(includes("party.services", "custody")), atLeast("ch.facilityCapitalShare", smallFacilityCapitalShare)),
  },
  exposes,
  remedies: ["Raise the capital to CHF 500,000 and, with central custody, to 5 per cent of the securities held."],
  notes: ["The capital of facilities that are not small is not recorded."],
});

export const notAdmissible = rule({
  id: "ch.finmia.73a-dlt-facility-admission",
  title: "Derivatives and privacy tokens are not admitted to a DLT trading facility",
  kind: "prohibition",
  cites: [cite(finmio, "DLT securities that may not be admitted", { evidence: "secondary" })],
  inForce: since,
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(
    holds(facilityOperation),
    holds(dltSecurity),
    includesAny("party.licences", ["ch.dlt-trading-facility", "ch.dlt-trading-facility-small"]),
  ),
  requires: { "no-derivative": isNot("ch.derivative"), "no-privacy-token": isNot("ch.privacyToken") },
  exposes,
  remedies: ["Do not admit the token; trade derivatives on a venue licensed for them."],
});

export const smallFacilityRules = [smallFacility, smallFacilityFunds, notAdmissible];
