import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../api/graph/store.ts';
import { neighbourhood } from '../../api/work/network/neighbourhood.ts';
import { rings, ringsOfStore } from '../../api/work/rings.ts';
import { ringsAround } from '../../api/work/rings-around.ts';
import { smallWorld } from './small-world.ts';
import { storeOf } from './store-of.ts';

let store: Store;
afterEach(async () => {
  vi.useRealTimers();
  await store.close();
});

/** Names of the statements that the store is asked while something is done. */
async function asked(task: () => Promise<unknown>): Promise<readonly string[]> {
  const names: string[] = [];
  const { run } = store;
  store.run = (statement, params) => {
    names.push(statement.name);
    return run.call(store, statement, params) as never;
  };
  await task();
  store.run = run;
  return names;
}

const ringIds = async (): Promise<readonly string[]> => {
  const found: string[] = [];
  for await (const { id } of rings(store)) found.push(id);
  return found;
};

describe('the rings of a store', () => {
  it('change when an entry of a list runs out, though nothing was written', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-06-01T00:00:00Z') });
    const person = (id: string, name: string, home: string) => ({
      id,
      submittedAt: '2026-03-01T10:00:00Z',
      applicant: { name },
      devices: [{ fingerprint: 'f3a90011' }],
      emails: ['shared@example.com'],
      addresses: [{ use: 'residence', text: home }],
    });
    const entry = (kind: string, value: string) => ({
      kind,
      value,
      list: 'shared things',
      meaning: 'innocent',
      expiresAt: '2026-07-01T00:00:00Z',
    });
    store = await storeOf([
      person('APP-1', 'Amara Okafor', '4 Elm St, Mesa, AZ 85201'),
      person('APP-2', 'Sven Lindqvist', '9 Oak Ave, Reno, NV 89501'),
      entry('device', 'f3a90011'),
      entry('email', 'shared@example.com'),
    ]);
    expect(await ringIds()).toEqual([]);
    vi.setSystemTime(Date.parse('2026-07-02T00:00:00Z'));
    expect(await ringIds()).toEqual(['APP-1']);
  });

  it('are not looked for again to draw a network', async () => {
    store = await storeOf(smallWorld);
    const first = await asked(() => neighbourhood(store, { around: ['APP-1'] }));
    await ringsOfStore(store);
    const ring = async () => (await neighbourhood(store, { around: ['APP-1'] })).nodes.find(({ ring }) => ring)?.ring;
    const then = await asked(async () => expect(await ring()).toBe('greenhouse/APP-1'));
    expect(then.length).toBeLessThan(first.length);
  });
});

it('the candidates of a broker are counted once between two writes', async () => {
  store = await storeOf(smallWorld);
  const count = (names: readonly string[]) =>
    names.filter((name) => name === 'evidence/brokers-with-candidates').length;
  expect(count(await asked(() => neighbourhood(store, { around: ['BRK-17'] })))).toBe(1);
  expect(count(await asked(() => neighbourhood(store, { around: ['BRK-17'] })))).toBe(0);
  await store.write(async () => {});
  expect(count(await asked(() => neighbourhood(store, { around: ['BRK-17'] })))).toBe(1);
});

it('a ring that is larger than a walk has no name until the whole store was looked through', async () => {
  // Each account is its owner's and ten others': 1,111 parties in three steps, and one more step behind fifty of them.
  const accountOf = (at: number) => ({ country: 'US', routing: '021000021', account: String(100_000_000 + at) });
  const parent = (at: number) => (at <= 1_110 ? Math.floor((at - 1) / 10) : at - 1_000);
  const word = (text: string) =>
    [...createHash('sha256').update(text).digest('hex').slice(0, 10)]
      .map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)])
      .join('');
  store = await storeOf(
    Array.from({ length: 1_161 }, (_, at) => ({
      id: `APP-${at}`,
      submittedAt: new Date(Date.UTC(2026, 0, 1) + (2_000 - at) * 60_000).toISOString(),
      applicant: { name: `${word(`given ${at}`)} ${word(`family ${at}`)}` },
      addresses: [
        {
          use: 'residence',
          text: `${at + 1} Elm St, ${['Mesa, AZ 85201', 'Reno, NV 89501', 'Tulsa, OK 74103'][at % 3]}`,
        },
      ],
      bankAccounts: at === 0 ? [accountOf(0)] : [accountOf(at), accountOf(parent(at))],
    })),
  );
  const root = 'applicant:APP-0';
  expect((await ringsAround(store, [root])).get(root)).toBeUndefined();
  const { ringOf, rings: all } = await ringsOfStore(store);
  expect(all.map(({ parties }) => parties.length)).toEqual([1_161]);
  const drawn = await neighbourhood(store, { around: [root], maxNodes: 1 });
  expect(drawn.nodes).toMatchObject([{ key: root, ring: ringOf.get(root) }]);
});
