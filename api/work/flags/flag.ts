import { z } from 'zod';
import type { Severity } from '../../evidence/indicators/indicator.ts';

/** What a flag can be raised by. */
export const FLAG_RULES = [
  'new_link',
  'new_member',
  'rings_merged',
  'hub_grew',
  'case_attribute',
  'indicator',
  'watched_broker',
] as const;
export type FlagRule = (typeof FLAG_RULES)[number];

/** From least to most. */
export const SEVERITIES = ['low', 'medium', 'high'] as const satisfies readonly Severity[];

/** By the job: `known`, was there when it began (`--baseline`), `new`, and `withdrawn`, when the evidence is gone. The others are a person's. */
export const FLAG_STATUSES = ['known', 'new', 'in_review', 'confirmed', 'explained', 'escalated', 'withdrawn'] as const;
export type FlagStatus = (typeof FLAG_STATUSES)[number];

const instant = z.iso.datetime({ precision: 3 });

/** One thing that a flag stands on, with the records that say it. */
export const flagEvidence = z.strictObject({
  /** Kind of value, or `indicator`, `ring`, `broker`. */
  kind: z.string(),
  /** Attribute key, where it is a value; the indicator's, ring's or broker's id otherwise. */
  key: z.string(),
  /** Fit to show: masked where sealed. */
  shown: z.string(),
  /** In one sentence, what it says. */
  explanation: z.string(),
  /** What it adds; null where it has no strength in bits. */
  bits: z.number().nullable(),
  /** Record keys of the applications and brokers that say so. */
  records: z.array(z.string()),
});
export type FlagEvidence = z.infer<typeof flagEvidence>;

/** Something new for a person to review; it decides nothing. Whole, as it is kept. */
export const flagSchema = z.strictObject({
  /** The first 16 hex of SHA-256 over rule, subjects and what it is about: the same finding has the same id everywhere. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  rule: z.enum(FLAG_RULES),
  /** What tells it from other findings of its rule about the same subjects: an attribute, ring or indicator; empty where nothing does. */
  about: z.string(),
  /** Party keys, sorted. */
  subjects: z.array(z.string()).min(1),
  /** Attribute keys of its evidence, sorted. */
  attributes: z.array(z.string()),
  /** Ring id, of a flag about a ring. */
  ring: z.string().optional(),
  bits: z.number(),
  severity: z.enum(SEVERITIES),
  status: z.enum(FLAG_STATUSES),
  /** One sentence that a tired person understands. */
  summary: z.string(),
  /** What else could explain it. */
  innocent: z.string(),
  evidence: z.array(flagEvidence),
  firstSeenAt: instant,
  /** When the job last found it otherwise than before; a review does not change it. */
  lastChangedAt: instant,
  /** Version of the model that weighed it. */
  model: z.string(),
  /** Grows with each change, whoever made it: what an optimistic lock compares. */
  version: z.number().int().min(1),
  assignee: z.string().optional(),
  outcome: z.enum(['confirmed', 'explained', 'escalated']).optional(),
  reasonCode: z.string().optional(),
  decidedBy: z.string().optional(),
  decidedAt: instant.optional(),
});
export type Flag = z.infer<typeof flagSchema>;
