/** Worlds that parameters may be set on: looked at as often as one likes. */
export const SETTING_SEEDS = [101, 102, 103, 104, 105] as const;

/** Worlds that are only reported on. Whoever sets a parameter by one of them has to move it to the list above. */
export const REPORT_SEEDS = [201, 202, 203, 204, 205] as const;
