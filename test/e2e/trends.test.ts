import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../requirements.ts';
import {
  ask,
  expectAccessible,
  expectNothingSticksOut,
  type PageUnderTest,
  servePage,
  textOf,
} from './page-under-test.ts';

const submitted = (id: string, submittedAt: string, source: string, name: string, more: object = {}) => ({
  id,
  source,
  submittedAt,
  applicant: { name },
  ...more,
});
const shared = (address: string) => ({ addresses: [address], bankAccounts: [{ iban: 'DE89370400440532013000' }] });

/** Mondays of 2026: March 2, 9 and 16; a year before, March 3, 10 and 17. */
const records = [
  submitted('A', '2026-03-02T10:00:00Z', 'ats', 'Jordan Miles', shared('1420 W Elm St Apt 5, Mesa, AZ 85201, US')),
  submitted('B', '2026-03-08T23:59:59Z', 'ats', 'Amara Okafor', shared('9 Oak Ave, Salem, OR 97301, US')),
  submitted('C', '2026-03-09T00:00:00Z', 'mail', 'Lena Fischer'),
  submitted('D', '2026-03-18T00:00:00Z', 'ats', 'Ines Diaz'),
  submitted('E', '2025-03-04T00:00:00Z', 'mail', 'Tomas Varga'),
];
const march = 'until=2026-03-18&weeks=13';

describe.skipIf(chromiumPath === undefined && !process.env.CI)('trends', () => {
  let site: PageUnderTest;
  beforeAll(async () => {
    site = await servePage(records, async (space) => {
      const { code, stdout, stderr } = await space.run(['flag', '--store', 'store', '--format', 'json']);
      expect(code, stderr).toBe(10);
      const [{ id } = { id: '' }] = (JSON.parse(stdout) as { id: string; rule: string }[]).filter(
        ({ rule }) => rule === 'new_link',
      );
      const decide = ['review', 'decide', id, 'confirmed', '--reason', 'one_operator', '--store', 'store'];
      expect(await space.run(decide)).toMatchObject({ code: 0 });
    });
  });
  afterAll(() => site?.close());
  afterEach(() => expect(site.complaints()).toEqual([]));

  const open = async (fragment: string): Promise<Page> => {
    const page = await site.open();
    await page.goto(`${site.url}/trends#${fragment}`);
    await page.locator('.trend svg').first().waitFor();
    return page;
  };
  const chart = (page: Page, name: string) => page.getByRole('slider', { name: `${name}, by week` });
  const figureOf = (page: Page, name: string) => chart(page, name).getAttribute('aria-valuetext');
  /** Rows of the table, as a person reads them. */
  const rowsOf = (page: Page) =>
    page
      .locator('.trend-table tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));

  it('are found in the rail, and draw what the API answers', async () => {
    const page = await site.open();
    await page.getByRole('link', { name: 'Trends' }).click();
    await page.locator('.trend svg').first().waitFor();
    await expectAccessible(page);
    await expectNothingSticksOut(page);
    const { trends } = await ask<{
      trends: { weeks: string[]; series: { applications: number[]; flags: number[] }[] };
    }>(page, '{ trends { weeks series { applications flags } } }');
    const rows = await rowsOf(page);
    expect(rows.map(([week]) => week)).toEqual([...trends.weeks].reverse());
    expect(rows.map((row) => Number(row[3]))).toEqual([...(trends.series[0]?.flags ?? [])].reverse());
    expect((trends.series[0]?.flags ?? []).reduce((a, b) => a + b, 0)).toBeGreaterThan(0);
    expect(await figureOf(page, 'Operators confirmed')).toContain('sum of 53 weeks: 1, the year before 0');
  });

  it('are gone through week by week by keyboard, in all charts at once', async () => {
    const page = await open(march);
    expect(await figureOf(page, 'Applications')).toBe('sum of 13 weeks: 4, the year before 1 in 3 weeks');
    await chart(page, 'Applications').focus();
    await page.keyboard.press('End');
    expect(await figureOf(page, 'Applications')).toBe('week of 2026-03-16: 1, the year before 0');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await figureOf(page, 'Applications')).toBe('week of 2026-03-02: 2, the year before 1 (+100 %)');
    expect(await figureOf(page, 'Flags raised')).toBe('week of 2026-03-02: 0, the year before 0');
    expect(await textOf(page.locator('.trend-table tr.chosen'))).toMatch(/^2026-03-0221/);
    expect(await textOf(page.locator('.trend-legend'))).toContain('week of 2026-03-02');
    await page.keyboard.press('Escape');
    expect(await figureOf(page, 'Applications')).toContain('sum of 13 weeks');
  });

  it('show the figure of the week under the pointer', async () => {
    const page = await open(march);
    const box = await chart(page, 'Applications').boundingBox();
    if (box === null) throw new Error('the chart is not there');
    await page.mouse.move(box.x + box.width - 30, box.y + box.height / 2);
    await page.locator('.trend-legend', { hasText: 'week of 2026-03-16' }).waitFor();
    await page.mouse.move(5, 5);
    await page.locator('.trend-legend', { hasText: 'sum of 13 weeks' }).waitFor();
  });

  it('are told apart as chosen, at an address that brings the choice back', async () => {
    const page = await open(march);
    await page.getByRole('link', { name: 'By source' }).click();
    await page.getByRole('heading', { name: 'mail' }).waitFor();
    expect(await figureOf(page, 'ats')).toBe('sum of 13 weeks: 3, the year before 0 in 3 weeks');
    expect(await figureOf(page, 'mail')).toBe('sum of 13 weeks: 1, the year before 1 in 3 weeks');
    const shownRows = await rowsOf(page);
    expect(shownRows.filter((row) => row.slice(1).some((cell) => Number(cell) > 0))).toEqual([
      ['2026-03-16', '1', '0', '0', '0'],
      ['2026-03-09', '0', '0', '1', '0'],
      ['2026-03-02', '2', '0', '0', '1'],
    ]);
    await page.getByRole('link', { name: 'Flags raised' }).click();
    await page.getByRole('heading', { name: 'Nothing in these weeks' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Applications', exact: true }).click();
    await chart(page, 'mail').waitFor();

    const again = await site.open({ colours: 'dark', width: 1024, height: 768 });
    await again.goto(page.url());
    await chart(again, 'mail').waitFor();
    expect(await rowsOf(again)).toEqual(shownRows);
    await expectAccessible(again);
    await expectNothingSticksOut(again);
  });

  it('tell rules and kinds of values apart by the flags that stand on them', async () => {
    const page = await open('by=kind&count=confirmed');
    expect(await figureOf(page, 'Bank accounts')).toContain('sum of 53 weeks: 1, the year before 0');
    await page.getByRole('link', { name: 'By rule' }).click();
    await chart(page, 'New link').waitFor();
    expect(page.url()).toContain('#by=rule&count=confirmed');
    expect(await figureOf(page, 'New link')).toContain('sum of 53 weeks: 1, the year before 0');
  });

  it('say what to do where there is nothing', async () => {
    const page = await site.open();
    await page.goto(`${site.url}/trends#until=2001-01-01`);
    await page.getByRole('heading', { name: 'Nothing in these weeks' }).waitFor();
    await page.getByRole('link', { name: 'Look at two years' }).click();
    await page.waitForURL(/weeks=105/);
  });
});
