import { once } from 'node:events';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Frame, frame, frameReader } from '../../api/cli/socket/frame.ts';
import { type Process, type Workspace, workspace } from './command.ts';

const application = (id: string, name: string, phone: string) => ({
  id,
  submittedAt: '2026-03-02T14:22:05Z',
  applicant: { name, birthDate: `1991-04-0${name.length}` },
  phones: [phone],
});
const RECORDS = [
  application('A', 'Ann Li', '+1 602 555 0142'),
  application('B', 'Bo Berg', '602-555-0142'),
  application('C', 'Cy Dunne', '+1 602 555 0199'),
];
const FOURTH = application('D', 'Dee Moore', '+1 602 555 0199');
const ndjson = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');

let space: Workspace;
const started: Process[] = [];

beforeEach(async () => {
  space = await workspace();
  await writeFile(space.path('three.ndjson'), ndjson(RECORDS));
  await space.run(['ingest', 'three.ndjson']);
});
afterEach(async () => {
  for (const process of started.splice(0)) process.kill('SIGKILL');
  await space.remove();
});

/** Starts `serve` and waits until it says where it is. */
async function serving(...more: string[]): Promise<Process & { readonly url: string; readonly signInUrl: string }> {
  const process = space.start(['serve', '--port', '0', '--quiet', ...more]);
  process.ended.catch(() => undefined);
  started.push(process);
  const said = JSON.parse(await process.printed('\n')) as { url: string; signInUrl: string };
  return { ...process, ...said };
}

const owner = async (store = '.commonthread/store') =>
  JSON.parse(await readFile(space.path(store, 'owner.json'), 'utf8'));

it.each(['', ' \u200b'])(
  'a link is for somebody with a name: --as %j is refused before anything is opened',
  async (name) => {
    const refused = await space.run(['serve', '--port', '0', '--as', name]);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('--as needs a name.');
  },
);

