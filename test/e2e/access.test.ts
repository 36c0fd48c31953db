import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../requirements.ts';
import { drawn, expectAccessible, expectNothingSticksOut, type PageUnderTest, servePage } from './page-under-test.ts';

type Step = (page: Page, site: PageUnderTest) => Promise<unknown>;

const openFirst: Step = async (page, site) => {
  await page.goto(site.url);
  await page.locator('.card-link').first().waitFor();
};

const openRing: Step = async (page, site) => {
  await openFirst(page, site);
  await page.locator('.card-link').first().click();
  await drawn(page);
};

const openWhy: Step = async (page, site) => {
  await openRing(page, site);
  await page.getByRole('tab', { name: /^Links/ }).click();
  await page.locator('.drawer tbody tr').first().click();
  await page.locator('.why-total').waitFor();
};

const screens: Readonly<Record<string, Step>> = {
  'first screen': openFirst,
  'search box': async (page, site) => {
    await openFirst(page, site);
    await page.keyboard.press('/');
    await page.keyboard.type('an');
    await page.locator('.search-hit').first().waitFor();
  },
  'search results': async (page, site) => {
    await page.goto(`${site.url}/search#q=an`);
    await page.locator('.table').waitFor();
  },
  'how to search': async (page, site) => {
    await page.goto(`${site.url}/search`);
    await page.locator('.examples').waitFor();
  },
  rings: async (page, site) => {
    await page.goto(`${site.url}/rings`);
    await page.locator('.rings-table').waitFor();
  },
  ring: openRing,
  party: async (page, site) => {
    await openRing(page, site);
    await page.locator('.drawer tbody tr').first().click();
    await page.getByRole('heading', { name: /^Seen with/ }).waitFor();
    await page.locator('.bits-button').first().waitFor();
  },
  value: async (page, site) => {
    await openRing(page, site);
    await page.locator('.drawer tbody tr').last().click();
    await page.getByRole('heading', { name: /^Held by/ }).waitFor();
  },
  why: openWhy,
  'why with more room': async (page, site) => {
    await openWhy(page, site);
    await page.getByRole('link', { name: 'Open with more room' }).click();
    await page.locator('.why-wide .why-total').waitFor();
  },
  expand: async (page, site) => {
    await openRing(page, site);
    await page.locator('.drawer tbody tr').first().click();
    await page.getByRole('button', { name: 'Expand', exact: true }).first().waitFor();
    await page.keyboard.press('e');
    await page.getByRole('dialog').locator('.expand, p').first().waitFor();
  },
  trends: async (page, site) => {
    await page.goto(`${site.url}/trends#by=source`);
    await page.locator('.trend svg').first().waitFor();
  },
  'empty queue': async (page, site) => {
    await page.goto(`${site.url}/queue`);
    await page.getByRole('heading', { name: 'Nothing waits' }).waitFor();
  },
  keys: async (page, site) => {
    await openFirst(page, site);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  },
};

const looks = [
  { colours: 'light', width: 1440, height: 900 },
  { colours: 'dark', width: 1024, height: 768 },
] as const;

describe.skipIf(chromiumPath === undefined && !process.env.CI)('access', () => {
  let site: PageUnderTest;
  beforeAll(async () => {
    site = await servePage('sample');
  });
  afterAll(() => site?.close());

  describe.each(looks)('in $colours at $width × $height', (look) => {
    let page: Page;
    beforeAll(async () => {
      page = await site.open(look);
    });

    it.each(Object.entries(screens))('%s: axe finds nothing serious, and nothing sticks out', async (_name, open) => {
      await open(page, site);
      await expectAccessible(page);
      await expectNothingSticksOut(page);
    });
  });

  it('takes the colours of the system unless somebody chose others, and keeps the choice', async () => {
    const page = await site.open({ colours: 'dark' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await ground();
    await page.getByRole('button', { name: /^Colours: as the system/ }).click();
    await page.getByRole('button', { name: /^Colours: light/ }).waitFor();
    const light = await ground();
    expect(light).not.toBe(dark);
    await page.reload();
    await page.getByRole('button', { name: /^Colours: light/ }).waitFor();
    expect(await ground()).toBe(light);
    expect(page.url()).not.toContain('light');
  });
});
