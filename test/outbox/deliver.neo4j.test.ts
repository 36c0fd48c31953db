import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../api/graph/store.ts';
import { erase } from '../../api/work/erase/erase.ts';
import type { Flag } from '../../api/work/flags/flag.ts';
import { recordWork } from '../../api/work/journal/record-work.ts';
import { backoff } from '../../api/work/outbox/backoff.ts';
import { deliver } from '../../api/work/outbox/deliver.ts';
import { deliveries } from '../../api/work/outbox/entries.ts';
import { loadTargets } from '../../api/work/outbox/load-targets.ts';
import { purge } from '../../api/work/outbox/purge.ts';
import { replay } from '../../api/work/outbox/replay.ts';
import type { Target, WebhookTarget } from '../../api/work/outbox/target.ts';
import { loadSecrets } from '../../api/work/outbox/webhook/load-secrets.ts';
import { rebuild } from '../../api/work/rebuild.ts';
import { engines } from '../contract/engines.ts';
import { aFlag } from '../flags/a-flag.ts';
import { application, ingestRecords, testKey } from '../intake/load.ts';
import { ok, Receiver, status } from './receiver.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const flag = (n: number, more: Partial<Flag> = {}) => aFlag({ id: n.toString(16).padStart(16, '0'), ...more });

describe.each(engines)('the outbox on $engine', ({ missing, open }) => {
  describe.skipIf(missing)('delivers', () => {
    let folder: string;
    let store: Store;
    let receiver: Receiver;
    let soc: WebhookTarget;
    let file: Target;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'commonthread-outbox-'));
      process.env.COMMONTHREAD_CONFIG = folder;
      await writeFile(join(folder, 'soc.webhook-secret'), `${SECRET}\n`, { mode: 0o600 });
      store = await open();
      receiver = await Receiver.start();
      const webhook = `http://127.0.0.1:${receiver.port}/`;
      soc = { name: 'soc', webhook, allow: ['127.0.0.1'], attempts: 3, timeout: 500, firstRetry: 1, longestRetry: 1 };
      file = { name: 'archive', file: join(folder, 'flags.ndjson') };
    });
    afterEach(async () => {
      await receiver.stop();
      await store.close();
      await rm(folder, { recursive: true });
    });
    const put = (flags: readonly Flag[], to = ['soc', 'archive', 'elsewhere']) =>
      store.write((writer) =>
        recordWork(
          writer,
          flags.map((one) => ({ type: 'flag' as const, at: one.lastChangedAt, by: 'flag', flag: one, deliver: to })),
        ),
      );
    const states = async () =>
      Object.fromEntries(
        (await deliveries(store, ['waiting', 'delivered', 'dead'], 500)).map(({ id, state }) => [id, state]),
      );

    it('each version once to each target that is set up, and leaves the rest', async () => {
      await put([flag(1), flag(2)]);
      await put([flag(1, { version: 2 })], ['soc']);
      expect(await deliver(store, [soc, file])).toEqual({ delivered: 5, failed: 0, dead: 0 });
      expect(await deliver(store, [soc, file])).toEqual({ delivered: 0, failed: 0, dead: 0 });
      expect(receiver.received.map(({ headers }) => headers['webhook-id']).sort()).toEqual([
        '0000000000000001:1:soc',
        '0000000000000001:2:soc',
        '0000000000000002:1:soc',
      ]);
      const lines = (await readFile(join(folder, 'flags.ndjson'), 'utf8')).trimEnd().split('\n');
      expect(lines.map((line) => JSON.parse(line))).toMatchObject([
        { id: '0000000000000001', version: 1 },
        { id: '0000000000000002' },
      ]);
      expect((await stat(join(folder, 'flags.ndjson'))).mode & 0o777).toBe(0o600);
      expect(await states()).toMatchObject({
        '0000000000000001:1:elsewhere': 'waiting',
        '0000000000000002:1:elsewhere': 'waiting',
      });
    });

    it('goes on after a line that a crash cut', async () => {
      await appendFile(join(folder, 'flags.ndjson'), '{"id":"cut');
      await put([flag(1)]);
      await deliver(store, [file]);
      const [cut, line = ''] = (await readFile(join(folder, 'flags.ndjson'), 'utf8')).split('\n');
      expect(cut).toBe('{"id":"cut');
      expect(JSON.parse(line)).toMatchObject({ id: '0000000000000001' });
    });

    it('tries again under the same key, gives up after so many times, and begins anew when told to', async () => {
      receiver.answer = status(500);
      await put([flag(1)], ['soc']);
      const problems: unknown[] = [];
      const pass = () => deliver(store, [soc], { onProblem: (...problem) => problems.push(problem) });
      expect(await pass()).toEqual({ delivered: 0, failed: 1, dead: 0 });
      expect(await deliveries(store, ['waiting'], 5)).toMatchObject([{ attempts: 1, problem: 'status 500' }]);
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(await pass()).toMatchObject({ failed: 1 });
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(await pass()).toEqual({ delivered: 0, failed: 0, dead: 1 });
      expect(await pass()).toEqual({ delivered: 0, failed: 0, dead: 0 });
      expect(await deliveries(store, ['dead'], 5)).toMatchObject([
        {
          id: '0000000000000001:1:soc',
          flag: '0000000000000001',
          version: 1,
          target: 'soc',
          attempts: 3,
          problem: 'status 500',
        },
      ]);
      expect(problems).toEqual(Array.from({ length: 3 }, () => ['soc', 'status 500', 1]));

      await expect(replay(store, ['0000000000000001:1:soc', 'none'], 'sam')).rejects.toMatchObject({
        code: 'not-found',
      });
      expect(await states()).toEqual({ '0000000000000001:1:soc': 'dead' });
      expect(await replay(store, [], 'sam')).toBe(1);
      receiver.answer = ok;
      expect(await pass()).toEqual({ delivered: 1, failed: 0, dead: 0 });
      expect(await replay(store, ['0000000000000001:1:soc'], 'sam')).toBe(1);
      expect(await pass()).toMatchObject({ delivered: 1 });
      expect(new Set(receiver.received.map(({ headers }) => headers['idempotency-key']))).toEqual(
        new Set(['0000000000000001:1:soc']),
      );
      expect(receiver.received).toHaveLength(5);
    });

    it('is not asked again where the receiver wants no more, until somebody says so', async () => {
      receiver.answer = status(410);
      await put([flag(1), flag(2)], ['soc']);
      expect(await deliver(store, [soc])).toEqual({ delivered: 0, failed: 0, dead: 2 });
      expect(await deliver(store, [soc])).toEqual({ delivered: 0, failed: 0, dead: 0 });
      expect(receiver.received).toHaveLength(2);
      expect(await deliveries(store, ['dead'], 5)).toMatchObject([
        { attempts: 1, problem: expect.stringContaining('410') },
        {},
      ]);
      receiver.answer = ok;
      expect(await replay(store, [], 'sam')).toBe(2);
      expect(await deliver(store, [soc])).toMatchObject({ delivered: 2 });
    });

    it('lets go of what was delivered long ago, and of nothing else, also after a rebuild and an erasure', async () => {
      receiver.answer = (request, response) =>
        response.writeHead(request.headers['webhook-id'] === '0000000000000002:1:soc' ? 410 : 204).end();
      await put([flag(1), flag(2)]);
      await deliver(store, [soc, file]);
      const before = await states();
      expect(Object.values(before).sort()).toEqual([
        'dead',
        'delivered',
        'delivered',
        'delivered',
        'waiting',
        'waiting',
      ]);
      expect(await purge(store, new Date(Date.now() - 60_000), 'sam')).toBe(0);
      expect(await states()).toEqual(before);
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(await purge(store, new Date(), 'sam')).toBe(3);
      const left = Object.fromEntries(Object.entries(before).filter(([, state]) => state !== 'delivered'));
      expect(await states()).toEqual(left);
      expect(await purge(store, new Date(), 'sam')).toBe(0);
      await rebuild(store);
      expect(await states()).toEqual(left);
      expect(await deliver(store, [soc, file])).toEqual({ delivered: 0, failed: 0, dead: 0 });
      await expect(replay(store, ['0000000000000001:1:soc'], 'sam')).rejects.toMatchObject({ code: 'not-found' });
      // The flags say less afterwards, so what is left of them is made anew.
      const of = (id: string) => application(id, { applicant: { name: `${id} Quillfeather` } });
      await ingestRecords(store, [of('C')]);
      await put(
        [flag(1, { version: 2, summary: 'A, B and C share a phone, says somebody of C.', evidence: [] })],
        ['archive'],
      );
      await deliver(store, [file]);
      await put([flag(1, { version: 3, rule: 'hub_grew', subjects: ['applicant:A', 'applicant:C'] })], []);
      await purge(store, new Date(Date.now() + 1_000), 'sam');
      const { reduced } = await erase(store, [{ id: 'C', recordOnly: false }], { key: testKey, by: 'sam' });
      expect(reduced).toEqual(['flag:0000000000000001']);
      expect(await states()).toEqual(left);
    });

    it('waits as long as it is asked to, and longer each time', async () => {
      receiver.answer = status(429, { 'retry-after': '3600' });
      await put([flag(1)], ['soc']);
      await deliver(store, [soc]);
      const [{ at } = { at: '' }] = await deliveries(store, ['waiting'], 5);
      expect(Date.parse(at) - Date.now()).toBeGreaterThan(3_500_000);
      const waits = [1, 2, 3, 30].map((attempts) => [
        backoff(attempts, 30_000, 100_000, 0),
        backoff(attempts, 30_000, 100_000, 1),
      ]);
      expect(waits).toEqual([
        [15_000, 30_000],
        [30_000, 60_000],
        [50_000, 100_000],
        [50_000, 100_000],
      ]);
    });

    it('does not ask a receiver that takes nothing for all the rest as well, and lets other targets go on', async () => {
      receiver.answer = status(503);
      await put(
        Array.from({ length: 50 }, (_, n) => flag(n + 1)),
        ['soc', 'archive'],
      );
      expect(await deliver(store, [soc, file])).toEqual({ delivered: 50, failed: 20, dead: 0 });
      expect(receiver.received).toHaveLength(20);
    });

    it('makes each delivery from one place at a time', async () => {
      receiver.answer = (_request, response) => setTimeout(() => response.writeHead(204).end(), 30);
      await put(
        Array.from({ length: 30 }, (_, n) => flag(n + 1)),
        ['soc'],
      );
      const done = await Promise.all([deliver(store, [soc]), deliver(store, [soc]), deliver(store, [soc])]);
      expect(done.reduce((sum, { delivered }) => sum + delivered, 0)).toBe(30);
      expect(receiver.received).toHaveLength(30);
    });

    it('makes no attempt without a secret that nobody else may read', async () => {
      await put([flag(1)], ['soc', 'archive']);
      const problems: string[] = [];
      const pass = () => deliver(store, [soc, file], { onProblem: (_target, problem) => problems.push(problem) });
      await rm(join(folder, 'soc.webhook-secret'));
      expect(await pass()).toEqual({ delivered: 1, failed: 0, dead: 0 });
      await writeFile(join(folder, 'soc.webhook-secret'), SECRET, { mode: 0o644 });
      await pass();
      await writeFile(join(folder, 'soc.webhook-secret'), 'hunter2');
      expect(problems[0]).toContain('openssl rand');
      expect(problems[1]).toContain('chmod 600');
      expect(receiver.received).toEqual([]);
      expect(await deliveries(store, ['waiting'], 5)).toMatchObject([{ attempts: 0 }]);
      await expect(loadSecrets('soc', { COMMONTHREAD_WEBHOOK_SECRET_SOC: 'whsec_dG9vIHNob3J0' })).rejects.toThrow(
        'holds no secret',
      );
      expect(await loadSecrets('soc', { COMMONTHREAD_WEBHOOK_SECRET_SOC: `${SECRET} ${SECRET}` })).toHaveLength(2);
    });
  });
});

