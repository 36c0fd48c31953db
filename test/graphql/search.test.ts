import { afterAll, beforeAll, expect, it } from 'vitest';
import { Served } from './served.ts';
import { records } from './small-world.ts';

let served: Served;
let cookie: string;
beforeAll(async () => {
  served = await Served.start(records);
  cookie = await served.signIn();
});
afterAll(() => served.stop());

interface Found {
  readonly search: {
    readonly readings: readonly { text: string; as: string }[];
    readonly hits: readonly { key: string; kind: string; label: string; detail: string; partyCount: number }[];
    readonly more: boolean;
  };
}

const find = async (text: string, first = 20) =>
  (
    await served.data<Found>(
      cookie,
      'query Q($text: String!, $first: Int!) { search(text: $text, first: $first) { readings { text as } hits { key kind label detail partyCount } more } }',
      { text, first },
    )
  ).search;

it.each([
  ['(602) 555 0142', 'phone:+16025550142'],
  ['JORDAN.MILES@EXAMPLE.COM', 'email:jordan.miles@example.com'],
  ['greenhouse/APP-3', 'applicant:greenhouse/APP-3'],
  ['APP-4', 'applicant:greenhouse/APP-1'],
  ['Lindqvist, Tomas', 'applicant:greenhouse/APP-3'],
  ['BRK-17', 'broker:BRK-17'],
  ['203.0.113.7', 'ip_address:203.0.113.7'],
])('finds what was pasted: %s', async (text, key) => {
  const { readings, hits } = await find(text);
  expect(readings[0]?.as).toMatch(/.{3}/);
  expect(hits.map((hit) => hit.key)).toContain(key);
});

it('finds an account by its last four, and shows no more than these', async () => {
  const { hits } = await find('6789');
  const account = hits.find(({ kind }) => kind === 'bank_account');
  expect(account).toMatchObject({ label: '•••• 6789', partyCount: 3 });
});

it('takes a list, and says how it read each part', async () => {
  const { readings, hits } = await find('APP-1\nlena@example.net');
  expect(readings.map(({ text }) => text)).toEqual(['APP-1', 'lena@example.net']);
  expect(hits.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['applicant:greenhouse/APP-1', 'email:lena@example.net']),
  );
});

it('says that there is more than it lists, and nothing where there is nothing', async () => {
  expect(await find('visitor', 5)).toMatchObject({ more: true, hits: { length: 5 } });
  expect(await find('zzz nobody zzz')).toMatchObject({ more: false, hits: [] });
});

it('is recorded by what it showed, never by what was typed', async () => {
  await find('Tomas Lindqvist');
  const line = (await served.audited()).at(-1);
  expect(line).toMatchObject({ did: 'search', subjects: expect.arrayContaining(['applicant:greenhouse/APP-3']) });
  expect(JSON.stringify(await served.audited())).not.toMatch(/Lindqvist|5550142/);
});
