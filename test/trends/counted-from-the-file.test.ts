import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Workspace, workspace } from '../cli/command.ts';
import { Served } from '../graphql/served.ts';

interface Counts {
  readonly applications: number | null;
  readonly flags: number;
  readonly confirmed: number;
  readonly operators: number;
}
interface Row extends Counts {
  readonly week: string;
  readonly group: string | null;
  readonly yearBefore: Counts;
}
interface Series {
  readonly group: string | null;
  readonly applications: readonly number[];
  readonly yearBefore: { readonly applications: readonly number[] };
}
interface Submitted {
  readonly id: string;
  readonly source?: string;
  readonly submittedAt: string;
}

const DAY = 86_400_000;
/** The Monday of an instant, found by the calendar's own days of the week. */
function mondayOf(instant: string): string {
  const day = new Date(instant.slice(0, 10));
  return new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * DAY).toISOString().slice(0, 10);
}
const later = (monday: string, weeks: number) =>
  new Date(Date.parse(monday) + 7 * weeks * DAY).toISOString().slice(0, 10);

/** How many records there are by week and source, counted from the file. */
function countRecords(records: readonly Submitted[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { submittedAt, source = '' } of records) {
    // What bears another zone counts where it is in UTC.
    const week = mondayOf(new Date(submittedAt).toISOString());
    for (const key of [week, `${week} ${source}`]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

describe('trends of a world whose file is at hand', () => {
  let space: Workspace;
  let counts: ReadonlyMap<string, number>;
  let records: readonly Submitted[];
  let last: string;
  const json = async <Answer>(...args: readonly string[]): Promise<Answer> => {
    const { code, stdout, stderr } = await space.run([...args, '--store', 'store', '--format', 'json']);
    expect([0, 10], stderr).toContain(code);
    return JSON.parse(stdout) as Answer;
  };

  beforeAll(async () => {
    space = await workspace();
    await space.run(['seed', '--out', 'world', '--applications', '400', '--seed', '3']);
    const text = await readFile(space.path('world', 'applications.ndjson'), 'utf8');
    records = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Submitted);
    counts = countRecords(records);
    last =
      [...counts.keys()]
        .map((key) => key.slice(0, 10))
        .sort()
        .at(-1) ?? '';
    const { code, stderr } = await space.run(['ingest', 'world/applications.ndjson', '--store', 'store']);
    expect(code, stderr).toBe(0);
  });
  afterAll(() => space.remove());

  it('are what the file holds, week by week, on the command line', async () => {
    const rows = await json<readonly Row[]>('trends', '--weeks', '105');
    expect(rows.map(({ week }) => week)).toEqual(Array.from({ length: 105 }, (_, at) => later(last, at - 104)));
    expect(rows.map(({ applications }) => applications)).toEqual(rows.map(({ week }) => counts.get(week) ?? 0));
    expect(rows.map(({ yearBefore }) => yearBefore.applications)).toEqual(
      rows.map(({ week }) => counts.get(later(week, -52)) ?? 0),
    );
    expect(rows.reduce((sum, { applications }) => sum + (applications ?? 0), 0)).toBe(records.length);
    expect(rows.some(({ yearBefore }) => (yearBefore.applications ?? 0) > 0)).toBe(true);
  });

  it('are what the file holds by source', async () => {
    const rows = await json<readonly Row[]>('trends', '--by', 'source', '--weeks', '53');
    expect(new Set(rows.map(({ group }) => group)).size).toBeGreaterThan(2);
    for (const { week, group, applications, yearBefore } of rows) {
      expect([week, group, applications]).toEqual([week, group, counts.get(`${week} ${group}`) ?? 0]);
      expect([week, group, yearBefore.applications]).toEqual([
        week,
        group,
        counts.get(`${later(week, -52)} ${group}`) ?? 0,
      ]);
    }
    const within = [...counts].filter(([key]) => key.includes(' ') && key >= later(last, -52));
    const told = rows.reduce((sum, { applications }) => sum + (applications ?? 0), 0);
    expect(told).toBe(within.reduce((sum, [, count]) => sum + count, 0));
  });

  it('say the same to whoever asks the API', async () => {
    const served = await Served.start(records);
    try {
      const { trends } = await served.data<{ trends: { weeks: readonly string[]; series: readonly Series[] } }>(
        await served.signIn(),
        '{ trends(by: source) { weeks series { group applications yearBefore { applications } } } }',
      );
      expect(trends.weeks).toEqual(Array.from({ length: 53 }, (_, at) => later(last, at - 52)));
      expect(trends.series.length).toBeGreaterThan(2);
      for (const { group, applications, yearBefore } of trends.series) {
        expect(applications).toEqual(trends.weeks.map((week) => counts.get(`${week} ${group}`) ?? 0));
        expect(yearBefore.applications).toEqual(
          trends.weeks.map((week) => counts.get(`${later(week, -52)} ${group}`) ?? 0),
        );
      }
    } finally {
      await served.stop();
    }
  });

  it('count flags in the week in which they were raised and confirmed, and refuse what is no question', async () => {
    const raised =
      await json<readonly { readonly id: string; readonly rule: string; readonly firstSeenAt: string }[]>('flag');
    expect(raised.length).toBeGreaterThan(3);
    const link = raised.find(({ rule }) => rule === 'new_link');
    await json('review', 'decide', link?.id ?? '', 'confirmed', '--reason', 'one_operator');
    const rows = await json<readonly Row[]>('trends', '--by', 'rule');
    const flagsOf = (rule: string) => rows.reduce((sum, { group, flags }) => sum + (group === rule ? flags : 0), 0);
    for (const rule of new Set(raised.map((flag) => flag.rule)))
      expect([rule, flagsOf(rule)]).toEqual([rule, raised.filter((flag) => flag.rule === rule).length]);
    expect(rows.every(({ applications }) => applications === null)).toBe(true);
    const week = mondayOf(link?.firstSeenAt ?? '');
    expect(rows.find((row) => row.group === 'new_link' && row.week === week)?.flags).toBe(flagsOf('new_link'));
    expect(rows.reduce((sum, { confirmed }) => sum + confirmed, 0)).toBe(1);
    expect(rows.reduce((sum, { operators }) => sum + operators, 0)).toBe(1);

    for (const wrong of [
      ['--weeks', '0'],
      ['--weeks', '547'],
      ['--until', 'soon'],
      ['--until', '2026-02-30'],
      ['--until', '06/07/2026'],
      ['--by', 'name'],
    ])
      expect(await space.run(['trends', '--store', 'store', ...wrong])).toMatchObject({ code: 2, stdout: '' });
  });

  it('print a table and CSV with one column for each count', async () => {
    const { stdout } = await space.run([
      'trends',
      '--store',
      'store',
      '--until',
      last,
      '--weeks',
      '1',
      '--format',
      'csv',
    ]);
    expect(stdout.split('\r\n').slice(0, 2)).toEqual([
      'week,group,applications,yearBefore,flags,flagsYearBefore,confirmed,confirmedYearBefore,operators,operatorsYearBefore',
      `${last},,${counts.get(last)},${counts.get(later(last, -52)) ?? 0},0,0,0,0,0,0`,
    ]);
  });
});
