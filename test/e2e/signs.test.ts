import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../requirements.ts';
import { drawn, expectAccessible, type PageUnderTest, servePage, textOf } from './page-under-test.ts';

const application = (id: string, name: string, more: object) => ({
  id,
  submittedAt: '2026-03-02T14:22:05Z',
  applicant: { name },
  ...more,
});

describe.skipIf(chromiumPath === undefined && !process.env.CI)('the signs of an applicant', () => {
  let site: PageUnderTest;
  beforeAll(async () => {
    site = await servePage([
      application('APP-1', 'Jordan Miles', {
        emails: ['one@mailinator.com'],
        bankAccounts: [{ iban: 'DE89370400440532013000' }],
      }),
      application('APP-2', 'Amara Okafor', { bankAccounts: [{ iban: 'DE89370400440532013000' }] }),
      application('APP-3', 'Sven Lindqvist', { emails: ['sven@example.com'] }),
    ]);
  });
  afterAll(() => site?.close());
  afterEach(() => expect(site.complaints()).toEqual([]));

  const open = async (name: string) => {
    const page = await site.open();
    await page.goto(`${site.url}/search#q=${encodeURIComponent(name)}`);
    await page.locator('.table a', { hasText: name }).first().click();
    await drawn(page);
    await page.locator('.signs details').first().waitFor();
    return page;
  };

  it('stand in its panel with what bears them out, what else explains them, and where they were published', async () => {
    const page = await open('Jordan Miles');
    const titles = page.locator('.signs .records summary');
    expect(await titles.allTextContents()).toEqual([
      'Bank account of several namesseverity high',
      'Mailbox of a service that throws mail awayseverity medium · never enough by itself',
    ]);
    await titles.first().click();
    const sign = page.locator('.signs .records details').first();
    expect(await textOf(sign)).toContain('bankAccounts of APP-2');
    expect(await textOf(sign)).toContain('•••• 3000');
    expect(await textOf(sign)).toContain('What else explains it. A couple or family');
    const source = sign.getByRole('link').first();
    expect(await source.getAttribute('href')).toMatch(/^https:/);
    expect(await source.getAttribute('rel')).toBe('noreferrer');
    await expectAccessible(page);
  });

  it('are none where nothing is wrong, and say what nobody can tell', async () => {
    const page = await open('Sven Lindqvist');
    expect(await textOf(page.locator('.signs'))).toContain('None of those that are looked for.');
    await page.locator('.signs > details summary').click();
    expect(await textOf(page.locator('.signs > details'))).toContain('Missing: a bank account');
  });
});
