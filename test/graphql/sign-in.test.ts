import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Sessions } from '../../api/guard/sessions.ts';
import { pathOf, Served } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await Served.start();
});
afterAll(() => served.stop());

const viewer = '{ viewer { name } }';

describe('a sign-in link', () => {
  it('becomes a session once, and the address loses the token', async () => {
    const link = served.server.newSignInLink();
    const answer = await served.send({ path: pathOf(link) });
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
    const cookie = answer.headers['set-cookie']?.[0] ?? '';
    expect(cookie).toMatch(/^commonthread-\d+=[\w-]{43}; /);
    expect(cookie.split('; ').slice(1).sort()).toEqual(['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Strict']);
    expect(await served.ask(cookie.split(';')[0] ?? '', viewer)).toEqual({ data: { viewer: { name: 'R. Okafor' } } });
  });

  it('says so when it was used, and how to get another', async () => {
    const link = served.server.newSignInLink();
    await served.signIn(link);
    const again = await served.send({ path: pathOf(link) });
    expect(again.status).toBe(401);
    expect(again.text).toContain('This link was used');
    expect(again.text).toContain('commonthread serve');
    expect(again.headers['set-cookie']).toBeUndefined();
  });

  it('signs in whoever it was made for where somebody else is signed in, and is used up by it', async () => {
    const cookie = await served.signIn();
    const link = served.server.newSignInLink('A. Berg');
    const answer = await served.send({ path: pathOf(link), headers: { cookie } });
    expect(answer.status).toBe(303);
    const own = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    expect(await served.ask(own, viewer)).toEqual({ data: { viewer: { name: 'A. Berg' } } });
    expect((await served.send({ path: pathOf(link) })).status).toBe(401);
  });

  it('that was used leads on where somebody is signed in, and changes nothing', async () => {
    const link = served.server.newSignInLink();
    const cookie = await served.signIn(link);
    const answer = await served.send({ path: pathOf(link), headers: { cookie } });
    expect(answer.status).toBe(303);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('keeps the place it was made for and never leads to another site', async () => {
    const token = new URL(served.server.newSignInLink()).searchParams.get('token');
    const deep = await served.send({ path: `/party/greenhouse%2FAPP-1?why=x&token=${token}` });
    expect(deep.headers.location).toBe('/party/greenhouse%2FAPP-1?why=x');
    for (const path of ['//evil.example/', '/\\evil.example/', '/%2F/evil.example']) {
      const other = new URL(served.server.newSignInLink()).searchParams.get('token');
      const answer = await served.send({ path: `${path}?token=${other}` });
      const target = new URL(answer.headers.location ?? '/', served.server.url);
      expect(target.origin).toBe(served.server.url);
    }
  });

  it('carries the name of the person it was made for', async () => {
    const cookie = await served.signIn(served.server.newSignInLink('A. Berg'));
    expect(await served.ask(cookie, viewer)).toEqual({ data: { viewer: { name: 'A. Berg' } } });
  });

  it('ends with its session after its lifetime', () => {
    let now = 0;
    const sessions = new Sessions(1000, () => now);
    const stale = sessions.newToken('A');
    const secret = sessions.exchange(sessions.newToken('A'))?.secret;
    now = 999;
    expect(sessions.find(secret)?.name).toBe('A');
    now = 1000;
    expect(sessions.find(secret)).toBeUndefined();
    expect(sessions.exchange(stale)).toBeUndefined();
  });
});

describe('without a session', () => {
  it('nothing is answered but how to sign in', async () => {
    const page = await served.send({ path: '/rings', headers: { accept: 'text/html' } });
    expect(page.status).toBe(401);
    expect(page.text).toContain('You are not signed in');
    expect((await served.send({ path: '/assets/main-abc123.js' })).status).toBe(401);
    const asked = await served.send(served.question('', viewer));
    expect(asked.status).toBe(401);
    expect(JSON.parse(asked.text).errors[0].extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('a made-up cookie is no session, nor is that of another server', async () => {
    const [name, secret] = (await served.signIn()).split('=');
    for (const cookie of [`${name}=${'A'.repeat(43)}`, `${name}=`, `commonthread-1=${secret}`]) {
      expect((await served.send(served.question(cookie, viewer))).status).toBe(401);
    }
  });

  it('a link on another site is asked again from here, so that the browser sends its cookie', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    const answer = await served.send({ path: '/rings', headers });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('http-equiv="refresh"');
    const again = await served.send({ path: '/rings', headers: { ...headers, 'sec-fetch-site': 'same-origin' } });
    expect(again.status).toBe(401);
  });

  it('health is told', async () => {
    expect((await served.send({ path: '/healthz' })).status).toBe(200);
  });
});
