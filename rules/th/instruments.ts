import { instrument } from "../../src/authoring";

export const decree = instrument({
  id: "th.digital-asset-decree",
  title: "Emergency Decree on Digital Asset Businesses B.E. 2561",
  authority: "Kingdom of Thailand",
  issued: "2018-05-13",
  inForce: { from: "2018-05-14" },
  force: "statute",
  evidence: "secondary",
  note: "The first day is known from memory.",
});

export const offerNotification = instrument({
  id: "th.korjor-15-2561",
  title: "Notification on the offering of digital tokens, with those on portals",
  number: "KorJor 15/2561, as amended",
  authority: "Securities and Exchange Commission of Thailand",
  issued: "2018-07",
  inForce: { from: "2018-07-16" },
  force: "regulation",
  evidence: "primary",
  url: "https://sec.or.th/EN/Pages/News_Detail.aspx?SECID=8286",
  note: "Read on the regulator's own page in English.",
});

export const investorNotification = instrument({
  id: "th.korjor-15-2561-investors",
  title: "Notification on the offering of digital tokens: limits for retail investors, and businesses",
  number: "KorJor 15/2561, as amended",
  authority: "Securities and Exchange Commission of Thailand",
  issued: "2018-07",
  inForce: { from: "2018-07-16" },
  force: "regulation",
  evidence: "primary",
  url: "https://sec.or.th/EN/Pages/News_Detail.aspx?SECID=8285",
  note: "Read on the regulator's own page in English.",
});

export const realEstateNotification = instrument({
  id: "th.sec-real-estate-2020",
  title: "Notifications on tokens backed by real estate",
  authority: "Securities and Exchange Commission of Thailand",
  issued: "2020-04",
  inForce: { from: "2020-05-01" },
  force: "regulation",
  evidence: "secondary",
});

export const paymentNotification = instrument({
  id: "th.sec-payment-2022",
  title: "Notification on digital assets as a means of payment",
  authority: "Securities and Exchange Commission of Thailand, with the Bank of Thailand",
  issued: "2022-03",
  inForce: { from: "2022-04-01" },
  force: "regulation",
  evidence: "unverified",
});

export const disclosureNotification = instrument({
  id: "th.sec-debt-like-2023",
  title: "Notification on debt-like and infrastructure-backed tokens",
  authority: "Securities and Exchange Commission of Thailand",
  issued: "2023",
  inForce: { from: "2023-11-16" },
  force: "regulation",
  evidence: "secondary",
});

export const governanceNotification = instrument({
  id: "th.sec-governance-2024",
  title: "Amendments on governance, voting and advertising",
  authority: "Securities and Exchange Commission of Thailand",
  issued: "2024-03-25",
  inForce: { from: "2024-04-16" },
  force: "regulation",
  evidence: "secondary",
});

export const softPowerNotification = instrument({
  id: "th.sec-shelf-2024",
  title: "Shelf filing, and the lifting of the aggregate retail limit for soft-power tokens",
  authority: "Securities and Exchange Commission of Thailand",
  issued: "2024",
  inForce: { from: "2024-09-16" },
  force: "regulation",
  evidence: "primary",
  url: "http://sec.or.th:80/EN/Pages/News_Detail.aspx?SECID=11162&rand=113627",
});

export const secondDecree = instrument({
  id: "th.digital-asset-decree-2",
  title: "Emergency Decree on Digital Asset Businesses (No 2) B.E. 2568",
  authority: "Kingdom of Thailand",
  issued: "2025-04-12",
  inForce: { from: "2025-04-13" },
  force: "statute",
  evidence: "primary",
  url: "http://sec.or.th:80/EN/Pages/News_Detail.aspx?SECID=11698",
  note: "Read on the regulator's own page. Sites and apps are blocked by the Ministry of Digital Economy and Society.",
});

export const governmentTokens = instrument({
  id: "th.sec-g-token-2025",
  title: "Six notifications on government tokens",
  authority: "Securities and Exchange Commission of Thailand",
  issued: "2025-07",
  inForce: { from: "2025-07-21" },
  force: "regulation",
  evidence: "secondary",
  note: "The public hearing was read (https://www.sec.or.th/EN/Pages/News_Detail.aspx?SECID=11782), the notifications were not. A press report had the tokens sold through a portal; the notifications, as reported later, exempt them.",
});

export const debtAct = instrument({
  id: "th.public-debt-act",
  title: "Public Debt Management Act, section 10",
  authority: "Kingdom of Thailand",
  inForce: {},
  force: "statute",
  evidence: "secondary",
});

export const securitiesAct = instrument({
  id: "th.sea",
  title: "Securities and Exchange Act B.E. 2535",
  authority: "Kingdom of Thailand",
  inForce: {},
  force: "statute",
  evidence: "secondary",
});
