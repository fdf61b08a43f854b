import { instrument } from "../../src/authoring";

/** The texts of Brazilian law: statutes, then the CVM, the Central Bank, and the decision on property tokens. */

const statute = { authority: "Congresso Nacional", force: "statute", evidence: "unverified" } as const;
const cvm = { authority: "Comissão de Valores Mobiliários (CVM)", force: "regulation", evidence: "unverified" } as const;
const bcb = { authority: "Banco Central do Brasil", force: "regulation", evidence: "secondary" } as const;

export const lei6385 = instrument({ id: "br.lei-6385", title: "Lei 6.385/1976 on the securities market and the CVM", number: "Lei 6.385", issued: "1976-12-07", inForce: { from: "1976-12-07" }, ...statute, note: "Its date is known from memory." });
export const lei7492 = instrument({ id: "br.lei-7492", title: "Lei 7.492/1986 on crimes against the financial system", number: "Lei 7.492", issued: "1986-06-16", inForce: { from: "1986-06-16" }, ...statute });
export const lei14430 = instrument({ id: "br.lei-14430", title: "Lei 14.430/2022 on securitisation", number: "Lei 14.430", issued: "2022-08-03", inForce: { from: "2022-08-03" }, ...statute, evidence: "secondary" });
export const lei14478 = instrument({
  id: "br.lei-14478",
  title: "Lei 14.478/2022 on virtual-asset services",
  number: "Lei 14.478",
  issued: "2022-12-21",
  inForce: { from: "2023-06-20" },
  ...statute,
  evidence: "secondary",
  note: "The Central Bank is the competent authority under Decreto 11.563 of 2023-06-13; securities stay with the CVM. The first day is known from memory.",
});
export const lei9613 = instrument({ id: "br.lei-9613", title: "Lei 9.613/1998 on money laundering", number: "Lei 9.613", inForce: {}, ...statute });
export const codigoCivil = instrument({ id: "br.codigo-civil", title: "Código Civil", inForce: {}, ...statute, evidence: "secondary" });

export const instrucao588 = instrument({ id: "br.icvm-588", title: "Instrução CVM 588 on crowdfunding", number: "ICVM 588", issued: "2017-07-13", inForce: { from: "2017-07-13", to: "2022-06-30" }, ...cvm, evidence: "secondary" });
export const res88 = instrument({
  id: "br.res-cvm-88",
  title: "Resolução CVM 88 on crowdfunding through registered platforms",
  number: "Res. CVM 88",
  issued: "2022-04-27",
  inForce: { from: "2022-07-01" },
  ...cvm,
  evidence: "secondary",
  note: "Amended by Resolutions 158/2022 and 226/2025. One source gives 2022-06-01 as the first day. A consultation to replace it closed on 2026-01-23; no final rule was found.",
});
export const res160 = instrument({ id: "br.res-cvm-160", title: "Resolução CVM 160 on public offers", number: "Res. CVM 160", inForce: { from: "2023-01-02" }, ...cvm });
export const res30 = instrument({ id: "br.res-cvm-30", title: "Resolução CVM 30 on classes of investors", number: "Res. CVM 30", inForce: {}, ...cvm });
export const investorPortal = instrument({
  id: "br.investor-portal",
  title: "Investor portal of the CVM: who may invest in crowdfunding",
  inForce: {},
  ...cvm,
  force: "guidance",
  evidence: "primary",
  url: "https://gov.br/investidor/pt-br/investir/tipos-de-investimentos/crowdfunding-de-investimento/quem-pode-investir",
  note: "Read for the amount that makes a qualified investor.",
});
export const res175 = instrument({ id: "br.res-cvm-175", title: "Resolução CVM 175 on investment funds", number: "Res. CVM 175", inForce: { from: "2023-10-02" }, ...cvm });
export const res232 = instrument({
  id: "br.res-cvm-232",
  title: "Resolução CVM 232 (FÁCIL), with Resolução CVM 231",
  number: "Res. CVM 232",
  issued: "2025-07-03",
  inForce: { from: "2026-01-02" },
  ...cvm,
  evidence: "secondary",
});
export const marketRules = instrument({ id: "br.res-cvm-markets", title: "Resoluções CVM 29, 31 to 33, 35 and 135 on the sandbox, custody and deposit, intermediaries and organised markets", inForce: {}, ...cvm });
export const res50 = instrument({ id: "br.res-cvm-50", title: "Resolução CVM 50 on money laundering", number: "Res. CVM 50", inForce: {}, ...cvm });
export const parecer40 = instrument({ id: "br.parecer-40", title: "Parecer de Orientação CVM 40 on crypto assets", issued: "2022-10-11", inForce: { from: "2022-10-11" }, ...cvm, force: "guidance", evidence: "secondary" });
export const receivableLetters = instrument({
  id: "br.oc-sse-2023",
  title: "Ofícios-Circulares CVM/SSE 4/2023 and 6/2023 on receivable and fixed-income tokens",
  issued: "2023-04-04",
  inForce: { from: "2023-04-04" },
  ...cvm,
  force: "staff-statement",
  evidence: "secondary",
  note: "Interpretive. Letter 6/2023 is of 2023-07-05.",
});
export const foreignOffers = instrument({ id: "br.pareceres-32-33", title: "Pareceres de Orientação CVM 32 and 33 on the internet and offers from abroad", inForce: {}, ...cvm, force: "guidance", note: "Of 2005; the day is not recorded." });

export const res520 = instrument({
  id: "br.res-bcb-520",
  title: "Resoluções BCB 519 and 520 on virtual-asset service providers, with IN BCB 704 and Resolução BCB 548",
  number: "Res. BCB 519, 520, 548; IN BCB 704",
  issued: "2025-11-10",
  inForce: { from: "2026-02-02" },
  ...bcb,
});
export const res521 = instrument({ id: "br.res-bcb-521", title: "Resolução BCB 521 on virtual assets in the foreign exchange market", number: "Res. BCB 521", issued: "2025-11-10", inForce: { from: "2026-02-02" }, ...bcb });
export const circular3978 = instrument({ id: "br.circular-3978", title: "Circular BCB 3.978 on money laundering", number: "Circular 3.978", inForce: {}, ...bcb, evidence: "unverified" });

export const cofeci1551 = instrument({
  id: "br.cofeci-1551",
  title: "Resolução COFECI 1.551/2025 on property tokens",
  number: "Res. COFECI 1.551",
  authority: "Conselho Federal de Corretores de Imóveis (COFECI)",
  issued: "2025-08-15",
  inForce: { from: "2025-08-15", to: "2025-10-12" },
  force: "rulebook",
  evidence: "secondary",
  note: "Suspended on 2025-10-13 and declared void in February 2026; whether that judgment was appealed is not known. It never moved title to land.",
});
