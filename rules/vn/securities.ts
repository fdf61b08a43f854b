import { all, cite, holds, not, rule, tally } from "../../src/authoring";
import { publicOffer, security } from "./concepts";
import { words } from "./facts";
import { digitalTechnologyLaw, pilot, securitiesLaw } from "./instruments";

const { is, isNot, equals, onOrBefore } = words;

const answerable = [
  { role: "issuer", basis: "primary" },
  { role: "adviser", basis: "joint" },
  { role: "intermediary", basis: "joint", note: "Distributor." },
] as const;

const offered = all(holds(security), is("sale.offered"));

export const publicOffers = rule({
  id: "vn.securities-law.token-is-security",
  title: "A public offer of tokenised securities is registered with the State Securities Commission",
  kind: "disclosure",
  cites: [cite(securitiesLaw, "public offer")],
  subject: "sale",
  nexus: ["sale"],
  when: all(offered, holds(publicOffer)),
  requires: { "registration-certificate": onOrBefore("vn.registrationCertificate", "asOf"), "prospectus": is("vn.securitiesProspectus") },
  exposes: answerable,
  remedies: ["Register the offer, with a prospectus.", "Place privately with fewer than 100 investors, professional ones left out."],
  notes: ["Mass media include the internet. Known from memory."],
});

export const privateOffers = rule({
  id: "vn.securities-law.token-is-security-private",
  title: "A private placement of tokenised securities keeps the rules on private placement",
  kind: "disclosure",
  cites: [cite(securitiesLaw, "private placement")],
  subject: "sale",
  nexus: ["sale"],
  when: all(offered, not(holds(publicOffer))),
  requires: { "private-placement-rules-kept": is("vn.privatePlacementKept") },
  exposes: answerable,
  remedies: ["Keep the rules on private placement, or register the offer."],
  openTexture: [{ term: "private placement", question: "Does the sale keep the limits of the Law on Securities, as amended in 2024, and the Law on Enterprises?", by: "counsel" }],
});

export const notACryptoAsset = rule({
  id: "vn.securities-law.token-is-security-pilot",
  title: "A tokenised security is not sold as a crypto-asset under the pilot",
  kind: "asset-requirement",
  cites: [cite(pilot, "Art. 3(2)"), cite(digitalTechnologyLaw, "Art. 47")],
  subject: "offering",
  nexus: ["sale", "issuer"],
  when: holds(security),
  requires: { "not-sold-under-the-pilot": isNot("vn.soldAsCryptoAsset") },
  exposes: answerable,
  remedies: ["Withdraw the offer from the pilot, and offer under the Law on Securities."],
});

export const securitiesTallies = [
  tally({ fact: "vn.nonProfessionalOfferees", of: "offerees", among: "jurisdiction", where: not(equals("sale.investorClass", "vn.professional")), cites: [cite(securitiesLaw, "public offer")] }),
];

export const securitiesRules = [publicOffers, privateOffers, notACryptoAsset];
