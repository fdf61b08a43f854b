import { instrument } from "../../src/authoring";

/** The texts around MiCA; the Regulation itself is among the pack's core texts. */

export const whitePaperFormat = instrument({
  id: "eu.mica-white-paper-format",
  title: "Implementing Regulation on forms, formats and templates for crypto-asset white papers",
  number: "Implementing Regulation (EU) 2024/2984",
  authority: "European Commission",
  issued: "2024-11-29",
  inForce: { from: "2025-12-23" },
  force: "regulation",
  evidence: "primary",
  url: "https://eur-lex.europa.eu/eli/reg_impl/2024/2984/oj",
});

export const reverseSolicitationGuidelines = instrument({
  id: "eu.esma-reverse-solicitation",
  title: "Guidelines on reverse solicitation under MiCA",
  number: "ESMA35-1872330276-2030",
  authority: "European Securities and Markets Authority",
  issued: "2025-02-26",
  inForce: { from: "2025-04-27" },
  force: "guidance",
  evidence: "secondary",
});

export const transitionStatement = instrument({
  id: "eu.esma-mica-transition-end",
  title: "Statement on the end of the transitional period under MiCA",
  number: "ESMA75-113276571-1710",
  authority: "European Securities and Markets Authority",
  issued: "2026-06-23",
  inForce: { from: "2026-06-23" },
  force: "staff-statement",
  evidence: "secondary",
});

/** National law on how long earlier providers may go on, where its text was read. */
export const germanTransition = instrument({
  id: "eu.national-transition-de",
  title: "Kryptomaerkteaufsichtsgesetz (KMAG): transitional rule for earlier providers",
  number: "BGBl. 2024 I Nr. 438",
  authority: "German legislature",
  inForce: { from: "2024-12-30" },
  force: "statute",
  evidence: "primary",
  url: "https://www.gesetze-im-internet.de/kmag/",
});

export const liechtensteinTransition = instrument({
  id: "eu.national-transition-li",
  title: "Token and TT Service Provider Act (TVTG): transitional rule for registered providers",
  number: "LGBl. 2025 No. 596",
  authority: "Liechtenstein legislature",
  inForce: { from: "2025-02-01" },
  force: "statute",
  evidence: "primary",
  url: "https://www.gesetze.li/konso/2019.301",
});

export const micaInstrumentList = [
  whitePaperFormat,
  reverseSolicitationGuidelines,
  transitionStatement,
  germanTransition,
  liechtensteinTransition,
];
