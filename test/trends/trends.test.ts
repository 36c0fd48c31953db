import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../api/graph/open-store.ts';
import type { Store } from '../../api/graph/store.ts';
import type { Flag } from '../../api/work/flags/flag.ts';
import { recordWork } from '../../api/work/journal/record-work.ts';
import { trends } from '../../api/work/trends/trends.ts';
import { weekOf, yearBefore } from '../../api/work/trends/week.ts';
import { aFlag } from '../flags/a-flag.ts';
import { application, ingestRecords } from '../intake/load.ts';

describe('a week', () => {
  it.each([
    ['2026-03-02T00:00:00.000Z', '2026-03-02'],
    ['2026-03-08T23:59:59.999Z', '2026-03-02'],
    ['2026-01-01', '2025-12-29'],
    ['1969-12-31', '1969-12-29'],
    ['2024-02-29', '2024-02-26'],
  ])('of %s begins on Monday %s', (instant, monday) => {
    expect(weekOf(instant)).toBe(monday);
  });

  it('compares with one of the year before that begins on a Monday too', () => {
    expect(yearBefore('2026-03-02')).toBe('2025-03-03');
  });
});

describe('trends', () => {
  let store: Store;
  const submitted = (id: string, submittedAt: string, source?: string) =>
    application(id, {
      submittedAt,
      applicant: { name: `Somebody ${id}` },
      ...(source === undefined ? {} : { source }),
    });
  const raised = (flag: Partial<Flag>) => ({
    type: 'flag' as const,
    at: '2026-03-20T00:00:00.000Z',
    by: 'flag',
    flag: aFlag(flag),
    deliver: [],
  });

  beforeEach(async () => {
    store = await openStore(':memory:', { shuffleUnordered: true });
    await ingestRecords(store, [
      submitted('1', '2026-03-02T10:00:00Z', 'ats'),
      submitted('2', '2026-03-08T23:00:00Z', 'ats'),
      submitted('3', '2026-03-09T00:00:00Z', 'mail/in'),
      submitted('4', '2025-03-05T00:00:00Z'),
    ]);
  });
  afterEach(() => store.close());

  const day = (date: string) => `2026-03-${date}T12:00:00.000Z`;
  const confirmed = (date: string) => ({
    status: 'confirmed' as const,
    outcome: 'confirmed' as const,
    decidedBy: 'sam',
    decidedAt: day(date),
  });
  const decide = () =>
    store.write((writer) =>
      recordWork(writer, [
        raised({
          id: '00000000000000a1',
          subjects: ['applicant:ats/1', 'applicant:ats/2'],
          firstSeenAt: day('03'),
          ...confirmed('10'),
        }),
        raised({
          id: '00000000000000a2',
          subjects: ['applicant:ats/2', 'applicant:mail%2Fin/3'],
          attributes: ['email:a@example.com', 'phone:+16025550142'],
          firstSeenAt: day('10'),
          ...confirmed('17'),
        }),
        raised({
          id: '00000000000000a3',
          subjects: ['applicant:4', 'applicant:5'],
          rule: 'hub_grew',
          firstSeenAt: day('11'),
          ...confirmed('18'),
        }),
        raised({ id: '00000000000000a4', subjects: ['applicant:6', 'applicant:7'], firstSeenAt: day('11') }),
        raised({
          id: '00000000000000a5',
          subjects: ['applicant:8', 'applicant:9'],
          firstSeenAt: day('11'),
          status: 'known',
        }),
      ]),
    );

  it('count applications, flags and operators week by week, beside the year before', async () => {
    await decide();
    const { weeks, series } = await trends(store, { weeks: 3 });
    expect(weeks).toEqual(['2026-03-02', '2026-03-09', '2026-03-16']);
    expect(series).toEqual([
      {
        group: null,
        applications: [2, 1, 0],
        flags: [1, 3, 0],
        confirmed: [0, 1, 2],
        // The first two are about one operator, since both are about the second application.
        operators: [0, 1, 1],
        yearBefore: { applications: [1, 0, 0], flags: [0, 0, 0], confirmed: [0, 0, 0], operators: [0, 0, 0] },
      },
    ]);
  });

  it('tell sources, rules and kinds of values apart', async () => {
    await decide();
    const by = async (group: 'source' | 'rule' | 'kind') =>
      (await trends(store, { by: group, weeks: 3 })).series.map(({ group: name, applications, flags, operators }) => [
        name,
        applications,
        flags,
        operators,
      ]);
    expect(await by('source')).toEqual([
      ['ats', [2, 0, 0], [1, 1, 0], [0, 1, 0]],
      ['', [0, 0, 0], [0, 2, 0], [0, 0, 1]],
      ['mail/in', [0, 1, 0], [0, 1, 0], [0, 1, 0]],
    ]);
    expect(await by('rule')).toEqual([
      ['new_link', null, [1, 2, 0], [0, 1, 0]],
      ['hub_grew', null, [0, 1, 0], [0, 0, 1]],
    ]);
    expect(await by('kind')).toEqual([
      ['phone', null, [1, 3, 0], [0, 1, 1]],
      ['email', null, [0, 1, 0], [0, 1, 0]],
    ]);
  });

  it('end where the store does, or where they are told to', async () => {
    expect((await trends(store, { weeks: 1 })).weeks).toEqual(['2026-03-09']);
    expect((await trends(store, { weeks: 2, until: '2025-03-05' })).weeks).toEqual(['2025-02-24', '2025-03-03']);
    await decide();
    expect((await trends(store, { weeks: 1 })).weeks).toEqual(['2026-03-16']);
    await expect(trends(store, { until: 'soon' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(trends(store, { weeks: 0 })).rejects.toMatchObject({ code: 'invalid' });
  });

  it('answer for an empty store', async () => {
    const empty = await openStore(':memory:');
    expect((await trends(empty)).series).toMatchObject([{ group: null }]);
    expect((await trends(empty, { by: 'source' })).series).toEqual([]);
    await empty.close();
  });
});
