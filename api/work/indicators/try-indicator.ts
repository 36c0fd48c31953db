import { compareText } from '../../evidence/compare-text.ts';
import { openStore } from '../../graph/open-store.ts';
import { holders, scanHolderKeys } from '../../graph/queries.generated.ts';
import type { Store } from '../../graph/store.ts';
import { ingest } from '../../intake/ingest.ts';
import { temporarySealKey } from '../../intake/seal-key.ts';
import { byPages } from '../pages.ts';
import { WorkError } from '../work-error.ts';
import { assessApplications } from './assess.ts';
import { makeCatalogue } from './catalogue.ts';
import type { QueryIndicator } from './query-indicator.ts';
import { type SignRow, signRow } from './rows.ts';

/** What an indicator says of the records of a file. */
export interface Tried {
  readonly rows: readonly SignRow[];
  /** Applications whose record says `"expect": "yes"`, `"no"` or `"unknown"` and of which the answer is another. */
  readonly unlike: readonly (Pick<SignRow, 'application' | 'answer'> & { readonly expected: string })[];
}

/**
 * Loads the records of a file into a store in memory and asks one indicator about every application of it.
 * @throws WorkError `invalid` where a record cannot be taken in
 */
export async function tryIndicator(indicator: QueryIndicator, recordsFile: string): Promise<Tried> {
  const store = await openStore(':memory:');
  try {
    const { rejected, rejectsFile } = await ingest(store, [{ path: recordsFile }], { sealKey: temporarySealKey() });
    if (rejected > 0) {
      throw new WorkError('invalid', `${rejected} records of ${recordsFile} are none.`, `${rejectsFile} says why.`);
    }
    const keys = (await scanHolderKeys(store, { prefix: 'application:' })).map(({ key }) => key).sort(compareText);
    const results = await assessApplications(store, { ...makeCatalogue(), indicators: [indicator] }, keys);
    const rows = keys.flatMap((key) =>
      (results.get(key) ?? []).map((result) => signRow(key.slice('application:'.length), result)),
    );
    const expected = await expectations(store, keys);
    return {
      rows,
      unlike: rows.flatMap(({ application, answer }) => {
        const wanted = expected.get(application);
        return wanted === undefined || wanted === answer ? [] : [{ application, answer, expected: wanted }];
      }),
    };
  } finally {
    await store.close();
  }
}

async function expectations(store: Store, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await byPages(keys, (page) => holders(store, { keys: page }));
  const read = rows.map(async ({ id, record }) => {
    const { expect } = record === null ? {} : (JSON.parse(await store.record(record)) as { readonly expect?: unknown });
    return typeof expect === 'string' ? [[id, expect] as const] : [];
  });
  return new Map((await Promise.all(read)).flat());
}
