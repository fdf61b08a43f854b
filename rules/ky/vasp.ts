import { all, any, cite, holds, not, rule, vocabulary } from "../../src/authoring";
import { custody, exchangeOrSale, privateSale, registeredProvider, tradingPlatform, transfers, virtualAsset } from "./concepts";
import { issuerAndDirectors, providerAndDirectors } from "./exposures";
import { facts } from "./facts";
import { vaspAct, vaspAmendment2026, vaspPhaseTwo } from "./instruments";
import { applicationDeadline, licensingStart, minimumDirectors } from "./parameters";

const { atLeast, before, includes, includesAny, is, onOrBefore } = vocabulary("USD", facts);

const licensedService = any(holds(tradingPlatform), holds(custody));

export const registration = rule({
  id: "ky.vasp.registration-licence",
  title: "A virtual asset service in or from the Cayman Islands needs registration",
  kind: "authorisation",
  cites: [cite(vaspAct, "registration")],
  subject: "party",
  nexus: ["provider"],
  when: all(holds(virtualAsset), any(licensedService, holds(exchangeOrSale), holds(transfers))),
  requires: { "registered-or-licensed": holds(registeredProvider) },
  unless: {
    "own-sale": {
      title: "The issuer's sale of its own tokens",
      conditions: {
        "acts-as-issuer": includes("party.capacities", "issuer"),
        "no-other-service": not(any(licensedService, holds(transfers), includesAny("party.services", ["exchange-fiat-token", "exchange-token-token"]))),
      },
      claimedAs: ["ky.vasp.own-sale"],
      cites: [cite(vaspAct, "services for others")],
      note: "Whether the issue itself is a service is judged apart.",
    },
  },
  exposes: providerAndDirectors,
  remedies: ["Register with CIMA before the service begins.", "Use a registered provider, or stop the service in and from the Islands."],
  notes: ["Custody and trading platforms need a licence besides, since 2025-04-01.", "Services that the party provides to itself alone are not its business and are not to be named."],
});

export const licence = rule({
  id: "ky.vasp.registration-licence-licence",
  title: "Custody and trading platforms for virtual assets need a licence",
  kind: "authorisation",
  cites: [cite(vaspPhaseTwo, "licences")],
  subject: "party",
  nexus: ["provider"],
  when: all(holds(virtualAsset), licensedService),
  requires: { "licensed": includes("party.licences", "ky.vasp.licence") },
  unless: {
    "time-to-apply": {
      title: "Existing registrant, within the time to apply",
      conditions: {
        "registered-before-the-start": before("ky.registeredOn", licensingStart),
        "time-not-over": onOrBefore("asOf", applicationDeadline),
      },
      cites: [cite(vaspPhaseTwo, "time to apply", { evidence: "secondary" })],
    },
    "applied-in-time": {
      title: "Existing registrant that applied in time",
      conditions: {
        "registered-before-the-start": before("ky.registeredOn", licensingStart),
        "applied-in-time": onOrBefore("ky.licenceAppliedOn", applicationDeadline),
        "application-undecided": is("ky.applicationOpen"),
      },
      cites: [cite(vaspPhaseTwo, "time to apply", { evidence: "secondary" })],
    },
  },
  exposes: providerAndDirectors,
  remedies: ["Obtain the licence.", "Move custody or trading to a licensed provider."],
});

export const governance = rule({
  id: "ky.vasp.registration-licence-governance",
  title: "A virtual asset service provider has three directors, one of them independent, and keeps client assets apart",
  kind: "authorisation",
  cites: [cite(vaspPhaseTwo, "directors and segregation", { evidence: "secondary" })],
  subject: "party",
  nexus: ["provider"],
  when: all(holds(virtualAsset), holds(registeredProvider)),
  requires: {
    "enough-directors": atLeast("ky.directors", minimumDirectors),
    "independent-director": is("ky.independentDirector"),
    "client-assets-apart": is("ky.clientAssetsSegregated"),
  },
  exposes: providerAndDirectors,
  remedies: ["Appoint the missing directors, and keep client assets apart from own assets."],
});

export const issuance = rule({
  id: "ky.vasp.registration-licence-issuance",
  title: "The sale of newly created virtual assets to the public may need registration",
  kind: "authorisation",
  cites: [cite(vaspAct, "issuance")],
  subject: "offering",
  nexus: ["issuer"],
  when: all(holds(virtualAsset), is("ky.issuanceIsService")),
  requires: { "issuer-registered": is("ky.issuerRegistered") },
  unless: {
    "private-sale": {
      title: "Private sale",
      conditions: { "not-to-the-public": holds(privateSale) },
      claimedAs: ["ky.vasp.private-sale"],
      cites: [cite(vaspAct, "issuance: sale to the public", { evidence: "unverified" })],
    },
    "registered-fund-tokens": {
      title: "Tokens of a fund registered with CIMA",
      conditions: {
        "fund": is("issuer.isInvestmentFund"),
        "registered-with-cima": onOrBefore("ky.fundRegisteredOn", "asOf"),
      },
      claimedAs: ["ky.vasp.registered-fund"],
      cites: [cite(vaspAmendment2026, "issuance by regulated funds")],
      inForce: { from: "2026-03-19" },
    },
  },
  exposes: issuerAndDirectors,
  remedies: ["Register the issuer with CIMA.", "Sell privately, not to the public.", "Have counsel settle whether the issue is a service under the Act."],
  openTexture: [{ term: "issuance", question: "Is the issuer's own sale to the public a virtual asset service before the third phase has commenced?", by: "counsel" }],
});

export const vaspRules = [registration, licence, governance, issuance];
