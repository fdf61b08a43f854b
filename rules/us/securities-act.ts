import { all, cite, holds, not, rule, vocabulary } from "../../src/authoring";
import { offerExposure } from "./exposures";
import { secondarySale } from "./market-actors";
import { offerFacts } from "./offer-facts";
import { otherExemptions } from "./other-exemptions";
import { REGISTERED } from "./pathways";
import { exemptionTier1, exemptionTier2 } from "./regulation-a";
import { exemptionRegCf } from "./regulation-crowdfunding";
import { exemption504, exemption506b, exemption506c } from "./regulation-d";
import { regulationSExemptions } from "./regulation-s";
import { securitySold } from "./security-concepts";
import { howey, reves, securitiesAct } from "./security-instruments";

/** Section 5: every offer and sale of a security is registered, or fits one exemption completely. */

const { is, onOrBefore } = vocabulary("USD", offerFacts);

const registered = {
  "registration-filed-before-the-offer": onOrBefore("us.registrationFiled", "dates.offerStart"),
  "registration-effective-before-the-sale": onOrBefore("us.registrationEffective", "sale.date"),
} as const;

export const section5 = rule({
  id: "us.securities-act.s5-registration",
  title: "No offer or sale of a security without registration or a complete exemption",
  kind: "prohibition",
  cites: [
    cite(securitiesAct, "s. 5(a), (c)"),
    cite(securitiesAct, "s. 2(a)(1), (3), (11)", { url: "https://www.law.cornell.edu/uscode/text/15/77b" }),
    cite(howey, "investment contract"),
    cite(reves, "note"),
  ],
  subject: "sale",
  nexus: ["sale", "issuer", "platform", "personnel", "marketing"],
  when: all(holds(securitySold), not(holds(secondarySale))),
  requires: registered,
  unless: {
    "registered": { title: "Registered offering", conditions: registered, claimedAs: [REGISTERED], cites: [cite(securitiesAct, "s. 5(a), (c)")] },
    "rule-506b": exemption506b,
    "rule-506c": exemption506c,
    "rule-504": exemption504,
    ...regulationSExemptions,
    "regulation-a-tier-1": exemptionTier1,
    "regulation-a-tier-2": exemptionTier2,
    "regulation-crowdfunding": exemptionRegCf,
    ...otherExemptions,
    "earlier-law": {
      title: "Exemption in its wording of the day (until 2022-09-19)",
      conditions: { "conditions-of-the-day": is("us.earlierConditionsMet") },
      cites: [cite(securitiesAct, "ss. 3, 4")],
      inForce: { from: "1933-07-27", to: "2022-09-19" },
      note: "The exemptions are recorded in their present wording, from the day in their entry on; what stood before is put to counsel.",
    },
  },
  exposes: offerExposure,
  remedies: [
    "Stop the sales.",
    "Refund, or offer rescission to the holders affected.",
    "Begin anew under one complete exemption, after applying Rule 152.",
    "Register the offering.",
  ],
  openTexture: [
    { term: "investment contract", question: "Are purchasers led to expect profit from essential managerial efforts that the issuer or its agents promise?", by: "counsel" },
    { term: "note", question: "Does the note strongly resemble one that is no security?", by: "counsel" },
  ],
  notes: [
    "A sale abroad by an issuer, platform or staff in the United States, or beside marketing there, is judged too: only Regulation S takes it out of section 5. That somebody came unasked is no defence.",
    "The claimant of an exemption bears the burden. A condition that fails takes the exemption from the whole offering.",
    "A holder's resale is judged by us.securities-act.resale-restricted.",
    "Wilful breach is a crime (s. 24); the SEC can enjoin, order disgorgement and penalise (ss. 8A, 20).",
  ],
});

export const securitiesActRules = [section5] as const;
