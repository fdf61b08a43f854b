import { instrument } from "../../src/authoring";

/** What applies to tokens that are not securities. */

export const icoPolicy = instrument({
  id: "kr.policy.ico",
  title: "Government announcement on initial coin offerings",
  authority: "Joint task force of the government; Financial Services Commission (FSC)",
  issued: "2017-09-29",
  inForce: { from: "2017-09-29" },
  force: "guidance",
  evidence: "unverified",
  note: "Administrative policy without a statute, reaffirmed in January 2019. Bills that would allow offerings are pending.",
});

export const vaupa = instrument({
  id: "kr.vaupa",
  title: "Act on the Protection of Virtual Asset Users, with its decree",
  authority: "National Assembly; Financial Services Commission (FSC)",
  issued: "2023-07-18",
  inForce: { from: "2024-07-19" },
  force: "statute",
  evidence: "primary",
  url: "https://fsc.go.kr/eng/pr010101/82683?curPage=1",
  note: "Read in the release of the FSC at this address; the articles were not.",
});

export const sfia = instrument({
  id: "kr.sfia",
  title: "Act on Reporting and Using Specified Financial Transaction Information",
  authority: "National Assembly; Korea Financial Intelligence Unit (KoFIU)",
  inForce: { from: "2021-03-25" },
  force: "statute",
  evidence: "secondary",
  note: "The report of virtual asset service providers; the date is that of the amendment of March 2020.",
});

/** A bill: shown on the horizon, binds nobody. */
export const digitalAssetBill = instrument({
  id: "kr.bill.digital-asset-basic-act",
  title: "Digital Asset Basic Act (bill)",
  authority: "National Assembly",
  issued: "2026-04-08",
  inForce: { from: null },
  force: "proposal",
  evidence: "unverified",
  note: "Introduced by the ruling party; passage was not confirmed by 2026-11-22.",
});

export const virtualAssetInstruments = [icoPolicy, vaupa, sfia, digitalAssetBill];
