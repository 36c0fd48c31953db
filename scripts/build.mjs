// Builds dist/: the program by tsc, the page by vite, at the same time.
//   --if-stale   leaves out what is newer than its sources
import { spawn } from 'node:child_process';
import { chmod, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json'];
const NEXT = 'dist/next';
const ENTRY = 'dist/api/cli/main.js';

const built = await Promise.all([
  part('dist/program-built', ['api', 'seed', 'tsconfig.build.json', ...SETTINGS], async () => {
    // A program that runs meanwhile still finds the modules it has not loaded yet.
    await rm(NEXT, { recursive: true, force: true });
    await node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', NEXT);
    for (const folder of ['api', 'seed']) {
      await rm(`dist/${folder}`, { recursive: true, force: true });
      await rename(`${NEXT}/${folder}`, `dist/${folder}`);
    }
    await rm(NEXT, { recursive: true, force: true });
    await chmod(ENTRY, 0o755);
  }),
  part('dist/page-built', ['web', ...SETTINGS], () =>
    node('node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn'),
  ),
]);
if (built.includes(false)) process.exit(1);

/** The stamp is written when a part is whole, so that an interrupted build is done again. */
async function part(stamp, sources, build) {
  if (process.argv.includes('--if-stale') && (await isNewer(stamp, sources))) return true;
  // What changes while it is built is newer than the stamp.
  const started = new Date();
  await rm(stamp, { force: true });
  try {
    await build();
  } catch (error) {
    console.error(error.message);
    return false;
  }
  await writeFile(stamp, '');
  await utimes(stamp, started, started);
  return true;
}

function node(...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${args[0]} failed`))));
  });
}

async function isNewer(stamp, sources) {
  const made = await stat(stamp).catch(() => undefined);
  if (made === undefined) return false;
  return Math.max(...(await Promise.all(sources.map(newest)))) <= made.mtimeMs;
}

async function newest(path) {
  const found = await stat(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = await readdir(path, { recursive: true });
  const times = await Promise.all(inside.map(async (name) => (await stat(join(path, name))).mtimeMs));
  return Math.max(found.mtimeMs, ...times);
}
