import { all, any, cite, defineFacts, holds, not, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { advising, arranging, dealing, managing, matching, regulatedService, security } from "./concepts";
import { sharedFacts } from "./facts";
import { sfo } from "./instruments";

export const licensingFacts = defineFacts({
  "hk.dealingExclusion": {
    subject: "party",
    type: "code",
    values: ["none", "principal-with-professionals", "own-issue", "group-company", "incidental-professional-advice"],
    meaning: "exclusion from the regulated activities on which the party relies",
    ask: "On which exclusion from the regulated activities does this party rely: dealing as principal with professional investors only; its own issue without making a business of inducing subscribers; services to group companies only; advice incidental to practice as a solicitor or accountant; or none?",
  },
  "hk.servedByLicensee": {
    subject: "party",
    type: "boolean",
    meaning: "the service is provided to Hong Kong clients by a Hong Kong licensee as that licensee's own service",
    ask: "Is what this party markets provided to Hong Kong clients by a Hong Kong licensed intermediary, as that intermediary's own service?",
  },
  "hk.professionalCampaignIsPublic": {
    subject: "party",
    type: "boolean",
    meaning: "soliciting professional investors only is active marketing to the public",
    ask: "Does soliciting only professional investors in Hong Kong count as actively marketing to the public under section 115?",
    judgement: {
      by: "counsel",
      note: "Section 115 is understood to contain no professional-investor exemption; whether its public includes a section made up of professional investors was not found in any text read.",
    },
  },
});

const { is, includes, includesAny, equals } = vocabulary("HKD", { ...sharedFacts, ...licensingFacts });

/** Which licence each service needs: each line holds when the service is not provided or the licence is held. */
const licences = {
  "type-1-for-dealing-and-placing": any(not(holds(dealing)), includes("party.licences", "hk.sfo.type-1")),
  "type-4-for-advice": any(not(holds(advising)), includes("party.licences", "hk.sfo.type-4")),
  "type-1-or-6-for-arranging": any(not(holds(arranging)), includesAny("party.licences", ["hk.sfo.type-1", "hk.sfo.type-6"])),
  "type-1-for-order-matching": any(not(holds(matching)), includes("party.licences", "hk.sfo.type-1")),
  "type-7-for-order-matching": any(not(holds(matching)), includes("party.licences", "hk.sfo.type-7")),
  "type-9-for-asset-management": any(not(holds(managing)), includes("party.licences", "hk.sfo.type-9")),
};

const officers = {
  role: "personnel",
  basis: "secondary",
  reach: "any",
  cites: [cite(sfo, "s. 390", { evidence: "unverified" })],
  note: "Officers of the party to whose consent, connivance or recklessness the breach is attributable, and those who aid or induce it.",
} as const;

export const regulatedActivity = rule({
  id: "hk.sfo.s114-regulated-activity",
  title: "A business in regulated activities with security tokens needs a licence",
  kind: "authorisation",
  cites: [cite(sfo, "s. 114; Sch. 5")],
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(holds(security), holds(regulatedService)),
  requires: licences,
  unless: {
    "principal-with-professionals": {
      title: "Dealing as principal, with professional investors only",
      conditions: {
        "principal-with-professionals-only": equals("hk.dealingExclusion", "principal-with-professionals"),
        "no-other-regulated-service": not(any(holds(advising), holds(arranging), holds(matching), holds(managing))),
      },
      cites: [cite(sfo, "Sch. 5, Type 1, exclusions", { evidence: "unverified" })],
    },
    "own-issue": {
      title: "The issuer's own issue, without a business of inducing subscribers",
      conditions: {
        "acts-as-issuer": includes("party.capacities", "issuer"),
        "no-business-of-inducing": equals("hk.dealingExclusion", "own-issue"),
        "no-other-regulated-service": not(any(holds(advising), holds(arranging), holds(matching), holds(managing))),
      },
      cites: [cite(sfo, "Sch. 5, Type 1", { evidence: "unverified" })],
    },
    "group-company": {
      title: "Services to group companies only",
      conditions: { "group-companies-only": equals("hk.dealingExclusion", "group-company") },
      cites: [cite(sfo, "Sch. 5, exclusions for group companies", { evidence: "unverified" })],
    },
    "incidental-professional-advice": {
      title: "Advice incidental to practice as a solicitor or accountant",
      conditions: {
        "incidental-advice": equals("hk.dealingExclusion", "incidental-professional-advice"),
        "no-other-regulated-service": not(any(holds(dealing), holds(matching), holds(managing))),
      },
      cites: [cite(sfo, "Sch. 5, exclusions for professionals", { evidence: "unverified" })],
    },
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    officers,
  ],
  remedies: [
    "Obtain the licence or registration for the type of activity; a venue for security tokens needs Types 1 and 7.",
    "Appoint a licensed placement agent, adviser, venue operator or manager for the Hong Kong leg.",
    "Stop providing the service in Hong Kong.",
  ],
  notes: [
    "Which type is needed is read from the party's services and roles; an arranger is taken to need Type 1 or Type 6 (interpretation).",
    "The exclusions of Schedule 5 and the penalties of section 114 are not confirmed.",
    "An issuer that places its own tokens is examined only when it is also named among the parties.",
  ],
});

export const activeMarketing = rule({
  id: "hk.sfo.s115-active-marketing",
  title: "An overseas provider that actively markets to the Hong Kong public needs a licence",
  kind: "marketing",
  cites: [cite(sfo, "s. 115", { evidence: "unverified" })],
  subject: "party",
  nexus: ["marketing", "sale"],
  when: all(
    is("party.abroad"),
    holds(security),
    holds(regulatedService),
    any(
      all(any(is("marketing.activeHere"), is("party.solicitsHere")), is("hk.activelyMarkets")),
      all(is("party.solicitsHere"), is("hk.professionalCampaignIsPublic")),
    ),
  ),
  requires: {
    "licensed-or-served-through-a-licensee": any(is("hk.servedByLicensee"), all(...Object.values(licences))),
  },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "marketer", basis: "joint", reach: "any", note: "As far as it markets for the provider." },
  ],
  remedies: [
    "Block Hong Kong and remove what targets it: advertisements, language, currency, local contacts.",
    "Let a Hong Kong licensed intermediary serve Hong Kong clients as its own service.",
    "Obtain the licence.",
  ],
  openTexture: [
    {
      term: "actively markets",
      question: "Do calls, advertisements, targeted channels, local language, currency or office, or a concerted plan add up to active marketing? Answering an unsolicited request is understood not to.",
      by: "counsel",
    },
    {
      term: "the public",
      question: "Is a campaign aimed at professional investors only a campaign to the public?",
      by: "counsel",
    },
  ],
  notes: [
    "No professional-investor exemption is known in section 115: a campaign to professionals by an unlicensed overseas provider is left open, not cleared.",
    "What others do to market the provider's services for it is treated as done by the provider.",
  ],
});

export const licensingRules = [regulatedActivity, activeMarketing];
