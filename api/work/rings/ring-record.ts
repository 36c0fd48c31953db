import { z } from 'zod';
import type { RingChangeKind } from '../../evidence/ring-lineage.ts';

const keys = z.array(z.string()).readonly();

/** A ring as it was recorded, whole. */
export const ringSchema = z.strictObject({
  id: z.string().min(1),
  /** Party keys; of an ended ring those that it had. */
  parties: keys,
  bits: z.number(),
  status: z.enum(['live', 'ended']),
  firstSeenAt: z.iso.datetime({ precision: 3 }),
  /** When parties last came or went. */
  lastChangedAt: z.iso.datetime({ precision: 3 }),
  /** Ids of rings that went into it, or that it split from. */
  parents: keys,
  /** Ids of rings that its parties went to, the latest first, and of those the largest part first. */
  children: keys,
});
export type RingRecord = z.infer<typeof ringSchema>;

const CHANGE_KINDS = [
  'born',
  'returned',
  'grew',
  'shrank',
  'changed',
  'merged',
  'split',
  'ended',
] as const satisfies readonly RingChangeKind[];

/** What happened to a ring at one time. */
export const ringChangeSchema = z.strictObject({
  kind: z.enum(CHANGE_KINDS),
  /** How many parties it has since. */
  size: z.number().int().min(0),
  gained: keys,
  lost: keys,
  parents: keys,
  children: keys,
});
export type RingChange = z.infer<typeof ringChangeSchema>;

/** Node key of a ring. */
export const ringKey = (id: string): string => `ring:${id}`;
