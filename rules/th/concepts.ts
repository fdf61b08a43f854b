import { all, any, cite, concept, holds } from "../../src/authoring";
import { words } from "./facts";
import { debtAct, decree, governmentTokens, offerNotification, securitiesAct } from "./instruments";

const { is, equals, oneOf, onOrBefore } = words;

export const investmentToken = concept({
  id: "th.investment-token",
  title: "Investment token",
  subject: "offering",
  classification: true,
  when: equals("th.tokenType", "investment"),
  cites: [cite(decree, "s. 3")],
});

export const utilityToken = concept({
  id: "th.utility-token",
  title: "Utility token",
  subject: "offering",
  classification: true,
  when: oneOf("th.tokenType", ["utility-ready", "utility-not-ready"]),
  cites: [cite(decree, "s. 3")],
});

export const cryptocurrency = concept({
  id: "th.cryptocurrency",
  title: "Cryptocurrency",
  subject: "offering",
  classification: true,
  when: equals("th.tokenType", "cryptocurrency"),
  cites: [cite(decree, "s. 3")],
});

export const security = concept({
  id: "th.security",
  title: "Security under the Securities and Exchange Act, outside the Decree",
  subject: "offering",
  classification: true,
  when: equals("th.tokenType", "security"),
  cites: [cite(securitiesAct, "securities")],
});

/** Tokens that say they are government tokens, whoever issues them, count as tokens too. */
export const digitalToken = concept({
  id: "th.digital-token",
  title: "Digital token under the Decree",
  subject: "offering",
  classification: true,
  when: any(holds(investmentToken), holds(utilityToken), equals("th.tokenType", "g-token")),
  cites: [cite(decree, "s. 3"), cite(offerNotification, "digital tokens")],
  evidence: "secondary",
});

export const digitalAsset = concept({
  id: "th.digital-asset",
  title: "Digital asset under the Decree",
  subject: "offering",
  classification: true,
  when: any(holds(digitalToken), holds(cryptocurrency)),
  cites: [cite(decree, "s. 3")],
});

export const governmentToken = concept({
  id: "th.government-token",
  title: "Government token of the Ministry of Finance",
  subject: "offering",
  classification: true,
  when: all(equals("th.tokenType", "g-token"), is("th.issuerIsMinistryOfFinance"), is("th.principalAndReturnSet")),
  cites: [cite(debtAct, "s. 10"), cite(governmentTokens, "government token")],
  note: "A token of any other issuer, a municipality's included, is none.",
});

export const approvedOffer = concept({
  id: "th.approved-offer",
  title: "Offer approved by the SEC",
  subject: "offering",
  when: onOrBefore("th.offerApproved", "asOf"),
  cites: [cite(decree, "s. 17"), cite(offerNotification, "approval")],
  evidence: "primary",
});
