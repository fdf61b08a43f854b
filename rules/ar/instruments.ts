import { instrument } from "../../src/authoring";

const CNV = "Comisión Nacional de Valores";

export const capitalMarketsLaw = instrument({
  id: "ar.law-26831",
  title: "Capital Markets Law",
  number: "Law 26.831, as amended by Law 27.440",
  authority: "Congress of Argentina",
  issued: "2012-12-28",
  inForce: {},
  force: "statute",
  evidence: "secondary",
  note: "Published on 2012-12-28; the text was not read, and its first day is not recorded.",
});

export const psavLaw = instrument({
  id: "ar.law-27739",
  title: "Law on virtual asset service providers, which adds article 4 bis to Law 25.246",
  number: "Law 27.739",
  authority: "Congress of Argentina",
  issued: "2024-03-15",
  inForce: { from: "2024-03" },
  force: "statute",
  evidence: "secondary",
  note: "Dated by its publication; in force since a day of that month that was not read.",
});

export const rg994 = instrument({
  id: "ar.rg-994",
  title: "Register of virtual asset service providers",
  number: "RG 994/2024",
  authority: CNV,
  issued: "2024-03",
  inForce: { from: "2024-03", to: "2025-05-25" },
  force: "regulation",
  evidence: "secondary",
  note: "Issued on a day of March 2024 that was not read; recorded to the eve of the rules that supersede it.",
});

export const rg1016 = instrument({
  id: "ar.rg-1016",
  title: "Private offers: first safe harbour",
  number: "RG 1016/2024",
  authority: CNV,
  issued: "2024-09-18",
  inForce: { from: "2024-09", to: "2025-10" },
  force: "regulation",
  evidence: "secondary",
  note: "Published on 2024-09-19 and replaced in October 2025; neither the first nor the last day was read.",
});

export const rg1047 = instrument({
  id: "ar.rg-1047",
  title: "Public offers with automatic authorisation",
  number: "RG 1047/2025",
  authority: CNV,
  issued: "2025-01-08",
  inForce: { from: "2025-01" },
  force: "regulation",
  evidence: "secondary",
  note: "In force since January 2025; the day was not read.",
});

export const rg1058 = instrument({
  id: "ar.rg-1058",
  title: "Rules on virtual asset service providers",
  number: "RG 1058/2025",
  authority: CNV,
  issued: "2025-03-12",
  inForce: { from: "2025-05-26" },
  force: "regulation",
  evidence: "secondary",
  note: "Reported as effective from 2025-05-26; the time to adapt differs by type of provider, and one source has 2025-07-01 for individuals.",
});

export const rg1069 = instrument({
  id: "ar.rg-1069",
  title: "Digital representation of securities, first stage (Title XXII of the CNV Rules)",
  number: "RG 1069/2025",
  authority: CNV,
  issued: "2025-06-11",
  inForce: { from: "2025-06-14" },
  force: "regulation",
  evidence: "secondary",
  url: "https://servicios.infoleg.gob.ar/infolegInternet/anexos/410000-414999/414017/norma.htm",
  note: "Heading read, content from law firms. Published on 2025-06-13; the first day is known from memory.",
});

export const rg1081 = instrument({
  id: "ar.rg-1081",
  title: "Digital representation of securities, second stage",
  number: "RG 1081/2025",
  authority: CNV,
  issued: "2025-08-20",
  inForce: { from: "2025-08-22" },
  force: "regulation",
  evidence: "secondary",
  note: "Published on 2025-08-21; the first day is known from memory. A trial of one year is reported.",
});

export const rg1087 = instrument({
  id: "ar.rg-1087",
  title: "Digital representation of securities, third stage",
  number: "RG 1087/2025",
  authority: CNV,
  issued: "2025-10-22",
  inForce: { from: "2025-10" },
  force: "regulation",
  evidence: "unverified",
  url: "https://servicios.infoleg.gob.ar/infolegInternet/anexos/415000-419999/419171/norma.htm",
  note: "Only the heading was read: what it changes is not known. In force since October 2025; the day was not read.",
});

export const rg1088 = instrument({
  id: "ar.rg-1088",
  title: "Private and offshore offers (Title XX of the CNV Rules)",
  number: "RG 1088/2025",
  authority: CNV,
  issued: "2025-10-22",
  inForce: { from: "2025-10" },
  force: "regulation",
  evidence: "secondary",
  url: "https://servicios.infoleg.gob.ar/infolegInternet/anexos/415000-419999/419216/norma.htm",
  note: "Heading read, content from law firms. In force since October 2025; the day was not read.",
});

export const rg1095 = instrument({
  id: "ar.rg-1095",
  title: "Primary public offers (Title II, Chapter V of the CNV Rules)",
  number: "RG 1095/2025",
  authority: CNV,
  issued: "2025-12-18",
  inForce: { from: "2025-12-19" },
  force: "regulation",
  evidence: "primary",
  url: "https://www.argentina.gob.ar/normativa/recurso/219405/texact-TituloII-CapV/htm",
  note: "Dated by its publication.",
});
