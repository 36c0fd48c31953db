import { z } from 'zod';
import { isFullDate, utcInstant } from './calendar.ts';

const MAX_LIST = 1_000;
const text = (max: number) => z.string().max(max);
const required = (max: number) => z.string().trim().min(1, 'is empty').max(max);
const list = <T extends z.ZodType>(of: T) => z.array(of).max(MAX_LIST);

const instant = z
  .string()
  .refine(
    (value) => utcInstant(value) !== undefined,
    'is not a date and time that exists (write 2026-03-02T14:22:05Z; a mapping names other orders under `dates`)',
  )
  .meta({
    description: 'ISO 8601 date or date and time; UTC where it has no offset',
    examples: ['2026-03-02T14:22:05Z'],
  });

const FIRST_YEAR = '1900';
const LAST_YEAR = '2100';

/** When a record was submitted decides which version stands and what is recent: a year that fills a field must not. */
const submittedAt = instant.refine((value) => {
  const year = utcInstant(value)?.slice(0, 4);
  return year === undefined || (FIRST_YEAR <= year && year <= LAST_YEAR);
}, `is not between the years ${FIRST_YEAR} and ${LAST_YEAR}`);

const fullDate = z
  .string()
  .refine(isFullDate, 'is not a full date that exists (write YYYY-MM-DD; a mapping names other orders under `dates`)')
  .meta({ format: 'date' });

/** A year, a month or a day, as résumés give it. */
const period = z.union([z.number().int(), text(40)]);

const governmentId = z.object({
  type: required(100).meta({ description: 'Kind of document with its country', examples: ['US_SSN'] }),
  value: required(200),
  country: text(100).optional(),
});

const address = z.union([
  text(2_000),
  z.object({ use: z.enum(['residence', 'shipping', 'mailing', 'business']).optional(), text: text(2_000) }),
]);

const bankAccount = z.object({
  iban: text(200).optional(),
  country: text(100).optional(),
  routing: text(100).optional(),
  account: text(200).optional(),
  holder: text(500).optional(),
  institution: text(500).optional(),
});

const device = z.object({
  fingerprint: text(1_000).optional(),
  ip: text(200).optional(),
  userAgent: text(4_000).optional(),
  timezone: text(200).optional(),
  seenAt: instant.optional(),
});

const channels = {
  phones: list(text(300)).optional(),
  emails: list(text(1_000)).optional(),
  addresses: list(address).optional(),
  bankAccounts: list(bankAccount).optional(),
  devices: list(device).optional(),
};

/** One application as formats.md describes it. */
export const applicationSchema = z
  .object({
    id: required(500),
    source: text(200).optional(),
    submittedAt,
    role: z
      .object({
        title: text(500).optional(),
        requisition: text(200).optional(),
        remote: z.boolean().optional(),
        location: text(500).optional(),
      })
      .optional(),
    applicant: z.object({
      name: required(1_000),
      birthDate: fullDate.optional(),
      governmentId: governmentId.optional(),
    }),
    ...channels,
    profiles: list(
      z.object({
        network: text(200).optional(),
        url: text(4_000),
        name: text(1_000).optional(),
        createdAt: instant.optional(),
        lastActiveAt: instant.optional(),
      }),
    ).optional(),
    education: list(
      z.object({
        school: text(1_000).optional(),
        degree: text(500).optional(),
        field: text(500).optional(),
        from: period.optional(),
        to: period.optional(),
        country: text(100).optional(),
      }),
    ).optional(),
    employment: list(
      z.object({
        employer: text(1_000).optional(),
        title: text(500).optional(),
        from: period.optional(),
        to: period.optional(),
      }),
    ).optional(),
    references: list(
      z.object({ name: text(1_000).optional(), email: text(1_000).optional(), phone: text(300).optional() }),
    ).optional(),
    resume: z.object({ text: z.string().optional() }).optional(),
    broker: z.object({ id: required(500), source: text(200).optional() }).optional(),
    events: list(
      z.object({
        type: z.enum(['applied', 'interviewed', 'offered', 'hired', 'blocked', 'withdrawn', 'ended']),
        at: instant,
        reason: text(10_000).optional(),
      }),
    ).optional(),
    payments: list(
      z.object({
        at: instant.optional(),
        amount: z.number().optional(),
        currency: text(20).optional(),
        bankAccount: bankAccount.optional(),
      }),
    ).optional(),
    equipment: list(
      z.object({ at: instant.optional(), item: text(500).optional(), address: address.optional() }),
    ).optional(),
  })
  .meta({ title: 'Application' });

/** One broker: a third party that submits, refers, hosts or pays. */
export const brokerSchema = z
  .object({
    id: required(500),
    source: text(200).optional(),
    submittedAt: submittedAt.optional().meta({
      description: 'When this version was written; without it the version with the greater content hash stands',
    }),
    name: required(1_000),
    kind: z.enum(['staffing_agency', 'recruiter', 'referrer', 'payroll_agent', 'host', 'other']),
    ...channels,
  })
  .meta({ title: 'Broker' });

/** A value that somebody trustworthy names as an operator's, or as an innocent shared thing. */
export const knownSchema = z
  .object({
    kind: z.enum([
      'phone',
      'email',
      'address',
      'bank_account',
      'account',
      'iban',
      'ip_address',
      'ip',
      'device',
      'profile',
      'broker',
    ]),
    value: required(4_000),
    list: required(500),
    source: text(2_000).optional(),
    addedAt: instant.optional(),
    expiresAt: instant.optional(),
    note: text(10_000).optional(),
    meaning: z.enum(['operator', 'innocent']).optional(),
  })
  .meta({ title: 'Known value' });

export type ApplicationRecord = z.infer<typeof applicationSchema>;
export type BrokerRecord = z.infer<typeof brokerSchema>;
export type KnownRecord = z.infer<typeof knownSchema>;
export type AddressInput = z.infer<typeof address>;
export type BankAccountInput = z.infer<typeof bankAccount>;
export type GovernmentIdInput = z.infer<typeof governmentId>;
export type DeviceInput = z.infer<typeof device>;

/** The kinds of record that `ingest` takes. */
export type RecordKind = 'application' | 'broker' | 'known';

export const recordSchemas = { application: applicationSchema, broker: brokerSchema, known: knownSchema } as const;
