import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../requirements.ts';
import {
  drawn,
  expectAccessible,
  expectNothingSticksOut,
  type PageUnderTest,
  servePage,
  textOf,
} from './page-under-test.ts';

const application = (id: string, name: string, more: object) => ({
  id,
  submittedAt: '2026-03-02T14:22:05Z',
  applicant: { name, birthDate: '1991-04-02' },
  ...more,
});

describe.skipIf(chromiumPath === undefined && !process.env.CI)('an empty store', () => {
  let site: PageUnderTest;
  beforeAll(async () => {
    site = await servePage([]);
  });
  afterAll(() => site?.close());
  afterEach(() => expect(site.complaints()).toEqual([]));

  it('says what to do next', async () => {
    const page = await site.open();
    await page.getByRole('heading', { name: 'The store is empty' }).waitFor();
    expect(await textOf(page.locator('main'))).toContain('commonthread ingest applications.ndjson');
    await expectAccessible(page);
  });

  it('finds nothing and says how the text was read', async () => {
    const page = await site.open();
    await page.goto(`${site.url}/search#q=${encodeURIComponent('(602) 555-0142')}`);
    await page.getByRole('heading', { name: 'Nothing matches' }).waitFor();
    expect(await textOf(page.locator('.readings'))).toMatch(/phone/i);
  });

  it('says so when an address names what is not there', async () => {
    const page = await site.open();
    await page.goto(`${site.url}/network#n=0,0,s,applicant:nobody`);
    await page.getByRole('heading', { name: 'None of this is in the store' }).waitFor();
    await page.goto(`${site.url}/rings/nobody`);
    await page.getByRole('heading', { name: 'This ring is no longer there' }).waitFor();
    await page.goto(`${site.url}/nowhere`);
    await page.getByRole('heading', { name: 'Nothing is at this address' }).waitFor();
  });
});

/** How many nodes stand outside of what the canvas shows. */
function outOfView(page: Page): Promise<number> {
  return page.locator('.canvas-ground').evaluate((ground) => {
    // The drawing library keeps itself here for whoever inspects a page.
    const { cy } = (ground as unknown as { _cyreg: { cy: import('cytoscape').Core } })._cyreg;
    return cy.nodes().filter((node) => {
      const { x, y } = node.renderedPosition();
      return x < 0 || y < 0 || x > cy.width() || y > cy.height();
    }).length;
  });
}

const holders = 230;
const unusual = [
  'محمد عبد الرحمن الفارسي',
  '山田 太郎',
  'Жанна Д’Арк',
  `Aleksandra-Maria ${'Konstantinopolitańczykiewiczówna-'.repeat(4)}Ew`,
];

describe.skipIf(chromiumPath === undefined && !process.env.CI)('unusual records', () => {
  let site: PageUnderTest;
  beforeAll(async () => {
    const crowd = Array.from({ length: holders }, (_, at) =>
      application(`HUB-${at}`, `Visitor ${String.fromCharCode(65 + (at % 26))}${at}`, {
        devices: [{ fingerprint: 'library-terminal-0001', seenAt: '2026-03-02T14:22:05Z' }],
      }),
    );
    const named = unusual.map((name, at) =>
      application(`NAME-${at}`, name, { phones: [at % 2 === 0 ? '+1 602 555 0142' : '(602) 555-0142'] }),
    );
    site = await servePage([...crowd, ...named]);
  });
  afterAll(() => site?.close());

  it('shows a hub as a stub with its true number, and asks before drawing its holders', async () => {
    const page = await site.open();
    await page.goto(`${site.url}/search#q=library-terminal-0001`);
    await page.locator('.table a').first().click();
    await drawn(page);
    const hub = page.locator('.drawer tbody tr', { hasText: 'library-terminal-0001' });
    expect(await textOf(hub)).toContain(`${holders} holders`);
    await hub.click();
    await page.locator('.panel-head', { hasText: `held by ${holders} parties` }).waitFor();
    const before = await page.locator('.drawer tbody tr').count();
    await page.keyboard.press('e');
    await page.getByLabel('10', { exact: true }).check();
    await page.getByRole('button', { name: 'Add up to 10' }).click();
    await page.locator('.status-said', { hasText: /left out/ }).waitFor();
    expect(await page.locator('.drawer tbody tr').count()).toBe(before + 10);
    await expectNothingSticksOut(page);

    // However near somebody looks, and wherever: what they ask for comes into view.
    await page.getByRole('application').focus();
    for (let times = 0; times < 8; times += 1) await page.keyboard.press('+');
    expect(await outOfView(page)).toBeGreaterThan(0);
    await hub.click();
    await page.keyboard.press('e');
    await page.getByLabel('10', { exact: true }).check();
    await page.getByRole('button', { name: 'Add up to 10' }).click();
    await page.waitForFunction((rows) => document.querySelectorAll('.drawer tbody tr').length === rows, before + 20);
    expect(await outOfView(page)).toBe(0);
  });

  it.each(unusual)('shows %s whole, and nothing sticks out', async (name) => {
    const page = await site.open({ width: 1024, height: 768 });
    await page.goto(`${site.url}/search#q=${encodeURIComponent(name)}`);
    await page.locator('.table a', { hasText: name }).first().click();
    await drawn(page);
    await page.locator('.panel-head h2', { hasText: name }).waitFor();
    await expectNothingSticksOut(page);
    expect(await page.locator('.inspector-body').evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
    await page.context().close();
  });
});

describe.skipIf(chromiumPath === undefined && !process.env.CI)('when the server cannot answer', () => {
  it('says what happened and what to do, whether signed out or gone', async () => {
    const site = await servePage([]);
    try {
      const page = await site.open();
      await page.getByRole('heading', { name: 'The store is empty' }).waitFor();
      await page.context().clearCookies();
      await page.getByRole('link', { name: 'Rings' }).click();
      await page.getByRole('heading', { name: 'Your sign-in has ended.' }).waitFor();
      expect(await textOf(page.locator('main'))).toContain('commonthread serve');

      const other = await site.open();
      await other.getByRole('heading', { name: 'The store is empty' }).waitFor();
      await site.stopServer();
      await other.getByRole('link', { name: 'Rings' }).click();
      await other.getByRole('heading', { name: 'The server does not answer.' }).waitFor();
      await other.getByRole('button', { name: 'Try again' }).waitFor();
    } finally {
      await site.close();
    }
  });
});
