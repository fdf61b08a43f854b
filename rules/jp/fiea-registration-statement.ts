import { all, any, cite, concept, holds, not, rule, tally } from "../../src/authoring";
import { illiquidRight, liquidSecurity } from "./classification";
import { unregisteredOffer } from "./exposures";
import { words } from "./facts";
import { disclosureOrdinance, fiea, fieaOrder } from "./instruments";
import { institutionalInvestors, specifiedInvestors } from "./investors";
import { lockedToInstitutions, registered, solicitation, specifiedSolicitation } from "./offers";
import { acquirerLimit, amountWindow, registrationAmount, securitiesNoticeAmount, securitiesShare, waitingPeriod } from "./offer-parameters";
import { privatePlacement, registrationExemptions } from "./private-placements";

const { is, equals, moreThan, lessThan, atLeast, before, after, onOrBefore, later } = words;

/** What a registration statement must do in time; shared with the offer of paragraph-2 rights. */
export const registrationInTime = {
  "filed-before-solicitation": holds(registered),
  "effective-before-contracts": onOrBefore("jp.srsEffectiveOn", "sale.date"),
  "waiting-period-over-or-shortened": any(after("jp.srsEffectiveOn", later("jp.srsFiled", waitingPeriod)), is("jp.srsWaitingPeriodShortened")),
  "prospectus-with-or-before-sale": is("jp.prospectusDelivered"),
};

export const mainlyInSecurities = moreThan("jp.securitiesShare", securitiesShare);

/** Public, whatever the amount. */
export const publicOffer = concept({
  id: "jp.public-offer",
  title: "Public offer",
  subject: "sale",
  when: all(
    holds(solicitation),
    any(
      all(holds(liquidSecurity), not(holds(privatePlacement))),
      all(holds(illiquidRight), mainlyInSecurities, atLeast("jp.acquirers", acquirerLimit)),
    ),
  ),
  cites: [cite(fiea, "Art. 2(3)"), cite(fieaOrder, "Arts. 1-5, 1-7-2, 2-9")],
});

export const registrationStatement = rule({
  id: "jp.fiea.s4-securities-registration",
  title: "A public offer of security tokens needs a registration statement and a prospectus",
  kind: "disclosure",
  cites: [cite(fiea, "Arts. 2(3)(i), 4(1), 8, 13, 15"), cite(fieaOrder, "Art. 1-5")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(solicitation), holds(liquidSecurity)),
  requires: registrationInTime,
  unless: registrationExemptions,
  exposes: unregisteredOffer,
  remedies: [
    "File a registration statement before the solicitation, and contract only once it is effective.",
    "Solicit fewer persons than the limit, with a lock in the token.",
    "Solicit QIIs only, with an allow-list of QIIs in the token.",
    "Keep the total, with earlier offers, below the amount.",
  ],
  notes: [
    "Persons in Japan who are solicited are counted, not those who subscribe, whoever solicits and from wherever.",
    "The statement may be filed on the day on which the solicitation starts (interpretation). It is effective once fifteen days have passed since its receipt, unless the period is shortened.",
    "Whether the package of 2026 raises the amount of JPY 100 million is not confirmed.",
    "A foreign issuer is covered like a Japanese one.",
  ],
});

export const securitiesNotice = rule({
  id: "jp.fiea.s4-securities-registration-notice",
  title: "A public offer below the amount needs a securities notice before it starts",
  kind: "reporting",
  cites: [cite(fiea, "Art. 4(6)"), cite(disclosureOrdinance, "Art. 4(5)")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(publicOffer), moreThan("jp.publicAmount", securitiesNoticeAmount), lessThan("jp.publicAmount", registrationAmount)),
  requires: { "filed-before-the-start": any(before("jp.noticeFiled", "dates.offerStart"), holds(registered)) },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["File the securities notice before the offer starts."],
  notes: ["A registration statement filed all the same takes the place of the notice (interpretation)."],
});

export const continuousDisclosure = rule({
  id: "jp.fiea.s4-securities-registration-reports",
  title: "After a registered offer the issuer files annual and extraordinary reports",
  kind: "reporting",
  cites: [cite(fiea, "Art. 24")],
  subject: "offering",
  nexus: ["sale"],
  when: all(any(holds(liquidSecurity), holds(illiquidRight)), onOrBefore("jp.srsEffectiveOn", "asOf"), onOrBefore("jp.srsFiled", "asOf")),
  requires: { "reports-filed": is("jp.continuousReports") },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["File the reports that are due."],
});

export const misstatement = rule({
  id: "jp.fiea.s4-securities-registration-misstatement",
  title: "The registration statement and prospectus contain no misstatement",
  kind: "disclosure",
  cites: [cite(fiea, "Arts. 17, 18, 21")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(solicitation), any(holds(liquidSecurity), holds(illiquidRight)), onOrBefore("jp.srsFiled", "asOf")),
  requires: { "no-misstatement": equals("marketing.statements", "none") },
  exposes: [
    { role: "issuer", basis: "primary", knowledge: "strict", cites: [cite(fiea, "Art. 18")], note: "Without a defence of due care." },
    { role: "personnel", basis: "joint", cites: [cite(fiea, "Art. 21")], note: "Officers, with defences of their own." },
    { role: "intermediary", basis: "joint", cites: [cite(fiea, "Arts. 17, 21")], note: "Principal underwriter and users of the prospectus, with defences of their own." },
    { role: "adviser", basis: "joint", cites: [cite(fiea, "Art. 21")], note: "The auditor, for what it certified, with a defence of its own." },
  ],
  remedies: ["Correct the statement and the prospectus before further contracts."],
  notes: ["Each is named by the Act for the same loss, so that in effect they are liable jointly. The selling holder is liable too."],
});

const counted = all(holds(solicitation), not(holds(lockedToInstitutions)), not(holds(specifiedSolicitation)));
const persons = [cite(fiea, "Art. 2(3)(i)-(ii)"), cite(fieaOrder, "Arts. 1-5, 1-6")];

export const registrationTallies = [
  tally({ fact: "jp.solicitedPersons", of: "offerees", among: "jurisdiction", where: counted, cites: persons }),
  tally({ fact: "jp.nonQiiSolicited", among: "jurisdiction", where: all(holds(solicitation), not(holds(institutionalInvestors))), cites: [cite(fiea, "Art. 2(3)(ii)(a)")] }),
  tally({ fact: "jp.nonSpecifiedSolicited", among: "jurisdiction", where: all(holds(solicitation), not(holds(specifiedInvestors))), cites: [cite(fiea, "Art. 2(3)(ii)(b)")] }),
  tally({
    fact: "jp.publicAmount",
    of: "amount",
    among: "jurisdiction",
    where: counted,
    within: amountWindow.id,
    related: ["jp.small-amount"],
    cites: [cite(disclosureOrdinance, "Art. 2(5)")],
  }),
  tally({ fact: "jp.totalAmount", of: "amount", among: "jurisdiction", where: holds(solicitation), cites: [cite(fiea, "Art. 23-13")] }),
  tally({ fact: "jp.acquirers", of: "purchasers", among: "jurisdiction", where: holds(solicitation), cites: [cite(fieaOrder, "Art. 1-7-2")] }),
];

export const registrationRules = [registrationStatement, securitiesNotice, continuousDisclosure, misstatement];
export const registrationConcepts = [publicOffer];
