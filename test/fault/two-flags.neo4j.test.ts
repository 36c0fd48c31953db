import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../api/graph/open-store.ts';
import { lease, takeLease } from '../../api/graph/queries.generated.ts';
import type { Store } from '../../api/graph/store.ts';
import { findFlags } from '../../api/work/flags/read-flags.ts';
import { generateWorld } from '../../seed/generate-world.ts';
import { type Ended, type Process, type Workspace, workspace } from '../cli/command.ts';
import { graphLines } from '../contract/graph-lines.ts';
import { emptyNeo4j, neo4jPassword } from '../empty-neo4j.ts';
import { neo4jAddress } from '../requirements.ts';

const KEY = 'lease:flag';
/** Takes the job a moment, so that another one comes while it is at it. */
const WORLD = [...generateWorld({ seed: 5, applications: 300, operatorShare: 0.2 })].map(({ record }) => record);

let space: Workspace;
let address: string;
const flag = (...argv: readonly string[]): Process =>
  space.start(['flag', '--store', address, ...argv], { NEO4J_PASSWORD: neo4jPassword });
const ids = ({ stdout }: Ended) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { readonly id: string }).id);
/** Exit code, and how many flags were printed. */
const outcomeOf = (ended: Ended) => [ended.code, ids(ended).length];
const opened = async <Answer>(ask: (store: Store) => Promise<Answer>): Promise<Answer> => {
  const store = await openStore(address, { password: neo4jPassword });
  try {
    return await ask(store);
  } finally {
    await store.close();
  }
};
const stored = () => opened(async (store) => (await findFlags(store)).length);

