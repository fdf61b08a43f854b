import { all, any, cite, defineFacts, holds, not, parameter, rule, vocabulary } from "../../src/authoring";
import { articleOneExemptions, met } from "../eu/offer-exemptions";
import { prospectusFacts } from "../eu/prospectus-facts";
import { offerOfSecurities } from "../eu/small-offer-overlays";
import { smallOffer } from "../eu/small-offers";
import { financialInstrument } from "../eu/token-regime";
import { advertisingCircular, lmvsi } from "./instruments";

export const advertisingFacts = defineFacts({
  "es.cryptoAdvertised": {
    subject: "offering",
    type: "boolean",
    meaning: "the crypto-asset is advertised to investors in Spain as an investment",
    ask: "Is the crypto-asset advertised to investors in Spain as an investment? White papers, independent analysts and unique tokens that are no investment are left out.",
  },
  "es.adBalanced": { subject: "offering", type: "boolean", meaning: "the advertising is clear and balanced", ask: "Is the advertising clear, balanced and not misleading?" },
  "es.adWarning": {
    subject: "offering",
    type: "boolean",
    meaning: "the advertising carries the prescribed warning",
    ask: "Does the advertising carry the prescribed warning (not regulated, may not suit retail investors, the whole amount can be lost)?",
  },
  "es.adRiskLink": { subject: "offering", type: "boolean", meaning: "the advertising links to the information on risks", ask: "Does the advertising link to the information on risks?" },
  "es.adAudience": { subject: "offering", type: "integer", unit: "persons", meaning: "persons whom the campaign addresses", ask: "How many persons does the campaign address?" },
  "es.adNoticeDays": { subject: "offering", type: "integer", unit: "working days", meaning: "working days between the notice to the CNMV and the campaign", ask: "How many working days before the campaign was the CNMV notified (0 if it was not)?" },
  "es.massAtLimit": {
    subject: "offering",
    type: "boolean",
    meaning: "a campaign to exactly the limit of persons is a mass campaign",
    ask: "Is a campaign to exactly 100,000 persons a mass campaign?",
    judgement: { by: "counsel", note: "One source says more than 100,000 persons, another 100,000 or more." },
  },
  "es.authorisedFirm": {
    subject: "sale",
    type: "boolean",
    meaning: "a firm authorised for investment services takes part in the placement",
    ask: "Does an entity authorised to provide investment services take part in the placement?",
  },
  "es.article35Applies": {
    subject: "sale",
    type: "boolean",
    meaning: "article 35 of the LMVSI asks for an authorised firm in this offer",
    ask: "Does article 35 of the LMVSI ask for an authorised intermediary in this offer?",
    judgement: { by: "counsel", note: "The article was not read; it is remembered for offers exempt by number of persons, ticket, denomination or small amount that are advertised to the public." },
  },
});

const { atLeast, atMost, is, isNot, lessThan } = vocabulary("EUR", { ...prospectusFacts, ...advertisingFacts });

export const massCampaign = parameter({
  id: "es.circular-1-2022.mass-campaign",
  title: "Persons addressed by a mass campaign",
  unit: "persons",
  values: { "2022-02-17": 100_000 },
  cites: [cite(advertisingCircular, "mass campaigns")],
});

export const campaignNotice = parameter({
  id: "es.circular-1-2022.notice",
  title: "Working days between the notice to the CNMV and a mass campaign",
  unit: "working days",
  values: { "2022-02-17": 10 },
  cites: [cite(advertisingCircular, "prior notice")],
});

export const advertisingParameters = [massCampaign, campaignNotice];

export const cryptoAdvertising = rule({
  id: "es.cnmv.circular-1-2022",
  title: "Advertising of crypto-assets as an investment: balance, warning, link, and notice of mass campaigns (until 2024-12-29)",
  kind: "marketing",
  cites: [cite(advertisingCircular, "content; warning; mass campaigns")],
  subject: "offering",
  nexus: ["marketing", "sale"],
  when: all(is("token.usesDlt"), not(holds(financialInstrument)), is("es.cryptoAdvertised")),
  requires: {
    "clear-and-balanced": is("es.adBalanced"),
    "prescribed-warning": is("es.adWarning"),
    "link-to-risks": is("es.adRiskLink"),
    "notice-of-a-mass-campaign": any(lessThan("es.adAudience", massCampaign), all(atMost("es.adAudience", massCampaign), isNot("es.massAtLimit")), atLeast("es.adNoticeDays", campaignNotice)),
  },
  exposes: [
    { role: "marketer", basis: "primary", note: "Advertisers and influencers." },
    { role: "issuer", basis: "primary", note: "Whoever advertises its own token." },
    { role: "platform", basis: "joint", note: "A provider that advertises." },
  ],
  remedies: ["Show the warning and the link, and notify the CNMV ten working days ahead of a mass campaign."],
  openTexture: [{ term: "mass campaign", question: "Is a campaign to exactly 100,000 persons a mass campaign?", by: "counsel" }],
  notes: ["Since the repeal the rules of MiCA on marketing stand alone."],
});

export const advertisedOffers = rule({
  id: "es.lmvsi.art35-intermediary",
  title: "An exempt offer advertised to the public goes through an authorised firm",
  kind: "authorisation",
  cites: [cite(lmvsi, "art. 35", { evidence: "unverified" })],
  evidence: "unverified",
  subject: "sale",
  nexus: ["sale"],
  when: all(
    offerOfSecurities,
    is("sale.advertised"),
    any(holds(smallOffer), met(articleOneExemptions["fewer-than-150"]), met(articleOneExemptions["denomination-100k"]), met(articleOneExemptions["min-ticket-100k"])),
    is("es.article35Applies"),
  ),
  requires: { "authorised-firm-takes-part": is("es.authorisedFirm") },
  unless: {
    "crowdfunding": {
      title: "Offer over an authorised crowdfunding platform",
      conditions: { "authorised-provider": is("eu.throughCrowdfundingProvider") },
      cites: [cite(lmvsi, "art. 35", { evidence: "unverified" })],
      evidence: "unverified",
    },
  },
  exposes: [{ role: "issuer", basis: "primary" }, { role: "intermediary", basis: "joint", note: "A placer without licence." }],
  remedies: ["Mandate an investment firm.", "Stop advertising to the public."],
  openTexture: [{ term: "article 35", question: "Does article 35 ask for an authorised intermediary in this offer?", by: "counsel" }],
});

export const advertisingRules = [cryptoAdvertising, advertisedOffers];
