import { instrument } from "../../src/authoring";

export const fintechDecree = instrument({
  id: "it.fintech-decree",
  title: "Fintech Decree: digital issue and circulation of financial instruments",
  number: "Law-decree 25/2023, converted by Law 52/2023",
  authority: "Italy",
  issued: "2023-03-17",
  inForce: { from: "2023-03-18" },
  force: "statute",
  evidence: "secondary",
  url: "https://www.gazzettaufficiale.it/atto/serie_generale/caricaArticolo?art.codiceRedazionale=23G00035&art.dataPubblicazioneGazzetta=2023-03-17&art.flagTipoArticolo=0&art.idArticolo=28&art.idGruppo=4&art.idSottoArticolo=1&art.idSottoArticolo1=10&art.progressivo=0&art.versione=1",
  note: "Article 28 was read; articles 2, 18, 20 were not. The first day is from memory.",
});

export const managerResolution = instrument({
  id: "it.consob-22923",
  title: "Consob regulation on the issue and circulation of financial instruments in digital form",
  number: "Consob Resolution 22923",
  authority: "Commissione Nazionale per le Società e la Borsa (Consob)",
  issued: "2023-12-06",
  inForce: { from: "2023-12" },
  force: "regulation",
  evidence: "primary",
  url: "https://www.consob.it/web/area-pubblica/bollettino/documenti/bollettino2023/d22923.htm",
  note: "Published on 2023-12-07; in force at the end of 2023, on a day that is not confirmed.",
});

export const micaDecree = instrument({
  id: "it.mica-decree",
  title: "Legislative Decree that adapts Italian law to MiCA",
  number: "Legislative Decree 129/2024",
  authority: "Italy",
  issued: "2024-09-05",
  inForce: { from: "2024-09-14" },
  force: "statute",
  evidence: "secondary",
});

export const transitionDecree = instrument({
  id: "it.transition-decree",
  title: "Law-decree that lengthened the transition to MiCA",
  number: "Law-decree 95/2025",
  authority: "Italy",
  issued: "2025-06-30",
  inForce: { from: "2025-07-01" },
  force: "statute",
  evidence: "secondary",
});

export const tuf = instrument({
  id: "it.tuf",
  title: "Consolidated Law on Finance (TUF)",
  number: "Legislative Decree 58/1998",
  authority: "Italy",
  issued: "1998",
  inForce: {},
  force: "statute",
  evidence: "unverified",
});

export const issuersRegulation = instrument({
  id: "it.issuers-regulation",
  title: "Consob Issuers' Regulation",
  authority: "Commissione Nazionale per le Società e la Borsa (Consob)",
  inForce: {},
  force: "regulation",
  evidence: "unverified",
});
