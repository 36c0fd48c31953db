import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../api/graph/digest.ts';
import { applicationsByKey, claimsOfHolders, scanHolderKeys } from '../../api/graph/queries.generated.ts';
import type { Store } from '../../api/graph/store.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { ndjson, testKey, withFolder, withStore } from './load.ts';

const HUB_NAMES = 2;

async function load(store: Store, ...runs: readonly (readonly object[])[]): Promise<void> {
  await withFolder(async (folder) => {
    for (const [index, run] of runs.entries()) {
      const path = join(folder, `${index}.ndjson`);
      await writeFile(path, ndjson(...run));
      await ingest(store, [{ path }], { sealKey: testKey, claimHubNames: HUB_NAMES });
    }
  });
}

/** Applications by applicant, as ids: `1+2 3` are two applicants, the first with two applications. */
async function applicants(store: Store): Promise<string> {
  const keys = (await scanHolderKeys(store, { prefix: 'application:' })).map(({ key }) => key);
  const groups = new Map<string, string[]>();
  for (const { holder, other } of await claimsOfHolders(store, { keys })) {
    groups.set(other, [...(groups.get(other) ?? []), holder.slice('application:'.length)]);
  }
  for (const [key, members] of groups) {
    const rows = await applicationsByKey(store, { keys: members.map((member) => `application:${member}`) });
    const [first] = [...rows].sort((a, b) => (a.submittedAt + a.id < b.submittedAt + b.id ? -1 : 1));
    expect(key).toBe(`applicant:${first?.id}`);
  }
  return [...groups.values()]
    .map((members) => members.sort().join('+'))
    .sort()
    .join(' ');
}

const of = (
  id: string,
  name: string,
  birthDate: string | undefined,
  phone: string | undefined,
  at = `2026-03-0${id}`,
) => ({
  id,
  submittedAt: `${at}T00:00:00Z`,
  applicant: { name, ...(birthDate === undefined ? {} : { birthDate }) },
  ...(phone === undefined ? {} : { phones: [phone] }),
});
const PHONE = '+16025550142';
const OTHER = '+16025550143';
const BORN = '1990-01-01';

describe('applications are one applicant', () => {
  test('when equipment was sent to where both live, in one batch or in two', async () => {
    const home = { use: 'residence', text: '1420 W Elm St Apt 5, Mesa, AZ 85201, US' };
    const first = { ...of('1', 'Jo Doe', BORN, undefined), equipment: [{ address: home }] };
    const second = { ...of('2', 'Jo Doe', BORN, undefined), addresses: [home] };
    for (const runs of [[[first, second]], [[first], [second]], [[second], [first]]]) {
      await withStore(async (store) => {
        await load(store, ...runs);
        expect(await applicants(store)).toBe('1+2');
      });
    }
  });
  test('when they claim one identity and share a channel, however the name is written', async () => {
    await withStore(async (store) => {
      await load(store, [of('1', 'Inés M. Diaz', BORN, PHONE), of('2', 'DIAZ, ines', BORN, '(602) 555-0142')]);
      expect(await applicants(store)).toBe('1+2');
    });
  });
  test('not by the identity alone: perhaps a thief and a victim', async () => {
    await withStore(async (store) => {
      await load(store, [of('1', 'Jo Doe', BORN, PHONE), of('2', 'Jo Doe', BORN, OTHER)]);
      expect(await applicants(store)).toBe('1 2');
    });
  });
  test('not by the channel alone', async () => {
    await withStore(async (store) => {
      await load(store, [
        of('1', 'Jo Doe', BORN, PHONE),
        of('2', 'Ann Poe', BORN, PHONE),
        of('3', 'Jo Doe', undefined, PHONE),
      ]);
      expect(await applicants(store)).toBe('1 2 3');
    });
  });
  test('by a government id in place of the birth date', async () => {
    const governmentId = { type: 'US_SSN', value: '212-45-6789' };
    await withStore(async (store) => {
      await load(store, [
        { ...of('1', 'Jo Doe', undefined, PHONE), applicant: { name: 'Jo Doe', governmentId } },
        {
          ...of('2', 'Jo Doe', undefined, PHONE),
          applicant: { name: 'Jo Doe', governmentId: { type: 'SSN', value: '212456789' } },
        },
      ]);
      expect(await applicants(store)).toBe('1+2');
    });
  });
  test('by a residence with its unit, and not by the building', async () => {
    const home = (id: string, text: string) => ({ ...of(id, 'Jo Doe', BORN, undefined), addresses: [text] });
    await withStore(async (store) => {
      await load(store, [
        home('1', '1420 W Elm St Apt 5, Mesa, AZ 85201'),
        home('2', '1420 West Elm Street #5, Mesa, AZ 85201'),
      ]);
      expect(await applicants(store)).toBe('1+2');
    });
    await withStore(async (store) => {
      await load(store, [home('1', '1420 W Elm St, Mesa, AZ 85201'), home('2', '1420 W Elm St, Mesa, AZ 85201')]);
      expect(await applicants(store)).toBe('1 2');
    });
  });
  test('transitively, and a late one in between joins two applicants: the older id stays', async () => {
    await withStore(async (store) => {
      await load(store, [of('1', 'Jo Doe', BORN, PHONE), of('2', 'Jo Doe', BORN, OTHER)]);
      expect(await applicants(store)).toBe('1 2');
      await load(store, [{ ...of('3', 'Jo Doe', BORN, undefined), phones: [PHONE, OTHER] }]);
      expect(await applicants(store)).toBe('1+2+3');
    });
  });
  test('until a newer version takes away what joined them', async () => {
    await withStore(async (store) => {
      await load(store, [
        of('1', 'Jo Doe', BORN, PHONE),
        of('2', 'Jo Doe', BORN, OTHER),
        { ...of('3', 'Jo Doe', BORN, undefined), phones: [PHONE, OTHER] },
      ]);
      await load(store, [of('3', 'Jo Doe', BORN, OTHER, '2026-03-09')]);
      expect(await applicants(store)).toBe('1 2+3');
    });
  });
});

describe('a channel of many names joins nobody', () => {
  const pair = [of('1', 'Jo Doe', BORN, PHONE), of('2', 'Jo Doe', BORN, PHONE)];
  const others = [of('3', 'Ann Poe', BORN, PHONE), of('4', 'Max Roe', BORN, PHONE)];

  test('and parts those it had joined, whatever came first', async () => {
    const digests = new Set<string>();
    for (const runs of [[pair, others], [others, pair], [[...pair, ...others]]]) {
      await withStore(async (store) => {
        await load(store, ...runs);
        expect(await applicants(store)).toBe('1 2 3 4');
        digests.add(await digestOf(store));
      });
    }
    expect(digests.size).toBe(1);
  });
  test('and joins again when it no longer has so many', async () => {
    const moved = of('4', 'Max Roe', BORN, OTHER, '2026-03-09');
    const digests = new Set<string>();
    for (const runs of [[pair, others, [moved]], [[moved], pair, others], [[...pair, ...others, moved]]]) {
      await withStore(async (store) => {
        await load(store, ...runs);
        expect(await applicants(store)).toBe('1+2 3 4');
        digests.add(await digestOf(store));
      });
    }
    expect(digests.size).toBe(1);
  });
  test('and joins again when one of its names turns out to be another', async () => {
    const renamed = of('4', 'Ann Poe', BORN, PHONE, '2026-03-09');
    await withStore(async (store) => {
      await load(store, pair, others);
      expect(await applicants(store)).toBe('1 2 3 4');
      await load(store, [renamed]);
      expect(await applicants(store)).toBe('1+2 3+4');
    });
  });
});
