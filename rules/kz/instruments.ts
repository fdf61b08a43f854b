import { instrument } from "../../src/authoring";

export const digitalAssetsLaw = instrument({
  id: "kz.digital-assets-law",
  title: "Law on Digital Assets in the Republic of Kazakhstan",
  number: "No. 193-VII",
  authority: "Parliament of Kazakhstan",
  issued: "2023-02-06",
  inForce: { from: "2023-04-01" },
  force: "statute",
  evidence: "primary",
  url: "https://adilet.zan.kz/rus/docs/Z2300000193/compare/kaz",
  note: "Amended on 2024-07-05 (115-VIII) and in 2026.",
});

export const law259 = instrument({
  id: "kz.law-259",
  title: "Law that amends the law on digital assets beside the new banking law",
  number: "No. 259-VIII",
  authority: "Parliament of Kazakhstan",
  issued: "2026-01-16",
  inForce: { from: "2026-01-16" },
  force: "statute",
  evidence: "secondary",
  note: "Its title was read; it comes into force in stages whose days were not read.",
});

const authority = "National Bank of Kazakhstan";
const pages = "Requirements as the National Bank publishes them on its site.";

export const exchangeOperators = instrument({
  id: "kz.nbk-exchange-operators",
  title: "Requirements for operators that exchange unsecured digital assets",
  authority,
  inForce: { from: "2026-01-16" },
  force: "regulation",
  evidence: "primary",
  url: "https://nationalbank.kz/en/page/unsecured-asset-exchange-operators",
  note: pages,
});

export const platformOperators = instrument({
  id: "kz.nbk-platform-operators",
  title: "Requirements for operators of digital financial asset platforms",
  authority,
  inForce: { from: "2026-01-16" },
  force: "regulation",
  evidence: "primary",
  url: "https://nationalbank.kz/en/page/digital-asset-platform-operators",
  note: pages,
});

export const tradingPlatforms = instrument({
  id: "kz.nbk-trading-platforms",
  title: "Requirements for operators of trading platforms",
  authority,
  inForce: { from: "2026-01-16" },
  force: "regulation",
  evidence: "primary",
  url: "https://nationalbank.kz/en/page/trading-platform-operators",
  note: pages,
});
