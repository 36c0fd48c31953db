import { z } from 'zod';

const name = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'should be of small letters, digits and hyphens, 40 at most')
  .refine((text) => text !== 'standard-output', 'is taken: it is where `flag` prints');

/** A length of time, as `30s` or `6h`. */
const duration = z
  .string()
  .regex(/^\d+(?:\.\d+)?(?:ms|s|m|h)$/, 'should be a number with its unit, such as 30s or 6h')
  .transform((text) => Number.parseFloat(text) * UNITS[text.replace(/^[\d.]+/, '') as keyof typeof UNITS]);

const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const;

const fileTarget = z.strictObject({
  name,
  /** Absolute path; lines are appended. */
  file: z.string().startsWith('/', 'should be a whole path, from /'),
});

const webhookTarget = z.strictObject({
  name,
  webhook: z.url({ protocol: /^https?$/, error: 'should be an address that starts with https://' }),
  /** Hosts, as the address writes them, that may be private, loopback or link-local, and may be spoken to without TLS. */
  allow: z.array(z.string()).default([]),
  /** PEM file with the authorities that the receiver's certificate may come from, instead of the usual ones. */
  ca: z.string().startsWith('/', 'should be a whole path, from /').optional(),
  /** After so many failed attempts a delivery is a dead letter. */
  attempts: z.int().min(1).max(100).default(12),
  /** Longest that one attempt may take, from the name's look-up to the status of the answer. */
  timeout: duration.default(10_000),
  /** About how long to wait after the first failed attempt; after each further one it doubles. */
  firstRetry: duration.default(30_000),
  /** Longest wait between two attempts. */
  longestRetry: duration.default(6 * UNITS.h),
});

/** The file `delivery.yaml` in the configuration folder. */
export const deliverySchema = z.strictObject({
  targets: z
    .array(z.union([fileTarget, webhookTarget]))
    .refine((targets) => new Set(targets.map((one) => one.name)).size === targets.length, 'have one name twice'),
});

export type FileTarget = z.infer<typeof fileTarget>;
export type WebhookTarget = z.infer<typeof webhookTarget>;
/** Where flags are delivered to. */
export type Target = FileTarget | WebhookTarget;
