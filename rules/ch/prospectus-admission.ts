import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { security } from "./classification";
import { finsaFine } from "./exposures";
import { finmia, finsa } from "./instruments";
import { furtherAdmission } from "./parameters";
import { mandatory, publishedProspectus } from "./prospectus";
import { prospectusFacts } from "./prospectus-facts";

const { equals, is, lessThan } = vocabulary("CHF", prospectusFacts);

const article38 = [cite(finsa, "art. 38")];

export const admission = rule({
  id: "ch.finsa.art35-prospectus-admission",
  title: "Admission of securities to a Swiss trading venue needs a reviewed prospectus",
  kind: "disclosure",
  cites: [cite(finsa, "arts. 35, 38"), cite(finmia, "art. 26(a)")],
  inForce: mandatory,
  subject: "offering",
  nexus: ["venue"],
  when: all(
    holds(security),
    any(
      equals("ch.swissAdmission", "exchange-or-mtf"),
      all(equals("ch.swissAdmission", "dlt-facility-only"), is("ch.dltFacilityTriggersProspectus")),
    ),
  ),
  requires: { "reviewed-and-published-prospectus": holds(publishedProspectus) },
  unless: {
    "further-admission": {
      title: "Few further securities of a class already admitted",
      conditions: { "below-share-of-the-class": lessThan("ch.shareOfClass", furtherAdmission) },
      claimedAs: ["ch.finsa-38-further-admission"],
      cites: article38,
    },
    "professional-segment": {
      title: "Segment for professional clients only",
      conditions: { "professional-segment": is("ch.professionalSegment") },
      claimedAs: ["ch.finsa-38-professional-segment"],
      cites: article38,
    },
    "other": {
      title: "Another exemption from the prospectus for admission",
      conditions: { "exemption-confirmed-by-counsel": is("ch.otherAdmissionExemption") },
      claimedAs: ["ch.finsa-38-other"],
      cites: article38,
      evidence: "unverified",
    },
  },
  exposes: [
    { role: "issuer", basis: "primary", note: "Whoever seeks admission." },
    finsaFine("90", "CHF 500,000"),
  ],
  remedies: [
    "Have a prospectus approved and published before admission.",
    "Seek admission only to a segment for professional clients.",
  ],
  openTexture: [
    { term: "trading venue", question: "Does admission to a DLT trading facility alone trigger the prospectus duty?", by: "counsel" },
    { term: "further exemptions of article 38", question: "Does an exemption of article 38 other than the two recorded cover the admission?", by: "counsel" },
  ],
  notes: ["A token admitted to a DLT trading facility only is left open, never cleared, as long as counsel has not answered the first question, unless a reviewed prospectus is published."],
});

export const admissionRules = [admission];
