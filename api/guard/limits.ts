/** What one request may ask for. The page's own questions stay well below each of these. */
export const limits = {
  bodyBytes: 256 * 1024,
  tokens: 2_000,
  depth: 12,
  aliases: 15,
  /** Objects that an answer may hold by the sizes it asks for, as `limit-cost.ts` counts them. */
  cost: 50_000,
  /** Time that a connection has to send its request, milliseconds. */
  requestMs: 30_000,
} as const;
