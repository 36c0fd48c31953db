import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCatalogue } from '../../api/work/indicators/catalogue.ts';
import { loadIndicators } from '../../api/work/indicators/load-indicators.ts';
import { Served } from '../graphql/served.ts';
import { cases, recordsOf } from './cases.ts';

interface Sign {
  readonly answer: string;
  readonly indicator: { readonly id: string };
  readonly evidence: readonly {
    readonly record: string;
    readonly field: string;
    readonly raw: string;
    readonly note: string | null;
  }[];
  readonly missing: readonly string[];
}

const CROWD = 40;
/** Candidates of one agency, each with a mailbox and a device of their own. */
const crowd = Array.from({ length: CROWD }, (_, index) => ({
  id: `CROWD-${index}`,
  submittedAt: '2026-02-03T09:00:00Z',
  applicant: { name: 'Kim Larkspur' },
  emails: [`kim.${index}@example.org`],
  devices: [{ fingerprint: `crowd-device-${1000 + index}` }],
  broker: { id: 'BRK-30' },
}));

let served: Served;
let cookie: string;
beforeAll(async () => {
  const catalogue = await loadIndicators(join(import.meta.dirname, 'folder'));
  served = await Served.start([...cases.flatMap(recordsOf), ...crowd], undefined, catalogue);
  cookie = await served.signIn();
});
afterAll(() => served.stop());

const SIGNS = `query Q($id: ID!, $answers: [IndicatorAnswer!]) {
  application(id: $id) { signs(answers: $answers) { answer indicator { id } evidence { record field raw note } missing } }
}`;

async function signsOf(number: number, answers?: readonly string[]): Promise<readonly Sign[]> {
  const variables = { id: `CASE-${number}`, answers };
  const { application } = await served.data<{ application: { signs: Sign[] } }>(cookie, SIGNS, variables);
  return application.signs;
}

describe('an indicator', () => {
  it.each(cases.map((one, number) => ({ ...one, number })))(
    '$indicator says $answer to $says',
    async ({ indicator, answer, number }) => {
      const sign = (await signsOf(number)).find((one) => one.indicator.id === indicator);
      expect(sign?.answer).toBe(answer);
      const own = sign?.evidence.filter(({ record }) => record === `CASE-${number}`) ?? [];
      expect(own.length > 0).toBe(answer === 'yes');
      expect(sign?.missing.length === 0).toBe(answer !== 'unknown');
    },
  );

  it('shows what bears it out as it was typed, in this record and in others', async () => {
    const shared = cases.findIndex(
      ({ indicator, answer }) => indicator === 'email-under-other-names' && answer === 'yes',
    );
    const [sign] = (await signsOf(shared, ['yes'])).filter(({ indicator }) => indicator.id.startsWith('email-'));
    expect(sign?.evidence).toEqual([
      { record: `CASE-${shared}`, field: 'emails', raw: 'one@example.com', note: null },
      { record: `CASE-${shared}-1`, field: 'emails', raw: 'ONE@example.com', note: null },
    ]);
  });

  it('shows source and expiry of a listed value', async () => {
    const listed = cases.findIndex(({ indicator }) => indicator === 'known-value');
    const notes = [listed, listed + 1].map(async (number) => {
      const signs = await signsOf(number, ['yes']);
      return signs.find(({ indicator }) => indicator.id === 'known-value')?.evidence.map(({ note }) => note);
    });
    expect(await Promise.all(notes)).toEqual([
      ['on operators, source An advisory, does not expire'],
      ['on operators, no source given, expires 2999-01-01T00:00:00.000Z'],
    ]);
  });

  it('asks the store no oftener about many applications than about a few', async () => {
    const { run } = served.store;
    let statements = 0;
    served.store.run = (...args) => {
      statements += 1;
      return run.apply(served.store, args) as never;
    };
    const found = await served.data(cookie, '{ broker(id: "BRK-30") { applications { signs { answer } } } }');
    served.store.run = run;
    expect(found).toMatchObject({ broker: { applications: { length: CROWD } } });
    expect(statements).toBeLessThan(CROWD);
  });

  it('has a case for each of its answers, wherever it can give it', () => {
    const told = new Set(cases.map(({ indicator, answer }) => `${indicator} ${answer}`));
    const wanted = makeCatalogue().indicators.flatMap(({ id, needs }) => {
      if (needs.includes('profile-education')) return [`${id} unknown`];
      return [`${id} yes`, `${id} no`, ...(needs.length > 0 ? [`${id} unknown`] : [])];
    });
    expect(wanted.filter((one) => !told.has(one))).toEqual([]);
  });

  it('says unknown or no, never yes, of an application that states nothing', async () => {
    const empty = cases.findIndex(({ says, beside }) => Object.keys(says).length === 0 && beside?.length === 0);
    expect(await signsOf(empty, ['yes'])).toEqual([]);
  });
});
