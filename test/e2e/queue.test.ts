import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../requirements.ts';
import { expectAccessible, type PageUnderTest, servePage, textOf } from './page-under-test.ts';

const application = (id: string, name: string, address: string, more: object = {}) => ({
  id,
  submittedAt: '2026-03-02T14:22:05Z',
  applicant: { name },
  phones: ['+1 602 555 0142'],
  addresses: [address],
  ...more,
});
const SHARED = { bankAccounts: [{ iban: 'DE89370400440532013000' }] };

describe.skipIf(chromiumPath === undefined && !process.env.CI)('the queue', () => {
  let site: PageUnderTest;
  beforeAll(async () => {
    site = await servePage(
      [
        application('APP-1', 'Jordan Miles', '1420 W Elm St Apt 5, Mesa, AZ 85201, US', SHARED),
        application('APP-2', 'عبد الرحمن العلي', '9 Oak Ave, Salem, OR 97301, US', SHARED),
        application('APP-3', 'Lena Fischer', '77 Pine Rd, Erie, PA 16501, US'),
      ],
      async (space) => {
        const { code, stderr } = await space.run(['flag', '--store', 'store']);
        expect(code, stderr).toBe(10);
      },
    );
  });
  afterAll(() => site?.close());
  afterEach(() => expect(site.complaints()).toEqual([]));

  const focusOn = (page: Page, tag: string) =>
    page.waitForFunction((name) => document.activeElement?.tagName === name, tag);
  /** Counts what is sent to decide from now on. */
  const countDecisions = (page: Page) => {
    let sent = 0;
    page.on('request', (request) => {
      if (request.postData()?.includes('decideFlag')) sent += 1;
    });
    return () => sent;
  };

  const open = async (): Promise<Page> => {
    const page = await site.open();
    await page.getByRole('link', { name: 'Queue' }).click();
    await page.locator('.queue-table tbody tr').first().waitFor();
    return page;
  };

  it('is gone through, opened and decided by keyboard, and what is explained enters the ledger', async () => {
    const page = await open();
    await expectAccessible(page);
    const rows = page.locator('.queue-table tbody tr');
    const waiting = await rows.count();
    expect(waiting).toBeGreaterThan(2);
    const nth = (row: number) => rows.nth(row).getAttribute('aria-current');
    expect(await nth(0)).toBe('true');
    await page.keyboard.press('j');
    expect([await nth(0), await nth(1)]).toEqual([null, 'true']);
    const row = page.locator('.queue-table tr', { hasText: 'APP-2 and APP-3' });
    for (let step = 0; step < waiting && (await row.getAttribute('aria-current')) === null; step += 1)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Evidence' }).waitFor();
    expect(page.url()).toMatch(/\/queue\/[0-9a-f]{16}$/);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Decide as R. Okafor' }).waitFor();
    await page.keyboard.press('t');
    await page.locator('.flag-history', { hasText: 'gave it to R. Okafor' }).waitFor();
    await page.keyboard.press('1');
    await focusOn(page, 'SELECT');
    // As somebody who types what they look for: "A household".
    await page.keyboard.type('a h');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.getByRole('checkbox').first().isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.keyboard.type('They live together. 1 2 3 j');
    await page.keyboard.press('Control+Enter');
    await page.locator('.flag-history', { hasText: 'explained: household' }).waitFor();
    expect(await textOf(page.locator('.flag-history'))).toContain('They live together. 1 2 3 j');
    expect(await textOf(page.locator('.section-head'))).toContain('explained');
    await page.getByRole('link', { name: 'Why linked' }).click();
    await page.getByText('The ledger names it as a household’s').first().waitFor();
  });

  it('decides nothing before somebody has chosen how it ends and why', async () => {
    const page = await open();
    await page.locator('.queue-table a', { hasText: 'APP-1 shows' }).click();
    await page.getByRole('heading', { name: 'Evidence' }).waitFor();
    const decisions = countDecisions(page);
    const lacks = page.locator('.flag-review [role="status"]');
    await page.keyboard.press('Control+Enter');
    expect(await textOf(lacks)).toBe('Choose how it ends.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('2');
    await focusOn(page, 'SELECT');
    expect(await page.getByLabel('Reason').inputValue()).toBe('');
    await page.keyboard.press('Control+Enter');
    expect(await textOf(lacks)).toBe('Choose the reason.');
    await page.getByLabel('Confirmed').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Reason').selectOption('other');
    await page.keyboard.press('Control+Enter');
    expect(await textOf(lacks)).toBe('Say in words what the reason is.');
    await focusOn(page, 'TEXTAREA');
    await page.keyboard.press('Enter');
    await page.getByLabel('Confirmed').focus();
    await page.keyboard.press('Enter');
    // Another way to end: the reason is to be chosen anew.
    await page.keyboard.press('3');
    expect(await page.getByLabel('Reason').inputValue()).toBe('');
    expect(decisions()).toBe(0);
    expect(await textOf(page.locator('.section-head'))).toContain('new');
    await page.getByRole('button', { name: 'Decide as R. Okafor' }).waitFor();
    await expectAccessible(page);
  });

  it('lists every key', async () => {
    const page = await open();
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await keys.waitFor();
    expect(await textOf(keys)).toContain('Decide, or say what is lacking');
    await expectAccessible(page);
  });

  it('keeps what was typed and says what stands where somebody else was faster', async () => {
    const one = await open();
    await one.locator('.queue-table a', { hasText: 'APP-1 shows' }).click();
    await one.getByRole('heading', { name: 'Evidence' }).waitFor();
    const other = await site.open();
    await other.goto(one.url());
    await other.getByRole('button', { name: 'Take it' }).click();
    await other.locator('.flag-history', { hasText: 'gave it to' }).waitFor();
    await one.getByLabel('Explained').check();
    await one.getByLabel('Reason').selectOption('one_person');
    await one.getByLabel('In words').fill('I called them.');
    await one.getByRole('button', { name: 'Decide' }).click();
    const refused = one.getByRole('alert');
    await refused.waitFor();
    expect(await textOf(refused)).toContain('It was changed meanwhile');
    expect(await textOf(refused)).toContain('Now it is in review, with R. Okafor.');
    expect(await one.getByLabel('In words').inputValue()).toBe('I called them.');
    await one.getByRole('button', { name: 'Decide' }).click();
    await one.locator('.flag-history', { hasText: 'I called them.' }).waitFor();
    await one.getByLabel('In words').fill('I was wrong.');
    await one.getByRole('button', { name: 'Take the decision back' }).click();
    await one.locator('.flag-history', { hasText: 'I was wrong.' }).waitFor();
  });

  it('says so where a flag is not there', async () => {
    const page = await site.open();
    await page.goto(`${site.url}/queue/0000000000000000`);
    await page.getByRole('heading', { name: 'There is no such flag' }).waitFor();
    await expectAccessible(page);
  });
});
