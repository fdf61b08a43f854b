import { all, any, cite, defineFacts, holds, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { licensedIntermediary, professionalInvestors, professionalSale, regulatedService, tokenisedSecurity } from "./concepts";
import { sharedFacts } from "./facts";
import { securityTokenStatement2019, tokenisedSecuritiesCircular } from "./instruments";

export const tokenisedSecurityFacts = defineFacts({
  "hk.tokenisationExpertise": {
    subject: "party",
    type: "boolean",
    meaning: "the intermediary has the manpower and expertise for tokenised securities",
    ask: "Does this intermediary have the manpower and expertise to understand tokenised securities and their risks?",
  },
  "hk.tokenisationDueDiligence": {
    subject: "party",
    type: "boolean",
    meaning: "due diligence was done on issuer, vendors, product and technology",
    ask: "Has this intermediary done due diligence on the issuer, the vendors, the product and the technology?",
  },
  "hk.retainsResponsibility": {
    subject: "party",
    type: "boolean",
    meaning: "the intermediary answers for the tokenization arrangement on the issuer's side, despite outsourcing, or has no part in it",
    ask: "Does this intermediary stay responsible for the tokenization arrangement despite outsourcing (or has it no part in the issue)?",
  },
  "hk.custodyChosenByRisk": {
    subject: "party",
    type: "boolean",
    meaning: "the custody arrangement was chosen by its risks",
    ask: "Was the custody arrangement chosen by the features and risks of the token?",
  },
  "hk.auditAndContinuityDisclosed": {
    subject: "party",
    type: "boolean",
    meaning: "the smart-contract audit and the continuity plan are disclosed to clients",
    ask: "Does this intermediary disclose to clients any smart-contract audit and the continuity plan?",
  },
  "hk.complexityAssessed": {
    subject: "party",
    type: "boolean",
    meaning: "complexity was assessed by looking through to the underlying security",
    ask: "Did this intermediary assess whether the token is a complex product by looking through to the underlying security?",
  },
  "hk.sfcNotified": {
    subject: "party",
    type: "boolean",
    meaning: "the SFC was notified before the activity began",
    ask: "Did this intermediary notify and discuss its plans with the SFC before starting in tokenised securities?",
  },
});

const { is, isNot, oneOf } = vocabulary("HKD", { ...sharedFacts, ...tokenisedSecurityFacts });

const intermediaryInTokenisedSecurities = all(holds(tokenisedSecurity), holds(licensedIntermediary), holds(regulatedService));

const exposes = [...whoeverActs({ basis: "primary" }), { role: "issuer", basis: "secondary", reach: "any" }] as const;

export const tokenisedSecurities = rule({
  id: "hk.sfc.tokenised-securities-circular",
  title: "Intermediaries in tokenised securities apply the controls of the SFC circular",
  kind: "asset-requirement",
  cites: [cite(tokenisedSecuritiesCircular, "conduct of intermediaries")],
  subject: "party",
  nexus: ["provider", "personnel"],
  when: intermediaryInTokenisedSecurities,
  requires: {
    "expertise": is("hk.tokenisationExpertise"),
    "due-diligence": is("hk.tokenisationDueDiligence"),
    "responsibility-despite-outsourcing": is("hk.retainsResponsibility"),
    "custody-chosen-by-risk": is("hk.custodyChosenByRisk"),
    "bearer-tokens-on-open-networks-restricted": any(
      isNot("token.bearerForm"),
      oneOf("token.chainType", ["permissioned", "public-permissioned"]),
      is("hk.permissionedToken"),
    ),
    "audit-and-continuity-disclosed": is("hk.auditAndContinuityDisclosed"),
    "complexity-assessed": is("hk.complexityAssessed"),
  },
  exposes,
  remedies: ["Add the missing control.", "Restrict distribution to clients for whom it is suitable.", "Bind bearer tokens on open networks to an allowlist."],
  openTexture: [
    {
      term: "tokenised security",
      question: "Is the token a traditional security with a tokenization wrapper, or a bespoke digital security, which is likely to be a complex product?",
      by: "the intermediary, with counsel",
    },
  ],
  notes: ["From 2023-11-02 there is no mandatory restriction to professional investors; the prospectus law and Part IV apply as to any security."],
});

export const tokenisedSecuritiesNotification = rule({
  id: "hk.sfc.tokenised-securities-circular.notification",
  title: "Intermediaries speak with the SFC before starting in tokenised securities",
  kind: "reporting",
  cites: [cite(tokenisedSecuritiesCircular, "notification to the SFC", { evidence: "unverified" })],
  subject: "party",
  nexus: ["provider", "personnel"],
  when: intermediaryInTokenisedSecurities,
  requires: { "sfc-notified-before-start": is("hk.sfcNotified") },
  exposes,
  remedies: ["Notify the SFC and discuss the plan before starting."],
});

export const securityTokensForProfessionalsOnly = rule({
  id: "hk.sfc.tokenised-securities-circular.statement-2019",
  title: "Security tokens were for professional investors only (2019-03-28 to 2023-11-01)",
  kind: "investor-restriction",
  cites: [cite(securityTokenStatement2019, "distribution to professional investors only")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(tokenisedSecurity), is("sale.offered")),
  requires: { "professional-class": holds(professionalSale), "meets-the-definition": holds(professionalInvestors) },
  exposes: [
    { role: "intermediary", basis: "primary" },
    { role: "platform", basis: "primary" },
    { role: "issuer", basis: "secondary" },
  ],
  remedies: ["Restrict the sale to professional investors."],
  notes: ["The statement treated security tokens as complex products. It was superseded on 2023-11-02."],
});

export const tokenisedSecurityRules = [tokenisedSecurities, tokenisedSecuritiesNotification, securityTokensForProfessionalsOnly];
