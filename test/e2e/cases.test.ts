import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Workspace } from '../cli/command.ts';
import { chromiumPath } from '../requirements.ts';
import { ask, drawn, expectAccessible, expectNothingSticksOut, type PageUnderTest, textOf } from './page-under-test.ts';
import { bothLooks, longName, serveSharedPhone } from './shared-phone.ts';

/** Two who shared an account when flags were looked for, and do no longer: the ring OLD-1. */
async function ringOfOld(space: Workspace): Promise<void> {
  const application = (id: string, name: string, address: string) => ({
    id,
    submittedAt: '2026-01-02T14:22:05Z',
    applicant: { name },
    addresses: [address],
    bankAccounts: [{ iban: 'GB33BUKB20201555555555' }],
  });
  const one = application('OLD-1', 'Noor Haddad', '5 Bay St, Reno, NV 89501, US');
  const other = application('OLD-2', 'Piet Jansen', '31 Hill Rd, Provo, UT 84601, US');
  const load = async (...records: readonly object[]) => {
    const input = records.map((record) => `${JSON.stringify(record)}\n`).join('');
    expect((await space.run(['ingest', '-', '--store', 'store'], { input })).code).toBe(0);
  };
  await load(one, other);
  expect((await space.run(['flag', '--store', 'store'])).code).toBe(10);
  await load({ ...other, submittedAt: '2026-01-03T14:22:05Z', bankAccounts: [] });
}

