import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { scheduledService, stablecoin, toThePublic, virtualAsset } from "./concepts";
import { words } from "./facts";
import { draftRegulations, serviceProvidersAct } from "./instruments";
import { offeringFee, repoDays, reserveInBanks, securityDays, tradeFee } from "./parameters";

const { is, includes, includesAny, atLeast, atMost, onOrBefore } = words;

/** What the Act does beyond its definitions is known from the bill and reports. */
const act = (provision: string) => cite(serviceProvidersAct, provision, { evidence: "secondary" });

const WAITING = "Licensing waits for regulations: while nobody can be licensed, counsel says whether the activity may go on.";

const providers = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "joint", reach: "any", note: "Directors and chief executive; fines of KES 3,000,000 to 20,000,000 are reported, and imprisonment." },
] as const;

const issuers = [
  { role: "issuer", basis: "primary" },
  { role: "personnel", basis: "joint", note: "Directors." },
] as const;

const serves = all(holds(virtualAsset), holds(scheduledService), any(is("party.here"), is("party.servesHere")));

export const licence = rule({
  id: "ke.vasp-act.licence",
  title: "A virtual asset service in or from Kenya needs the licence of the Central Bank or the CMA",
  kind: "authorisation",
  cites: [act("licence; First Schedule")],
  subject: "party",
  nexus: ["provider", "customers"],
  when: serves,
  requires: { "licensed": includesAny("party.licences", ["ke.cbk.vasp", "ke.cma.vasp"]) },
  unless: {
    "licensing-not-open": {
      title: "No licence can be obtained yet, and the service may go on",
      conditions: { "held-to-go-on": is("ke.serviceMayContinue") },
      cites: [act("licence")],
      evidence: "unverified",
    },
  },
  exposes: providers,
  remedies: ["Form a Kenyan company with an office, and apply as soon as licensing opens.", "Block persons in Kenya."],
  openTexture: [{ term: "carry on a virtual asset service", question: "May a service go on while no licence can be obtained?", by: "counsel" }],
  notes: [WAITING, "Securities are judged under the Capital Markets Act instead."],
});

export const offering = rule({
  id: "ke.vasp-act.ivao-approval",
  title: "An initial virtual asset offering needs the CMA's approval",
  kind: "authorisation",
  cites: [act("initial virtual asset offerings")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(virtualAsset), is("sale.offered"), holds(toThePublic)),
  requires: { "cma-approved": onOrBefore("ke.ivaoApproved", "asOf"), "disclosures-made": is("ke.ivaoDisclosures") },
  exposes: [
    ...issuers,
    { role: "platform", basis: "joint", note: "Offering provider." },
    { role: "intermediary", basis: "joint", note: "Offering provider." },
  ],
  remedies: ["Apply to the CMA for approval.", "Exclude Kenya."],
  notes: ["The process of approval waits for regulations; the draft asks for a fee of 0.5 per cent of a successful offering."],
});

export const offeringFeePaid = rule({
  id: "ke.vasp-act.ivao-approval-fee",
  title: "A fee is paid for a successful initial virtual asset offering",
  kind: "reporting",
  cites: [cite(draftRegulations, "fees")],
  subject: "offering",
  nexus: ["sale"],
  when: all(holds(virtualAsset), is("sales.offeredHere"), onOrBefore("ke.ivaoApproved", "asOf")),
  requires: { "offering-fee": atLeast("ke.offeringFee", offeringFee) },
  exposes: issuers,
  remedies: ["Pay the fee."],
});

export const tradeFeePaid = rule({
  id: "ke.vasp-act.ivao-approval-trade-fee",
  title: "A token issuance platform pays a fee for each trade",
  kind: "reporting",
  cites: [cite(draftRegulations, "fees")],
  subject: "party",
  nexus: ["provider", "customers"],
  when: all(serves, includes("party.roles", "tokenization-platform")),
  requires: { "trade-fee": atLeast("ke.tradeFee", tradeFee) },
  exposes: providers,
  remedies: ["Pay the fee."],
});

const issuesStablecoin = all(holds(stablecoin), any(is("issuer.here"), is("sales.offeredHere")));

export const stablecoinLicence = rule({
  id: "ke.vasp.stablecoin",
  title: "A stablecoin issued in or from Kenya needs the licence of the Central Bank",
  kind: "authorisation",
  cites: [act("stablecoins")],
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: issuesStablecoin,
  requires: { "licensed-by-central-bank": is("ke.stablecoinLicensed") },
  unless: {
    "licensing-not-open": {
      title: "No licence can be obtained yet, and the issue may go on",
      conditions: { "held-to-go-on": is("ke.issueMayContinue") },
      cites: [act("stablecoins")],
      evidence: "unverified",
    },
  },
  exposes: issuers,
  remedies: ["Apply to the Central Bank as soon as licensing opens.", "Do not issue to persons in Kenya."],
  openTexture: [{ term: "issue of stablecoins", question: "May a stablecoin be issued while no licence can be obtained?", by: "counsel" }],
  notes: [WAITING],
});

export const stablecoinReserve = rule({
  id: "ke.vasp.stablecoin-reserve",
  title: "Part of the reserve lies in Kenyan banks, the rest in low-risk assets of short term",
  kind: "asset-requirement",
  cites: [cite(draftRegulations, "reserves")],
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: issuesStablecoin,
  requires: {
    "share-in-kenyan-banks": atLeast("ke.reserveInBanks", reserveInBanks),
    "rest-low-risk": is("ke.reserveRestLowRisk"),
    "securities-short": atMost("ke.longestSecurity", securityDays),
    "repos-short": atMost("ke.longestRepo", repoDays),
  },
  exposes: issuers,
  remedies: ["Re-balance the reserve."],
});

export const virtualAssetRules = [licence, offering, offeringFeePaid, tradeFeePaid, stablecoinLicence, stablecoinReserve];
