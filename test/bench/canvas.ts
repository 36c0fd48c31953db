/**
 * How soon the canvas has settled, in a real Chromium, beside cytoscape's own cose with the same network in the same run.
 *   npx tsx test/bench/canvas.ts [nodes] [rounds] [--write]
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { writeWorld } from '../../seed/write-world.ts';
import { chromiumPath } from '../requirements.ts';
import { denseNetwork } from './canvas/dense-network.ts';
import type { Settled } from './canvas/settled.ts';
import { writeSection } from './write-section.ts';

type Bench = Record<'ours' | 'peer', (network: unknown) => Promise<Settled>>;

const numbers = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const [nodes = 300, rounds = 7] = numbers.map(Number);
if (chromiumPath === undefined) throw new Error('No Chromium: install one, or name one in CHROMIUM_PATH.');

const folder = await mkdtemp(join(tmpdir(), 'commonthread-canvas-'));
try {
  await writeWorld({ out: folder, seed: 1, applications: 2_000, operatorShare: 0.05 });
  const network = await denseNetwork(join(folder, 'applications.ndjson'), nodes);
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: join(folder, 'page'),
      emptyOutDir: true,
      lib: { entry: join(import.meta.dirname, 'canvas/page.tsx'), formats: ['iife'], name: 'page', fileName: 'page' },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [script = ''] = (await readdir(join(folder, 'page'))).filter((name) => name.endsWith('.js'));
  const tokens = await readFile(join(import.meta.dirname, '../../web/styles/tokens.css'), 'utf8');

  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent('<!doctype html><body></body>');
  await page.addStyleTag({ content: `${tokens}\n.canvas, .canvas-ground { width: 100%; height: 100% }` });
  await page.addScriptTag({ path: join(folder, 'page', script) });
  const run = (which: keyof Bench) =>
    page.evaluate(([name, given]) => (globalThis as unknown as { bench: Bench }).bench[name](given), [
      which,
      network,
    ] as const);

  const results: Record<keyof Bench, Settled[]> = { ours: [], peer: [] };
  for (let round = -1; round < rounds; round += 1) {
    for (const which of round % 2 === 0 ? (['ours', 'peer'] as const) : (['peer', 'ours'] as const)) {
      const settled = await run(which);
      // The first round warms the browser up and is not counted.
      if (round >= 0) results[which].push(settled);
    }
  }
  await browser.close();

  const row = (name: string, settled: readonly Settled[]) => {
    const times = settled.map(({ ms }) => Math.round(ms)).sort((a, b) => a - b);
    const overlaps = settled.map((one) => one.overlaps).sort((a, b) => a - b);
    const middle = Math.floor(rounds / 2);
    return `| ${name} | ${times[middle]} | ${times[0]} to ${times.at(-1)} | ${overlaps[middle]} |`;
  };
  const body = `
## The canvas

\`npx tsx test/bench/canvas.ts ${nodes} ${rounds} --write\`: a network of the sample world with ${network.nodes.length} nodes and ${network.edges.length} edges on a canvas of 1016 × 406 pixels, in Chromium without a graphics card. Timed from the network as the API answers it to every node in its place and drawn, labels included; ${rounds} rounds in alternating order after one that is not counted. ${cpus().length} cores, Node ${process.versions.node}.

| layout | median ms | range ms | pairs of nodes that cover each other |
|---|---:|---:|---:|
${row('the canvas of the page (fcose)', results.ours)}
${row('cose, as it comes with cytoscape', results.peer)}
`;
  console.log(body);
  if (process.argv.includes('--write')) await writeSection('canvas', body);
} finally {
  await rm(folder, { recursive: true, force: true });
}
