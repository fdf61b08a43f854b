import { all, any, cite, holds, not, rule } from "../../src/authoring";
import { liquidSecurity } from "./classification";
import { unregisteredOffer } from "./exposures";
import { words } from "./facts";
import { fiea, fieaOrder } from "./instruments";
import { institutionalInvestors, specifiedInvestors } from "./investors";
import { registered, solicitation } from "./offers";
import { placementNoticeAmount, publicPersons } from "./offer-parameters";

const { is, isNot, equals, includes, lessThan, atLeast } = words;

/** What the three private placements ask of those who use them, beside keeping the offer from being public. */

const placement = all(holds(solicitation), holds(liquidSecurity));
const told = { "written-notice": any(is("jp.writtenNotice"), holds(registered)) };
const solicitor = [
  { role: "issuer", basis: "primary", note: "Administrative fine on the solicitor who leaves the notice out." },
  { role: "intermediary", basis: "joint", note: "As the solicitor." },
] as const;

export const smallNumberNotice = rule({
  id: "jp.fiea.small-number-placement",
  title: "In a small-number placement each person is told that nothing was registered and how transfers are limited",
  kind: "disclosure",
  cites: [cite(fiea, "Art. 23-13(4)")],
  subject: "sale",
  nexus: ["sale"],
  when: all(
    placement,
    not(equals("jp.tokenClass", "share")),
    is("jp.nonQiiSolicited"),
    is("jp.nonSpecifiedSolicited"),
    lessThan("jp.solicitedPersons", publicPersons),
    atLeast("jp.totalAmount", placementNoticeAmount),
  ),
  requires: told,
  exposes: solicitor,
  remedies: ["Give the notice in writing with or before the sale."],
  notes: ["Not needed for shares, nor below JPY 100 million. The notice is also read as a condition of the placement, so that without it the registration statement is reported too (interpretation)."],
});

export const institutionsNotice = rule({
  id: "jp.fiea.qii-placement",
  title: "In a placement with QIIs each of them is told that nothing was registered and that transfers are locked to QIIs",
  kind: "investor-restriction",
  cites: [cite(fiea, "Art. 23-13(1)"), cite(fieaOrder, "Art. 1-4")],
  subject: "sale",
  nexus: ["sale"],
  when: all(placement, holds(institutionalInvestors), isNot("jp.nonQiiSolicited"), atLeast("jp.totalAmount", placementNoticeAmount)),
  requires: told,
  exposes: solicitor,
  remedies: ["Give the notice in writing with or before the sale."],
});

export const institutionsResale = rule({
  id: "jp.fiea.qii-placement-resale",
  title: "A QII resells tokens placed with QIIs to QIIs only, or with a registration statement of its own",
  kind: "transfer-restriction",
  cites: [cite(fiea, "Art. 4(2)")],
  subject: "sale",
  nexus: ["sale"],
  when: all(placement, is("jp.resaleOfQiiPlacement")),
  requires: { "to-qiis-or-registered": any(holds(institutionalInvestors), holds(registered)) },
  exposes: unregisteredOffer,
  remedies: ["Sell to qualified institutional investors only.", "File a registration statement for the resale."],
  notes: ["The restriction has no end in time: an allow-list in the token keeps it."],
});

export const specifiedInformation = rule({
  id: "jp.fiea.specified-investor-placement",
  title: "Specified-securities information comes before the solicitation of specified investors",
  kind: "disclosure",
  cites: [cite(fiea, "Arts. 27-31 to 27-35, 197-2(x-2)")],
  subject: "sale",
  nexus: ["sale"],
  when: all(placement, holds(specifiedInvestors), isNot("jp.nonSpecifiedSolicited"), includes("jp.locks", "specified-only")),
  requires: { "information-given-before": any(is("jp.specifiedInformationGiven"), holds(registered)) },
  exposes: [
    { role: "issuer", basis: "primary", cites: [cite(fiea, "Art. 197-2(x-2)")], note: "Soliciting without the information is an offence." },
    { role: "intermediary", basis: "joint", cites: [cite(fiea, "Art. 197-2(x-2)")] },
  ],
  remedies: ["Give or publish the specified-securities information before the first person is solicited."],
  evidence: "secondary",
});

export const placementRules = [smallNumberNotice, institutionsNotice, institutionsResale, specifiedInformation];