async function load(at: string): Promise<void> {
  space = await workspace();
  address = at === '' ? space.path('store') : at;
  if (at !== '') await emptyNeo4j(at);
  await writeFile(space.path('world.ndjson'), WORLD.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const loaded = await space.start(['ingest', 'world.ndjson', '--store', address], { NEO4J_PASSWORD: neo4jPassword })
    .ended;
  expect(loaded.code).toBe(0);
}

/** What every pair of runs has to leave: each flag there once, and printed once. */
async function eachFlagOnce(...ended: readonly Ended[]): Promise<void> {
  const printed = ended.flatMap(ids);
  expect(printed.length).toBeGreaterThan(20);
  expect(new Set(printed).size).toBe(printed.length);
  expect(await stored()).toBe(printed.length);
  expect(outcomeOf(await flag('--full').ended)).toEqual([0, 0]);
}

describe('two flag commands at the same time on one embedded store', () => {
  beforeEach(() => load(''));
  afterEach(() => space.remove());

  /** One that has the store and goes no further until it is told to. */
  async function stopped(): Promise<Process> {
    const first = flag();
    while (!existsSync(space.path('store', 'owner.json'))) await setTimeout(5);
    first.kill('SIGSTOP');
    return first;
  }

  it('the second says who holds the store, or waits for it', async () => {
    const first = await stopped();
    const refused = await flag().ended;
    expect(outcomeOf(refused)).toEqual([2, 0]);
    expect(refused.stderr).toContain(`is held by process ${first.pid} on`);
    expect(outcomeOf(await flag('--wait', '1').ended)).toEqual([2, 0]);
    const second = flag('--wait', '90');
    await setTimeout(500);
    first.kill('SIGCONT');
    const both = await Promise.all([first.ended, second.ended]);
    expect(both.map(({ code }) => code)).toEqual([10, 0]);
    await eachFlagOnce(...both);
  });

  it('the second has the store at once when the first is killed, and nothing is lost', async () => {
    const first = await stopped();
    const second = flag('--wait', '90');
    await setTimeout(500);
    first.kill('SIGKILL');
    await first.ended.catch(() => undefined);
    const ended = await second.ended;
    expect(ended.code).toBe(10);
    await eachFlagOnce(ended);
  });

  it('a wait is cut short by Ctrl-C', async () => {
    const first = await stopped();
    const second = flag('--wait', '600');
    await setTimeout(1_000);
    second.kill('SIGINT');
    expect(await second.ended).toMatchObject({ code: 1, stderr: 'commonthread: interrupted.\n' });
    first.kill('SIGKILL');
    await first.ended.catch(() => undefined);
  });

  it('within one serve, one of three does the work and the others say who is at it', async () => {
    const serve = space.start(['serve', '--port', '0', '--format', 'ndjson', '--store', address]);
    await serve.printed('signInUrl');
    const three = await Promise.all([flag().ended, flag().ended, flag().ended]);
    expect(three.map(({ code }) => code).sort()).toEqual([10, 2, 2].sort());
    for (const { code, stderr } of three) {
      if (code === 2) expect(stderr).toMatch(/tester \(process \d+ on .+\) is at work on the flags, .*--wait/s);
    }
    serve.kill('SIGTERM');
    await serve.ended;
    await eachFlagOnce(...three);
  });
});

describe.skipIf(neo4jAddress === undefined)('two flag commands at the same time on one Neo4j', () => {
  beforeEach(() => load(neo4jAddress ?? ''));
  afterEach(() => space.remove());
  const held = () => opened(async (store) => (await lease(store, { key: KEY }))[0]);

  /** One that has the lease and goes no further until it is told to. */
  async function stopped(): Promise<Process> {
    const first = flag();
    await opened(async (store) => {
      while (((await lease(store, { key: KEY }))[0]?.until ?? '') === '') await setTimeout(5);
    });
    first.kill('SIGSTOP');
    return first;
  }

  it('the second says who holds the lease and until when, or waits for it', async () => {
    const first = await stopped();
    const refused = await flag().ended;
    expect(outcomeOf(refused)).toEqual([2, 0]);
    expect(refused.stderr).toMatch(
      new RegExp(`tester \\(process ${first.pid} on .+\\) is at work on the flags, until 20.*Z .*--wait`, 's'),
    );
    const second = flag('--wait', '90');
    await setTimeout(500);
    first.kill('SIGCONT');
    const both = await Promise.all([first.ended, second.ended]);
    expect(both.map(({ code }) => code)).toEqual([10, 0]);
    await eachFlagOnce(...both);
  });

  it('the lease ends with a holder that was killed, and nothing is lost', async () => {
    const first = await stopped();
    first.kill('SIGKILL');
    await first.ended.catch(() => undefined);
    expect((await held())?.holder).toContain(`process ${first.pid} on`);
    const second = await flag().ended;
    expect(second.code).toBe(10);
    await eachFlagOnce(second);
  });

  it('the lease of another machine that is heard of no more ends at its time', async () => {
    const holder = 'kim (process 7 on another-machine)';
    const holdUntil = (until: string, seen: number) =>
      opened((store) =>
        store.write((writer) => takeLease(writer, { key: KEY, holder, now: new Date().toISOString(), until, seen })),
      );
    const [{ fence } = { fence: 0 }] = await holdUntil('2999-01-01T00:00:00.000Z', -1);
    const refused = await flag().ended;
    expect(outcomeOf(refused)).toEqual([2, 0]);
    expect(refused.stderr).toContain(`${holder} is at work on the flags, until 2999-01-01`);
    const until = Date.now() + 3_000;
    await holdUntil(new Date(until).toISOString(), fence);
    const second = await flag('--wait', '90').ended;
    expect(Date.now()).toBeGreaterThanOrEqual(until);
    expect(second.code).toBe(10);
    await eachFlagOnce(second);
  });

  it('one that slept until another took over writes nothing any more, and says so', async () => {
    const first = await stopped();
    // As though a minute had passed.
    const { fence = 0 } = (await held()) ?? {};
    const take = { key: KEY, holder: 'nobody', now: new Date().toISOString(), until: '', seen: fence };
    await opened((store) => store.write((writer) => takeLease(writer, take)));
    const second = await flag().ended;
    expect(second.code).toBe(10);
    first.kill('SIGCONT');
    const late = await first.ended;
    expect(outcomeOf(late)).toEqual([2, 0]);
    expect(late.stderr).toContain('Another job has taken over');
    await eachFlagOnce(second);
  });

  it('whoever erases waits for it to end, so that it writes of nobody who is gone', async () => {
    const first = await stopped();
    const erasing = space.start(['erase', 'APP-000087', '--yes', '--store', address], {
      NEO4J_PASSWORD: neo4jPassword,
    });
    const over = erasing.ended.then(() => 'over');
    expect(await Promise.race([over, setTimeout(4_000, 'waiting')])).toBe('waiting');
    first.kill('SIGCONT');
    expect((await first.ended).code).toBe(10);
    expect((await erasing.ended).code).toBe(0);
    await opened(async (store) => {
      const kept = [];
      for await (const { text } of store.records()) kept.push(text);
      const said = [...(await graphLines(store)), ...kept].filter((text) => text.includes('APP-000087'));
      expect(said).toEqual([]);
    });
  });
});
