import pLimit from 'p-limit';
import { compareText } from '../../evidence/compare-text.ts';
import { holders } from '../../graph/queries.generated.ts';
import type { Reader } from '../../graph/store.ts';
import { utcInstant } from '../../intake/calendar.ts';
import { canonicalAddress } from '../../intake/canonical/address.ts';
import type { SealedApplication } from '../../intake/seal.ts';
import { byPages } from '../pages.ts';
import { idOfKey } from '../party-key.ts';

/** What happened to an application of a ring, as far as its date is known. */
export interface TimelineEntry {
  /** UTC instant. */
  readonly at: string;
  readonly kind: TimelineKind;
  /** Party key. */
  readonly party: string;
  /** Record key. */
  readonly application: string;
  /** What was sent, how much was paid, why it was blocked. */
  readonly detail: string | null;
  /** Key of the account or address that it went to. */
  readonly attribute: string | null;
}

export type TimelineKind = NonNullable<SealedApplication['events']>[number]['type'] | 'paid' | 'equipment_sent';

/** Records that are read at the same time. */
const READ_AT_ONCE = 8;

/** Everything dated about some applications, the oldest first, from their records as they were kept. */
export async function ringTimeline(store: Reader, applications: readonly string[]): Promise<TimelineEntry[]> {
  const rows = await byPages(applications, (page) => holders(store, { keys: page }));
  const atOnce = pLimit(READ_AT_ONCE);
  const read = rows.map(({ key, party, record }) =>
    atOnce(async () =>
      record === null
        ? []
        : entriesOf(JSON.parse(await store.record(record)) as SealedApplication, idOfKey(key), party),
    ),
  );
  return (await Promise.all(read))
    .flat()
    .sort(
      (x, y) => compareText(x.at, y.at) || compareText(x.application, y.application) || compareText(x.kind, y.kind),
    );
}

function entriesOf(record: SealedApplication, application: string, party: string): TimelineEntry[] {
  const submittedAt = utcInstant(record.submittedAt);
  const country = record.$intake?.country ?? 'US';
  const entry = (at: string | undefined, kind: TimelineKind, detail?: string, attribute?: string): TimelineEntry[] => {
    const instant = at === undefined ? undefined : utcInstant(at);
    if (instant === undefined) return [];
    return [{ at: instant, kind, party, application, detail: detail ?? null, attribute: attribute ?? null }];
  };
  return [
    ...entry(record.submittedAt, 'applied'),
    ...(record.events ?? [])
      .filter(({ type, at }) => type !== 'applied' || utcInstant(at) !== submittedAt)
      .flatMap(({ type, at, reason }) => entry(at, type, reason)),
    ...(record.payments ?? []).flatMap(({ at, amount, currency, bankAccount }) =>
      entry(
        at,
        'paid',
        amount === undefined ? undefined : [amount.toLocaleString('en-GB'), currency].filter(Boolean).join(' '),
        bankAccount === undefined || bankAccount.problem !== undefined ? undefined : `bank_account:${bankAccount.hash}`,
      ),
    ),
    ...(record.equipment ?? []).flatMap(({ at, item, address }) =>
      entry(at, 'equipment_sent', item, address === undefined ? undefined : addressKey(address, country)),
    ),
  ];
}

function addressKey(
  address: NonNullable<NonNullable<SealedApplication['equipment']>[number]['address']>,
  country: string,
): string | undefined {
  const read = canonicalAddress(typeof address === 'string' ? address : address.text, country);
  return read.ok ? `address:${read.key}` : undefined;
}
