import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../requirements.ts';
import { ask, drawn, expectAccessible, expectNothingSticksOut, type PageUnderTest, textOf } from './page-under-test.ts';
import { bothLooks, serveSharedPhone } from './shared-phone.ts';

const PHONE = 'phone:+16025550142';

describe.skipIf(chromiumPath === undefined && !process.env.CI)('the ledger', () => {
  let site: PageUnderTest;
  beforeAll(async () => {
    site = await serveSharedPhone();
  });
  afterAll(() => site?.close());
  afterEach(() => expect(site.complaints()).toEqual([]));

  /** Enters the phone through the API, as another program would. */
  async function enter(page: Page, text: string): Promise<string> {
    const { addLedgerEntry } = await ask<{ addLedgerEntry: { entry: { id: string } } }>(
      page,
      `mutation { addLedgerEntry(entry: {attribute: "${PHONE}", reason: agency, text: ${JSON.stringify(text)}}) { entry { id } } }`,
    );
    return addLedgerEntry.entry.id;
  }

  it('takes a value by keyboard, says which flags say something else now, and ends the entry again', async () => {
    const page = await site.open();
    await page.getByRole('link', { name: 'Ledger' }).click();
    await page.getByRole('heading', { name: 'Nothing is in the ledger' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog', { name: 'Enter a value in the ledger' });
    await page.keyboard.type('+1 602 555 0142');
    await dialog.getByRole('radio', { name: /16025550142/ }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('a');
    await dialog.getByLabel('How it is known').fill('The front desk of an agency.');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Enter it' }).press('Enter');
    await dialog.getByText('It is in the ledger.').waitFor();
    const reread = await textOf(dialog.locator('.reread'));
    expect(reread).toContain('flags about links say something else now; 2 are withdrawn');
    expect(reread).toMatch(/APP-2 and APP-3 share a phone number.*withdrawn/);
    await expectAccessible(page);
    await dialog.getByRole('link', { name: 'Open the entry' }).click();
    await page.getByRole('heading', { level: 1, name: /16025550142/ }).waitFor();
    expect(page.url()).toMatch(/\/ledger\/[0-9a-f-]{36}$/);
    const flags = page.locator('[aria-labelledby=flags-on] tbody tr');
    expect(await flags.count()).toBe(2);
    expect(await textOf(page.locator('.case-head'))).toContain('An agency’s own channel');
    await expectAccessible(page);

    await page.getByLabel('Why it no longer holds').fill('The agency moved out.');
    await page.getByRole('button', { name: 'End the entry' }).press('Enter');
    await page.getByText('It has ended.').waitFor();
    expect(await textOf(page.locator('.reread'))).toContain('say something else now; 2 were withdrawn and are back');
    await page.locator('.case-head', { hasText: /ended \d{4}-\d{2}-\d{2} by R\. Okafor/ }).waitFor();
    await page.keyboard.press('u');
    await page.getByRole('link', { name: 'Ended or expired' }).click();
    await page.locator('.list-table tbody tr', { hasText: 'ended' }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('.entry-ended', { hasText: 'The agency moved out.' }).waitFor();
  });

  it('is entered from a value in a network, and shown there', async () => {
    const page = await site.open();
    await page.goto(`${site.url}/network#around=${encodeURIComponent(PHONE)}&sel=${encodeURIComponent(PHONE)}`);
    await drawn(page);
    await page.getByRole('button', { name: 'Enter it in the ledger' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('How it is known').fill('مكتبة البلدية');
    await dialog.getByLabel(/^Until/).fill('2999-06-30');
    await dialog.getByRole('button', { name: 'Enter it' }).click();
    await dialog.getByRole('button', { name: 'Go on' }).click();
    await page.locator('.inspector').getByText('holds until 2999-06-30').waitFor();
    await page.goto(`${site.url}/ledger`);
    const row = page.locator('.list-table tbody tr').first();
    await row.waitFor();
    expect(await textOf(row)).toContain('مكتبة البلدية');
    expect(await textOf(row)).toContain('A household');
    expect(await textOf(row)).toContain('R. Okafor');
    const { ledger } = await ask<{ ledger: { edges: readonly { node: { id: string } }[] } }>(
      page,
      '{ ledger(holds: true) { edges { node { id } } } }',
    );
    for (const { node } of ledger.edges)
      await ask(page, `mutation { endLedgerEntry(id: "${node.id}", version: 1, because: "No.") { entry { id } } }`);
  });

  it('is found from a flag that it explained', async () => {
    const page = await site.open();
    await page.goto(`${site.url}/queue`);
    await page.locator('.queue-table a', { hasText: 'APP-2 and APP-3' }).click();
    await page.getByRole('heading', { name: 'Evidence' }).waitFor();
    await page.getByLabel('Explained').check();
    await page.getByLabel('Reason').selectOption('household');
    await page.getByRole('checkbox', { name: /16025550142/ }).check();
    await page.getByLabel('In words').fill('They live together.');
    await page.getByRole('button', { name: /^Decide/ }).click();
    await page.locator('.flag-history', { hasText: 'explained: household' }).waitFor();
    const said = page.locator('[aria-labelledby=flag-ledger]');
    const entry = said.locator('li', { has: page.locator('.state-mark-open') });
    await entry.getByText('A household').waitFor();
    await expectAccessible(page);
    await entry.getByRole('link').click();
    await page.locator('.entry-text', { hasText: 'They live together.' }).waitFor();
  });

  it('keeps what was typed, and says who ended an entry, where two end it at once', async () => {
    const page = await site.open();
    const id = await enter(page, 'A call centre.');
    const other = await site.open();
    for (const window of [page, other]) {
      await window.goto(`${site.url}/ledger/${id}`);
      await window.getByLabel('Why it no longer holds').waitFor();
    }
    await other.getByLabel('Why it no longer holds').fill('It closed.');
    await other.getByRole('button', { name: 'End the entry' }).click();
    await other.getByText('It has ended.').waitFor();
    await page.getByLabel('Why it no longer holds').fill('They never worked there.');
    await page.getByRole('button', { name: 'End the entry' }).click();
    const refused = page.getByRole('alert');
    await refused.getByText('It was changed meanwhile').waitFor();
    expect(await textOf(refused)).toContain('R. Okafor ended it.');
    expect(await page.getByLabel('Why it no longer holds').inputValue()).toBe('They never worked there.');
    await page.locator('.entry-ended', { hasText: 'It closed.' }).waitFor();
    await expectAccessible(page);
  });

  it('says so where an entry is not there', async () => {
    const page = await site.open();
    await page.goto(`${site.url}/ledger/none`);
    await page.getByRole('heading', { name: 'There is no such entry' }).waitFor();
    await expectAccessible(page);
  });

  it.each(bothLooks)('is accessible in $colours at $width × $height, and nothing sticks out', async (look) => {
    const page = await site.open(look);
    const id = await enter(
      page,
      'A house with forty flats and one bell, as the landlord wrote to us in May. '.repeat(6),
    );
    await page.goto(`${site.url}/ledger#show=all`);
    await page.locator('.list-table tbody tr').first().waitFor();
    await expectAccessible(page);
    await expectNothingSticksOut(page);
    await page.goto(`${site.url}/ledger/${id}`);
    await page.locator('#flags-on').waitFor();
    await expectAccessible(page);
    await expectNothingSticksOut(page);
  });
});
