import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../api/graph/open-store.ts';
import { recordWork } from '../../api/work/journal/record-work.ts';
import { aFlag } from '../flags/a-flag.ts';
import { ok, Receiver, status } from '../outbox/receiver.ts';
import { smallWorld } from '../work/small-world.ts';
import { type Workspace, workspace } from './command.ts';

const ndjson = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const rows = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

let space: Workspace;
let receiver: Receiver;
beforeEach(async () => {
  space = await workspace();
  receiver = await Receiver.start();
  await mkdir(space.path('config'), { recursive: true });
  await writeFile(space.path('config', 'soc.webhook-secret'), `whsec_${Buffer.alloc(32, 7).toString('base64')}`, {
    mode: 0o600,
  });
  await targets();
});
afterEach(async () => {
  await receiver.stop();
  await space.remove();
});

const targets = (more = 'attempts: 2') =>
  writeFile(
    space.path('config', 'delivery.yaml'),
    `targets:
  - {name: archive, file: ${space.path('archive.ndjson')}}
  - {name: soc, webhook: "http://127.0.0.1:${receiver.port}/", allow: [127.0.0.1], firstRetry: 1ms, longestRetry: 200ms, timeout: 500ms, ${more}}
`,
  );
const load = async () => {
  await writeFile(space.path('world.ndjson'), ndjson(smallWorld));
  expect((await space.run(['ingest', 'world.ndjson'])).code).toBe(0);
};

describe('flag', () => {
  it('prints what is new, and delivers the same lines to the file and the webhook, once', async () => {
    await load();
    const { code, stdout, stderr } = await space.run(['flag']);
    expect({ code, stderr: stderr.includes('soc') }).toEqual({ code: 10, stderr: false });
    const printed = rows(stdout).sort((x, y) => (x.id < y.id ? -1 : 1));
    expect(printed.length).toBeGreaterThan(0);
    const lines = rows(await readFile(space.path('archive.ndjson'), 'utf8')).sort((x, y) => (x.id < y.id ? -1 : 1));
    expect(lines).toEqual(printed);
    const bodies = receiver.received.map(({ body }) => JSON.parse(body)).sort((x, y) => (x.id < y.id ? -1 : 1));
    expect(bodies).toEqual(printed);
    expect((await space.run(['flag'])).code).toBe(0);
    expect(receiver.received).toHaveLength(printed.length);
    expect((await space.run(['outbox'])).stdout).toBe('');
  });

  it('keeps what could not be delivered, without a word of it on standard error, until it is', async () => {
    await load();
    receiver.answer = status(500);
    const { code, stdout, stderr } = await space.run(['flag']);
    const count = rows(stdout).length;
    expect(code).toBe(10);
    expect(stderr).toMatch(/soc: status 500 \(\d+ times\)/);
    for (const { id, subjects, summary } of rows(stdout)) {
      for (const text of [id, summary, ...subjects]) expect(stderr).not.toContain(text);
    }
    expect(rows((await space.run(['outbox'])).stdout)).toHaveLength(count);
    // The second and last attempt.
    await setTimeout(20);
    const failed = await space.run(['outbox', 'deliver']);
    expect(failed.code).toBe(1);
    expect(rows(failed.stdout)).toEqual([{ delivered: 0, failed: 0, dead: count }]);
    const dead = rows((await space.run(['outbox', '--state', 'dead'])).stdout);
    expect(dead[0]).toMatchObject({ target: 'soc', state: 'dead', attempts: 2, problem: 'status 500' });

    receiver.answer = ok;
    receiver.received.length = 0;
    expect(rows((await space.run(['outbox', 'replay', dead[0].id])).stdout)).toEqual([{ replayed: 1 }]);
    expect(rows((await space.run(['outbox', 'deliver', '--wait', '10s'])).stdout)).toEqual([
      { delivered: 1, failed: 0, dead: 0 },
    ]);
    expect(receiver.received[0]?.headers['webhook-id']).toBe(dead[0].id);
    expect(rows((await space.run(['outbox', 'replay', '--dead'])).stdout)).toEqual([{ replayed: count - 1 }]);
    expect((await space.run(['outbox', 'deliver'])).code).toBe(0);
    expect(receiver.received).toHaveLength(count);
    // All of it is brought back by a rebuild, and nothing is delivered again.
    expect((await space.run(['rebuild'])).code).toBe(0);
    expect((await space.run(['outbox', 'deliver'])).code).toBe(0);
    expect(receiver.received).toHaveLength(count);
    const arrived = rows((await space.run(['outbox', '--state', 'delivered'])).stdout).length;
    expect(arrived).toBeGreaterThanOrEqual(2 * count);
    expect(rows((await space.run(['outbox', 'purge', '--older-than', '90d'])).stdout)).toEqual([{ purged: 0 }]);
    expect(rows((await space.run(['outbox', 'purge', '--older-than', '0s'])).stdout)).toEqual([{ purged: arrived }]);
    expect((await space.run(['outbox', '--state', 'delivered'])).stdout).toBe('');
    expect((await space.run(['outbox', 'purge'])).code).toBe(2);
    expect((await space.run(['outbox', 'purge', '--older-than', '90'])).code).toBe(2);
  });

  it('does not begin where it is set up wrongly', async () => {
    await load();
    await targets('secret: hunter2');
    const { code, stderr } = await space.run(['flag']);
    expect(code).toBe(2);
    expect(stderr).toContain('a key that is not known: secret');
    expect((await space.run(['outbox', 'replay'])).code).toBe(2);
    expect((await space.run(['outbox', 'replay', 'x', '--dead'])).code).toBe(2);
  });
});

describe('killed while it delivers', () => {
  it('delivers everything at least once, and nothing is lost', async () => {
    const store = await openStore(space.path('.commonthread/store'));
    const at = '2026-06-01T00:00:00.000Z';
    const flags = Array.from({ length: 120 }, (_, n) => aFlag({ id: n.toString(16).padStart(16, '0') }));
    await store.write((writer) =>
      recordWork(
        writer,
        flags.map((flag) => ({ type: 'flag' as const, at, by: 'flag', flag, deliver: ['soc', 'archive'] })),
      ),
    );
    await store.close();
    await targets('attempts: 50');
    receiver.answer = (_request, response) => void globalThis.setTimeout(() => response.writeHead(204).end(), 15);
    for (const seen of [10, 30, 60]) {
      const process = space.start(['outbox', 'deliver', '--wait', '1m']);
      while (receiver.received.length < seen) await setTimeout(5);
      process.kill('SIGKILL');
      await process.ended.catch(() => undefined);
    }
    const { code, stdout } = await space.start(['outbox', 'deliver', '--wait', '1m']).ended;
    expect({ code, dead: rows(stdout)[0].dead }).toEqual({ code: 0, dead: 0 });
    const ids = new Set(receiver.received.map(({ headers }) => headers['webhook-id']));
    expect(ids.size).toBe(120);
    expect(receiver.received.length).toBeLessThanOrEqual(120 + 3 * 20);
    const lines = (await readFile(space.path('archive.ndjson'), 'utf8')).split('\n').filter(Boolean);
    const whole = lines.flatMap((line) => {
      try {
        return [JSON.parse(line).id as string];
      } catch {
        return [];
      }
    });
    expect(new Set(whole).size).toBe(120);
  });
});
