import type { Untranslated } from "../../src/authoring";
import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { onshoreActivity } from "./concepts";
import { fundraisingElements, publicity } from "./offshore-concepts";
import { offshoreVocabulary } from "./offshore-facts";
import { criminalLaw, fundraisingInterpretationBefore2022, fundraisingInterpretation2022 } from "./offshore-instruments";
import {
  absorbedAmount, absorbedAmountByIndividualBefore2022, absorbedAmountByUnitBefore2022, absorbedLoss, absorbedLossByIndividualBefore2022,
  absorbedLossByUnitBefore2022, absorbedPersons, absorbedPersonsByIndividualBefore2022, absorbedPersonsByUnitBefore2022, aggravatedAmount, aggravatedLoss,
  fraudAmount, unauthorisedIssueAmount, unauthorisedIssueLoss, unauthorisedIssueOfferees,
} from "./offshore-parameters";

const { is, isNot, atLeast, moreThan } = vocabulary("CNY", offshoreVocabulary);

const joint = [cite(criminalLaw, "arts 25 to 27 and 287-2", { evidence: "unverified" })] as const;

const OFFENDERS = [
  { role: "issuer", basis: "primary" },
  { role: "sponsor", basis: "control", note: "Those who control the raising." },
  { role: "personnel", basis: "joint", note: "Managers and others directly responsible." },
  { role: "marketer", basis: "joint", note: "Paid promoters.", cites: joint },
  { role: "technology-provider", basis: "joint", knowledge: "knew", cites: joint },
  { role: "payment-provider", basis: "joint", knowledge: "knew", cites: joint },
] as const;

/** What makes an activity in the mainland, which every offence here needs. */
const nexus = ["issuer", "sale", "platform", "personnel", "venue"] as const;

const REFUND = "Stop, refund everything before an indictment (which may mitigate the penalty), and take criminal counsel.";

export const absorbingFunds = rule({
  id: "cn.criminal-law.fundraising-offences",
  title: "Absorbing public funds is a crime from certain amounts, persons or losses",
  kind: "prohibition",
  cites: [cite(criminalLaw, "art. 176"), cite(fundraisingInterpretation2022, "lines for criminal liability")],
  inForce: { from: "2022-03-01" },
  subject: "offering",
  nexus,
  when: all(
    holds(onshoreActivity),
    holds(fundraisingElements),
    any(
      atLeast("cn.amountRaised", absorbedAmount),
      atLeast("cn.personsRaisedFrom", absorbedPersons),
      atLeast("cn.directLoss", absorbedLoss),
      all(is("cn.aggravatingFactor"), any(atLeast("cn.amountRaised", aggravatedAmount), atLeast("cn.directLoss", aggravatedLoss))),
    ),
  ),
  exposes: OFFENDERS,
  remedies: [REFUND],
  notes: [
    "The same lines hold for individuals and units. Below them the administrative rules on illegal fundraising remain.",
    "Unverified: heavier tiers from CNY 5m, 500 persons or CNY 2.5m loss, and from CNY 50m, 5,000 persons or CNY 25m loss; up to 3 years, 3 to 10 years, 10 years and over.",
    "A mainland national may answer for acts abroad as well; this rule looks at activity in the mainland only.",
  ],
});

export const absorbingFundsBefore2022 = rule({
  id: "cn.criminal-law.fundraising-offences.before-2022",
  title: "Absorbing public funds was a crime from lower lines for individuals",
  kind: "prohibition",
  cites: [cite(criminalLaw, "art. 176"), cite(fundraisingInterpretationBefore2022, "lines for criminal liability")],
  inForce: { to: "2022-02-28" },
  subject: "offering",
  nexus,
  when: all(
    holds(onshoreActivity),
    holds(fundraisingElements),
    any(
      atLeast("cn.amountRaised", absorbedAmountByUnitBefore2022),
      atLeast("cn.personsRaisedFrom", absorbedPersonsByUnitBefore2022),
      atLeast("cn.directLoss", absorbedLossByUnitBefore2022),
      all(
        isNot("issuer.isLegalPerson"),
        any(
          atLeast("cn.amountRaised", absorbedAmountByIndividualBefore2022),
          atLeast("cn.personsRaisedFrom", absorbedPersonsByIndividualBefore2022),
          atLeast("cn.directLoss", absorbedLossByIndividualBefore2022),
        ),
      ),
    ),
  ),
  exposes: OFFENDERS,
  remedies: [REFUND],
  notes: ["The lines for units are the later lines for everybody; an issuer that is not a legal person is taken for an individual."],
});

export const fundraisingFraud = rule({
  id: "cn.criminal-law.fundraising-offences.fraud",
  title: "Raising money by deceit, meaning to keep it, is fundraising fraud",
  kind: "prohibition",
  cites: [cite(criminalLaw, "art. 192"), cite(fundraisingInterpretation2022, "fundraising fraud")],
  inForce: { from: "2022-03-01" },
  subject: "offering",
  nexus,
  when: all(
    holds(onshoreActivity),
    holds(fundraisingElements),
    is("cn.intentToAppropriate"),
    atLeast("cn.amountRaised", fraudAmount),
  ),
  exposes: OFFENDERS,
  remedies: [REFUND],
  openTexture: [{ term: "intent to possess illegally", question: "Do those who raise mean to keep the money?", by: "counsel, in the end a court" }],
  notes: [
    "Where one of the four elements of illegal fundraising is missing (unlawful, public promotion, promised return, unspecified public), this offence is not looked at either; plain fraud is left to criminal counsel.",
    "From CNY 1m the heavier tier applies: three to seven years below it, seven years to life from it.",
  ],
});

export const unauthorisedIssue = rule({
  id: "cn.criminal-law.fundraising-offences.unauthorised-issue",
  title: "Issuing shares or bonds without authority is a crime from certain amounts, losses or persons",
  kind: "prohibition",
  cites: [cite(criminalLaw, "art. 179", { evidence: "unverified" })],
  inForce: { from: "2022-03-01" },
  subject: "offering",
  nexus,
  when: all(
    holds(onshoreActivity),
    isNot("cn.securitiesRegistration"),
    any(
      holds(publicity),
      all(is("marketing.generalSolicitation"), is("cn.offereesUnspecified")),
      moreThan("sales.offereesHere", unauthorisedIssueOfferees),
    ),
    any(
      atLeast("cn.amountRaised", unauthorisedIssueAmount),
      atLeast("cn.directLoss", unauthorisedIssueLoss),
      moreThan("sales.offereesHere", unauthorisedIssueOfferees),
    ),
    is("cn.statutorySecurity"),
  ),
  exposes: OFFENDERS,
  remedies: [REFUND],
  openTexture: [{ term: "shares, corporate or enterprise bonds", question: "Is the token in law a share or a bond?", by: "counsel" }],
  notes: [
    "Every line of this offence rests on memory and is unverified.",
    "Without publicity it is looked at from the two hundred and first specified person on; an issue that is not public needs no authority.",
  ],
});

export const criminalRules = [absorbingFunds, absorbingFundsBefore2022, fundraisingFraud, unauthorisedIssue] as const;

export const criminalUntranslated = [
  {
    card: "cn.criminal-law.fundraising-offences (arts 225, 191, 224-1, 266)",
    reason: "Illegal business operation, money laundering, pyramid selling and fraud have no decidable line in the texts read.",
    judge: "Criminal counsel must judge whether the activity is an illegal business operation, launders proceeds, is organised as a pyramid, or defrauds.",
  },
] as const satisfies readonly Untranslated[];
