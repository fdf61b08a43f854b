import { instrument } from "../../src/authoring";

export const wppg = instrument({
  id: "de.wppg",
  title: "Securities Prospectus Act (Wertpapierprospektgesetz, WpPG)",
  authority: "German legislature; BaFin",
  inForce: { from: "2019-07-21" },
  force: "statute",
  evidence: "primary",
  url: "https://www.gesetze-im-internet.de/wppg/",
  note: "Covered from the first day of the Prospectus Regulation as a whole; read in the text of June to August 2026 and in earlier states.",
});

export const locationPromotionAct = instrument({
  id: "de.standortfoerdergesetz",
  title: "Location Promotion Act of 4 February 2026 (Standortfördergesetz)",
  number: "BGBl. 2026 I Nr. 33",
  authority: "German legislature",
  issued: "2026-02-04",
  inForce: { from: "2026-02" },
  force: "statute",
  evidence: "secondary",
  note: "In force in steps from February 2026. Section 6 WpPG was still in the text on 2026-02-11 and gone on 2026-02-15; the exact day was not read. Section 3 WpPG was repealed and section 4 rewritten on 2026-06-05.",
});

export const vermanlg = instrument({
  id: "de.vermanlg",
  title: "Capital Investments Act (Vermögensanlagengesetz, VermAnlG)",
  authority: "German legislature; BaFin",
  inForce: { from: "2012-06-01" },
  force: "statute",
  evidence: "primary",
  url: "https://www.gesetze-im-internet.de/vermanlg/",
  note: "Read in the text of June 2026. The first day is from memory.",
});

export const investorProtectionAct2021 = instrument({
  id: "de.anlschstg",
  title: "Act to strengthen investor protection (Anlegerschutzstärkungsgesetz)",
  authority: "German legislature",
  inForce: { from: "2021-08-16" },
  force: "statute",
  evidence: "secondary",
  note: "No blind pools, and distribution through intermediaries only; parts applied from 2022-01-01.",
});

export const ewpg = instrument({
  id: "de.ewpg",
  title: "Electronic Securities Act (Gesetz über elektronische Wertpapiere, eWpG)",
  authority: "German legislature; BaFin",
  inForce: { from: "2021-06-10" },
  force: "statute",
  evidence: "primary",
  url: "https://www.gesetze-im-internet.de/ewpg/",
  note: "Read in the text of June to August 2026 and in earlier states. The first day is from memory.",
});

export const futureFinancingAct = instrument({
  id: "de.zufing",
  title: "Future Financing Act (Zukunftsfinanzierungsgesetz): electronic shares",
  number: "BGBl. 2023 I Nr. 354",
  authority: "German legislature",
  inForce: { from: "2023-12-15" },
  force: "statute",
  evidence: "secondary",
});

export const kryptofav = instrument({
  id: "de.kryptofav",
  title: "Crypto Fund Units Ordinance (Verordnung über Kryptofondsanteile, KryptoFAV)",
  authority: "Federal Ministries of Justice and of Finance",
  inForce: { from: "2022-06-18" },
  force: "regulation",
  evidence: "primary",
  url: "https://www.gesetze-im-internet.de/kryptofav/",
});

export const kwg = instrument({
  id: "de.kwg",
  title: "Banking Act (Kreditwesengesetz, KWG)",
  authority: "German legislature; BaFin",
  inForce: {},
  force: "statute",
  evidence: "primary",
  url: "https://www.gesetze-im-internet.de/kredwg/",
  note: "Read in the text of 2026.",
});

export const kmag = instrument({
  id: "de.kmag",
  title: "Crypto Markets Supervision Act (Kryptomärkteaufsichtsgesetz, KMAG)",
  number: "BGBl. 2024 I Nr. 438",
  authority: "German legislature; BaFin",
  inForce: { from: "2024-12-30" },
  force: "statute",
  evidence: "primary",
  url: "https://www.gesetze-im-internet.de/kmag/",
  note: "Parts were in force earlier.",
});

export const kagb = instrument({
  id: "de.kagb",
  title: "Capital Investment Code (Kapitalanlagegesetzbuch, KAGB)",
  authority: "German legislature; BaFin",
  inForce: {},
  force: "statute",
  evidence: "unverified",
  note: "Section 1(19) no 33 was read; the rest is from memory.",
});
