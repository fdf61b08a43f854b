import { all, any, cite, holds, rule, tally } from "../../src/authoring";
import { companySecurity } from "./concepts";
import { issuerAndAdministrator } from "./exposures";
import { words } from "./facts";
import { companiesLaw } from "./instruments";
import { circleLimit } from "./parameters";

const { atMost, is, isNot, onOrBefore } = words;

export const prospectus = rule({
  id: "je.companies.prospectus",
  title: "A prospectus circulated in Jersey, or by a Jersey company, needs the JFSC's consent",
  kind: "disclosure",
  cites: [cite(companiesLaw, "prospectus")],
  subject: "sale",
  nexus: ["sale", "issuer"],
  when: all(holds(companySecurity), is("sale.offered"), any(is("sale.here"), is("issuer.organisedHere"))),
  requires: { "circulation-consented": onOrBefore("je.circulationConsent", "asOf"), "prescribed-contents": is("je.prospectusContents") },
  unless: {
    "restricted-circle": {
      title: "Restricted circle of persons able to evaluate",
      claimedAs: ["je.companies.restricted-circle"],
      conditions: {
        "within-circle": any(all(is("issuer.organisedHere"), atMost("je.offerees", circleLimit)), all(isNot("issuer.organisedHere"), atMost("sales.offereesHere", circleLimit))),
        "able-to-evaluate": is("je.ableToEvaluate"),
        "not-listed": isNot("je.listed"),
      },
      cites: [cite(companiesLaw, "restricted circle")],
      note: "Of a Jersey company every person offered to counts; of another, those in Jersey (interpretation).",
    },
  },
  exposes: issuerAndAdministrator,
  remedies: ["Obtain consent to circulate the prospectus.", "Restrict the circle."],
  openTexture: [{ term: "securities of a company", question: "Is a token that is neither share nor debt a security of a company?", by: "counsel" }],
  notes: ["Directors answer by statute for misstatements.", "The number of persons is known from memory."],
});

export const prospectusTallies = [tally({ fact: "je.offerees", of: "offerees", among: "everywhere", cites: [cite(companiesLaw, "restricted circle")] })];

export const prospectusRules = [prospectus];
