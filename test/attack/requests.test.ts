import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Served } from '../graphql/served.ts';

let served: Served;
let cookie: string;
beforeAll(async () => {
  served = await Served.start();
  cookie = await served.signIn();
});
afterAll(() => served.stop());

const viewer = '{ viewer { name } }';
const codeOf = (text: string): unknown => JSON.parse(text).errors[0].extensions.code;

describe('a request that did not start at the own page', () => {
  it('is refused under any other host name (DNS rebinding)', async () => {
    const port = new URL(served.server.url).port;
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1:${port}.evil.example`,
      `0.0.0.0:${port}`,
      '[',
    ]) {
      const asked = served.question(cookie, viewer);
      const answer = await served.send({ ...asked, headers: { ...asked.headers, host, origin: `http://${host}` } });
      expect([host, answer.status]).toEqual([host, 403]);
      expect(codeOf(answer.text)).toBe('WRONG_HOST');
      expect((await served.send({ headers: { host, cookie } })).status).toBe(403);
    }
    for (const host of [`localhost:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`]) {
      expect((await served.send({ path: '/healthz', headers: { host } })).status).toBe(200);
    }
  });

  it('is refused when its target is another address', async () => {
    expect((await served.send({ path: 'http://evil.example/', headers: { host: served.host, cookie } })).status).toBe(
      403,
    );
  });

  it('is refused without the own origin, or with that of another port or scheme', async () => {
    const asked = served.question(cookie, viewer);
    const { origin: own, ...without } = asked.headers;
    expect(codeOf((await served.send({ ...asked, headers: without })).text)).toBe('WRONG_ORIGIN');
    for (const origin of [
      'null',
      'http://evil.example',
      'http://127.0.0.1:1',
      `https://${served.host}`,
      `http://localhost:${new URL(own ?? '').port}`,
    ]) {
      const answer = await served.send({ ...asked, headers: { ...asked.headers, origin } });
      expect([origin, answer.status]).toEqual([origin, 403]);
    }
  });

  it('is refused as a form or as text, which other sites can send without asking', async () => {
    const asked = served.question(cookie, viewer);
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonp',
    ]) {
      const answer = await served.send({ ...asked, headers: { ...asked.headers, 'content-type': type } });
      expect([type, answer.status]).toEqual([type, 415]);
    }
  });
});

describe('the API', () => {
  it('answers nothing by GET, neither questions nor mutations', async () => {
    for (const query of [viewer, 'mutation { anything }']) {
      const answer = await served.send({ path: `/graphql?query=${encodeURIComponent(query)}`, headers: { cookie } });
      expect(answer.status).toBe(405);
    }
    for (const path of [
      '/x/../graphql',
      '/%2e/graphql',
      '/./graphql',
      '/x/%2E%2e/graphql',
      '/x\\..\\graphql',
      '/graphql/',
    ]) {
      const answer = await served.send({ path: `${path}?query=${encodeURIComponent(viewer)}`, headers: { cookie } });
      expect([path, answer.status, codeOf(answer.text)]).toEqual([path, 405, 'METHOD_NOT_ALLOWED']);
    }
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      expect((await served.send({ method, path: '/graphql', headers: { cookie } })).status).toBe(405);
      expect((await served.send({ method, path: '/', headers: { cookie } })).status).toBe(405);
    }
  });

  it('takes no large body and none of unknown length', async () => {
    const asked = served.question(cookie, viewer);
    const large = ' '.repeat(256 * 1024 + 1);
    const { 'content-length': _length, ...chunked } = asked.headers;
    const tooLarge = await served.send({
      ...asked,
      headers: { ...asked.headers, 'content-length': String(large.length) },
      body: large,
    });
    expect(tooLarge.status).toBe(413);
    const unknown = await served.send({ ...asked, headers: { ...chunked, 'transfer-encoding': 'chunked' } });
    expect(unknown.status).toBe(411);
  });

  it('takes one question at a time', async () => {
    const asked = served.question(cookie, viewer);
    const body = JSON.stringify([{ query: viewer }, { query: viewer }]);
    const answer = await served.send({
      ...asked,
      headers: { ...asked.headers, 'content-length': String(body.length) },
      body,
    });
    expect(JSON.parse(answer.text).errors[0].message).toMatch(/batch/i);
  });

  it('refuses what is too long, too deep, too often renamed or too much', async () => {
    const nested = (levels: number): string =>
      levels === 0 ? '{ key }' : `{ applications { applicant ${nested(levels - 1)} } }`;
    const cases: readonly [string, RegExp][] = [
      [`{ ${'viewer { name } '.repeat(600)} }`, /token/i],
      [`{ party(id: "x") ${nested(6)} }`, /depth/i],
      [`{ ${Array.from({ length: 20 }, (_, at) => `a${at}: viewer { name }`).join(' ')} }`, /alias/i],
      ['{ rings(first: 200) { edges { node { network(maxNodes: 200) { nodes { key } edges { id } } } } } }', /objects/],
      [
        'query Q($n: Int!) { rings(first: $n) { edges { node { network(maxNodes: $n) { ...P ...P2 } } } } } fragment P on Network { nodes { key } } fragment P2 on Network { edges { id } }',
        /objects/,
      ],
      ['{ rings(first: 200) { edges { node { parties { applications { submitted history } } } } } }', /objects/],
    ];
    for (const [query, message] of cases) {
      const { data, errors } = await served.ask(cookie, query, { n: 200 });
      expect(data ?? null).toBeNull();
      expect(errors?.[0]?.message).toMatch(message);
      expect(errors?.[0]?.extensions).toMatchObject({ next: expect.any(String) });
    }
  });

  it('weighs a tower of fragments without climbing it', async () => {
    const tower = Array.from(
      { length: 20 },
      (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} ...F${at + 1} }`,
    );
    const { errors } = await served.ask(
      cookie,
      `{ ...F0 } ${tower.join(' ')} fragment F20 on Query { viewer { name } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_COSTLY' });
  });
});

