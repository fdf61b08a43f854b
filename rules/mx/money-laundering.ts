import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { servesFromAbroad, virtualAssetPlatform } from "./concepts";
import { words } from "./facts";
import { launderingLaw, launderingReform } from "./instruments";
import { developmentNotice, noticeFee, noticeFrom, recordYears } from "./parameters";

const { is, equals, atLeast, moreThan } = words;

const answerable = [
  ...whoeverActs({ basis: "primary" }),
  { role: "personnel", basis: "joint", reach: "any", note: "Compliance officer." },
] as const;

const platform = all(holds(virtualAssetPlatform), any(is("party.here"), holds(servesFromAbroad)));

const NEXUS = ["provider", "customers"] as const;

const VIRTUAL_ASSETS = [cite(launderingLaw, "art. 17-XVI"), cite(launderingReform, "art. 17-XVI")] as const;

export const vulnerableActivity = rule({
  id: "mx.lfpiorpi.virtual-assets",
  title: "A virtual-asset platform is registered, identifies every client and keeps its records",
  kind: "aml-kyc",
  cites: VIRTUAL_ASSETS,
  subject: "party",
  nexus: NEXUS,
  when: platform,
  requires: { "registered-with-sat": is("mx.registeredWithSat"), "clients-identified": is("mx.clientsIdentified"), "records-kept": atLeast("mx.recordYears", recordYears) },
  exposes: answerable,
  remedies: ["Register with the SAT.", "Identify every client, and keep the records for ten years."],
  openTexture: [{ term: "virtual asset", question: "Does a security token count as one?", by: "counsel" }],
});

export const notice = rule({
  id: "mx.lfpiorpi.virtual-assets-notice",
  title: "Notice is given of large operations in virtual assets",
  kind: "reporting",
  cites: VIRTUAL_ASSETS,
  subject: "party",
  nexus: NEXUS,
  when: all(platform, atLeast("mx.largestOperation", noticeFrom)),
  requires: { "notices-filed": is("mx.noticesFiled") },
  exposes: answerable,
  remedies: ["File the notices."],
  notes: ["Operations are stated in UMA of their day."],
});

export const feeNotice = rule({
  id: "mx.lfpiorpi.virtual-assets-notice-fee",
  title: "Notice is given of operations in virtual assets with a large fee",
  kind: "reporting",
  cites: [cite(launderingReform, "art. 17-XVI")],
  inForce: { from: "2025-07-17" },
  subject: "party",
  nexus: NEXUS,
  when: all(platform, atLeast("mx.largestFee", noticeFee)),
  requires: { "notices-filed": is("mx.noticesFiled") },
  exposes: answerable,
  remedies: ["File the notices."],
  notes: ["However small the operation."],
});

const DEVELOPMENT = [cite(launderingReform, "development of real estate")] as const;

const development = all(is("asset.here"), equals("asset.kind", "real-estate"), is("mx.developmentFunds"));

const developers = [
  { role: "issuer", basis: "primary" },
  { role: "sponsor", basis: "primary", note: "Developer." },
  { role: "intermediary", basis: "joint", note: "Fiduciary." },
] as const;

export const realEstateDevelopment = rule({
  id: "mx.lfpiorpi.real-estate-development",
  title: "Those who bring money to build real estate are identified from the first contribution",
  kind: "aml-kyc",
  cites: DEVELOPMENT,
  subject: "offering",
  nexus: ["asset"],
  when: development,
  requires: { "investors-identified": is("mx.investorsIdentified") },
  exposes: developers,
  remedies: ["Identify investors before tokens are minted."],
  notes: ["Token proceeds are counted by their substance."],
});

export const developmentNotices = rule({
  id: "mx.lfpiorpi.real-estate-development-notice",
  title: "Notice is given of large contributions to build real estate",
  kind: "reporting",
  cites: DEVELOPMENT,
  subject: "offering",
  nexus: ["asset"],
  when: all(
    development,
    any(moreThan("mx.largestContribution", developmentNotice), all(atLeast("mx.largestContribution", developmentNotice), is("mx.boundaryIncluded"))),
  ),
  requires: { "notices-filed": is("mx.developmentNoticesFiled") },
  exposes: developers,
  remedies: ["File the notices."],
  openTexture: [{ term: "exceed", question: "Is a notice due at exactly the threshold?", by: "counsel" }],
});

export const launderingRules = [vulnerableActivity, notice, feeNotice, realEstateDevelopment, developmentNotices];
