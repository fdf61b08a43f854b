import { all, cite, holds, rule } from "../../src/authoring";
import { initialTokenOffering } from "./concepts";
import { issuerAndPromoters } from "./exposures";
import { words } from "./facts";
import { advertisingRules, vaitos } from "./instruments";
import { filingPeriod } from "./parameters";

const { is, later, onOrAfter, onOrBefore } = words;

const nexus = ["issuer", "sale", "marketing"] as const;

export const registration = rule({
  id: "mu.vaitos.ito-registration",
  title: "The issuer of an initial token offering is registered with the FSC before the offer",
  kind: "authorisation",
  cites: [cite(vaitos, "registration of issuers")],
  subject: "offering",
  nexus,
  when: holds(initialTokenOffering),
  requires: { "registered-before-offer": onOrBefore("mu.itoRegistered", "dates.offerStart") },
  due: { from: "dates.offerStart" },
  exposes: issuerAndPromoters,
  remedies: ["Register, and postpone the offer until then.", "Refund the investors."],
  notes: ["A fine up to MUR 5,000,000 and up to ten years are known from memory.", "One adviser describes a notification; acting as issuer without registration is an offence, so registration is asked for."],
});

export const filing = rule({
  id: "mu.vaitos.ito-registration-filing",
  title: "Registration is sought in time, through a licensed provider",
  kind: "authorisation",
  cites: [cite(vaitos, "registration of issuers")],
  subject: "offering",
  nexus,
  when: holds(initialTokenOffering),
  requires: { "filed-in-time": onOrAfter("dates.offerStart", later("mu.itoFiled", filingPeriod)), "through-licensed-provider": is("mu.filedThroughProvider") },
  exposes: issuerAndPromoters,
  remedies: ["Postpone the start of the offer.", "File through a licensed provider."],
});

export const standards = rule({
  id: "mu.vaitos.ito-registration-standards",
  title: "The issuer publishes a white paper, has working capital and is managed in Mauritius",
  kind: "disclosure",
  cites: [cite(vaitos, "white paper and issuer")],
  subject: "offering",
  nexus,
  when: holds(initialTokenOffering),
  requires: { "white-paper": is("mu.whitePaper"), "working-capital": is("mu.workingCapital"), "managed-in-mauritius": is("mu.managedHere") },
  exposes: issuerAndPromoters,
  remedies: ["Complete the white paper.", "Raise working capital.", "Bring presence and management to Mauritius."],
});

export const advertising = rule({
  id: "mu.vaitos.advertising",
  title: "Advertisements of an initial token offering are fair and balanced, those of promoters included",
  kind: "marketing",
  cites: [cite(advertisingRules, "advertisements")],
  subject: "offering",
  nexus,
  when: all(holds(initialTokenOffering), is("mu.advertised")),
  requires: { "fair-clear-accurate": is("mu.advertsFair"), "balanced": is("mu.advertsBalanced") },
  exposes: [{ role: "issuer", basis: "primary", note: "Answers for its promoters as for itself." }],
  remedies: ["Correct or withdraw the advertisements, at home and abroad."],
});

export const tokenOfferingRules = [registration, filing, standards, advertising];
