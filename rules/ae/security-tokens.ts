import { all, any, cite, holds, not, rule, whoeverActs } from "../../src/authoring";
import { security, securityToken } from "./concepts";
import { words } from "./facts";
import { capitalMarketLaw, companiesLaw, securityTokenResolution } from "./instruments";
import { keepsCustody, runsVenue, touchesHere } from "./services";

const { is, oneOf, includesAny } = words;

const unread = "Decree-Law 33 of 2025 and Resolution 15 of 2025 are known from secondary sources only: articles, exemptions and fines were not read. Earlier law is recorded in part, so nothing before 2026-01-01 is cleared.";
const sinceTheNewLaw = { from: "2026-01-01" };

export const securityTokenOffer = rule({
  id: "ae.cma.security-token-offer",
  title: "An offer of security tokens onshore is registered with the Capital Market Authority, or takes an exempt route",
  kind: "disclosure",
  cites: [cite(capitalMarketLaw, "public offers and exemptions"), cite(securityTokenResolution, "offer of security tokens"), cite(companiesLaw, "public offers of shares")],
  inForce: sinceTheNewLaw,
  subject: "sale",
  nexus: ["sale", "issuer"],
  when: all(holds(security), is("sale.offered")),
  requires: { "registered-or-approved": is("ae.cmaApproved") },
  unless: {
    "exempt-or-private-route": {
      title: "Exemption or private route for the class of security",
      claimedAs: ["ae.private-offer", "ae.exempt-offer"],
      conditions: { "route-confirmed-by-counsel": is("ae.exemptRoute") },
      cites: [cite(capitalMarketLaw, "exemptions")],
      evidence: "unverified",
      note: "Professional-only and private offers are reported to be possible under conditions; the conditions were not read.",
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint" },
    { role: "marketer", basis: "joint", note: "As promoter." },
    { role: "intermediary", basis: "joint", note: "As promoter." },
    { role: "custodian", basis: "joint", note: "Each needs a licence of its own." },
  ],
  remedies: [
    "Obtain the approval of the Capital Market Authority, or use an exempt or private route.",
    "Issue from the ADGM or the DIFC, and sell onshore only through licensed promoters.",
    "Restructure the token so that it gives no security right; then the law of virtual assets is to be tested.",
  ],
  openTexture: [{ term: "exemption for the class of security", question: "Which exemption or private route of the Authority covers this sale, and does federal law reach a sale abroad by a UAE issuer?", by: "counsel" }],
  notes: [unread, "A token that is a security may at the same time be an asset-referenced virtual asset in Dubai: the guidance of VARA of 2026-04-09 says that both regimes are to be tested."],
});

export const securityTokenTerms = rule({
  id: "ae.cma.security-token-offer-terms",
  title: "A security token has a registration agreement, a disclosed ledger, controlled transfers and replacement of lost tokens",
  kind: "asset-requirement",
  cites: [cite(securityTokenResolution, "registration agreement, ledger, transfers")],
  inForce: sinceTheNewLaw,
  subject: "offering",
  nexus: ["issuer", "sale", "venue", "marketing"],
  when: holds(securityToken),
  requires: {
    "registration-agreement": is("ae.registrationAgreement"),
    "ledger-disclosed": is("ae.ledgerDisclosed"),
    "transfers-between-approved-wallets": oneOf("ae.transferWallets", ["licensed-custodial", "pre-approved", "no-transfers-off-venue"]),
    "lost-tokens-replaced": is("ae.tokenReplacement"),
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "platform", basis: "joint" },
  ],
  remedies: [
    "Conclude a registration agreement that sets out the rights and their record.",
    "Let the token move off a venue only between wallets of licensed custodians and self-custody wallets approved beforehand.",
    "Provide for the replacement of lost tokens, and tell investors on what kind of ledger the token lives.",
  ],
  notes: [unread],
});

export const securityTokenServices = rule({
  id: "ae.cma.security-token-offer-services",
  title: "Custodians, wallet providers and venues of security tokens are licensed by the Capital Market Authority",
  kind: "authorisation",
  cites: [cite(securityTokenResolution, "custody, wallets and venues"), cite(capitalMarketLaw, "licensed activities")],
  inForce: sinceTheNewLaw,
  subject: "party",
  nexus: ["provider", "personnel", "customers"],
  when: all(holds(security), any(keepsCustody, runsVenue), touchesHere),
  requires: {
    "custody-licensed": any(not(keepsCustody), includesAny("party.licences", ["ae.cma.custody"])),
    "venue-licensed": any(not(runsVenue), includesAny("party.licences", ["ae.cma.venue"])),
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Obtain the licence of the Capital Market Authority, or use a licensed custodian, wallet provider or venue.", "Serve no customers onshore."],
  notes: [unread],
});

export const securityTokenRules = [securityTokenOffer, securityTokenTerms, securityTokenServices];
