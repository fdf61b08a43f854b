import { instrument } from "../../src/authoring";

/** The texts of the Kingdom. Saudi sources are mostly secondary; the official texts were not read unless a note says so. */

const CMA = "Capital Market Authority";

export const capitalMarketLaw = instrument({
  id: "sa.cml",
  title: "Capital Market Law",
  number: "Royal Decree M/30 (2003-07-31)",
  authority: "Kingdom of Saudi Arabia",
  issued: "2003-07-31",
  inForce: { from: "2003" },
  force: "statute",
  evidence: "secondary",
  note: "In force since 2003; the exact day and the ceilings of fines were not read.",
});

export const rosco = instrument({
  id: "sa.rosco",
  title: "Rules on the Offer of Securities and Continuing Obligations",
  number: "CMA Board Resolution 3-123-2017, amended by 1-104-2019, in 2021, and by 1-94-2022 and 8-5-2023",
  authority: CMA,
  issued: "2017-12-27",
  inForce: { from: "2018-04-01" },
  force: "regulation",
  evidence: "secondary",
});

export const limitedOfferNotice = instrument({
  id: "sa.cma-notice-2850",
  title: "Announcement of the amended amounts of limited offers",
  number: "CMA news 2850 (2021)",
  authority: CMA,
  inForce: { from: "2021" },
  force: "guidance",
  evidence: "primary",
  url: "https://cma.org.sa/en/Market/NEWS/Pages/CMA_N_2850.aspx",
  note: "Says that the least amount paid by each offeree was amended in 2021; the figure was not read.",
});

export const crowdfundingConsultation = instrument({
  id: "sa.cma-debt-platforms-draft",
  title: "Consultation on platforms that offer debt instruments",
  authority: CMA,
  inForce: { from: null },
  force: "proposal",
  evidence: "primary",
  url: "https://istitlaa.ncc.gov.sa/en/Trade/CMA/DebtInstrumentsOfferingPlatformsandInvesting/Pages/default.aspx",
  note: "A draft: what became of it was not confirmed.",
});

export const securitiesBusiness = instrument({
  id: "sa.securities-business",
  title: "Securities Business Regulations and Capital Market Institutions Regulations",
  authority: CMA,
  inForce: {},
  force: "regulation",
  evidence: "unverified",
  note: "Not read.",
});

export const investmentFunds = instrument({
  id: "sa.investment-funds",
  title: "Investment Funds Regulations and Real Estate Investment Funds Regulations",
  authority: CMA,
  inForce: {},
  force: "regulation",
  evidence: "unverified",
  note: "Not read.",
});

export const cmaGlossary = instrument({
  id: "sa.cma-glossary",
  title: "CMA glossary of defined terms, and guidance on the parallel market",
  authority: CMA,
  inForce: {},
  force: "regulation",
  evidence: "secondary",
});

export const realEstateRegistration = instrument({
  id: "sa.real-estate-registration",
  title: "Real estate registration law, rules on real estate contributions, and the PropTech sandbox",
  authority: "Real Estate General Authority (REGA)",
  inForce: {},
  force: "regulation",
  evidence: "secondary",
  note: "The first tokenised deed is reported for late 2025; a second edition of the sandbox with a track for fractions is reported, by a weak source, for February 2026.",
});

export const nonSaudiOwnership = instrument({
  id: "sa.non-saudi-ownership",
  title: "Law of Real Estate Ownership by Non-Saudis",
  authority: "Kingdom of Saudi Arabia",
  inForce: { from: "2026-01" },
  force: "statute",
  evidence: "unverified",
  note: "Approved in July 2025. In force from about 2026-01-22, as remembered; the day and the designated zones are not confirmed.",
});

export const virtualCurrencyWarning = instrument({
  id: "sa.virtual-currency-warning",
  title: "Warning against dealing in virtual currencies, and practice of the Saudi Central Bank (SAMA)",
  number: "Standing Committee, 2018-08-12",
  authority: "Standing Committee for Awareness on Dealing in Unauthorised Securities; SAMA",
  issued: "2018-08-12",
  inForce: { from: "2018-08-12" },
  force: "regulation",
  evidence: "unverified",
  note: "A warning and a practice, treated as binding because no licence exists.",
});
