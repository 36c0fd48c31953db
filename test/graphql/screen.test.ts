import { afterAll, beforeAll, expect, it } from 'vitest';
import { smallWorld } from '../work/small-world.ts';
import { Served } from './served.ts';

let served: Served;
let cookie: string;
beforeAll(async () => {
  served = await Served.start(smallWorld);
  cookie = await served.signIn();
});
afterAll(() => served.stop());

const QUESTION = /* GraphQL */ `
  query Screen($application: ApplicationRecord!) {
    screen(application: $application) {
      id standing needsReview summary contested
      matches { party conflictBecause reasons { kind value sharedBy setAside { reason } } }
      signs { indicator { id } evidence { record field raw } }
      problems { field reason }
    }
  }
`;
const INCOMING = {
  id: 'NEW-1',
  submittedAt: '2026-05-01T10:00:00Z',
  applicant: { name: 'Tadeo Ruiz', birthDate: '1993-03-03' },
  phones: ['12'],
  bankAccounts: [{ iban: 'DE89370400440532013000' }],
  shoeSize: 44,
};

it('gives evidence and asks for a review, without bits, and records whom it showed', async () => {
  const { screen } = await served.data<{ screen: Record<string, unknown> }>(cookie, QUESTION, {
    application: INCOMING,
  });
  expect(screen).toMatchObject({
    id: 'NEW-1',
    standing: 'new',
    needsReview: true,
    summary: expect.stringContaining('it would link to 3 parties'),
    problems: [
      { field: 'shoeSize', reason: expect.stringContaining('not known') },
      { field: expect.stringContaining('phones'), reason: expect.any(String) },
    ],
  });
  expect(screen.matches).toHaveLength(3);
  // Of the signs only what the application itself says.
  expect(screen.signs).toContainEqual({
    indicator: { id: 'account-under-other-names' },
    evidence: [{ record: 'NEW-1', field: 'bankAccounts', raw: '•••• 3000' }],
  });
  expect(JSON.stringify(screen)).not.toMatch(/bits|score/i);
  expect((await served.audited()).at(-1)).toMatchObject({
    who: 'R. Okafor',
    did: 'screen',
    subjects: expect.arrayContaining(['application:NEW-1', 'applicant:lever/APP-3']),
  });
});

it('has no strength in bits to ask for', async () => {
  const { errors } = await served.ask(cookie, QUESTION.replace('conflictBecause', 'bits'), { application: INCOMING });
  expect(errors?.[0]?.message).toContain('Cannot query field "bits"');
});

it('says that nothing was found, of a stranger and of a family that shares a home', async () => {
  const family = {
    id: 'NEW-3',
    submittedAt: '2026-05-01T10:00:00Z',
    applicant: { name: 'Ada Zielinski', birthDate: '1991-02-02' },
    addresses: ['500 Oak St, Reno, NV 89502, US'],
  };
  const { screen } = await served.data<{ screen: Record<string, unknown> }>(cookie, QUESTION, { application: family });
  expect(screen).toMatchObject({
    needsReview: false,
    matches: [],
    signs: [],
    summary: expect.stringContaining('Nothing found'),
  });
});

it.each([
  [{ ...INCOMING, applicant: {} }, 'applicant.name is missing'],
  [{ id: 'BRK-1', name: 'A broker', kind: 'recruiter' }, 'no application'],
  ['text', 'is a text, not a JSON object'],
])('says what is wrong with an application that cannot be read', async (application, message) => {
  const { errors } = await served.ask(cookie, QUESTION, { application });
  expect(errors?.[0]).toMatchObject({ message: expect.stringContaining(message), extensions: { code: 'INVALID' } });
});

it('changes nothing', async () => {
  const before = await served.data(
    cookie,
    '{ store { applications } links(party: "greenhouse/APP-1") { totalCount } }',
  );
  await served.data(cookie, QUESTION, { application: INCOMING });
  expect(
    await served.data(cookie, '{ store { applications } links(party: "greenhouse/APP-1") { totalCount } }'),
  ).toEqual(before);
});
