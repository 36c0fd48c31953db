import { describe, expect, it } from 'vitest';
import {
  applicationsSeenWith,
  attributeCounts,
  attributesOfHolders,
  brokersOfAttributes,
  holders,
  holdingsOfAttributes,
  namesHoldingAttributes,
} from '../../api/graph/queries.generated.ts';
import type { Reader, Runner } from '../../api/graph/store.ts';
import { groupBy } from '../../api/work/group-by.ts';
import { bySightings } from '../../api/work/screen/by-sightings.ts';
import { generateWorld } from '../../seed/generate-world.ts';
import { engines } from '../contract/engines.ts';
import { ingestInto } from './store-of.ts';

const WORLD = [...generateWorld({ seed: 12, applications: 200, operatorShare: 0.3 })].map(({ record }) => record);
const applications = WORLD.flatMap((record) => ('applicant' in record ? [`application:${record.id}`] : []));
const [, left = ''] = applications;

interface Question {
  readonly about: 'values' | 'holders';
  readonly column: string;
  readonly ask: (runner: Runner, keys: readonly string[]) => Promise<readonly object[]>;
}

/** What is told of values and their holders, as screening asks for it, and where an answer is cut off. */
const QUESTIONS: Readonly<Record<string, Question>> = {
  counts: { about: 'values', column: 'attribute', ask: (runner, keys) => attributeCounts(runner, { keys }) },
  'names of values held often': {
    about: 'values',
    column: 'attribute',
    ask: (runner, keys) => namesHoldingAttributes(runner, { rows: keys.map((attribute) => ({ attribute, few: 2 })) }),
  },
  holdings: {
    about: 'values',
    column: 'attribute',
    ask: (runner, keys) => holdingsOfAttributes(runner, { keys, limit: 1_000 }),
  },
  'the first holdings': {
    about: 'values',
    column: 'attribute',
    ask: (runner, keys) => holdingsOfAttributes(runner, { keys, limit: 2 }),
  },
  'declared brokers': {
    about: 'values',
    column: 'attribute',
    ask: (runner, keys) => brokersOfAttributes(runner, { keys }),
  },
  'applications seen': {
    about: 'values',
    column: 'attribute',
    ask: (runner, keys) => applicationsSeenWith(runner, { keys, except: left, day: '2026', limit: 200 }),
  },
  'the first applications seen': {
    about: 'values',
    column: 'attribute',
    ask: (runner, keys) => applicationsSeenWith(runner, { keys, except: left, day: '2026-01', limit: 1 }),
  },
  holders: { about: 'holders', column: 'key', ask: (runner, keys) => holders(runner, { keys }) },
};

/** Notes which statements the store is asked. */
const noting = (store: Reader, asked: Set<string>): Reader => ({
  record: (pointer) => store.record(pointer),
  run: (statement, params) => {
    asked.add(statement.name);
    return store.run(statement, params);
  },
});

describe.each(engines)('what one question about the sightings of values tells, on $engine', ({ missing, open }) => {
  it.skipIf(missing)('is what the statements about these values and their holders answer', async () => {
    const store = await open();
    try {
      await ingestInto(store, WORLD);
      const held = await attributesOfHolders(store, { holders: applications });
      const values = [...new Set(held.map(({ attribute }) => attribute))];
      const seen = [...new Set(held.map(({ holder }) => holder))];
      const askedAt = new Map<number, ReadonlySet<string>>();
      for (const limit of [1, 3, 1_000]) {
        const asked = new Set<string>();
        const told = bySightings(noting(store, asked), limit);
        for (const [name, { about, column, ask }] of Object.entries(QUESTIONS)) {
          const keys = about === 'values' ? values : seen;
          const byKey = async (runner: Runner) =>
            groupBy(await ask(runner, keys), (row) => String((row as Record<string, unknown>)[column]));
          const answer = await byKey(store);
          expect(answer.size, name).toBeGreaterThan(0);
          expect(await byKey(told), `${name}, ${limit} of each value`).toEqual(answer);
        }
        askedAt.set(limit, asked);
      }
      expect(askedAt.get(1)?.size).toBeGreaterThan(5);
      // Only where an answer is cut off is the statement itself asked.
      expect([...(askedAt.get(1_000) ?? [])].sort()).toEqual([
        'screen/applications-seen-with',
        'screen/sightings-of-attributes',
      ]);
    } finally {
      await store.close();
    }
  });
});
