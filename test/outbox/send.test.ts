import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { WebhookTarget } from '../../api/work/outbox/target.ts';
import { isPublicAddress } from '../../api/work/outbox/webhook/public-address.ts';
import { send } from '../../api/work/outbox/webhook/send.ts';
import { openssl } from '../requirements.ts';
import { ok, Receiver, selfSigned, status } from './receiver.ts';

const SECRET = Buffer.alloc(32, 7);
const message = { id: 'f1:1:soc', body: '{"id":"f1","summary":"a é"}' };
const target = (webhook: string, more: Partial<WebhookTarget> = {}): WebhookTarget => ({
  name: 'soc',
  webhook,
  allow: ['127.0.0.1', 'localhost'],
  attempts: 3,
  timeout: 400,
  firstRetry: 10,
  longestRetry: 100,
  ...more,
});

const open: Receiver[] = [];
const start = async (...args: Parameters<typeof Receiver.start>) => {
  const receiver = await Receiver.start(...args);
  open.push(receiver);
  return receiver;
};
const at = ({ port }: Receiver, path = '/hook') => `http://127.0.0.1:${port}${path}`;
afterEach(async () => {
  for (const receiver of open.splice(0)) await receiver.stop();
});

describe('a webhook', () => {
  it('is signed so that the receiver of the guide takes it, and takes no other', async () => {
    const receiver = await start();
    expect(await send(target(at(receiver)), message, [SECRET, Buffer.alloc(24, 9)])).toEqual({ delivered: true });
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.received;
    expect(body).toBe(message.body);
    expect(headers).toMatchObject({
      'idempotency-key': message.id,
      'webhook-id': message.id,
      'content-type': 'application/json',
    });

    const guide = await readFile(join(import.meta.dirname, '../../docs/guides/delivery.md'), 'utf8');
    const [, code = ''] = /```js\n([\s\S]*?)```/.exec(guide) ?? [];
    const folder = await mkdtemp(join(tmpdir(), 'commonthread-guide-'));
    await writeFile(join(folder, 'verify.mjs'), code);
    const { verify } = (await import(join(folder, 'verify.mjs'))) as {
      verify(headers: object, body: string, secret: string, now?: number): boolean;
    };
    await rm(folder, { recursive: true });
    const secret = `whsec_${SECRET.toString('base64')}`;
    expect(verify(headers, body, secret)).toBe(true);
    expect(verify(headers, body, `whsec_${Buffer.alloc(24, 9).toString('base64')}`)).toBe(true);
    expect(verify(headers, `${body} `, secret)).toBe(false);
    expect(verify({ ...headers, 'webhook-id': 'other' }, body, secret)).toBe(false);
    expect(verify({ ...headers, 'webhook-signature': '' }, body, secret)).toBe(false);
    expect(verify(headers, body, `whsec_${Buffer.alloc(32, 8).toString('base64')}`)).toBe(false);
    expect(verify(headers, body, secret, Date.now() / 1_000 + 301)).toBe(false);
  });

  it('is delivered by any 2xx, however the rest of the answer comes', async () => {
    const receiver = await start();
    for (const answer of [
      ok,
      status(200),
      // A body without end, one that is slow, one that is cut.
      (_request, response) => {
        response.writeHead(200);
        const more = () =>
          response.destroyed ||
          (response.write(Buffer.alloc(65_536)) ? setImmediate(more) : response.once('drain', more));
        more();
      },
      (_request, response) => void response.writeHead(200, { 'content-length': '100' }).write('slow'),
      (_request, response) => {
        response.writeHead(202, { 'content-length': '100' }).write('cut');
        setTimeout(() => response.destroy(), 20);
      },
    ] satisfies Parameters<typeof Receiver.start>[0][]) {
      receiver.answer = answer;
      expect(await send(target(at(receiver)), message, [SECRET])).toEqual({ delivered: true });
    }
  });

  it.each([
    ['an error of the server', status(500), 'status 500', undefined],
    ['a refusal', status(404), 'status 404', undefined],
    ['too many, with seconds', status(429, { 'retry-after': '120' }), 'status 429', 120_000],
    [
      'too many, until a century from now',
      status(503, { 'retry-after': 'Wed, 01 Jan 2125 00:00:00 GMT' }),
      'status 503',
      86_400_000,
    ],
    ['nonsense for a time', status(429, { 'retry-after': 'soon' }), 'status 429', undefined],
    ['a time that has passed', status(429, { 'retry-after': '0' }), 'status 429', 0],
    ['no answer', () => undefined, 'no answer in time', undefined],
    [
      'a cut connection',
      (request: import('node:http').IncomingMessage) => void request.socket.destroy(),
      'the connection was cut (ECONNRESET)',
      undefined,
    ],
    [
      'a reset',
      (request: import('node:http').IncomingMessage) => void request.socket.resetAndDestroy(),
      'the connection was cut (ECONNRESET)',
      undefined,
    ],
    [
      'an answer that goes on in another protocol',
      ({ socket }: import('node:http').IncomingMessage) =>
        void socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: other\r\n\r\n'),
      'the connection was cut (ECONNRESET)',
      undefined,
    ],
  ] as const)('has failed after %s', async (_what, answer, problem, notBefore) => {
    const receiver = await start(answer);
    expect(await send(target(at(receiver)), message, [SECRET])).toEqual({ delivered: false, problem, notBefore });
  });

  it('is refused for good where the receiver is gone', async () => {
    const receiver = await start(status(410, { 'retry-after': '1' }));
    expect(await send(target(at(receiver)), message, [SECRET])).toEqual({
      delivered: false,
      problem: 'status 410: the receiver wants no more',
      final: true,
    });
  });

  it('has failed where the answer is no HTTP, drips for ever, or nobody listens', async () => {
    const answers = ['SSH-2.0-nobody\r\n', 'HTTP/1.1 2'];
    for (const [index, text] of answers.entries()) {
      const server = createServer((socket) => {
        socket.on('error', () => undefined);
        socket.write(text);
        const drip = setInterval(() => socket.write('0'), 50);
        socket.on('close', () => clearInterval(drip));
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as { port: number };
      const outcome = await send(target(`http://127.0.0.1:${port}/`), message, [SECRET]);
      expect(outcome).toMatchObject({
        delivered: false,
        problem: index === 0 ? 'the answer is no HTTP' : expect.stringMatching(/no HTTP|in time/),
      });
      server.close();
    }
    const gone = await start();
    const url = at(gone);
    await gone.stop();
    expect(await send(target(url), message, [SECRET])).toMatchObject({
      problem: 'nobody listens there (ECONNREFUSED)',
    });
  });

  it.skipIf(openssl === undefined)('checks certificates, and takes those of an authority of its own', async () => {
    const tls = selfSigned();
    const receiver = await start(ok, tls);
    const url = `https://localhost:${receiver.port}/hook`;
    const outcome = await send(target(url), message, [SECRET]);
    expect(outcome).toMatchObject({ delivered: false, problem: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    expect(receiver.received).toEqual([]);
    const folder = await mkdtemp(join(tmpdir(), 'commonthread-ca-'));
    await writeFile(join(folder, 'ca.pem'), tls.cert);
    expect(await send(target(url, { ca: join(folder, 'ca.pem') }), message, [SECRET])).toEqual({ delivered: true });
    // Of that authority, and for another name.
    const elsewhere = target(`https://127.0.0.1:${receiver.port}/hook`, { ca: join(folder, 'ca.pem') });
    expect(await send(elsewhere, message, [SECRET])).toMatchObject({
      delivered: false,
      problem: 'ERR_TLS_CERT_ALTNAME_INVALID',
    });
    await rm(folder, { recursive: true });
    // Plain HTTP on a port of TLS, and the reverse.
    expect(await send(target(at(receiver)), message, [SECRET])).toMatchObject({ delivered: false });
    const plain = await start();
    expect(await send(target(`https://localhost:${plain.port}/`), message, [SECRET])).toMatchObject({
      delivered: false,
    });
  });
});

describe('addresses that are not of the public internet', () => {
  it.each([301, 302, 303, 307, 308])('are not reached by a redirect (%i)', async (code) => {
    const inside = await start();
    const receiver = await start(status(code, { location: at(inside, '/latest/meta-data') }));
    expect(await send(target(at(receiver)), message, [SECRET])).toMatchObject({
      delivered: false,
      problem: `status ${code}, and redirects are not followed`,
    });
    expect(inside.received).toEqual([]);
  });

  it.each([
    'http://127.0.0.1',
    'https://127.0.0.1',
    'https://127.1',
    'https://2130706433',
    'https://0x7f000001',
    'https://0177.0.0.1',
    'https://017700000001',
    'https://0x7f.1',
    'https://127.0.0.1.',
    'https://[::1]',
    'https://[::ffff:127.0.0.1]',
    'https://[::ffff:7f00:1]',
    'https://[0:0:0:0:0:0:0:1]',
    'https://[64:ff9b::127.0.0.1]',
    'https://[2002:7f00:1::]',
    'https://[::127.0.0.1]',
    'https://0.0.0.0',
    'https://[::]',
    'https://10.1.2.3',
    'https://172.16.0.1',
    'https://192.168.0.1',
    'https://169.254.169.254',
    'https://100.64.0.1',
    'https://[fe80::1]',
    'https://[fd00::1]',
    'https://[fec0::1]',
    'https://224.0.0.1',
    'https://255.255.255.255',
    'https://192.0.2.1',
    'https://198.18.0.1',
    'https://[2001:db8::1]',
    'https://[ff02::1]',
  ])('are not spoken to: %s', async (origin) => {
    const inside = await start();
    const outcome = await send(target(`${origin}:${inside.port}/`, { allow: [] }), message, [SECRET]);
    expect(outcome).toMatchObject({ delivered: false, problem: expect.stringMatching(/public internet|not https/) });
    expect(inside.received).toEqual([]);
  });

  it.skipIf(openssl === undefined)(
    'are not reached by a name either, whatever it is looked up as, and however often',
    async () => {
      const tls = selfSigned();
      const inside = await start(ok, tls);
      const url = `https://hooks.example.com:${inside.port}/`;
      let asked = 0;
      const answers = [
        [{ address: '127.0.0.1', family: 4 }],
        [{ address: '::ffff:127.0.0.1', family: 6 }],
        // A public one beside it, in either order: which is used would be the name server's choice.
        [
          { address: '93.184.215.14', family: 4 },
          { address: '127.0.0.1', family: 4 },
        ],
        [
          { address: '::1', family: 6 },
          { address: '93.184.215.14', family: 4 },
        ],
      ];
      for (const found of answers) {
        const outcome = await send(target(url, { allow: ['127.0.0.1'] }), message, [SECRET], async () => {
          asked += 1;
          return found;
        });
        expect(outcome).toMatchObject({ delivered: false, problem: expect.stringContaining('public internet') });
      }
      expect(asked).toBe(answers.length);
      expect(inside.received).toEqual([]);
      expect(await send(target('https://localhost:1/', { allow: [] }), message, [SECRET])).toMatchObject({
        problem: expect.stringContaining('public internet'),
      });
    },
  );

  it('are spoken to where the host is allowed by name, by the address that was looked up once', async () => {
    const receiver = await start();
    let asked = 0;
    // A second answer would lead elsewhere.
    const rebinding = async () => {
      asked += 1;
      return [{ address: asked === 1 ? '127.0.0.1' : '127.0.0.9', family: 4 }];
    };
    const url = `http://hooks.internal:${receiver.port}/`;
    expect(await send(target(url, { allow: ['hooks.internal'] }), message, [SECRET], rebinding)).toEqual({
      delivered: true,
    });
    expect(asked).toBe(1);
    expect(receiver.received[0]?.headers.host).toBe(`hooks.internal:${receiver.port}`);
  });

  it('are told from those that are', () => {
    const addresses = [
      '93.184.215.14',
      '2606:2800:21f:cb07::1',
      '::ffff:93.184.215.14',
      '64:ff9b::93.184.215.14',
      '8.8.8.8',
    ];
    expect(addresses.map(isPublicAddress)).toEqual(addresses.map(() => true));
    expect(['', 'localhost', '1.2.3', '300.1.1.1'].map(isPublicAddress)).toEqual([false, false, true, false]);
  });
});
