import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../requirements.ts';
import { ask, drawn, type PageUnderTest, places, servePage, textOf } from './page-under-test.ts';

interface RingAnswer {
  readonly rings: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly summary: string;
        readonly parties: readonly { readonly key: string }[];
      };
    }[];
  };
}

interface Held {
  readonly key: string;
  readonly parties: { readonly edges: readonly { readonly node: { readonly key: string } }[] };
}

const strongest = '{ rings(first: 6) { totalCount edges { node { id summary parties { key } } } } }';

describe.skipIf(chromiumPath === undefined && !process.env.CI)('the page on the sample world', () => {
  let site: PageUnderTest;
  let page: Page;
  beforeAll(async () => {
    site = await servePage('sample');
    page = await site.open();
  });
  afterAll(() => site?.close());
  afterEach(() => expect(site.complaints()).toEqual([]));

  const start = async () => {
    await page.goto(site.url);
    await page.locator('.card-link').first().waitFor();
  };
  const row = (at: number) => page.locator('.drawer tbody tr').nth(at);

  async function openStrongestRing(): Promise<void> {
    await start();
    await page.getByRole('link', { name: 'Open the strongest ring' }).click();
    await drawn(page);
  }

  it('opens on what is in the store and on its strongest rings', async () => {
    await start();
    const { rings } = await ask<RingAnswer>(page, strongest);
    expect(await page.locator('.card').count()).toBe(Math.min(6, rings.totalCount));
    expect(await page.locator('.card .ring-picture circle').count()).toBeGreaterThan(10);
    expect(await textOf(page.locator('.card p').first())).toBe(rings.edges[0]?.node.summary);
    const figures = await textOf(page.locator('.figures'));
    expect(figures).toMatch(/Applications[12],\d{3}/);
    expect(figures).toMatch(/\d{4}-\d{2}-\d{2} – \d{4}-\d{2}-\d{2} UTC/);
  });

  it('leads from a search to a network, more of it, and why two are linked', async () => {
    await start();
    const { rings } = await ask<RingAnswer>(page, strongest);
    const parties = rings.edges[0]?.node.parties.map(({ key }) => `"${key}"`).join(' ');
    const first = parties?.split(' ')[0];
    const { party } = await ask<{
      party: { attributes: { attribute: { value: string; partyCount: number }; observations: { raw: string }[] }[] };
    }>(
      page,
      `{ party(id: ${first}) { attributes(kinds: [phone, email]) { attribute { value partyCount } observations { raw } } } }`,
    );
    const phone = party.attributes.find(({ attribute }) => attribute.value.startsWith('+'));
    const raw = phone?.observations[0]?.raw ?? '';

    await page.keyboard.press('/');
    await page.keyboard.type(raw);
    await page.locator('.search-hit').first().waitFor();
    expect(await textOf(page.locator('.search-line'))).toMatch(/Read as .*phone/i);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await drawn(page);
    expect(page.url()).toContain('/network#');

    const before = await places(page);
    const expandable = page.locator('.drawer tbody tr').filter({ hasText: 'Applicant' }).first();
    await expandable.click();
    await page.keyboard.press('e');
    await page.getByRole('button', { name: /^Add up to/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.status-said', { hasText: /^Added/ }).waitFor();
    await page.waitForFunction((count) => location.hash.split('n=').length - 1 >= count, before.size);
    const after = await places(page);
    for (const [key, place] of before) expect(after.get(key)).toBe(place);

    await page.getByRole('tab', { name: /^Links/ }).click();
    await row(0).click();
    await page.locator('.why-total').waitFor();
    expect(await textOf(page.locator('.why-bits'))).toMatch(/^\d+\.\d bits$/);
    expect(await textOf(page.locator('.why-words'))).toMatch(/\w/);
    expect(await textOf(page.locator('.reason').first())).toContain('read as');
    expect(await page.locator('.reason .side').count()).toBeGreaterThanOrEqual(2);
  });

  it('selects on the canvas what is selected in the table, and the other way round', async () => {
    await openStrongestRing();
    await row(1).click();
    const key = await row(1).getAttribute('data-row');
    await page.waitForFunction((wanted) => decodeURIComponent(location.hash).includes(`sel=${wanted}`), key);

    // Alone on the canvas, a node stands in the middle of it.
    await page.goto('about:blank');
    await page.goto(`${site.url}/network#n=0,0,s,${encodeURIComponent(key ?? '')}`);
    await drawn(page);
    expect(await row(0).getAttribute('aria-selected')).toBe('false');
    await page.locator('.canvas').click();
    await page.locator('.drawer tbody tr[aria-selected="true"]').waitFor();
    expect(await row(0).getAttribute('data-row')).toBe(key);
  });

  it('opens why from an edge, and catches nodes with a lasso', async () => {
    await start();
    const { rings } = await ask<{ rings: { edges: { node: { hubs: { attribute: Held }[] } }[] } }>(
      page,
      '{ rings(first: 1) { edges { node { hubs { attribute { key parties(first: 3) { edges { node { key } } } } } } } } }',
    );
    const value = rings.edges[0]?.node.hubs[0]?.attribute;
    const [a = '', b = '', c = ''] = value?.parties.edges.map(({ node }) => encodeURIComponent(node.key)) ?? [];
    const address = `n=-150,0,s,${a}&n=150,0,,${encodeURIComponent(value?.key ?? '')}&n=150,110,,${b}&n=150,-110,,${c}`;
    await page.goto(`${site.url}/network#${address}`);
    await drawn(page);
    // The edge between the first party and the value runs through the middle of the canvas.
    await page.locator('.canvas').click();
    await page.locator('.inspector .why-total').waitFor();
    expect(await page.getByLabel('Compared with').locator('option').count()).toBe(2);
    await page.waitForFunction(() => location.hash.includes('edge='));

    await page.keyboard.press('Escape');
    await page.keyboard.press('l');
    const box = await page.locator('.canvas').boundingBox();
    if (box === null) throw new Error('The canvas is not there.');
    await page.mouse.move(box.x + 4, box.y + 4);
    await page.mouse.down();
    for (const [x, y] of [
      [box.width - 4, 4],
      [box.width - 4, box.height - 4],
      [4, box.height - 4],
    ] as const) {
      await page.mouse.move(box.x + x, box.y + y, { steps: 4 });
    }
    await page.mouse.up();
    await page.locator('.inspector-head', { hasText: '4 selected' }).waitFor();
  });

  it('leaves a node where it is dragged, and takes it back when that is undone', async () => {
    await openStrongestRing();
    const key = encodeURIComponent((await row(0).getAttribute('data-row')) ?? '');
    await page.goto('about:blank');
    await page.goto(`${site.url}/network#n=0,0,s,${key}`);
    await drawn(page);
    const stood = await places(page);
    const box = await page.locator('.canvas').boundingBox();
    if (box === null) throw new Error('The canvas is not there.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 90, box.y + box.height / 2 + 40, { steps: 6 });
    await page.mouse.up();
    await page.waitForFunction(() => !location.hash.includes('n=0,0,'));
    expect(await places(page)).not.toEqual(stood);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => location.hash.includes('n=0,0,'));
    expect(await places(page)).toEqual(stood);
  });

  it('is brought back by its address: nodes, places, pins, what is selected and how it is drawn', async () => {
    await openStrongestRing();
    await row(0).click();
    await page.keyboard.press('p');
    await row(3).click();
    await page.keyboard.press('h');
    await row(1).click();
    await page.keyboard.press('v');
    await page.waitForFunction(() => /as=links/.test(location.hash) && /,\w*p\w*,/.test(location.hash));
    const address = page.url();
    const stood = await places(page);
    const rows = await page.locator('.drawer tbody tr').allTextContents();

    const other = await site.open();
    await other.goto(address);
    await drawn(other);
    expect(await places(other)).toEqual(stood);
    expect(await other.locator('.drawer tbody tr').allTextContents()).toEqual(rows);
    expect(await other.locator('.drawer tbody tr').nth(1).getAttribute('aria-selected')).toBe('true');
    expect(await other.getByRole('button', { name: 'Links', exact: true }).getAttribute('aria-pressed')).toBe('true');
    await other.context().close();
  });

  it('undoes and redoes what was hidden', async () => {
    await openStrongestRing();
    const count = await page.locator('.drawer tbody tr').count();
    await row(0).click();
    await page.keyboard.press('h');
    await page.locator('.status', { hasText: '1 hidden' }).waitFor();
    expect(await page.locator('.drawer tbody tr').count()).toBe(count - 1);
    await page.keyboard.press('Control+z');
    expect(await page.locator('.drawer tbody tr').count()).toBe(count);
    await page.keyboard.press('Control+Shift+z');
    expect(await page.locator('.drawer tbody tr').count()).toBe(count - 1);
  });

  it('can be worked by keys alone, and says aloud where one is', async () => {
    await openStrongestRing();
    const [record = ''] = (await textOf(row(0).locator('td').nth(2))).split(' · ');
    await page.keyboard.press('Control+k');
    await page.keyboard.type(record);
    await page.locator('.search-hit').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/network#/);
    await drawn(page);
    const canvas = page.getByRole('application');
    for (
      let presses = 0;
      presses < 40 && !(await canvas.evaluate((one) => one === document.activeElement));
      presses++
    ) {
      await page.keyboard.press('Tab');
    }
    const spoken = page.locator('.canvas [aria-live]');
    await page.keyboard.press('Home');
    expect(await textOf(spoken)).toMatch(/^(Applicant|Broker|Phone|E-mail|Address).+ in view/);
    const walked = new Set<string>();
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      walked.add(await textOf(spoken));
    }
    expect([...walked].some((words) => words.includes('in view'))).toBe(true);

    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    expect(await textOf(spoken)).toBe('Selected, 1 in all.');
    await page.keyboard.press(']');
    await page.keyboard.press(' ');
    expect(await textOf(spoken)).toBe('Selected, 2 in all.');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'hidden' });
  });

  it('opens what one goes back to, and stays where one is while the address follows', async () => {
    await openStrongestRing();
    await row(0).click();
    await page.waitForFunction(() => location.hash.includes('sel='));
    const first = page.url();
    await page.locator('.inspector .node-button').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('an');
    await page.locator('.search-hit').first().click();
    await page.waitForURL(/\/network#/);
    await drawn(page);
    await page.goBack();
    await page.waitForURL(first);
    await drawn(page);
    expect(await row(0).getAttribute('aria-selected')).toBe('true');
    await row(2).click();
    await page.waitForFunction((before) => location.href !== before, first);
    expect(await row(2).getAttribute('aria-selected')).toBe('true');
  });

  it('lists all rings and goes back to where one was', async () => {
    await page.goto(`${site.url}/rings`);
    const { rings } = await ask<RingAnswer>(page, strongest);
    await page.locator('.rings-table tbody tr').first().waitFor();
    expect(await page.locator('.rings-table tbody tr').count()).toBe(Math.min(25, rings.totalCount));
    await page.locator('.rings-table a').first().click();
    await drawn(page);
    expect(await textOf(page.locator('.ring-head h1'))).toBe(rings.edges[0]?.node.summary);
    await page.goBack();
    await page.locator('.rings-table').waitFor();
  });
});
