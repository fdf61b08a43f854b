import { all, cite, holds, rule } from "../../src/authoring";
import { titleToken } from "./concepts";
import { words } from "./facts";
import { issuanceRulebook, landDepartmentPhaseTwo, landDepartmentProject } from "./instruments";
import { minimumTicket, secondaryFrom } from "./parameters";

const { is, atLeast, onOrAfter } = words;

const sellers = [
  { role: "issuer", basis: "primary" },
  { role: "platform", basis: "joint" },
  { role: "intermediary", basis: "joint", note: "As broker. The buyer bears the lack of title." },
] as const;

export const landDepartmentToken = rule({
  id: "ae-vara.dld-real-estate-token",
  title: "Title to Dubai property is tokenised in the project of the Land Department, with a register entry",
  kind: "asset-requirement",
  cites: [cite(landDepartmentProject, "tokenised title deeds"), cite(issuanceRulebook, "Annex 2, direct ownership")],
  subject: "offering",
  nexus: ["asset"],
  when: all(holds(titleToken), is("asset.here")),
  requires: {
    "minted-in-the-project": is("ae-vara.landDepartmentToken"),
    "register-entry": is("ae-vara.registerEntry"),
    "sold-through-licensed-firms": is("ae-vara.soldThroughLicensees"),
  },
  exposes: sellers,
  remedies: ["Use the project of the Dubai Land Department.", "Sell interests in a company that holds the property, as securities, instead of title."],
  notes: [
    "A token out of line with the register gives no title. Interests in a company that owns property are not title and are not judged here.",
    "State the place of the property as AE-VARA; property in the DIFC has a register of its own (not read).",
  ],
});

export const landDepartmentSecondary = rule({
  id: "ae-vara.dld-real-estate-token-secondary",
  title: "Title tokens are resold from 2026-02-20 on, on a venue of the project",
  kind: "transfer-restriction",
  cites: [cite(landDepartmentPhaseTwo, "secondary trading")],
  subject: "offering",
  nexus: ["asset"],
  when: all(holds(titleToken), is("asset.here"), is("ae-vara.landDepartmentToken"), is("secondary.intended")),
  requires: {
    "not-before-the-first-day": onOrAfter("ae-vara.secondaryTradingFrom", secondaryFrom),
    "on-a-venue-of-the-project": is("ae-vara.projectVenue"),
  },
  exposes: sellers,
  remedies: ["Trade on the venue of the project, from the day on which it is open."],
  notes: ["Before the second phase was approved (2026-02-09) no secondary trading is recorded."],
});

export const landDepartmentBuyers = rule({
  id: "ae-vara.dld-real-estate-token-buyers",
  title: "Title tokens of the pilot go to holders of a UAE identity card, from AED 2,000",
  kind: "investor-restriction",
  cites: [cite(landDepartmentProject, "buyers and smallest investment")],
  subject: "sale",
  nexus: ["asset"],
  when: all(holds(titleToken), is("asset.here"), is("ae-vara.landDepartmentToken"), is("sale.offered")),
  requires: {
    "minimum-ticket": atLeast("sale.minTicket", minimumTicket),
    "holders-of-a-uae-identity-card": is("ae-vara.holdsEmiratesId"),
  },
  exposes: sellers,
  remedies: ["Admit holders of a UAE identity card only, with the smallest investment of the platform."],
  evidence: "unverified",
  notes: ["Both limits are reported; that on identity cards is not confirmed, nor whether it outlived the pilot."],
});

export const realEstateRules = [landDepartmentToken, landDepartmentSecondary, landDepartmentBuyers];
