import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setKept, statements } from '../../api/graph/queries.generated.ts';
import type { Runner, Statement, Store } from '../../api/graph/store.ts';
import { neo4jAddress } from '../requirements.ts';
import { conforms } from './conforms.ts';
import { engines } from './engines.ts';
import { changedLines, graphLines } from './graph-lines.ts';
import type { Step } from './step.ts';
import { erasing } from './story/erasing.ts';
import { indicators } from './story/indicators.ts';
import { changes, intake } from './story/intake.ts';
import { applicants, digest, evidence, screening, search } from './story/questions.ts';
import { clearing, store as ofTheStore } from './story/store.ts';
import { consuming, touched, work } from './story/work.ts';

const story: readonly Step[] = [
  ...intake,
  ...applicants,
  ...evidence,
  ...screening,
  ...indicators,
  ...search,
  ...digest,
  ...ofTheStore,
  ...work,
  ...touched,
  ...consuming,
  ...changes,
  ...erasing,
  ...clearing,
];

it('has a step for every statement of the catalogue', () => {
  const told = new Set(story.map(({ statement }) => statement));
  const functionOf = (name: string) =>
    name.replace(/^.*\//, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  expect(statements.map(({ name }) => functionOf(name)).filter((name) => !told.has(name))).toEqual([]);
});

it('runs on Neo4j too wherever nothing may be skipped', () => {
  if (process.env.CI === 'true') expect(neo4jAddress, 'COMMONTHREAD_TEST_NEO4J').toBeDefined();
});

describe.each(engines)('the catalogue on $engine', ({ missing, open }) => {
  describe.skipIf(missing)('answers as written down', () => {
    let store: Store | undefined;
    let before: string[];

    beforeAll(async () => {
      const opened = await open();
      // How far nothing is kept is written differently on each engine, and nothing else is.
      await opened.write((writer) => setKept(writer, { kept: '0' }));
      before = await graphLines(opened);
      store = opened;
    });
    afterAll(() => store?.close());

    it.each(story)('$name', async ({ name, run }) => {
      if (store === undefined) throw new Error('The store did not open');
      const { rows, statement } = await tell(store, run);
      const after = statement.access === 'write' ? await graphLines(store) : before;
      const answer = { rows: statement.order === 'none' ? inOrder(rows) : rows, changes: changedLines(before, after) };
      before = after;
      for (const row of rows)
        expect(conforms({ map: statement.row }, row), `${JSON.stringify(row)} is as the header declares`).toBe(true);
      await expect(asText(answer)).toMatchFileSnapshot(`golden/${fileName(statement, name)}`);
    });
  });
});

/** Runs a step, and says which statement that was. */
async function tell(store: Store, run: Step['run']): Promise<{ rows: readonly unknown[]; statement: Statement }> {
  let statement: Statement | undefined;
  const through = (runner: Runner): Runner => ({
    run: (told, params) => {
      statement = told;
      return runner.run(told, params);
    },
  });
  const chooses: Runner = {
    run: (told, params) =>
      told.access === 'read'
        ? through(store).run(told, params)
        : store.write((writer) => through(writer).run(told, params)),
  };
  const rows = await run(chooses);
  if (statement === undefined) throw new Error('The step ran no statement');
  return { rows: Array.isArray(rows) ? rows : [], statement };
}

function inOrder(rows: readonly unknown[]): unknown[] {
  return [...rows].sort((a, b) => (oneLine(a) < oneLine(b) ? -1 : 1));
}

function asText({ rows, changes }: { rows: readonly unknown[]; changes: readonly string[] }): string {
  // Schema checksums differ by engine.
  return `${[...rows.map(oneLine), ...changes].join('\n')}\n`.replace(/[0-9a-f]{64}/g, '<sha256>');
}

/** Maps have no order; lists have, but for labels, which no engine promises to keep in one. */
function oneLine(row: unknown): string {
  return JSON.stringify(row, (key, value: unknown) => {
    if (key === 'labels' && Array.isArray(value)) return [...value].sort();
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function fileName(statement: Statement, name: string): string {
  const special = name.split(' ').slice(1).join('-');
  return `${statement.name}${special === '' ? '' : `.${special}`}.txt`;
}
