import { z } from 'zod';
import { SHARED_THINGS } from '../../evidence/shared-thing.ts';

const instant = z.iso.datetime({ precision: 3 });

/** One entry of the ledger of shared things, whole, as it is kept: somebody vouches that a value is shared innocently. */
export const entrySchema = z.strictObject({
  id: z.string().min(1),
  /** Attribute key. */
  attribute: z.string().min(1),
  reason: z.enum(SHARED_THINGS),
  /** Why, in the author's words. */
  text: z.string().min(1).max(2_000),
  /** Its author. */
  by: z.string().min(1),
  addedAt: instant,
  /** It says nothing after this. */
  expiresAt: instant.optional(),
  endedAt: instant.optional(),
  endedBy: z.string().optional(),
  endedBecause: z.string().optional(),
  /** Grows with each change: what an optimistic lock compares. */
  version: z.number().int().min(1),
});
export type Entry = z.infer<typeof entrySchema>;

/** Node key of an entry. */
export const entryKey = (id: string): string => `entry:${id}`;

/** An entry as its node says it. */
export function entryOfNode({ key: _key, ...node }: Readonly<Record<string, unknown>>): Entry {
  return entrySchema.parse(node);
}

/** Whether an entry says something at a time. @param now epoch milliseconds */
export const holdsAt = ({ endedAt, expiresAt }: Entry, now: number): boolean =>
  endedAt === undefined && (expiresAt === undefined || Date.parse(expiresAt) >= now);
