import { all, any, cite, rule } from "../../src/authoring";
import { words } from "./facts";
import { rpa } from "./instruments";

const { is, equals } = words;

export const residentialProperty = rule({
  id: "sg.rpa.residential-property",
  title: "Foreign persons acquire no interest in restricted residential property without approval",
  kind: "investor-restriction",
  cites: [cite(rpa, "ss. 3, 25")],
  subject: "offering",
  nexus: ["asset"],
  when: all(
    equals("asset.kind", "real-estate"),
    is("asset.here"),
    equals("sg.residentialStatus", "restricted"),
    is("sg.foreignHolders"),
    any(equals("sg.holderInterest", "proprietary"), all(equals("sg.holderInterest", "owner-share"), is("sg.ownerBecomesForeign"))),
  ),
  requires: { "approval-or-certificate": is("sg.landAuthorityApproval") },
  exposes: [
    { role: "issuer", basis: "primary", note: "Transferor, or the company that owns the property." },
    { role: "investor", basis: "primary", note: "Foreign acquirer; forced disposal." },
    { role: "personnel", basis: "secondary", note: "Directors." },
  ],
  remedies: [
    "Use non-residential property or condominium units.",
    "Give holders a contractual claim only.",
    "Admit citizens of Singapore only, by an allow-list.",
    "Obtain the approval of the Singapore Land Authority.",
  ],
  openTexture: [{ term: "foreign person", question: "Does the company that owns the property hold it in breach once one token-shareholder is foreign?", by: "counsel" }],
  notes: ["Known from memory. Restricted property is residential property other than the exempted types, such as landed houses."],
});

export const propertyRules = [residentialProperty];
