import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../requirements.ts';
import { twoRings } from '../work/two-rings.ts';
import {
  ask,
  drawn,
  expectAccessible,
  expectNothingSticksOut,
  type PageUnderTest,
  servePage,
  textOf,
} from './page-under-test.ts';

/** Two rings that a mailbox joins, with a front, things sent to one house, pay, and a block. */
const records = [
  ...twoRings(40).map((one, index) => ({
    ...one,
    ...(index > 4 && index < 10 && { broker: { id: 'BRK-1' } }),
    ...(index > 9 &&
      index < 14 && {
        equipment: [
          {
            at: '2026-06-01T00:00:00Z',
            item: 'laptop',
            address: { text: '9 Depot Rd, Reno, NV 89501, US', use: 'shipping' },
          },
        ],
      }),
    ...(index === 0 && {
      events: [{ type: 'blocked', at: '2026-07-01T00:00:00Z', reason: 'Camera off' }],
      payments: [{ at: '2026-06-15T00:00:00Z', amount: 9200, currency: 'USD', bankAccount: one.bankAccounts[0] }],
    }),
  })),
  { id: 'BRK-1', name: 'Northline Staffing LLC', kind: 'staffing_agency' },
];

describe.skipIf(chromiumPath === undefined && !process.env.CI)('a ring on the page', () => {
  let site: PageUnderTest;
  let page: Page;
  const inspector = () => page.getByRole('complementary', { name: 'Inspector' });
  const section = (name: RegExp) =>
    inspector()
      .locator('section', { has: page.getByRole('heading', { level: 3, name }) })
      .last();

  beforeAll(async () => {
    site = await servePage(records);
    page = await site.open();
    await page.goto(`${site.url}/rings/APP-00`);
    await drawn(page);
    await page.locator('.story').waitFor();
  });
  afterAll(() => site?.close());
  afterEach(() => expect(site.complaints()).toEqual([]));

  it('is told in one paragraph, the same that the API tells', async () => {
    const { ring } = await ask<{ ring: { paragraph: string } }>(page, '{ ring(id: "APP-00") { paragraph } }');
    expect(await textOf(page.locator('.story'))).toBe(ring.paragraph);
    expect(ring.paragraph).toContain('40 applicants who claim to be different people');
  });

  it('shows what it would be without each value', async () => {
    const text = await textOf(section(/^What holds it together/));
    expect(text).toMatch(/Depot Rd.*of 4without it still holds/);
    expect(text).toMatch(/•••• 3000.*of 40.*without it/);
  });

  it('shows who stands between, each with what else explains it', async () => {
    const text = await textOf(section(/^Who stands between/));
    expect(text).toContain('account of 40');
    expect(text).toContain('receives for 4 who live elsewhere');
    expect(text).toContain('Northline Staffing LLC');
    expect(text).toContain('It may not know.');
    expect(text).toContain('payroll service');
  });

  it('shows what happened by day, all of it when asked', async () => {
    const happened = section(/^What happened/);
    expect(await happened.locator('li').count()).toBe(10);
    await happened.getByRole('button', { name: /^Show all/ }).click();
    const text = await textOf(happened);
    expect(text).toMatch(/2026-06-01.*equipment sent: laptop/);
    expect(text).toMatch(/2026-06-15.*paid: 9,200 USD/);
    expect(text).toMatch(/2026-07-01.*blocked: Camera off/);
  });

  it('leads over a weak bridge to the other ring, and says that nothing was recorded yet', async () => {
    const became = section(/^What became of it/);
    expect(await textOf(became)).toContain('Not recorded yet.');
    await became.getByRole('link', { name: 'another ring' }).click();
    await page.waitForURL(/rings\/APP-40/);
    await page.locator('.story').waitFor();
    await page.goBack();
    await page.locator('.story').waitFor();
  });

  it('selects what is named in it, and comes back to the story', async () => {
    await section(/^Who stands between/)
      .getByRole('button', { name: /Northline/ })
      .click();
    await page.locator('.standing', { hasText: '5 of 5 candidates' }).waitFor();
    const standing = await textOf(page.locator('.standing'));
    expect(standing).toContain('most of all it has');
    expect(standing).toContain('It may not know');
    await page.keyboard.press('Escape');
    await page.locator('.story').waitFor();
  });

  it.each([
    { colours: 'light', width: 1440, height: 900 },
    { colours: 'dark', width: 1024, height: 768 },
  ] as const)('is readable to everybody: $colours, $width', async (look) => {
    const other = await site.open(look);
    await other.goto(`${site.url}/rings/APP-00`);
    await drawn(other);
    await other.locator('.timeline').waitFor();
    await expectAccessible(other);
    await expectNothingSticksOut(other);
    await other.context().close();
  });
});
