import { instrument } from "../../src/authoring";

/** Securities and Futures Ordinance: licensing, invitations to the public, authorisation, misconduct. */
export const sfo = instrument({
  id: "hk.sfo",
  title: "Securities and Futures Ordinance",
  number: "Cap. 571",
  authority: "Legislative Council; Securities and Futures Commission",
  inForce: { from: "2003-04-01" },
  force: "statute",
  evidence: "secondary",
  url: "https://www.elegislation.gov.hk/hk/cap571",
});

export const professionalInvestorRules = instrument({
  id: "hk.professional-investor-rules",
  title: "Securities and Futures (Professional Investor) Rules",
  number: "Cap. 571D",
  authority: "Securities and Futures Commission",
  inForce: { from: "2003-04-01" },
  force: "regulation",
  evidence: "secondary",
  url: "https://www.elegislation.gov.hk/hk/cap571D",
  note: "Amended on 2011-12-16 (methods of proof opened) and on 2018-07-13 (categories and portfolio widened).",
});

/** The prospectus law, older than the Seventeenth Schedule; its rules start with the Schedule. */
export const cwumpo = instrument({
  id: "hk.cwumpo",
  title: "Companies (Winding Up and Miscellaneous Provisions) Ordinance, Parts II and XII",
  number: "Cap. 32",
  authority: "Legislative Council; Securities and Futures Commission; Companies Registry",
  inForce: {},
  force: "statute",
  evidence: "secondary",
  url: "https://www.elegislation.gov.hk/hk/cap32",
  note: "Older law, whose first day was not read. Covered from the start of the Seventeenth Schedule on 2004-12-03.",
});

export const seventeenthSchedule = instrument({
  id: "hk.cwumpo.schedule-17",
  title: "Companies (Winding Up and Miscellaneous Provisions) Ordinance, Seventeenth Schedule",
  number: "Cap. 32, Sch. 17",
  authority: "Legislative Council",
  inForce: { from: "2004-12-03" },
  force: "statute",
  evidence: "primary",
  url: "https://www.elegislation.gov.hk/hk/cap32",
  note: "Items 1 to 7 were read in the text of 2004; later wording is not confirmed.",
});

/** Part 5B of the AMLO: virtual asset trading platforms and virtual asset fraud. */
export const amlo = instrument({
  id: "hk.amlo",
  title: "Anti-Money Laundering and Counter-Terrorist Financing Ordinance, Part 5B",
  number: "Cap. 615",
  authority: "Legislative Council; Securities and Futures Commission",
  inForce: { from: "2023-06-01" },
  force: "statute",
  evidence: "secondary",
  url: "https://www.elegislation.gov.hk/hk/cap615",
});

/** Security tokens as complex products for professional investors only; superseded by the circulars of 2023-11-02. */
export const securityTokenStatement2019 = instrument({
  id: "hk.sfc.security-token-statement-2019",
  title: "Statement on security token offerings",
  authority: "Securities and Futures Commission",
  issued: "2019-03-28",
  inForce: { from: "2019-03-28", to: "2023-11-01" },
  force: "staff-statement",
  evidence: "secondary",
  note: "Superseded by the two circulars of 2023-11-02.",
});

export const tokenisedSecuritiesCircular = instrument({
  id: "hk.sfc.tokenised-securities",
  title: "Circular on intermediaries engaging in tokenised securities-related activities",
  number: "23EC52",
  authority: "Securities and Futures Commission",
  issued: "2023-11-02",
  inForce: { from: "2023-11-02" },
  force: "guidance",
  evidence: "secondary",
  url: "https://apps.sfc.hk/edistributionWeb/api/circular/list-content/circular/doc?lang=EN&refNo=23EC52",
  note: "Only the first paragraphs were read in the text itself.",
});

export const tokenisedProductsCircular2023 = instrument({
  id: "hk.sfc.tokenised-products-2023",
  title: "Circular on tokenisation of SFC-authorised investment products",
  number: "23EC53",
  authority: "Securities and Futures Commission",
  issued: "2023-11-02",
  inForce: { from: "2023-11-02", to: "2026-04-19" },
  force: "guidance",
  evidence: "secondary",
  url: "https://apps.sfc.hk/edistributionWeb/api/circular/list-content/circular/doc?lang=EN&refNo=23EC53",
  note: "Revised on 2026-04-20.",
});

export const tokenisedProductsCircular2026 = instrument({
  id: "hk.sfc.tokenised-products-2026",
  title: "Revised circular on tokenisation of SFC-authorised investment products (primary dealing)",
  authority: "Securities and Futures Commission",
  issued: "2026-04-20",
  inForce: { from: "2026-04-20" },
  force: "guidance",
  evidence: "secondary",
  note: "Probably number 26EC23; sources assign 26EC22 and 26EC23 to the two circulars of the day in opposite ways, so it is cited by date.",
});

export const secondaryTradingCircular = instrument({
  id: "hk.sfc.secondary-trading-2026",
  title: "Circular on secondary trading of tokenised SFC-authorised investment products",
  authority: "Securities and Futures Commission",
  issued: "2026-04-20",
  inForce: { from: "2026-04-20" },
  force: "guidance",
  evidence: "secondary",
  note: "A pilot. Probably number 26EC22; sources assign the two numbers of the day in opposite ways, so it is cited by date. Pricing tolerance and market-maker terms were not read.",
});

export const coreInstruments = [
  sfo,
  professionalInvestorRules,
  cwumpo,
  seventeenthSchedule,
  amlo,
  securityTokenStatement2019,
  tokenisedSecuritiesCircular,
  tokenisedProductsCircular2023,
  tokenisedProductsCircular2026,
  secondaryTradingCircular,
];