describe('the files of the page', () => {
  it('are all that a path can reach', async () => {
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/assets/../../secret.txt',
      '/assets/..\\..\\secret.txt',
      '/..%5csecret.txt',
      '//secret.txt',
      '/%00',
      '/assets/',
      '/.',
    ]) {
      const answer = await served.send({ path, headers: { cookie } });
      expect([path, answer.text.includes('not for the web')]).toEqual([path, false]);
    }
    const raw = await rawRequest(
      `GET /../../../../../../etc/passwd HTTP/1.1\r\nHost: ${served.host}\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`,
    );
    expect(raw).not.toContain('root:');
  });

  it('come with their type, a policy, and caching by name', async () => {
    const page = await served.send({ path: '/party/greenhouse%2FAPP-1', headers: { cookie, accept: 'text/html,*/*' } });
    expect(page).toMatchObject({ status: 200, text: '<!doctype html><title>the page</title>' });
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(page.headers['content-security-policy']).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-",
    );
    const asset = await served.send({ path: '/assets/main-abc123.js', headers: { cookie } });
    expect(asset.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'private, max-age=31536000, immutable',
    });
    const again = await served.send({ path: '/', headers: { cookie, 'if-none-match': String(page.headers.etag) } });
    expect(again).toMatchObject({ status: 304, text: '' });
    expect((await served.send({ path: '/assets/gone.js', headers: { cookie } })).status).toBe(404);
  });

  it('may carry the one style that the drawing library adds', async () => {
    const library = readFileSync(createRequire(import.meta.url).resolve('cytoscape'), 'utf8');
    expect(library).toContain("var className = '__________cytoscape_container';");
    expect(library).toContain("'.' + className + ' { position: relative; }'");
    const hash = createHash('sha256').update('.__________cytoscape_container { position: relative; }').digest('base64');
    const page = await served.send({ headers: { cookie } });
    expect(page.headers['content-security-policy']).toContain(`'sha256-${hash}'`);
  });
});

it('never logs an address, a name or a token', async () => {
  await served.send({ path: '/party/Jordan%20Miles', headers: { cookie, accept: 'text/html' } });
  await served.ask(cookie, 'query Q($t: String!) { search(text: $t) { more } }', { t: 'Jordan Miles' });
  const log = served.logged.join('');
  expect(log).toContain('answered');
  for (const secret of ['Jordan', 'token=', cookie.split('=')[1] ?? '', 'Okafor']) expect(log).not.toContain(secret);
});

function rawRequest(text: string): Promise<string> {
  const { hostname, port } = new URL(served.server.url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}
