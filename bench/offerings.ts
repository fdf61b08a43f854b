/** Generated offerings: the same few thousand in every run, of every kind that the packs look at. */

/** A small seeded generator (mulberry32), so that every run and every peer sees the same work. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function picker(next: () => number) {
  return <T>(...options: readonly T[]): T => options[Math.floor(next() * options.length)]!;
}

/** One offering of Greater China: sometimes onshore, sometimes Hong Kong, sometimes neither. */
export function generatedOffering(seed: number): Record<string, unknown> {
  const next = random(seed);
  const pick = picker(next);
  const place = () => pick("CN", "CN-SH", "HK", "HK", "SG", "CH", "GB", "TW");
  const flag = () => next() < 0.5;
  const date = () => `20${pick("24", "25", "26")}-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 10)}`;
  const money = () => ({ amount: String(Math.floor(next() * 2e7)), currency: pick("HKD", "CNY", "HKD") });
  return {
    name: `Offering ${seed}`,
    issuer: {
      name: `Issuer ${seed}`,
      jurisdictionOfOrganisation: place(),
      principalPlaceOfBusiness: place(),
      controllers: [{ name: "Holder", country: place(), votingPercent: Math.floor(next() * 101), deFactoControl: flag() }],
      controllersComplete: true,
    },
    asset: { kind: pick("real-estate", "loan", "bond", "fund-interest", "precious-metal"), location: place(), pooled: flag(), managedByOperator: flag() },
    token: {
      kind: pick("debt", "equity", "fund-unit", "stablecoin", "utility", "asset-backed"),
      usesDlt: next() < 0.95,
      represents: pick("underlying-rights", "issuer-claim", "access"),
      referenceCurrencies: pick<string[]>([], [], ["HKD"], ["CNH"], ["USD"]),
      chainType: pick("permissioned", "public-permissioned", "public-permissionless"),
    },
    raise: { kind: pick("private-placement", "offer-to-public"), hardCap: money(), promisedReturn: flag() },
    sales: Array.from({ length: 1 + Math.floor(next() * 3) }, () => ({
      country: place(),
      status: pick("intended", "intended", "excluded"),
      investorClass: pick("hk.professional", "retail", "cn.qualified-institution"),
      offerees: Math.floor(next() * 80),
      purchasers: Math.floor(next() * 40),
      amount: money(),
      minTicket: money(),
    })),
    salesComplete: true,
    parties: [
      { id: "platform", name: "Platform", kind: "legal", roles: ["tokenization-platform"], domicile: place(), services: ["order-matching", "technology"], licences: [], knowledge: pick("actual", "constructive", "none"), staffIn: [place()], staffInComplete: true },
      { id: "agent", name: "Agent", kind: "legal", roles: ["placement-agent"], domicile: place(), services: ["placement"], licences: [{ regime: "hk.sfo.type-1", status: "active" }], licencesComplete: true, knowledge: "none", staffIn: [], staffInComplete: true },
    ],
    partiesComplete: true,
    staffIn: [place()],
    staffInComplete: true,
    marketing: {
      generalSolicitation: flag(), targetedCountries: [place()], targetedCountriesComplete: true, invitesPublicIn: [], activelyMarketsIn: [], channelsIn: [],
      geoControls: { kycCountryBlock: flag(), ipBlock: flag(), onUnknown: "deny" },
    },
    secondary: { intended: flag(), venues: [] },
    dates: { offerStart: date(), firstSale: date(), issuance: date() },
  };
}
