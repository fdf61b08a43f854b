import { instrument } from "../../src/authoring";

const SC = "Securities Commission Malaysia";

export const cmsa = instrument({
  id: "my.cmsa",
  title: "Capital Markets and Services Act 2007",
  number: "Act 671",
  authority: "Parliament of Malaysia",
  issued: "2007",
  inForce: { from: "2007-09-28" },
  force: "statute",
  evidence: "secondary",
  note: "The first day and the penalties are known from memory.",
});

export const schedules = instrument({
  id: "my.cmsa-schedules",
  title: "Capital Markets and Services Act 2007, Schedules 5, 6 and 7 as replaced in 2021 and amended on 2024-02-05",
  number: "P.U.(A) 289/2021, as amended",
  authority: "Minister of Finance",
  issued: "2021-06",
  inForce: {},
  force: "statute",
  evidence: "secondary",
  note: "The replacement was read in a copy. It is in force from 2021-07-01 (Part III of Schedules 6 and 7 from 2022-01-01); the Schedules are older.",
});

export const prescriptionOrder = instrument({
  id: "my.prescription-order-2019",
  title: "Capital Markets and Services (Prescription of Securities) (Digital Currency and Digital Token) Order 2019",
  number: "P.U.(A) 12/2019",
  authority: "Minister of Finance",
  issued: "2019-01-14",
  inForce: { from: "2019-01-15" },
  force: "regulation",
  evidence: "secondary",
  note: "The list of tests in paragraphs 2 and 3 is known from memory.",
});

export const prescriptionAmendment = instrument({
  id: "my.prescription-order-2025",
  title: "Amendment Order 2025 to the Prescription Order on digital currency and digital tokens",
  number: "P.U.(A) 6/2025",
  authority: "Minister of Finance",
  issued: "2025-01",
  inForce: { from: "2025-01-09" },
  force: "regulation",
  evidence: "secondary",
  note: "Takes shares, debentures, units and government paper out of the digital tokens, and deletes paragraph 5.",
});

export const digitalAssetGuidelines = instrument({
  id: "my.gda",
  title: "Guidelines on Digital Assets",
  authority: SC,
  issued: "2020-01-15",
  inForce: { from: "2020-10-28" },
  force: "rulebook",
  evidence: "secondary",
  note: "Made under section 377 of the Act; revised on 2022-12-19. What is recorded here comes from summaries, mostly of the first text.",
});

export const sophisticatedGuidelines = instrument({
  id: "my.sophisticated-investors",
  title: "Guidelines on Categories of Sophisticated Investors",
  authority: SC,
  issued: "2024-02-05",
  inForce: { from: "2024-02-05" },
  force: "rulebook",
  evidence: "secondary",
});

export const technicalNote = instrument({
  id: "my.technical-note-1-2024",
  title: "Technical Note No. 1/2024 on offers to persons under paragraphs 1(b) and 14(b) of Schedule 5 and paragraph 11 of Schedules 6 and 7",
  authority: SC,
  issued: "2024-02-05",
  inForce: { from: "2024-02-05" },
  force: "guidance",
  evidence: "primary",
  url: "https://www.sc.com.my/regulation/technical-notes-practice-notes-and-circulars/technical-note-no12024-%E2%80%93-clarification-on-offering-of-capital-market-products-to-persons-under-paragraphs-1b-and-14b-of-schedule-5-and-paragraph-11-of-schedules-6-and-7-of-the-capital-markets-and-ser",
});

export const marketGuidelines = instrument({
  id: "my.rmo",
  title: "Guidelines on Recognized Markets",
  authority: SC,
  issued: "2019-01-31",
  inForce: { from: "2019-01-31" },
  force: "rulebook",
  evidence: "secondary",
  note: "The chapter on digital asset exchanges was revised on 2024-02-06, 2024-08-19 and 2026-05-20.",
});

export const marketRevision = instrument({
  id: "my.rmo-2026",
  title: "Guidelines on Recognized Markets, revision of the chapter on digital asset exchanges",
  authority: SC,
  issued: "2026-05-20",
  inForce: { from: "2026-05-20" },
  force: "rulebook",
  evidence: "secondary",
  note: "The Commission's questions and answers were read in a copy; the new figures and the length of the transition were not.",
});

export const labuanAct = instrument({
  id: "my.lfssa",
  title: "Labuan Financial Services and Securities Act 2010",
  number: "Act 704",
  authority: "Parliament of Malaysia",
  issued: "2010",
  inForce: {},
  force: "statute",
  evidence: "secondary",
  note: "Sections 8 and 11 were read in a copy. Islamic securities follow section 13 of Act 705.",
});

export const labuanGuidelines = instrument({
  id: "my.labuan-sto",
  title: "Guidelines on Labuan Securities Token Offering",
  authority: "Labuan Financial Services Authority",
  issued: "2023",
  inForce: {},
  force: "rulebook",
  evidence: "secondary",
  note: "The first day and the limits it may set were not confirmed.",
});

export const tokenisationPaper = instrument({
  id: "my.cp-1-2025",
  title: "Consultation Paper No. 1/2025: framework for tokenised capital market products",
  authority: SC,
  issued: "2025-05-06",
  inForce: { from: null },
  force: "proposal",
  evidence: "secondary",
  note: "Closed on 2025-06-16. No final text was found.",
});
