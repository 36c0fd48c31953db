import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../requirements.ts';
import { expectAccessible, expectNothingSticksOut, type PageUnderTest, servePage, textOf } from './page-under-test.ts';

const pairs = 1_000;
/** Each pair shares an account of its own, and each of the two shows the warning sign of an account under other names. */
const flags = 2 * pairs;
const pageSize = 50;

const records = Array.from({ length: pairs }, (_, pair) =>
  ['Jordan', 'Amara'].map((name, of) => ({
    id: `APP-${pair}-${of}`,
    submittedAt: '2026-03-02T14:22:05Z',
    applicant: {
      name: `${name} ${'Miles'.slice(0, 3)}${pair.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`,
    },
    bankAccounts: [{ country: 'US', routing: '021000021', account: String(100_000_000 + pair) }],
  })),
).flat();

describe.skipIf(chromiumPath === undefined && !process.env.CI)('a queue of 2,000 flags', () => {
  let site: PageUnderTest;
  beforeAll(async () => {
    site = await servePage(records, async (space) => {
      const { code, stderr } = await space.run(['flag', '--store', 'store']);
      expect(code, stderr).toBe(10);
      expect(stderr).toContain(`${flags} flags`);
    });
  });
  afterAll(() => site?.close());
  afterEach(() => expect(site.complaints()).toEqual([]));

  const rows = (page: Page) => page.locator('.queue-table tbody tr');
  const said = (page: Page, text: string) => page.locator('.section-head', { hasText: text }).waitFor();
  const current = (page: Page) => page.locator('.queue-table tr[aria-current]').getAttribute('data-flag');
  const open = async (): Promise<Page> => {
    const page = await site.open();
    await page.goto(`${site.url}/queue`);
    await said(page, '1 to 50 of');
    return page;
  };
  /** Goes on by one row, and waits until it is current. */
  const step = async (page: Page, key: string) => {
    const from = await current(page);
    await page.keyboard.press(key);
    await page.waitForFunction(
      (id) => document.querySelector('.queue-table tr[aria-current]')?.getAttribute('data-flag') !== id,
      from,
    );
  };

  it('is gone through from page to page and back by keyboard, and draws one page at a time', async () => {
    const page = await open();
    const seen = new Set<string | null>([await current(page)]);
    for (let flag = 1; flag <= 2 * pageSize; flag += 1) {
      await step(page, 'j');
      seen.add(await current(page));
    }
    expect(seen.size).toBe(2 * pageSize + 1);
    await said(page, '101 to 150 of 2,000');
    expect(await rows(page).count()).toBe(pageSize);
    const first = await current(page);
    await step(page, 'k');
    await said(page, '51 to 100 of 2,000');
    expect(await current(page)).toBe([...seen].at(-2));
    await step(page, 'j');
    expect(await current(page)).toBe(first);
    await expectAccessible(page);
    await expectNothingSticksOut(page);
  });

  it('is decided flag by flag, and keeps the place over decisions, the way back and a reload', async () => {
    const page = await open();
    await page.getByRole('link', { name: 'Next page' }).click();
    await said(page, '51 to 100 of 2,000');
    for (let flag = 0; flag < 3; flag += 1) await step(page, 'j');
    const [fourth, fifth] = await rows(page).evaluateAll((all) =>
      all.slice(3, 5).map((row) => row.getAttribute('data-flag')),
    );
    expect(await current(page)).toBe(fourth);
    await page.keyboard.press('Enter');
    await page.locator('.flag-steps', { hasText: '54 of 2,000 waiting' }).waitFor();
    await page.getByRole('button', { name: 'Decide as R. Okafor' }).waitFor();
    await page.keyboard.press('2');
    await page.waitForFunction(() => document.activeElement?.tagName === 'SELECT');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Enter');
    await page.locator('.flag-history', { hasText: 'confirmed: one operator' }).waitFor();
    await page.locator('.flag-steps', { hasText: /Next J1,999 waiting/ }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Next J');
    await page.keyboard.press('j');
    await page.locator('.flag-steps', { hasText: '54 of 1,999 waiting' }).waitFor();
    expect(page.url()).toContain(fifth);
    await page.keyboard.press('u');
    await said(page, '51 to 100 of 1,999');
    expect(await current(page)).toBe(fifth);
    await page.reload();
    await said(page, '51 to 100 of 1,999');
    expect(await current(page)).toBe(fifth);
  });

  it('lists what was decided, and what one rule raised', async () => {
    const page = await open();
    await page.getByLabel('State').selectOption('explained');
    await page.getByRole('heading', { name: 'No such flags' }).waitFor();
    await page.getByRole('link', { name: 'What waits' }).click();
    await said(page, '1 to 50 of');
    await page.getByLabel('Rule').selectOption('indicator');
    // Rows of the list before lead to flags without the rule in their address.
    await page.locator('.queue-table a[href*="rule=indicator"]').first().waitFor();
    const rules = await rows(page).evaluateAll((all) => all.map((row) => row.children[1]?.textContent));
    expect(new Set(rules)).toEqual(new Set(['Warning sign']));
    await rows(page).first().getByRole('link').click();
    await page.locator('.flag-steps', { hasText: /^Queue UNext J1 of/ }).waitFor();
    expect(await textOf(page.locator('.flag-steps'))).toContain('waiting');
    expect(page.url()).toContain('#rule=indicator');
  });
});