describe('delivery.yaml', () => {
  const loaded = async (text: string) => {
    const folder = await mkdtemp(join(tmpdir(), 'commonthread-targets-'));
    try {
      await writeFile(join(folder, 'delivery.yaml'), text);
      return await loadTargets(folder);
    } finally {
      await rm(folder, { recursive: true });
    }
  };

  it('is read as the guide shows it, and is not needed', async () => {
    const guide = await readFile(join(import.meta.dirname, '../../docs/guides/delivery.md'), 'utf8');
    const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
    expect(await loaded(yaml)).toEqual([
      { name: 'archive', file: '/var/lib/commonthread/flags.ndjson' },
      {
        name: 'soc',
        webhook: 'https://hooks.example.com/commonthread',
        allow: [],
        attempts: 12,
        timeout: 10_000,
        firstRetry: 30_000,
        longestRetry: 21_600_000,
      },
      expect.objectContaining({ name: 'desk', allow: ['desk.internal'], ca: '/etc/ssl/own-ca.pem', attempts: 12 }),
    ]);
    expect(await loadTargets(join(tmpdir(), 'no-such-folder'))).toEqual([]);
  });

  it.each([
    ['targets: [', 'is not YAML'],
    ['', 'the file should be object'],
    ['targets: 1', 'targets should be array'],
    ['targets: [{name: soc, webhook: "ftp://x"}]', 'targets.0.webhook should be an address'],
    ['targets: [{name: soc, webhook: "https://x.example", secret: hunter2}]', 'has a key that is not known: secret'],
    ['targets: [{name: soc, webhook: "https://x.example", timeout: soon}]', 'timeout should be a number with its unit'],
    ['targets: [{name: a, file: flags.ndjson}]', 'should be a whole path'],
    ['targets: [{name: standard-output, file: /x}]', 'is taken'],
    ['targets: [{name: a, file: /x}, {name: a, file: /y}]', 'one name twice'],
  ])('says what is wrong: %s', async (text, message) => {
    await expect(loaded(text)).rejects.toMatchObject({ code: 'invalid', message: expect.stringContaining(message) });
  });
});
