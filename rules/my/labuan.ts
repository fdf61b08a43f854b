import { all, any, cite, rule, tally } from "../../src/authoring";
import { words } from "./facts";
import { labuanAct, labuanGuidelines } from "./instruments";
import { labuanAddressees, labuanInvestment } from "./parameters";

const { is, equals, atLeast, atMost, onOrBefore } = words;

const EXCLUDED = [cite(labuanAct, "ss. 8(5), 11(2)")];
const debenture = { "debentures": equals("my.securityRight", "debenture") };
const informed = { "sufficient-information": is("my.labuanInformed") };
const fewAddressees = { "within-limit-of-addressees": atMost("my.labuanAddressees", labuanAddressees) };

export const labuanOffer = rule({
  id: "my.lfssa.s8-labuan-offer",
  title: "A Labuan offer of securities tokens needs the Labuan authority's approval and a registered prospectus",
  kind: "authorisation",
  cites: [cite(labuanAct, "ss. 8, 11"), cite(labuanGuidelines, "approval")],
  subject: "sale",
  nexus: ["issuer", "sale"],
  when: all(is("my.labuanSecurity"), is("sale.offered"), any(is("my.issuerInLabuan"), is("my.labuanOffer"))),
  requires: { "approved-by-the-labuan-authority": onOrBefore("my.labuanApproval", "asOf"), "prospectus-registered": onOrBefore("my.labuanProspectus", "asOf") },
  unless: {
    "few-addressees": {
      title: "Offer to an identifiable category of few persons, contacted directly",
      claimedAs: ["my.lfssa.s8-5-a"],
      conditions: { "identifiable-category-contacted-directly": is("my.labuanDirectContact"), "addressees-only": is("my.labuanAddresseesOnly"), ...informed, ...fewAddressees },
      cites: EXCLUDED,
      note: "The statute joins the two limbs by \"or\"; both are required here (conservative).",
    },
    "debentures-by-investment": {
      title: "Debentures with a least first investment of each initial holder",
      claimedAs: ["my.lfssa.s8-5-b"],
      conditions: { ...debenture, "least-first-investment": atLeast("my.firstInvestment", labuanInvestment), ...informed },
      cites: EXCLUDED,
    },
    "debentures-to-few": {
      title: "Debentures offered to few persons",
      claimedAs: ["my.lfssa.s8-5-b-few"],
      conditions: { ...debenture, ...fewAddressees, ...informed },
      cites: EXCLUDED,
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "personnel", basis: "joint", note: "Directors." },
    { role: "intermediary", basis: "joint", note: "Labuan intermediary." },
  ],
  remedies: ["Obtain the approval of the Labuan authority and register the prospectus.", "Limit the persons addressed."],
  notes: [
    "An exclusion in Labuan gives no right to offer to persons elsewhere in Malaysia: those sales are judged by the rules of the Capital Markets and Services Act as well.",
    "A place in Labuan is stated as MY-15.",
  ],
});

export const labuanTallies = [tally({ fact: "my.labuanAddressees", of: "offerees", among: "everywhere", cites: [cite(labuanAct, "s. 8(5)")] })];

export const labuanRules = [labuanOffer];
