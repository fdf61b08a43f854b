import { all, cite, holds, not, rule } from "../../src/authoring";
import { angel, digitalToken, sophisticated } from "./concepts";
import { words } from "./facts";
import { digitalAssetGuidelines } from "./instruments";
import { angelTotal, retailPerIssuer, retailTotal } from "./parameters";

const { is, equals, atMost } = words;

const answerable = [
  { role: "platform", basis: "primary", note: "The IEO operator checks the limits." },
  { role: "issuer", basis: "joint" },
] as const;

const onIeo = all(holds(digitalToken), is("sale.offered"), is("my.soldOnIeo"));
const isAngelSale = equals("sale.investorClass", "my.angel");

export const retailLimits = rule({
  id: "my.gda.investor-limits",
  title: "A retail investor keeps to the limit per issuer and to the limit for all issuers",
  kind: "investor-restriction",
  cites: [cite(digitalAssetGuidelines, "investment limits")],
  subject: "sale",
  nexus: ["sale"],
  when: all(onIeo, not(isAngelSale)),
  requires: { "within-limit-per-issuer": atMost("my.investedInIssuer", retailPerIssuer), "within-limit-for-all-issuers": atMost("my.investedInAll", retailTotal) },
  unless: {
    "sophisticated-investors": {
      title: "Sophisticated investors",
      claimedAs: ["my.sophisticated-investors"],
      conditions: { "sophisticated-investors-only": holds(sophisticated) },
      cites: [cite(digitalAssetGuidelines, "sophisticated investors")],
    },
  },
  exposes: answerable,
  remedies: ["Cap orders.", "Obtain a declaration on purchases from other issuers.", "Refund what exceeds the limit."],
});

export const angelLimits = rule({
  id: "my.gda.investor-limits-angel",
  title: "An angel investor meets the test and keeps to the limit",
  kind: "investor-restriction",
  cites: [cite(digitalAssetGuidelines, "investment limits; angel investors")],
  subject: "sale",
  nexus: ["sale"],
  when: all(onIeo, isAngelSale),
  requires: { "angel-investors-only": holds(angel), "within-limit": atMost("my.investedInAll", angelTotal) },
  exposes: answerable,
  remedies: ["Classify the investor anew, with evidence.", "Refund what exceeds the limit."],
  openTexture: [{ term: "income of an angel investor", question: "Is an income of exactly the limit enough?", by: "counsel" }],
  notes: ["The limit is taken over all issuers on IEO platforms."],
});

export const limitRules = [retailLimits, angelLimits];