describe('while a store is served', () => {
  it('other commands print the same and end the same as without', async () => {
    const input = gzipSync(`${ndjson([FOURTH])}{"id": 5}\n`);
    const lines: { readonly argv: readonly string[]; readonly input?: Buffer }[] = [
      { argv: ['links', '--format', 'csv'] },
      { argv: ['links', '--party', 'nobody'] },
      { argv: ['links', '--min-bits', 'many'] },
      { argv: ['store', 'info', '--digest'] },
      { argv: ['ingest', '-'], input },
      { argv: ['ingest', 'three.ndjson'] },
      { argv: ['ingest', 'missing.ndjson'] },
      { argv: ['store', 'info', '--digest'] },
    ];
    const apart = await workspace();
    await writeFile(apart.path('three.ndjson'), ndjson(RECORDS));
    await apart.run(['ingest', 'three.ndjson']);
    await serving();
    for (const { argv, input: bytes } of lines) {
      const here = await apart.run(argv, bytes === undefined ? {} : { input: bytes });
      const client = space.start(argv);
      client.stdin.end(bytes ?? '');
      const there = await client.ended;
      const same = ({ code, stdout, stderr }: typeof here) => ({
        code,
        stderr,
        stdout: stdout
          .replaceAll(apart.folder, space.folder)
          .replace(/"seconds":[\d.]+/, '')
          .replace(/"bytes":\d+/, ''),
      });
      expect(same(there)).toEqual(same(here));
    }
    // Rejects stand in the folder of the one who typed the command, not in that of `serve`.
    expect(await readFile(space.path('standard-input.rejects.ndjson'), 'utf8')).toContain('"line":2');
    await apart.remove();
  });

  it('only the same user can open the socket', async () => {
    await serving();
    const { socket } = await owner();
    expect((await stat(socket)).mode & 0o777).toBe(0o600);
  });

  it('a path too long for a socket is no obstacle', async () => {
    const store = `${'long/'.repeat(25)}store`;
    await space.run(['ingest', 'three.ndjson', '--store', store]);
    await serving('--store', store);
    const { socket } = await owner(store);
    expect(Buffer.byteLength(socket)).toBeLessThan(100);
    expect((await stat(dirname(socket))).mode & 0o777).toBe(0o700);
    const { code, stdout } = await space.start(['links', '--store', store]).ended;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ a: { id: 'A' }, b: { id: 'B' } });
  });

  it('Ctrl-C on a command stops that command and nothing else', async () => {
    const server = await serving();
    const client = space.start(['ingest', '-']);
    client.stdin.write(ndjson([FOURTH]));
    // The audit says when the command has begun over there.
    await expect
      .poll(() => readFile(space.path('.commonthread/store/audit.ndjson'), 'utf8'), { timeout: 60_000 })
      .toMatch(/ingest[\s\S]*ingest/);
    client.kill('SIGINT');
    const { code, stdout, stderr } = await client.ended;
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ interrupted: true });
    expect(stderr).toContain('run the same command again');
    expect((await fetch(`${server.url}/healthz`)).status).toBeLessThan(500);
    expect((await space.start(['links']).ended).code).toBe(0);
  });

  it('a command of another version is told so, and nothing is run', async () => {
    await serving();
    const connection = createConnection((await owner()).socket);
    await once(connection, 'connect');
    const terminal = { stdin: false, stdout: false, stderr: false, columns: 80 };
    const hello = { version: '0.0.1', argv: ['rebuild'], cwd: space.folder, actor: 'tester', env: {}, terminal };
    connection.write(frame('H', JSON.stringify(hello)));
    const read = frameReader();
    const frames: Frame[] = [];
    for await (const chunk of connection) frames.push(...read(chunk));
    expect(frames.map(({ type }) => type)).toEqual(['R']);
    expect(JSON.parse(String(frames[0]?.payload)).message).toContain('0.0.1');
  });

  it.each(['no JSON', 'null', '{"version": 1}', 'of this version, without the rest'])(
    'a process that speaks otherwise (%s) costs nobody else anything',
    async (text) => {
      const server = await serving();
      const { socket, version } = await owner();
      const connection = createConnection(socket);
      await once(connection, 'connect');
      const greeting = text.startsWith('of this version') ? JSON.stringify({ version, argv: 5 }) : text;
      connection.resume().write(frame('H', greeting));
      await once(connection, 'close');
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
      expect((await space.start(['links']).ended).code).toBe(0);
    },
  );

  it('the link signs one browser in, once, and serve again prints another', async () => {
    const { signInUrl } = await serving();
    const again = await space.start(['serve', '--as', 'R. Okafor']).ended;
    expect(again.code).toBe(0);
    const other = JSON.parse(again.stdout).signInUrl;
    expect(other).not.toBe(signInUrl);
    expect(new URL(other).host).toBe(new URL(signInUrl).host);
  });
});

describe('when a store is no longer served', () => {
  it('Ctrl-C closes it cleanly and leaves nothing behind', async () => {
    const server = await serving();
    const { socket } = await owner();
    server.kill('SIGINT');
    expect((await server.ended).code).toBe(0);
    await expect(stat(socket)).rejects.toThrow('ENOENT');
    await expect(owner()).rejects.toThrow('ENOENT');
    expect((await space.run(['links'])).code).toBe(0);
  });

  it('a process that was killed does not keep the store locked', async () => {
    const server = await serving();
    server.kill('SIGKILL');
    await server.ended.catch(() => undefined);
    expect((await owner()).pid).toBe(server.pid);
    expect((await space.run(['links'])).code).toBe(0);
  });
});

describe('serve --sample', () => {
  it('loads the sample world into an empty store only', async () => {
    const first = await serving('--sample', '--store', 'fresh');
    const info = async (store: string) =>
      JSON.parse((await space.start(['store', 'info', '--store', store]).ended).stdout);
    expect((await info('fresh')).applications).toBe(2000);
    // Nobody reads on after the first lines.
    const reader = space.start(['links', '--store', 'fresh']);
    reader.stdout.once('data', () => reader.stdout.destroy());
    expect(await reader.ended).toMatchObject({ code: 0, stderr: '' });
    first.kill('SIGINT');
    await first.ended;
    await serving('--sample');
    expect((await info('.commonthread/store')).applications).toBe(3);
  });
});
