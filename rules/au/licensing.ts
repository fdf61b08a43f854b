import { all, any, cite, holds, rule } from "../../src/authoring";
import type { Exemption } from "../../src/authoring";
import { disclosedProduct, financialProduct, paymentFacility } from "./concepts";
import { providerAnswerable } from "./exposures";
import { words } from "./facts";
import { chapter7, distributionRelief, foreignRelief, info225, info269, noAction, regulations } from "./instruments";
import { noActionEnd } from "./parameters";
import { actsHere, financialService, licensed, unsolicitedOnly } from "./services";

const { is, includes, onOrBefore } = words;

const NO_ACTION_NOTE =
  "ASIC's own position only: others may still sue. Until its last day it covered the sector; afterwards those who had applied and joined AFCA by that day.";

const stillOpen = onOrBefore("asOf", noActionEnd);

const exemptions: Readonly<Record<string, Exemption<"party">>> = {
  "no-action": {
    title: "Class no-action position",
    claimedAs: ["au.no-action"],
    conditions: {
      "digital-asset-business": is("token.usesDlt"),
      "applied-by-the-last-day": any(stillOpen, onOrBefore("au.afslApplied", noActionEnd)),
      "joined-afca-by-the-last-day": any(stillOpen, onOrBefore("au.afcaJoined", noActionEnd)),
    },
    cites: [cite(noAction, "position")],
    inForce: { from: "2025-10-29" },
    note: NO_ACTION_NOTE,
  },
  "foreign-provider": {
    title: "Relief for foreign providers",
    claimedAs: ["au.foreign-relief"],
    conditions: { "acts-from-abroad": is("party.abroad"), "conditions-of-relief": is("au.foreignReliefMet") },
    cites: [cite(foreignRelief, "limited connection; sufficient equivalence")],
    inForce: { to: "2027-03-31" },
  },
  "unsolicited-clients": {
    title: "Clients who came unasked",
    claimedAs: ["au.reg-7602ag"],
    conditions: { "acts-from-abroad": is("party.abroad"), "no-solicitation": unsolicitedOnly, "conditions-of-regulation": is("au.unsolicitedReliefMet") },
    cites: [cite(regulations, "reg. 7.6.02AG")],
  },
  "stablecoin-distribution": {
    title: "Relief for distributors of stablecoins and wrapped tokens",
    claimedAs: ["au.distribution-relief"],
    conditions: { "payment-facility": holds(paymentFacility), "conditions-of-relief": is("au.distributionReliefMet") },
    cites: [cite(distributionRelief, "relief")],
    inForce: { from: "2025-12", to: "2028-06-01" },
    note: "Wrapped tokens that are not payment facilities are left to counsel.",
  },
};

const BREACH = "Crime with up to five years; civil penalty of up to the greater of $16.5m, three times the benefit or ten per cent of turnover; agreements can be rescinded (s. 925A).";

export const licence = rule({
  id: "au.ca.afsl",
  title: "Dealing, advising, custody and market-making in financial products need a licence",
  kind: "authorisation",
  cites: [cite(chapter7, "ss. 911A, 911D, 766E"), cite(info225, "financial services")],
  subject: "party",
  nexus: ["provider", "customers", "personnel", "marketing"],
  when: all(holds(financialProduct), financialService, actsHere),
  requires: { "licensed": licensed },
  unless: exemptions,
  exposes: providerAnswerable,
  remedies: ["Obtain an Australian financial services licence, or act as authorised representative of a licensee.", "Use a licensed intermediary.", "Stop serving and soliciting persons in Australia."],
  openTexture: [{ term: "limited connection, sufficient equivalence", question: "Does the relief for foreign providers cover the party?", by: "counsel" }],
  notes: [BREACH, "Inducing persons in Australia to use the service is enough (s. 911D): soliciting counts as acting there."],
});

export const issuerLicence = rule({
  id: "au.ca.afsl-issuer",
  title: "Issuing a financial product other than shares or debentures needs a licence",
  kind: "authorisation",
  cites: [cite(chapter7, "ss. 911A, 911D"), cite(info225, "issuers")],
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(holds(disclosedProduct), any(is("issuer.here"), is("sales.offeredHere"))),
  requires: { "licensed-or-through-licensee": any(is("au.issuerLicensed"), is("au.issuedThroughLicensee")) },
  unless: {
    "no-action": {
      title: "Class no-action position",
      claimedAs: ["au.no-action"],
      conditions: {
        "digital-asset-business": is("token.usesDlt"),
        "applied-by-the-last-day": any(stillOpen, onOrBefore("au.issuerApplied", noActionEnd)),
        "joined-afca-by-the-last-day": any(stillOpen, onOrBefore("au.issuerJoinedAfca", noActionEnd)),
      },
      cites: [cite(noAction, "position")],
      inForce: { from: "2025-10-29" },
      note: NO_ACTION_NOTE,
    },
  },
  exposes: [{ role: "issuer", basis: "primary" }, { role: "personnel", basis: "secondary" }],
  remedies: ["Obtain the licence, or issue through a licensed intermediary.", "Exclude persons in Australia."],
  notes: [BREACH, "A company that issues its own shares or debentures is not taken to need the licence (interpretation)."],
});

export const finfluencers = rule({
  id: "au.asic.misleading-marketing-finfluencers",
  title: "A promoter who advises or arranges needs a licence",
  kind: "marketing",
  cites: [cite(info269, "advice and arranging"), cite(chapter7, "s. 911A", { evidence: "unverified" })],
  subject: "party",
  nexus: ["provider", "customers", "personnel", "marketing"],
  when: all(holds(financialProduct), includes("party.capacities", "marketer"), actsHere, is("au.advisesOrArranges")),
  requires: { "licensed": licensed },
  exposes: providerAnswerable,
  remedies: ["Keep to facts without advice or arranging, or act under a licence."],
  openTexture: [{ term: "advice, arranging", question: "Do the posts advise on a product or arrange deals in it?", by: "counsel" }],
});

export const licensingRules = [licence, issuerLicence, finfluencers];
