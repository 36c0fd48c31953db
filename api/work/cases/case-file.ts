import { z } from 'zod';
import type { MergeCasesParams } from '../../graph/queries.generated.ts';

export const CASE_STATUSES = ['open', 'referred', 'closed'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

const instant = z.iso.datetime({ precision: 3 });

/** Evidence as it was when somebody pinned it. */
export const pinSchema = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['why', 'flag']),
  /** Keys of the two parties, or of the flag. */
  about: z.array(z.string()).min(1),
  at: instant,
  by: z.string().min(1),
  /** The answer of `why`, or the flag, as it was. */
  taken: z.json(),
});
export type Pin = z.infer<typeof pinSchema>;

/** What people collect about a matter; whole, as it is kept. */
export const caseSchema = z.strictObject({
  id: z.string().regex(/^CASE-\d+$/),
  /** The number in its id: cases are counted. */
  n: z.number().int().min(1),
  title: z.string().min(1).max(200),
  owner: z.string().min(1),
  status: z.enum(CASE_STATUSES),
  /** Party keys. */
  parties: z.array(z.string()),
  /** Ring ids. */
  rings: z.array(z.string()),
  /** Flag ids. */
  flags: z.array(z.string()),
  pins: z.array(pinSchema),
  openedAt: instant,
  changedAt: instant,
  /** Grows with each change but a note: what an optimistic lock compares. */
  version: z.number().int().min(1),
});
export type CaseFile = z.infer<typeof caseSchema>;

/** Node key of a case file. */
export const caseKey = (id: string): string => `case:${id}`;

/** A case file as its node is written. */
export const caseNode = ({ pins, ...file }: CaseFile): MergeCasesParams['rows'][number] => ({
  ...file,
  key: caseKey(file.id),
  pins: JSON.stringify(pins),
});

/** A case file as its node says it. */
export function caseOfNode({ key: _key, pins, ...node }: Readonly<Record<string, unknown>>): CaseFile {
  return caseSchema.parse({ ...node, pins: JSON.parse(String(pins)) });
}
