/** Days on which the reach of a programme changed; lists of places and parameters both speak of them. */
export const SYRIA_LAST_DAY = "2025-06-30";
export const IRAN_SNAPBACK = "2025-09-28";
export const US_CRIMEA = "2014-12-19";
export const US_DONBAS = "2022-02-21";
export const EU_CRIMEA = "2014-06-23";
export const EU_DONBAS = "2022-02-23";
export const EU_SOUTH = "2022-10-06";
