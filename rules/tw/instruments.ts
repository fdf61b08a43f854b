import { instrument } from "../../src/authoring";

/** The general law of securities, as far as it reaches tokens. */
export const sea = instrument({
  id: "tw.sea",
  title: "Securities and Exchange Act",
  authority: "Legislative Yuan; Financial Supervisory Commission",
  inForce: {},
  force: "statute",
  evidence: "secondary",
  note: "Older law, whose first day was not read. Tokens of the investment type come under it by the order of 2019-07-03; earlier offers are not covered here.",
});

export const order2019 = instrument({
  id: "tw.fsc-order-2019",
  title: "Order that virtual currency of a securities nature is a security",
  number: "No. 1080321164",
  authority: "Financial Supervisory Commission",
  issued: "2019-07-03",
  inForce: { from: "2019-07-03" },
  force: "regulation",
  evidence: "secondary",
});

export const stoExemption = instrument({
  id: "tw.sto-exemption",
  title: "Order exempting small security token offerings from effective registration",
  authority: "Financial Supervisory Commission",
  issued: "2020-01-15",
  inForce: { from: "2020-01-15" },
  force: "regulation",
  evidence: "secondary",
});

export const tpexRules = instrument({
  id: "tw.tpex-sto-rules",
  title: "Rules of the Taipei Exchange on security token offerings",
  authority: "Taipei Exchange",
  issued: "2020-01-20",
  inForce: { from: "2020-01-20" },
  force: "rulebook",
  evidence: "secondary",
});

export const relaxation2022 = instrument({
  id: "tw.sto-relaxation-2022",
  title: "Relaxation of the rules on security token offerings",
  authority: "Financial Supervisory Commission",
  inForce: { from: "2022" },
  force: "rulebook",
  evidence: "primary",
  url: "https://www.fsc.gov.tw/en/home.jsp?id=54&parentpath=0,2&mcustomize=multimessage_view.jsp&dataserno=202201250001&dtable=News",
  note: "Announced in January 2022 and in force in the course of 2022; the day is not confirmed.",
});

export const fintechExperimentation = instrument({
  id: "tw.fintech-experimentation",
  title: "FinTech Experimentation Act",
  authority: "Legislative Yuan; Financial Supervisory Commission",
  inForce: {},
  force: "statute",
  evidence: "secondary",
  note: "Its first day was not read; what counts is that the experiment was approved.",
});

export const mlca = instrument({
  id: "tw.mlca",
  title: "Money Laundering Control Act",
  authority: "Legislative Yuan; Financial Supervisory Commission",
  inForce: { from: "2024-07-31" },
  force: "statute",
  evidence: "secondary",
  note: "The day given is that of the amendment that brought registration. An unconfirmed indication has the registration article start on 2024-11-30.",
});

export const vasa = instrument({
  id: "tw.vasa",
  title: "Virtual Asset Service Act",
  authority: "Legislative Yuan; Financial Supervisory Commission",
  issued: "2026-07-22",
  inForce: { from: null },
  force: "statute",
  evidence: "secondary",
  url: "https://law.fsc.gov.tw/LawContent.aspx?id=GL004301",
  note: "Passed on 2026-06-30 and promulgated on 2026-07-22 with 56 articles. The Executive Yuan sets the day on which it takes effect; none was set when this was last checked. Nine sets of sub-rules are expected in the first quarter of 2027 at the earliest.",
});
