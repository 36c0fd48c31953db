import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../requirements.ts';
import { twoRings } from '../work/two-rings.ts';
import { drawn, expectAccessible, type PageUnderTest, servePage, textOf } from './page-under-test.ts';

const records = twoRings(12).map(({ emails: _emails, ...one }) => one);
/** The same people later, all with one account more. */
const together = records.map((one) => ({
  ...one,
  submittedAt: one.submittedAt.replace('.000Z', '.001Z'),
  bankAccounts: [...one.bankAccounts, { iban: 'FR1420041010050500013M02606' }],
}));

describe.skipIf(chromiumPath === undefined && !process.env.CI)('a ring that was recorded', () => {
  let site: PageUnderTest;
  let page: Page;
  beforeAll(async () => {
    site = await servePage(records, async (space) => {
      const flag = ['flag', '--store', 'store', '--quiet', '--exit-zero'];
      expect(await space.run(flag)).toMatchObject({ code: 0 });
      const input = together.map((record) => `${JSON.stringify(record)}\n`).join('');
      expect(await space.run(['ingest', '-', '--store', 'store', '--quiet'], { input })).toMatchObject({ code: 0 });
      expect(await space.run(flag)).toMatchObject({ code: 0 });
    });
    page = await site.open();
  });
  afterAll(() => site?.close());
  afterEach(() => expect(site.complaints()).toEqual([]));

  it('tells when it was first recorded and what went into it', async () => {
    await page.goto(`${site.url}/rings/APP-00`);
    await drawn(page);
    await page.locator('.lineage li').nth(1).waitFor();
    const [first, second] = await page.locator('.lineage li').allTextContents();
    expect(first).toMatch(/^\d{4}-\d{2}-\d{2}First recorded, with 12 parties$/);
    expect(second).toMatch(/^\d{4}-\d{2}-\d{2}Another ring went into it, now 24 · APP-12$/);
    expect(await page.getByRole('note').count()).toBe(0);
    await expectAccessible(page);
  });

  it('is found by the id of a ring that went into it, and says so', async () => {
    await page.goto(`${site.url}/rings/APP-12`);
    await drawn(page);
    expect(await textOf(page.getByRole('note'))).toContain('is part of this one now');
    await page.getByRole('note').getByRole('link').click();
    await page.waitForURL(/rings\/APP-00/);
    await page.locator('.story').waitFor();
  });
});