describe.skipIf(chromiumPath === undefined && !process.env.CI)('cases', () => {
  let site: PageUnderTest;
  beforeAll(async () => {
    site = await serveSharedPhone(ringOfOld);
  });
  afterAll(() => site?.close());
  afterEach(() => expect(site.complaints()).toEqual([]));

  /** Opens a case through the API, as another program would, and its page. */
  async function openNew(title: string, contents = ''): Promise<{ readonly page: Page; readonly id: string }> {
    const page = await site.open();
    const { openCase } = await ask<{ openCase: { id: string } }>(
      page,
      `mutation { openCase(case: {title: ${JSON.stringify(title)} ${contents}}) { id } }`,
    );
    await page.goto(`${site.url}/cases/${openCase.id}`);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    return { page, id: openCase.id };
  }

  it('say what a case is where there is none, and open one by keyboard', async () => {
    const page = await site.open();
    await page.getByRole('link', { name: 'Cases' }).click();
    await page.getByRole('heading', { name: 'No case is open' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('n');
    await page.getByRole('dialog', { name: 'Open a case' }).waitFor();
    await page.keyboard.type('بيت واحد');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'بيت واحد' }).waitFor();
    expect(page.url()).toMatch(/\/cases\/CASE-\d+$/);
    await page.getByText('Nothing is pinned.').waitFor();
    await expectAccessible(page);

    await page.keyboard.press('n');
    await page.keyboard.type('I called');
    await page.locator('.case-note textarea').blur();
    await page.keyboard.press('u');
    await page.locator('.list-table tbody tr').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'بيت واحد' }).waitFor();
    await page.keyboard.press('n');
    await page.keyboard.press('End');
    await page.keyboard.type(' them.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.case-timeline-note', { hasText: 'I called them.' }).waitFor();
    expect(await page.locator('.case-note textarea').inputValue()).toBe('');
    await page.locator('.case-note textarea').blur();

    await page.keyboard.press('e');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('One home in Erie');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('r');
    await page.keyboard.press('Tab');
    await page.keyboard.type('To the landlord.');
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'One home in Erie' }).waitFor();
    await page.locator('.case-head').getByText('Referred').waitFor();
    const line = page.locator('.case-timeline li', { hasText: 'made it referred, named it anew' });
    expect(await textOf(line)).toContain('To the landlord.');

    await page.keyboard.press('u');
    await page.locator('.list-table tbody tr').first().waitFor();
    await openNew('Another');
    await page.reload();
    const rows = page.locator('.list-table tbody tr');
    await rows.nth(1).waitFor();
    expect(await rows.nth(0).getAttribute('aria-current')).toBe('true');
    await page.keyboard.press('j');
    expect(await rows.nth(1).getAttribute('aria-current')).toBe('true');
    await page.keyboard.press('k');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'One home in Erie' }).waitFor();
  });

  it('take evidence from why two parties are linked, and say what has changed since', async () => {
    const page = await site.open();
    await page.goto(`${site.url}/why#a=APP-1&b=APP-3`);
    await page.getByRole('button', { name: 'Pin to a case' }).waitFor();
    await page.keyboard.press('a');
    const dialog = page.getByRole('dialog', { name: 'Pin why they are linked to a case' });
    await dialog.getByText('A new case').waitFor();
    await dialog.getByRole('radio', { name: 'A new case' }).check();
    await dialog.getByLabel('Title of the new case').fill('A phone of three');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await dialog.getByText('A phone of three').waitFor();
    await dialog.getByRole('link', { name: /^Open CASE-/ }).click();
    await page.getByRole('heading', { level: 1, name: 'A phone of three' }).waitFor();
    const pin = page.getByRole('article').first();
    await pin.getByText('Nothing has changed since.').waitFor();
    expect(await textOf(pin)).toContain('Lena Fischer');
    expect(await textOf(pin)).toContain('+16025550142');
    expect(await page.locator('#parties ~ *, [aria-labelledby=parties]').first().locator('tbody tr').count()).toBe(2);

    await ask(
      page,
      'mutation { addLedgerEntry(entry: {attribute: "phone:+16025550142", reason: agency, text: "Their front desk."}) { entry { id } } }',
    );
    await page.reload();
    await pin.getByText('What has changed since').waitFor();
    const since = await textOf(pin.locator('.pin-changed'));
    expect(since).toMatch(/It was \d+\.\d bits and is 0\.0\./);
    expect(since).toContain('Their front desk.');
    const { ledger } = await ask<{ ledger: { edges: readonly { node: { id: string } }[] } }>(
      page,
      '{ ledger { edges { node { id } } } }',
    );
    for (const { node } of ledger.edges)
      await ask(page, `mutation { endLedgerEntry(id: "${node.id}", version: 1, because: "No.") { entry { id } } }`);
    await page.reload();
    await pin.getByText('Nothing has changed since.').waitFor();
    await pin.getByRole('button', { name: 'Take out' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Take it out' }).click();
    await page.locator('.case-timeline', { hasText: 'took a pin out' }).waitFor();
    await page.getByText('Nothing is pinned.').waitFor();
  });

  it('take a flag with its pin, a ring with its parties, and a party, from where each is shown', async () => {
    const { id } = await openNew('From everywhere');
    const into = async (page: Page, name: string) => {
      const dialog = page.getByRole('dialog', { name });
      await dialog.getByRole('radio', { name: /From everywhere/ }).check();
      await dialog.getByRole('button', { name: `Put it into ${id}` }).click();
      await dialog.getByText(`It is in ${id} now`).waitFor();
      await dialog.getByRole('button', { name: 'Go on' }).press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      await page.locator('.cases-of', { hasText: id }).first().waitFor();
    };
    const page = await site.open();
    await page.goto(`${site.url}/queue`);
    await page.locator('.queue-table a').first().click();
    await page.getByRole('button', { name: 'Add to a case' }).click();
    await into(page, 'Add the flag to a case');

    await page.goto(`${site.url}/rings`);
    await page.locator('.rings-table a').first().click();
    await drawn(page);
    await page.locator('.ring-head').getByRole('button', { name: 'Add to a case' }).click();
    await into(page, 'Add the ring to a case');

    await page.goto(`${site.url}/network#around=applicant:APP-3&sel=applicant:APP-3`);
    await drawn(page);
    await page.locator('.inspector').getByRole('button', { name: 'Add to a case' }).waitFor();
    await page.keyboard.press('a');
    await into(page, 'Add the party to a case');

    await page.goto(`${site.url}/cases/${id}`);
    await page.getByRole('article').waitFor();
    await page.locator('[aria-labelledby=rings] tbody tr').waitFor();
    expect(await page.locator('[aria-labelledby=rings] tbody tr').count()).toBe(1);
    expect(await page.locator('[aria-labelledby=flags] tbody tr').count()).toBe(1);
    expect(await page.locator('[aria-labelledby=parties] tbody tr').count()).toBe(3);
    await page.getByRole('button', { name: 'Take Lena Fischer out of the case' }).click();
    await page.locator('.case-timeline', { hasText: 'took out 1 party' }).waitFor();
    expect(await page.locator('[aria-labelledby=parties] tbody tr').count()).toBe(2);
  });

  it('show a conflict where two write at once, keep what was typed, and lose nothing of either', async () => {
    const { page: one, id } = await openNew('Written by two');
    const other = await site.open();
    await other.goto(one.url());
    await other.getByRole('heading', { level: 1, name: 'Written by two' }).waitFor();
    for (const page of [one, other]) await page.getByRole('button', { name: 'Change', exact: true }).click();

    await other.getByLabel('Title', { exact: true }).fill('As the other calls it');
    await other.getByRole('button', { name: 'Save' }).click();
    await other.getByRole('heading', { level: 1, name: 'As the other calls it' }).waitFor();

    await one.getByLabel('Title', { exact: true }).fill('As I call it');
    await one.getByLabel('Owner').fill('Kim');
    await one.getByLabel(/^Why/).fill('Kim knows them.');
    await one.getByRole('button', { name: 'Save' }).click();
    const conflict = one.getByRole('alert');
    await conflict.getByText('Somebody else changed the case').waitFor();
    const cells = await conflict.locator('tbody tr').first().locator('td').allTextContents();
    expect(cells).toEqual(['Written by two', 'As the other calls it', 'As I call it']);
    expect(await textOf(conflict.getByRole('list', { name: 'Done meanwhile' }))).toContain('named it anew');
    expect(await one.getByLabel(/^Why/).inputValue()).toBe('Kim knows them.');
    await expectAccessible(one);
    const standing = async () =>
      (await ask<{ case: object }>(one, `{ case(id: "${id}") { title owner version } }`)).case;
    expect(await standing()).toEqual({ title: 'As the other calls it', owner: 'R. Okafor', version: 2 });

    await conflict.getByRole('button', { name: 'Save mine instead' }).click();
    await one.getByRole('heading', { level: 1, name: 'As I call it' }).waitFor();
    expect(await standing()).toEqual({ title: 'As I call it', owner: 'Kim', version: 3 });
    const done = await textOf(one.locator('.case-timeline'));
    expect(done).toContain('Kim knows them.');
    expect(done.match(/named it anew/g)).toHaveLength(2);

    await other.getByLabel('Put in by id').fill('APP-1, APP-2');
    await other.getByRole('button', { name: 'Put in 2' }).click();
    await other.getByRole('alert').getByText('It was changed meanwhile').waitFor();
    expect(await other.getByLabel('Put in by id').inputValue()).toBe('APP-1, APP-2');
    await other.getByRole('button', { name: 'Do it all the same' }).click();
    await other.getByRole('button', { name: `Take ${longName} out of the case` }).waitFor();
    expect(await other.getByLabel('Put in by id').inputValue()).toBe('');
    expect(await standing()).toEqual({ title: 'As I call it', owner: 'Kim', version: 4 });
  });

  it('keep a change that was begun while one goes elsewhere, until it is saved or cancelled', async () => {
    const { page, id } = await openNew('Begun and left');
    const title = page.getByLabel('Title', { exact: true });
    const awayAndBack = async () => {
      await page.getByRole('link', { name: 'Rings', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Rings' }).waitFor();
      await page.getByRole('link', { name: 'Cases', exact: true }).click();
      await page.getByRole('link', { name: 'Begun and left' }).click();
      await page.getByRole('heading', { level: 1, name: 'Begun and left' }).waitFor();
      await page.locator('.case-timeline li').first().waitFor();
    };
    await page.keyboard.press('e');
    await awayAndBack();
    expect(await title.count()).toBe(0);

    await page.keyboard.press('e');
    await title.fill('As I began to call it');
    await page.getByLabel(/^Status/).selectOption('referred');
    await page.getByLabel(/^Why/).fill('To the');
    await awayAndBack();
    expect(await title.inputValue()).toBe('As I began to call it');
    expect(await page.getByLabel(/^Status/).inputValue()).toBe('referred');
    expect(await page.getByLabel(/^Why/).inputValue()).toBe('To the');
    await page.getByText('What you began is still here.').waitFor();
    await expectAccessible(page);
    await expectNothingSticksOut(page);

    await page.getByRole('link', { name: 'Rings', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Rings' }).waitFor();
    const other = await site.open();
    await ask(other, `mutation { changeCase(id: "${id}", version: 1, owner: "Kim") { id } }`);
    await page.goBack();
    await page.getByLabel(/^Why/).fill('To the landlord.');
    await page.getByRole('button', { name: 'Save' }).click();
    const conflict = page.getByRole('alert');
    await conflict.getByText('Somebody else changed the case').waitFor();
    await conflict.getByRole('button', { name: 'Save mine' }).click();
    await page.getByRole('heading', { level: 1, name: 'As I began to call it' }).waitFor();
    expect(await ask(page, `{ case(id: "${id}") { title owner status } }`)).toEqual({
      case: { title: 'As I began to call it', owner: 'Kim', status: 'referred' },
    });
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    expect(await title.inputValue()).toBe('As I began to call it');
    await title.fill('Begun and left');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: 'Begun and left' }).waitFor();
    await awayAndBack();
    expect(await title.count()).toBe(0);

    await page.keyboard.press('e');
    await title.fill('Never mind');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await awayAndBack();
    expect(await title.count()).toBe(0);
    await page.keyboard.press('e');
    expect(await title.inputValue()).toBe('Begun and left');

    let send = () => {};
    const sent = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('changeCase')) await sent;
      await route.continue();
    });
    await title.fill('Left while it was saved');
    await page.getByRole('button', { name: 'Save' }).click();
    await awayAndBack();
    send();
    await page.getByRole('heading', { level: 1, name: 'Left while it was saved' }).waitFor();
    expect(await title.count()).toBe(0);
  });

  it('ask again with all that was chosen where a case changed between the question and the answer', async () => {
    const { page: other, id } = await openNew('Chosen and changed');
    const page = await site.open();
    await page.goto(`${site.url}/why#a=APP-1&b=APP-2`);
    await page.getByRole('button', { name: 'Pin to a case' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /Chosen and changed/ }).check();
    await dialog.getByRole('checkbox', { name: 'Both parties' }).uncheck();
    await ask(other, `mutation { changeCase(id: "${id}", version: 1, owner: "Kim") { id } }`);
    await dialog.getByRole('button', { name: `Put it into ${id}` }).click();
    await dialog.getByRole('alert').getByText('It was changed meanwhile').waitFor();
    expect(await dialog.getByRole('radio', { name: /Chosen and changed/ }).isChecked()).toBe(true);
    expect(await dialog.getByRole('checkbox', { name: 'Both parties' }).isChecked()).toBe(false);
    await dialog.getByRole('button', { name: `Put it into ${id} as it is now` }).click();
    await dialog.getByText(`It is in ${id} now`).waitFor();
    const { case: file } = await ask<{ case: object }>(
      page,
      `{ case(id: "${id}") { owner partyCount pins { kind } } }`,
    );
    expect(file).toEqual({ owner: 'Kim', partyCount: 0, pins: [{ kind: 'why' }] });
  });

  it('are found by typing where there are more than are listed', async () => {
    const { page: other, id } = await openNew('Die Müller-Wohnung');
    for (let one = 1; one <= 60; one += 1)
      await ask(other, `mutation { openCase(case: {title: "Opened after it, ${one}"}) { id } }`);
    const page = await site.open();
    await page.goto(`${site.url}/why#a=APP-1&b=APP-2`);
    await page.getByRole('button', { name: 'Pin to a case' }).click();
    const dialog = page.getByRole('dialog');
    const rows = dialog.getByRole('radio', { name: /CASE-/ });
    await dialog.getByText(/^The 50 changed last of \d+\.$/).waitFor();
    expect(await dialog.getByRole('radio', { name: 'A new case' }).evaluate((one) => one.matches(':focus'))).toBe(true);
    expect(await rows.count()).toBe(50);
    expect(await textOf(dialog.locator('.picker-row').nth(1))).toContain('Opened after it, 60');
    await dialog.getByRole('radio', { name: /Opened after it, 59/ }).check();
    await dialog.getByLabel('Find a case').fill('wohnung muller');
    await dialog.getByRole('radio', { name: /Die Müller-Wohnung/ }).waitFor();
    expect(await dialog.getByRole('radio', { name: /Opened after it, 59/ }).isChecked()).toBe(true);
    expect(await rows.count()).toBe(2);
    await expectAccessible(page);
    await dialog.getByRole('radio', { name: /Die Müller-Wohnung/ }).check();
    await dialog.getByLabel('Find a case').fill('after it, 7');
    await dialog.getByRole('radio', { name: /Opened after it, 7/ }).waitFor();
    await ask(other, `mutation { changeCase(id: "${id}", version: 1, title: "One home") { id } }`);
    await dialog.getByRole('button', { name: `Put it into ${id}` }).click();
    await dialog.getByRole('alert').getByText('It was changed meanwhile').waitFor();
    await dialog.getByRole('radio', { name: /One home/ }).waitFor();
    await dialog.getByRole('button', { name: `Put it into ${id} as it is now` }).click();
    await dialog.getByText(`It is in ${id} now`).waitFor();
    expect(await ask(page, `{ case(id: "${id}") { title partyCount pins { kind } } }`)).toEqual({
      case: { title: 'One home', partyCount: 2, pins: [{ kind: 'why' }] },
    });
    await dialog.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Pin to a case' }).click();
    await dialog.getByLabel('Find a case').fill('no such title');
    await dialog.getByText('No open case is named like that.').waitFor();
  });

  it('say so where a case, a party or a ring is not there', async () => {
    const page = await site.open();
    await page.goto(`${site.url}/cases/CASE-999`);
    await page.getByRole('heading', { name: 'There is no such case' }).waitFor();
    await expectAccessible(page);
    const { page: file } = await openNew('With a ring of old', 'rings: ["OLD-1"]');
    await file.getByText('Nothing holds it together any more').waitFor();
    await file.getByLabel('Put in by id').fill('APP-404');
    await file.getByRole('button', { name: 'Put in', exact: true }).click();
    await file.getByRole('alert').waitFor();
    expect(await file.getByLabel('Put in by id').inputValue()).toBe('APP-404');
  });

  it.each(bothLooks)('are accessible in $colours at $width × $height, and nothing sticks out', async (look) => {
    const { page: maker, id } = await openNew(
      `${'A title as long as they come, '.repeat(6)}${look.colours} ${look.width}`,
      'parties: ["APP-1", "APP-2", "APP-3"]',
    );
    await ask(maker, `mutation { pinEvidence(id: "${id}", version: 1, evidence: {a: "APP-1", b: "APP-2"}) { id } }`);
    const page = await site.open(look);
    await page.goto(`${site.url}/cases#show=all`);
    await page.locator('.list-table tbody tr').first().waitFor();
    await expectAccessible(page);
    await expectNothingSticksOut(page);
    await page.goto(`${site.url}/cases/${id}`);
    await page.locator('.pin-since').getByText('Nothing has changed').waitFor();
    await page.keyboard.press('e');
    await page.getByRole('form', { name: 'Change the case' }).waitFor();
    await expectAccessible(page);
    await expectNothingSticksOut(page);
  });
});
