import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { build } from 'vite';
import { expect } from 'vitest';
import { type Workspace, workspace } from '../cli/command.ts';
import { chromiumPath } from '../requirements.ts';

const web = fileURLToPath(new URL('../../web', import.meta.url));
const built = fileURLToPath(new URL('../../dist/web/index.html', import.meta.url));

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly colours?: 'light' | 'dark';
}

/** The program serving a store of its own, and a browser to look at it with. */
export interface PageUnderTest {
  readonly url: string;
  /** A new window, signed in, on the first screen. */
  open(look?: Look): Promise<Page>;
  /** A new window that was never signed in. */
  openSignedOut(): Promise<Page>;
  /** What windows complained about: errors of scripts, and what the security policy refused. */
  complaints(): readonly string[];
  /** Ends the program while windows stay open. */
  stopServer(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Serves a fresh embedded store with the sample world or with some records, as `commonthread serve` does.
 * @param before what happens to the store, named `store`, before it is served
 */
export async function servePage(
  content: 'sample' | readonly object[],
  before: (space: Workspace) => Promise<void> = async () => undefined,
): Promise<PageUnderTest> {
  await buildPage();
  const space = await workspace();
  if (content !== 'sample' && content.length > 0) {
    const input = content.map((record) => `${JSON.stringify(record)}\n`).join('');
    const { code, stderr } = await space.run(['ingest', '-', '--store', 'store'], { input });
    expect(code, stderr).toBe(0);
  }
  await before(space);
  const program = space.start([
    'serve',
    '--store',
    'store',
    '--port',
    '0',
    '--as',
    'R. Okafor',
    '--quiet',
    '--format',
    'ndjson',
    ...(content === 'sample' ? ['--sample'] : []),
  ]);
  program.ended.catch(() => undefined);
  const printed = await program.printed(/^\{.*"signInUrl".*\}$/m);
  const { url, signInUrl } = JSON.parse(/^\{.*\}$/m.exec(printed)?.[0] ?? '') as Record<'url' | 'signInUrl', string>;
  const browser = await launch();
  const complaints: string[] = [];

  const first = await browser.newContext();
  await (await first.newPage()).goto(signInUrl);
  const session = await first.storageState();
  await first.close();

  async function window(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    return page;
  }

  async function stopServer(): Promise<void> {
    program.kill('SIGTERM');
    await program.ended;
  }

  return {
    url,
    async open({ width = 1440, height = 900, colours = 'light' } = {}) {
      const context = await browser.newContext({
        storageState: session,
        viewport: { width, height },
        colorScheme: colours,
        reducedMotion: 'reduce',
      });
      const page = await window(context);
      await page.goto(url);
      return page;
    },
    async openSignedOut() {
      return window(await browser.newContext());
    },
    complaints: () => complaints,
    stopServer,
    async close() {
      await browser.close();
      await stopServer();
      await space.remove();
    },
  };
}

/** Builds the page if what is built is older than what it is built from. */
async function buildPage(): Promise<void> {
  if (existsSync(built) && (await stat(built)).mtimeMs > (await newest(web))) return;
  await build({ root: web, configFile: join(web, 'vite.config.ts'), logLevel: 'warn' });
}

async function newest(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const times = entries.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name)));
  return Math.max(...(await Promise.all(times)).map((file) => file.mtimeMs));
}

function launch(): Promise<Browser> {
  if (chromiumPath === undefined) {
    throw new Error('No Chromium: install one (on Debian `apt-get install chromium`) or name one in CHROMIUM_PATH.');
  }
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** What stands in a part of the page, once it is there. */
export async function textOf(part: Locator): Promise<string> {
  return (await part.textContent()) ?? '';
}

/** Waits until a network is drawn and its address says where everything stands. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('.canvas canvas').first().waitFor();
  await page.waitForFunction(() => location.hash.includes('n='));
}

/** Where each node stands, by the address. */
export async function places(page: Page): Promise<ReadonlyMap<string, string>> {
  const hash = await page.evaluate(() => location.hash);
  return new Map(
    [...hash.matchAll(/(?:^#|&)n=(-?\d+,-?\d+),[a-z]*\d*,([^&]+)/g)].map(([, place = '', key = '']) => [key, place]),
  );
}

/** Asks the API what the page under test could ask. */
export async function ask<Answer>(page: Page, query: string): Promise<Answer> {
  const answer = await page.evaluate(async (text) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text }),
    });
    return response.json();
  }, query);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

/** Fails on what axe calls serious or critical (WCAG 2.2 A and AA, and its best practices). */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await tool.run(document, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' | ')}`);
  });
  expect(found).toEqual([]);
}

/** Fails when the window scrolls sideways or something that does not scroll sticks out of it. */
export async function expectNothingSticksOut(page: Page): Promise<void> {
  const out = await page.evaluate(() => {
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = document.documentElement;
    const work = document.querySelector('main');
    return {
      across: scrollWidth - clientWidth,
      down: scrollHeight - clientHeight,
      work: work ? work.scrollWidth - work.clientWidth : 0,
    };
  });
  expect(out).toEqual({ across: 0, down: 0, work: 0 });
}
