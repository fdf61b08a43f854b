import { all, any, cite, holds, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { fiveClasses, serviceForTaiwan, virtualAssetBusiness } from "./concepts";
import { facts } from "./facts";
import { vasa } from "./instruments";
import { applicationWindow, extendedLicenceWindow, licenceWindow } from "./parameters";

const { equals, includes, is, later, onOrBefore } = vocabulary("TWD", facts);

/** The five classes of registration, lending, and the residual class. */
const sevenClasses = all(
  is("tw.virtualAssetService"),
  any(holds(fiveClasses), includes("party.services", "lending"), is("tw.otherVirtualAssetBusiness")),
);

export const vasaProviderLicence = rule({
  id: "tw.vasa.provider-licence",
  title: "A virtual asset service provider is licensed",
  kind: "authorisation",
  cites: [cite(vasa, "art. 6")],
  subject: "party",
  nexus: ["provider", "platform", "personnel", "customers", "marketing", "venue"],
  when: all(sevenClasses, holds(serviceForTaiwan)),
  requires: {
    "fsc-licence": includes("party.licences", "tw.vasa.provider"),
    "association-membership": is("tw.vasaAssociationMember"),
  },
  unless: {
    transition: {
      title: "Registered provider within the time to apply for and obtain the licence",
      conditions: {
        "registered-under-mlca": includes("party.licences", "tw.mlca.vasp"),
        "applied-in-time": any(
          onOrBefore("asOf", later("tw.vasaEffectiveDate", applicationWindow)),
          onOrBefore("tw.vasaAppliedOn", later("tw.vasaEffectiveDate", applicationWindow)),
        ),
        "within-licence-window": any(
          onOrBefore("asOf", later("tw.vasaEffectiveDate", licenceWindow)),
          all(is("tw.vasaExtensionGranted"), onOrBefore("asOf", later("tw.vasaEffectiveDate", extendedLicenceWindow))),
        ),
      },
      cites: [cite(vasa, "transition of registered providers")],
    },
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "personnel", basis: "joint", reach: "any", note: "Officers of the provider." },
  ],
  remedies: [
    "Register under the Money Laundering Control Act now and apply for the licence within the window.",
    "Block Taiwan: refuse its residents and stop services from there.",
  ],
  openTexture: [
    { term: "other virtual asset services", question: "Does the business fall in the residual class of the Act?", by: "counsel" },
    { term: "service to Taiwan residents", question: "Is a service from abroad to residents who come unsolicited covered?", by: "counsel" },
  ],
  notes: [
    "The Act is promulgated but no day for its taking effect was set when the law was last checked; until then nothing here binds.",
    "The windows of 12 and 21 months run from that day, which the offering states as tw.vasaEffectiveDate; the last day of a window is inside.",
    "The extension of three months is added to the 21 months as one period of 24 months.",
    "Offences of art. 47 are reported with three to ten years and NT$10 million to NT$200 million; its full scope and the penalty for unlicensed business were not read.",
  ],
});

export const vasaListing = rule({
  id: "tw.vasa.provider-licence.listing",
  title: "An exchange confirms and publishes an issuance document before it lists a token",
  kind: "disclosure",
  cites: [cite(vasa, "arts 24, 28")],
  subject: "party",
  nexus: ["provider", "platform", "personnel", "customers", "marketing", "venue"],
  when: all(holds(virtualAssetBusiness), holds(serviceForTaiwan), is("tw.admitsToken")),
  requires: {
    "document-confirmed": is("tw.issuanceDocumentConfirmed"),
    "document-published": is("tw.issuanceDocumentPublished"),
    "document-meets-rules": is("tw.issuanceDocumentMeetsRules"),
  },
  unless: {
    "free-issue": {
      title: "Token issued free of charge",
      conditions: { "free-issue": equals("raise.kind", "airdrop-or-free") },
      cites: [cite(vasa, "arts 24, 28")],
    },
    "validation-reward": {
      title: "Token issued as a reward for validation",
      conditions: { "validation-reward": is("tw.validationReward") },
      cites: [cite(vasa, "arts 24, 28")],
    },
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "personnel", basis: "joint", reach: "any", note: "Officers of the exchange." },
  ],
  remedies: ["Obtain, check and publish the issuance document before listing, or do not list the token."],
  openTexture: [
    { term: "rules on the issuance document", question: "Does the document meet the Commission's rules, once they are issued?", by: "counsel" },
  ],
});
