import { all, any, cite, concept, holds, not } from "../../src/authoring";
import { lookBackChange } from "./dates";
import { words } from "./facts";
import { fiea, fieaOrder } from "./instruments";
import { institutionalInvestors, specifiedInvestors } from "./investors";
import { formerLookBack, lookBack, resaleLookBack } from "./offer-parameters";

const { is, isNot, equals, oneOf, includes, before, onOrAfter, onOrBefore, later } = words;

/** What is a solicitation, and what of it counts. */

export const solicitation = concept({
  id: "jp.solicitation",
  title: "Solicitation of persons in Japan",
  subject: "sale",
  when: all(
    is("sale.offered"),
    any(not(is("sale.unsolicited")), is("marketing.targetsHere"), is("marketing.activeHere"), is("marketing.invitesPublicHere")),
  ),
  cites: [cite(fiea, "Art. 2(3)")],
  note: "Orders that nobody solicited are none, unless the offering is marketed in Japan all the same.",
});

/** A QII whose tokens are locked to QIIs is left out of every count. */
export const lockedToInstitutions = concept({
  id: "jp.locked-to-qiis",
  title: "Tokens locked to qualified institutional investors",
  subject: "sale",
  when: all(holds(institutionalInvestors), includes("jp.locks", "qii-only")),
  cites: [cite(fieaOrder, "Arts. 1-4, 1-5")],
});

export const throughOperator = any(is("jp.solicitedByOperator"), oneOf("jp.specifiedBasis", ["state-or-boj", "qii"]), holds(institutionalInvestors));

/** Outside the count of persons, whether or not others are solicited in other sales. */
export const specifiedSolicitation = concept({
  id: "jp.specified-solicitation",
  title: "Solicitation of specified investors on the terms of their placement",
  subject: "sale",
  when: all(holds(specifiedInvestors), includes("jp.locks", "specified-only"), throughOperator, isNot("jp.sameKindReporting")),
  cites: [cite(fiea, "Art. 2(3)(i), (ii)(b)")],
});

/** "Not yet occurred" is later than every day, so that without an earlier issue none counts. */
export const earlierIssueCounts = concept({
  id: "jp.earlier-issue-counts",
  title: "Earlier issue of the same kind within the look-back",
  subject: "offering",
  when: any(
    all(
      equals("raise.kind", "secondary-sale-by-holder"),
      onOrBefore("jp.earlierIssueOn", "dates.offerStart"),
      onOrBefore("dates.offerStart", later("jp.earlierIssueOn", resaleLookBack)),
    ),
    all(
      not(equals("raise.kind", "secondary-sale-by-holder")),
      onOrBefore("jp.earlierIssueOn", "dates.issuance"),
      any(
        all(onOrAfter("dates.offerStart", lookBackChange), onOrBefore("dates.issuance", later("jp.earlierIssueOn", lookBack))),
        all(before("dates.offerStart", lookBackChange), onOrBefore("dates.issuance", later("jp.earlierIssueOn", formerLookBack))),
      ),
    ),
  ),
  cites: [cite(fieaOrder, "Arts. 1-6, 1-8-3")],
  note: "The day exactly one period after the earlier issue is taken to be within it (conservative interpretation). For a resale the period is counted to the start of the offer.",
});

export const registered = concept({
  id: "jp.registered",
  title: "Registration statement filed by the start of the solicitation",
  subject: "offering",
  when: onOrBefore("jp.srsFiled", "dates.offerStart"),
  cites: [cite(fiea, "Art. 4(1)")],
});

export const offerConcepts = [solicitation, lockedToInstitutions, specifiedSolicitation, earlierIssueCounts, registered];
