import { z } from 'zod';
import { countryCode } from '../canonical/country.ts';
import { isDateFormat } from './date-format.ts';

const dateFormats = z
  .array(
    z.string().refine(isDateFormat, 'is not a date order such as MM/DD/YYYY, D.M.YY, YYYY-MM-DD, D-MMM-YY or epoch-ms'),
  )
  .min(1);

/** Where a value comes from. A bare text is the name of a column, or a path in JSON (`candidate.phones[].number`). */
export type Expression =
  | string
  | { readonly value: string | number | boolean }
  | {
      readonly from: string;
      readonly separator?: string | undefined;
      readonly replace?: Readonly<Record<string, string>> | undefined;
      readonly otherwise?: string | undefined;
      readonly dates?: readonly string[] | undefined;
      readonly yearsFrom?: number | undefined;
    }
  | { readonly join: readonly Expression[]; readonly with?: string | undefined }
  | { readonly first: readonly Expression[] };

const expression: z.ZodType<Expression> = z.lazy(() =>
  z.union(
    [
      z.string().min(1),
      z.strictObject({ value: z.union([z.string(), z.number(), z.boolean()]) }),
      z.strictObject({
        from: z.string().min(1),
        separator: z.string().min(1).optional(),
        replace: z.record(z.string(), z.string()).optional(),
        otherwise: z.string().optional(),
        dates: dateFormats.optional(),
        yearsFrom: z.number().int().min(0).max(9900).optional(),
      }),
      z.strictObject({ join: z.array(expression).min(1), with: z.string().optional() }),
      z.strictObject({ first: z.array(expression).min(1) }),
    ],
    {
      error:
        'is not a column name, nor {value}, {from, separator?, replace?, otherwise?, dates?, yearsFrom?}, {join, with?} or {first}',
    },
  ),
);

const one = expression.optional();
const oneOrMore = z.union([expression, z.array(expression)]).optional();
/** Entries of a list of objects; `each` is a path to a JSON list whose members the other paths start from. */
const entries = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.array(z.strictObject({ each: z.string().min(1).optional(), ...shape })).optional();

const bankAccount = { iban: one, country: one, routing: one, account: one, holder: one, institution: one };
const channels = {
  phones: oneOrMore,
  emails: oneOrMore,
  addresses: entries({ text: expression, use: one }),
  bankAccounts: entries(bankAccount),
  devices: entries({ fingerprint: one, ip: one, userAgent: one, timezone: one, seenAt: one }),
};
const governmentId = z.strictObject({ type: expression, value: expression, country: one });

const application = z.strictObject({
  id: expression,
  source: one,
  submittedAt: expression,
  role: z.strictObject({ title: one, requisition: one, remote: one, location: one }).optional(),
  applicant: z.strictObject({
    name: expression,
    birthDate: one,
    governmentId: z.union([governmentId, z.array(governmentId)]).optional(),
  }),
  ...channels,
  profiles: entries({ network: one, url: expression, name: one, createdAt: one, lastActiveAt: one }),
  education: entries({ school: one, degree: one, field: one, from: one, to: one, country: one }),
  employment: entries({ employer: one, title: one, from: one, to: one }),
  references: entries({ name: one, email: one, phone: one }),
  resume: z.strictObject({ text: one }).optional(),
  broker: z.strictObject({ id: one, source: one }).optional(),
  events: entries({ type: expression, at: expression, reason: one }),
  payments: entries({ at: one, amount: one, currency: one, bankAccount: z.strictObject(bankAccount).optional() }),
  equipment: entries({ at: one, item: one, address: z.strictObject({ text: expression, use: one }).optional() }),
});

const broker = z.strictObject({
  id: expression,
  source: one,
  submittedAt: one,
  name: expression,
  kind: expression,
  ...channels,
});

const known = z.strictObject({
  kind: expression,
  value: expression,
  list: expression,
  source: one,
  addedAt: one,
  expiresAt: one,
  note: one,
  meaning: one,
});

const rule = z
  .strictObject({
    /** Column or path to the value, or values, that a row must have for this rule. */
    when: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
    application: application.optional(),
    broker: broker.optional(),
    known: known.optional(),
  })
  .refine(
    (given) => [given.application, given.broker, given.known].filter((part) => part !== undefined).length === 1,
    'needs exactly one of application, broker and known',
  );

/** A mapping file: how the columns or paths of a foreign export become canonical records. */
export const mappingSchema = z.strictObject({
  format: z.enum(['csv', 'json', 'ndjson']).optional(),
  delimiter: z.string().length(1).optional(),
  /** Country of phones and addresses that name none, ISO 3166-1 alpha-2. */
  country: z
    .string()
    .refine(
      (code) => /^[A-Z]{2}$/.test(code) && countryCode(code) === code,
      'is not the two-letter code of a country (ISO 3166-1) such as US or GB',
    )
    .optional(),
  /** Orders that dates are written in, tried in turn after ISO 8601. */
  dates: dateFormats.optional(),
  /** First year that a two-digit year may mean. */
  yearsFrom: z.number().int().min(0).max(9900).optional(),
  /** What parts several values in one cell. */
  separator: z.string().min(1).optional(),
  /** The first rule whose `when` a row meets says what the row is; a row that meets none is left out and counted. */
  records: z.array(rule).min(1),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type MappingRule = Mapping['records'][number];
