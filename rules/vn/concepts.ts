import { any, cite, concept } from "../../src/authoring";
import { words } from "./facts";
import { digitalTechnologyLaw, pilot, securitiesLaw } from "./instruments";
import { publicOfferees } from "./parameters";

const { is, equals, atLeast } = words;

export const cryptoAsset = concept({
  id: "vn.crypto-asset",
  title: "Crypto-asset",
  subject: "offering",
  classification: true,
  when: equals("vn.tokenClass", "crypto-asset"),
  cites: [cite(pilot, "Art. 3(2)"), cite(digitalTechnologyLaw, "Art. 47")],
});

export const security = concept({
  id: "vn.security",
  title: "Security, outside the pilot",
  subject: "offering",
  classification: true,
  when: equals("vn.tokenClass", "security"),
  cites: [cite(pilot, "Art. 3(2)"), cite(digitalTechnologyLaw, "Art. 47")],
});

export const publicOffer = concept({
  id: "vn.public-offer",
  title: "Public offer of securities",
  subject: "offering",
  when: any(is("vn.massMedia"), atLeast("vn.nonProfessionalOfferees", publicOfferees), is("vn.unspecifiedInvestors")),
  cites: [cite(securitiesLaw, "public offer")],
  note: "Known from memory.",
});
