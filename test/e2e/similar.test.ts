import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../requirements.ts';
import { expectAccessible, expectNothingSticksOut, type PageUnderTest, servePage, textOf } from './page-under-test.ts';

const TEXT = `Backend engineer with nine years of experience in payments and logistics. Built the ledger of a marketplace that
moves forty million dollars a month, led the migration from a monolith to services, and halved the time of a release.`;

const apply = (id: string, name: string, text: string) => ({
  id,
  submittedAt: '2026-03-01T10:00:00Z',
  applicant: { name },
  resume: { text },
});

describe.skipIf(chromiumPath === undefined && !process.env.CI)('the page on similar résumés', () => {
  let site: PageUnderTest;
  let page: Page;
  beforeAll(async () => {
    site = await servePage([
      apply('A', 'Jordan Miles', TEXT),
      apply('B', 'Sven Lindqvist', TEXT.replace('nine', 'twelve')),
      apply('C', 'Amara Okafor', TEXT.replace('marketplace', 'warehouse')),
    ]);
    page = await site.open();
  });
  afterAll(() => site?.close());
  afterEach(() => expect(site.complaints()).toEqual([]));

  it('shows both whole, side by side, with what both have marked', async () => {
    await page.goto(new URL('/why#a=applicant%3AA&b=applicant%3AB', site.url).href);
    const both = page.locator('.side-by-side');
    await both.waitFor();
    expect(await textOf(page.locator('.reason h4').first())).toBe('Similar résumés');
    expect(await page.locator('.whole-text').allTextContents()).toEqual([TEXT, TEXT.replace('nine', 'twelve')]);
    expect(await page.locator('.whole-text').first().locator('span').allTextContents()).toEqual([' nine ', '.']);
    await expectAccessible(page);
    await expectNothingSticksOut(page);
  });
});
