/** Codes by which a sale (`sales[].pathway`) says on which registration or exemption it rests, grouped by what the law of the market makes of them. */

/** Sold through an effective registration statement. */
export const REGISTERED = "us.registered";

/** Rule 506: covered securities, restricted in resale. */
export const RULE_506 = ["us.506b", "us.506c"] as const;

export const REGULATION_A_TIER_1 = "us.reg-a-tier1";
export const REGULATION_A_TIER_2 = "us.reg-a-tier2";
export const REGULATION_A = [REGULATION_A_TIER_1, REGULATION_A_TIER_2] as const;

export const CROWDFUNDING = "us.reg-cf";

/** Offers to the public, which a private fund may not make. */
export const PUBLIC_OFFERS = [REGISTERED, ...REGULATION_A, CROWDFUNDING] as const;

/** Transactions that section 4 of the Securities Act exempts, or rules made under it. */
export const SECTION_4 = [...RULE_506, "us.4a2", "us.144a", "us.4a7", CROWDFUNDING] as const;

/** Resale by a holder under section 4(a)(1), in the safe harbour of Rule 144 or outside it. */
export const HOLDER_RESALE = ["us.rule-144", "us.4a1"] as const;

/** Sales whose securities each State may register, besides resales and unlisted registered offers. */
export const LEFT_TO_STATES = ["us.504", REGULATION_A_TIER_1, "us.147", "us.147a", "us.4a2"] as const;
