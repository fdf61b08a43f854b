import { instrument } from "../../src/authoring";

export const prospectusAct = instrument({
  id: "ie.prospectus-act",
  title: "Finance (Tax Appeals and Prospectus Regulation) Act 2019",
  authority: "Ireland",
  issued: "2019",
  inForce: {},
  force: "statute",
  evidence: "secondary",
  url: "https://consult.finance.gov.ie/en/consultation/public-consultation-exercise-national-discretions-listings-act-2024/chapter/public-consultation-questions-question-1",
  note: "The address is that of the Department of Finance's consultation, which says that the Act chose EUR 8,000,000; a leading firm reports EUR 5,000,000. The consultation on the amount from 2026-06-05 closed on 2025-03-18; no decision was found.",
});
