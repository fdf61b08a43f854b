import { all, cite, holds, rule } from "../../src/authoring";
import { investmentBusiness, investmentToken, virtualAsset, virtualAssetService } from "./concepts";
import { issuerAndAdministrator, providerAndOfficers } from "./exposures";
import { words } from "./facts";
import { financialServicesLaw, proceedsOfCrime } from "./instruments";
import { transitionEnd, vaspStart } from "./parameters";

const { before, includes, is, onOrBefore } = words;

export const vasp = rule({
  id: "je.pocl.vasp-registration",
  title: "A virtual asset service for others in or from Jersey needs registration",
  kind: "aml-kyc",
  cites: [cite(proceedsOfCrime, "Schedule 2 Part 4")],
  subject: "party",
  nexus: ["provider"],
  when: all(holds(virtualAsset), holds(virtualAssetService)),
  requires: { "registered": includes("party.licences", "je.vasp.registration"), "officers-appointed": is("je.amlOfficers"), "data-travel": is("je.travelRule") },
  unless: {
    "transition": {
      title: "Existing provider, within the transition",
      claimedAs: ["je.pocl.transition"],
      conditions: {
        "operating-before-the-start": before("je.operatingSince", vaspStart),
        "notified": onOrBefore("je.notified", "asOf"),
        "transition-not-over": onOrBefore("asOf", transitionEnd),
      },
      cites: [cite(proceedsOfCrime, "transition")],
    },
  },
  exposes: providerAndOfficers,
  remedies: ["Register with the JFSC before the service begins.", "Use a registered provider."],
  notes: ["From what amount data travel with a transfer was not read."],
});

export const ownSale = rule({
  id: "je.pocl.vasp-registration-issuer",
  title: "An issuer whose sale of its own token is a service for others registers",
  kind: "aml-kyc",
  cites: [cite(proceedsOfCrime, "Schedule 2 Part 4")],
  subject: "offering",
  nexus: ["issuer"],
  when: all(holds(virtualAsset), is("je.ownSaleIsService")),
  requires: { "issuer-registered": is("je.issuerRegistered") },
  exposes: issuerAndAdministrator,
  remedies: ["Register with the JFSC.", "Have counsel settle whether the sale is a service for others."],
  openTexture: [{ term: "for others", question: "Is the issuer's sale of its own token a service for others?", by: "counsel" }],
});

export const investments = rule({
  id: "je.fsjl.investment-business",
  title: "Investment business in tokens that are investments needs registration",
  kind: "authorisation",
  cites: [cite(financialServicesLaw, "registration")],
  subject: "party",
  nexus: ["provider"],
  when: all(holds(investmentToken), holds(investmentBusiness)),
  requires: { "registered": includes("party.licences", "je.fsjl.investment-business") },
  unless: {
    "exempt-person": {
      title: "Exempt from registration",
      claimedAs: ["je.fsjl.exempt"],
      conditions: { "exempt-person": is("je.investmentExempt") },
      cites: [cite(financialServicesLaw, "exemptions")],
    },
  },
  exposes: providerAndOfficers,
  remedies: ["Register for the class of business.", "Use a registered person."],
  openTexture: [{ term: "exemption", question: "Is the party exempt from registration?", by: "counsel" }],
});

export const providerRules = [vasp, ownSale, investments];
