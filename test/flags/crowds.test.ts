import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../api/graph/open-store.ts';
import type { Store } from '../../api/graph/store.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { findFlags, readFlags } from '../../api/work/flags/read-flags.ts';
import { contentOf } from '../../api/work/flags/run/merge-draft.ts';
import { runFlags } from '../../api/work/flags/run/run-flags.ts';
import { makeCatalogue } from '../../api/work/indicators/catalogue.ts';
import { sealKey } from '../work/store-of.ts';
import { randomOf } from './random-of.ts';

/** FLAG_SEEDS=1-100 looks for more. */
const [FROM = 1, UNTIL = 4] = (process.env.FLAG_SEEDS ?? '1-4').split('-').map(Number);
const seeds = Array.from({ length: UNTIL - FROM + 1 }, (_, index) => FROM + index);

const MESA = 'Mesa, AZ 85201';
const TOWNS = ['Bend, OR 97701', 'Troy, NY 12180', 'Waco, TX 76701', 'Yuma, AZ 85364', 'Enid, OK 73701'];
const FIRST = 'Moore Patel Brandt Ortega Larsen Becker Dubois Novak Silva Tanaka Okafor Haddad Jansen'.split(' ');
const LAST = 'Quill Rivers Stone Tully Underwood Vance Webb Yardley Zeller Archer'.split(' ');

/**
 * Many who come to two libraries, each with its computers and its network: most of one town or not, some of one home, some
 * with a number, an account or a device in common beside it; and other versions of some of them.
 */
function crowd(seed: number): object[][] {
  const random = randomOf(seed * 104_729);
  const local = 0.3 + random.below(6) / 10;
  const applicant = (n: number) => {
    const library = random.below(2);
    const town = random.chance(local) ? MESA : random.of(TOWNS);
    const address = random.chance(0.2)
      ? `${1 + random.below(2)} Oak St Apt 3, ${MESA}, US`
      : `${10 + n} Elm St Apt ${n + 1}, ${town}, US`;
    const own = random.chance(0.2)
      ? [{ fingerprint: `c0ffee000000000${random.below(3)}`, ip: `192.0.2.${7 + library}` }]
      : [];
    const online = random.chance(0.8) ? { ip: `192.0.2.${7 + library}` } : {};
    return {
      id: `A${n}`,
      applicant: {
        name: `${FIRST[n % 13]} ${LAST[Math.floor(n / 13) % 10]}`,
        birthDate: `19${60 + (n % 40)}-0${1 + (n % 9)}-11`,
      },
      ...(random.chance(0.8) ? { addresses: [address] } : {}),
      ...(random.chance(0.25) ? { phones: [`+1 602 555 010${random.below(5)}`] } : {}),
      ...(random.chance(0.1) ? { bankAccounts: [{ iban: 'DE89370400440532013000' }] } : {}),
      devices: [...(random.chance(0.8) ? [{ fingerprint: `f0e1d2c3b4a5968${library}`, ...online }] : [online]), ...own],
    };
  };
  let clock = 0;
  const at = () => {
    clock += 1;
    return new Date(Date.parse('2027-01-01T00:00:00Z') + clock * 3_600_000).toISOString();
  };
  let count = 0;
  return Array.from({ length: 8 }, () => {
    const fresh = Array.from({ length: 4 + random.below(8) }, () => applicant(count++));
    const again = random.chance(0.6) ? Array.from({ length: 2 }, () => applicant(random.below(count))) : [];
    return [...fresh, ...again].map((record) => ({ ...record, submittedAt: at() }));
  });
}

async function load(store: Store, records: readonly object[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'commonthread-crowds-'));
  await writeFile(join(folder, 'r.ndjson'), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  await ingest(store, [{ path: join(folder, 'r.ndjson') }], { sealKey });
  await rm(folder, { recursive: true });
}

it.each(seeds)(
  'of crowds that come to a library the same is found by looks at what changed as by looks at everything (%i)',
  async (seed) => {
    const store = await openStore(':memory:');
    const run = (full: boolean) => runFlags(store, { catalogue: makeCatalogue(), full });
    try {
      for (const [index, records] of crowd(seed).entries()) {
        await load(store, records);
        await run(index === 0);
        const more = (await run(true)).changes.map(({ kind, flag }) => `${kind} ${flag.summary} ${contentOf(flag)}`);
        expect(more, `step ${index}`).toEqual([]);
      }
      const flags = await readFlags(
        store,
        (await findFlags(store)).map(({ key }) => key),
      );
      expect(flags.filter(({ rule }) => rule === 'new_link').length).toBeGreaterThan(3);
    } finally {
      await store.close();
    }
  },
  120_000,
);
