/**
 * Takes the pictures of the documentation from the sample world, with a Chromium (CHROMIUM_PATH, else the system's):
 * serves a store of its own, flags what is in it, and looks at the page in light and dark.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';

const root = join(import.meta.dirname, '..');
const main = join(root, 'dist/api/cli/main.js');
const images = join(root, 'docs/images');
const size = { width: 1360, height: 820 };

interface Picture {
  readonly name: string;
  readonly colours: 'light' | 'dark';
  readonly open: (page: Page, url: string) => Promise<unknown>;
}

const ring: Picture['open'] = async (page, url) => {
  await page.goto(url);
  await page.getByRole('link', { name: 'Open the strongest ring' }).click();
  await page.waitForFunction(() => location.hash.includes('n='));
  await page.locator('.timeline').waitFor();
};

const pictures: readonly Picture[] = [
  { name: 'network-light', colours: 'light', open: ring },
  { name: 'network-dark', colours: 'dark', open: ring },
  {
    name: 'queue',
    colours: 'light',
    open: async (page, url) => {
      await page.goto(`${url}/queue`);
      await page.locator('.queue-table tbody tr').first().waitFor();
      for (let row = 0; row < 3; row += 1) await page.keyboard.press('j');
    },
  },
  {
    name: 'flag',
    colours: 'light',
    open: async (page, url) => {
      await page.goto(`${url}/queue`);
      await page.locator('.queue-table tbody a').first().click();
      await page.locator('.flag-steps', { hasText: 'waiting' }).waitFor();
    },
  },
  {
    name: 'trends',
    colours: 'light',
    open: async (page, url) => {
      await page.goto(url);
      const submitted = (await page.locator('.figure-span').textContent()) ?? '';
      const [last] = /\d{4}-\d{2}-\d{2}(?= UTC)/.exec(submitted) ?? [];
      await page.goto(`${url}/trends#by=source&until=${last}`);
      await page.locator('.trend svg').first().waitFor();
      await page.mouse.move(420, 380);
    },
  },
];

const folder = mkdtempSync(join(tmpdir(), 'commonthread-pictures-'));
const env = { ...process.env, COMMONTHREAD_CONFIG: join(folder, 'config') };
const serve = ['serve', '--store', 'store', '--port', '0', '--as', 'R. Okafor', '--sample', '--format', 'ndjson'];
const server = spawn(process.execPath, [main, ...serve, '--quiet'], { cwd: folder, env });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const { url, signInUrl } = await addressesOf(server.stdout);
  execFileSync(process.execPath, [main, 'flag', '--store', 'store', '--exit-zero'], { cwd: folder, env });
  const first = await browser.newContext();
  await (await first.newPage()).goto(signInUrl);
  const storageState = await first.storageState();
  for (const { name, colours, open } of pictures) {
    const context = await browser.newContext({
      storageState,
      viewport: size,
      colorScheme: colours,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await open(page, url.replace(/\/$/, ''));
    await page.waitForLoadState('networkidle');
    // Labels of the canvas are placed once it has come to rest.
    await page.waitForTimeout(1_000);
    await page.screenshot({ path: join(images, `${name}.png`) });
    await context.close();
  }
} finally {
  await browser.close();
  server.kill('SIGTERM');
  await new Promise((ended) => server.once('close', ended));
  rmSync(folder, { recursive: true, force: true });
}

/** What the server prints once it listens. */
async function addressesOf(printed: NodeJS.ReadableStream): Promise<Record<'url' | 'signInUrl', string>> {
  let text = '';
  for await (const chunk of printed) {
    text += String(chunk);
    const [line] = /^\{.*"signInUrl".*\}$/m.exec(text) ?? [];
    if (line !== undefined) return JSON.parse(line) as Record<'url' | 'signInUrl', string>;
  }
  throw new Error('The server ended before it listened.');
}
