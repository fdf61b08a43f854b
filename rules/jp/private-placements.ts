import { all, any, cite, concept, holds, not } from "../../src/authoring";
import type { Conditions, Exemption } from "../../src/authoring";
import { words } from "./facts";
import { definitionOrdinance, fiea, fieaOrder } from "./instruments";
import { institutionalInvestors, specifiedInvestors } from "./investors";
import { earlierIssueCounts, lockedToInstitutions, throughOperator } from "./offers";
import { fewUnits, placementNoticeAmount, publicPersons, registrationAmount } from "./offer-parameters";

const { is, isNot, equals, includes, lessThan } = words;

const belowNoticeAmount = lessThan("jp.totalAmount", placementNoticeAmount);

/** Tokens that spread little: a lock by class of security. Shares need none. */
const lowRiskOfSpread = any(
  equals("jp.tokenClass", "share"),
  holds(lockedToInstitutions),
  includes("jp.locks", "one-lot"),
  all(
    includes("jp.locks", "indivisible-units"),
    lessThan("jp.units", fewUnits),
    any(not(equals("jp.tokenClass", "option-or-convertible")), lessThan("jp.unitsWithEarlierIssues", fewUnits)),
  ),
);

const smallNumber: Conditions<"sale"> = {
  "below-limit-of-persons": lessThan("jp.solicitedPersons", publicPersons),
  "below-limit-with-earlier-issues": any(not(holds(earlierIssueCounts)), lessThan("jp.solicitedWithEarlierIssues", publicPersons)),
  "low-risk-of-spread": lowRiskOfSpread,
  "not-under-continuous-disclosure": isNot("jp.sameKindReporting"),
  "no-specified-investor-securities": isNot("jp.sameKindSpecified"),
  "written-notice": any(equals("jp.tokenClass", "share"), belowNoticeAmount, is("jp.writtenNotice")),
};

const institutionsOnly: Conditions<"sale"> = {
  "only-qiis-solicited": isNot("jp.nonQiiSolicited"),
  "qiis": holds(institutionalInvestors),
  "locked-to-qiis": includes("jp.locks", "qii-only"),
  "written-notice": any(belowNoticeAmount, is("jp.writtenNotice")),
};

const specifiedOnly: Conditions<"sale"> = {
  "only-specified-investors-solicited": isNot("jp.nonSpecifiedSolicited"),
  "specified-investors": holds(specifiedInvestors),
  "through-a-financial-instruments-business-operator": throughOperator,
  "locked-to-specified-investors": includes("jp.locks", "specified-only"),
  "not-under-continuous-disclosure": isNot("jp.sameKindReporting"),
  "information-given-before": is("jp.specifiedInformationGiven"),
};

/** An offer of paragraph-1 securities or ERTR on the terms of one of the three placements is not public. */
export const privatePlacement = concept({
  id: "jp.private-placement",
  title: "Private placement",
  subject: "sale",
  when: any(all(...Object.values(smallNumber)), all(...Object.values(institutionsOnly)), all(...Object.values(specifiedOnly))),
  cites: [cite(fiea, "Art. 2(3)(ii)")],
});

/** What takes an offer out of the registration statement. */
export const registrationExemptions: Readonly<Record<string, Exemption<"sale">>> = {
  "small-number-placement": {
    title: "Small-number private placement",
    claimedAs: ["jp.small-number"],
    conditions: smallNumber,
    cites: [cite(fiea, "Arts. 2(3)(ii)(c), 23-13(4)"), cite(fieaOrder, "Arts. 1-6, 1-7, 1-8-3"), cite(definitionOrdinance, "Art. 13")],
    note: "Persons solicited are counted, not subscribers, with those of same-kind issues of the look-back period. Tokens in the form of bonds, ERTR and the like can only be transferred as a whole holding in one lot, or, below the limit of units, not in fractions of a unit.",
  },
  "qii-placement": {
    title: "Placement with qualified institutional investors only",
    claimedAs: ["jp.qii"],
    conditions: institutionsOnly,
    cites: [cite(fiea, "Arts. 2(3)(ii)(a), 23-13(1)"), cite(fieaOrder, "Art. 1-4"), cite(definitionOrdinance, "Art. 10")],
    note: "Without a limit of persons.",
  },
  "specified-investor-placement": {
    title: "Placement with specified (professional) investors only",
    claimedAs: ["jp.specified"],
    conditions: specifiedOnly,
    cites: [cite(fiea, "Arts. 2(3)(ii)(b), 27-31 to 27-35"), cite(fieaOrder, "Art. 1-5-2")],
    note: "Prescribed non-residents may take transfers too. The lock of a token is technical, with the other measures prescribed.",
  },
  "small-amount": {
    title: "Public offer below the amount",
    claimedAs: ["jp.small-amount"],
    conditions: {
      "below-limit-of-total": lessThan("jp.publicAmount", registrationAmount),
      "below-limit-of-this-sale": lessThan("sale.amount", registrationAmount),
    },
    cites: [cite(fiea, "Art. 4(1)(v)")],
    note: "A securities notice may be due.",
  },
};
