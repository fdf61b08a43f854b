import { all, cite, holds, rule } from "../../src/authoring";
import { securityToken } from "./concepts";
import { businessAndOfficers } from "./exposures";
import { words } from "./facts";
import { securitiesAct } from "./instruments";

const { includes, includesAny, is, isNot, onOrBefore } = words;

export const offer = rule({
  id: "bs.securities.security-token",
  title: "A security token is offered with a registered prospectus, or privately",
  kind: "disclosure",
  cites: [cite(securitiesAct, "prospectus", { evidence: "unverified" })],
  subject: "sale",
  nexus: ["sale"],
  when: all(is("token.usesDlt"), holds(securityToken), is("sale.offered")),
  requires: { "prospectus-registered": onOrBefore("bs.prospectusRegistered", "asOf") },
  unless: {
    "private-placement": {
      title: "Private placement",
      claimedAs: ["bs.securities.private-placement"],
      conditions: { "not-to-the-public": isNot("bs.offeredToPublic"), "within-exemption": is("bs.placementExempt") },
      cites: [cite(securitiesAct, "private placements", { evidence: "unverified" })],
      note: "The exemptions were not read.",
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "personnel", basis: "joint", note: "Directors." },
    { role: "intermediary", basis: "joint", note: "Dealers." },
  ],
  remedies: ["Obtain an opinion on the classification of the token.", "Register the prospectus, or keep to an exemption."],
  openTexture: [{ term: "private placement", question: "Which private placements of securities are exempt?", by: "counsel" }],
});

export const dealers = rule({
  id: "bs.securities.security-token-dealers",
  title: "Who deals in security tokens in or from The Bahamas is registered as a dealer",
  kind: "authorisation",
  cites: [cite(securitiesAct, "dealers", { evidence: "unverified" })],
  subject: "party",
  nexus: ["provider"],
  when: all(is("token.usesDlt"), holds(securityToken), includesAny("party.services", ["dealing", "placement", "underwriting", "distribution"])),
  requires: { "registered": includes("party.licences", "bs.securities-dealer") },
  exposes: businessAndOfficers,
  remedies: ["Register as a dealer, or use one."],
});

export const securitiesRules = [offer, dealers];
