import pLimit from 'p-limit';
import type { Facts } from '../../evidence/indicators/facts.ts';
import { type Answer, type Evidence, unknown, yesIf } from '../../evidence/indicators/indicator.ts';
import { missing } from '../../evidence/indicators/needs.ts';
import { holders, knownValuesOfAttributes } from '../../graph/queries.generated.ts';
import type { Runner, Store } from '../../graph/store.ts';
import type { SealedApplication } from '../../intake/seal.ts';
import { groupBy } from '../group-by.ts';
import { byPages, pages } from '../pages.ts';
import type { AnyIndicator, IndicatorCatalogue } from './catalogue.ts';
import { factsOf } from './facts-of.ts';
import type { QueryIndicator, QueryRow } from './query-indicator.ts';

/** What one indicator says of one application. */
export interface IndicatorResult {
  readonly indicator: AnyIndicator;
  readonly answer: Answer;
}

type Asked = Pick<Store, 'run' | 'record'>;

/** Records that are read at the same time. */
const READ_AT_ONCE = 8;
/** Applications that one statement is asked about. */
const ASKED_AT_ONCE = 500;

/**
 * What every indicator of the catalogue says of these applications, by key; without those that are not there. Each
 * statement of the catalogue runs once for all of them (by pages), and each record is read once.
 */
export async function assessApplications(
  store: Asked,
  catalogue: IndicatorCatalogue,
  applications: readonly string[],
  now: Date = new Date(),
): Promise<ReadonlyMap<string, readonly IndicatorResult[]>> {
  return assessFacts(store, catalogue, await factsOfApplications(store, applications), now);
}

/** The same of applications of which it is known what they state. @param facts by key */
export async function assessFacts(
  store: Runner,
  { indicators, lists }: IndicatorCatalogue,
  facts: ReadonlyMap<string, Facts>,
  now: Date = new Date(),
): Promise<ReadonlyMap<string, readonly IndicatorResult[]>> {
  const results = new Map<string, IndicatorResult[]>([...facts.keys()].map((key) => [key, []]));
  for (const indicator of indicators) {
    const lacking = new Map([...facts].map(([key, stated]) => [key, missing(indicator.needs, stated, lists)]));
    const able = [...facts].filter(([key]) => lacking.get(key)?.length === 0);
    const answers =
      'statement' in indicator
        ? await ask(
            store,
            indicator,
            able.map(([key]) => key),
            now.toISOString(),
          )
        : new Map(able.map(([key, stated]) => [key, indicator.assess(stated, lists)]));
    for (const [key, list] of results) {
      list.push({ indicator, answer: answers.get(key) ?? unknown(...(lacking.get(key) ?? [])) });
    }
  }
  return results;
}

async function factsOfApplications(store: Asked, applications: readonly string[]): Promise<ReadonlyMap<string, Facts>> {
  const rows = await byPages([...new Set(applications)], (page) => holders(store, { keys: page }));
  const atOnce = pLimit(READ_AT_ONCE);
  const read = rows.map(({ key, record }) =>
    atOnce(async () => {
      if (record === null || !key.startsWith('application:')) return [];
      return [[key, factsOf(JSON.parse(await store.record(record)) as SealedApplication)] as const];
    }),
  );
  return new Map((await Promise.all(read)).flat());
}

async function ask(
  store: Runner,
  indicator: QueryIndicator,
  applications: readonly string[],
  now: string,
): Promise<ReadonlyMap<string, Answer>> {
  const rows: QueryRow[] = [];
  for (const page of pages(applications, ASKED_AT_ONCE)) rows.push(...(await askAll(store, indicator, page, now)));
  const counted = await withoutInnocent(store, rows, now);
  const byApplication = groupBy(counted, ({ application }) => application);
  return new Map(
    applications.map((key) => {
      const evidence = (byApplication.get(key) ?? []).map(evidenceOf);
      const isOwn = ({ record }: Evidence) => key === `application:${record}`;
      return [key, yesIf([...evidence.filter(isOwn), ...evidence.filter((one) => !isOwn(one))])];
    }),
  );
}

/** A statement that answers as many rows as it may has perhaps left some out: it is asked about half as many at a time. */
async function askAll(
  store: Runner,
  indicator: QueryIndicator,
  applications: readonly string[],
  now: string,
): Promise<readonly QueryRow[]> {
  const rows = await store.run<QueryRow>(indicator.statement, { applications, now });
  if (rows.length < indicator.limit || applications.length <= 1) return rows;
  const half = Math.ceil(applications.length / 2);
  const first = await askAll(store, indicator, applications.slice(0, half), now);
  return [...first, ...(await askAll(store, indicator, applications.slice(half), now))];
}

/** Without values that a list calls shared by the innocent, as long as it stands. */
async function withoutInnocent(store: Runner, rows: readonly QueryRow[], now: string): Promise<readonly QueryRow[]> {
  const attributes = [...new Set(rows.flatMap(({ attribute }) => attribute ?? []))];
  const listed = await byPages(attributes, (page) => knownValuesOfAttributes(store, { attributes: page }));
  const innocent = new Set(
    listed
      .filter(({ meaning, expiresAt }) => meaning === 'innocent' && (expiresAt === null || expiresAt > now))
      .map(({ attribute }) => attribute),
  );
  return rows.filter(({ attribute }) => !innocent.has(attribute ?? ''));
}

const evidenceOf = ({ record, field, raw, note }: QueryRow): Evidence => ({
  record,
  field,
  raw,
  ...(note ? { note } : {}),
});
