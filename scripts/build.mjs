// Builds dist/: the program by tsc, the page by vite, at the same time.
//   --if-stale   does nothing when no source is newer than the last build
import { spawn } from 'node:child_process';
import { chmod, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Written when a build is whole, so that an interrupted one is done again. */
const BUILT = 'dist/built';
const SOURCES = ['api', 'seed', 'web', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
const ENTRY = 'dist/api/cli/main.js';

if (process.argv.includes('--if-stale') && (await upToDate())) process.exit();
await Promise.all([BUILT, 'dist/api', 'dist/seed'].map((path) => rm(path, { recursive: true, force: true })));
const ends = await Promise.all([
  node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'),
  node('node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn'),
]);
if (ends.some((code) => code !== 0)) process.exit(1);
await chmod(ENTRY, 0o755);
await writeFile(BUILT, '');

function node(...args) {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, args, { stdio: 'inherit' }).once('error', reject).once('close', resolve);
  });
}

async function upToDate() {
  const built = await stat(BUILT).catch(() => undefined);
  if (built === undefined) return false;
  const newest = await Promise.all(SOURCES.map(newestOf));
  return Math.max(...newest) <= built.mtimeMs;
}

async function newestOf(path) {
  const found = await stat(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const times = await Promise.all(
    entries.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs),
  );
  return Math.max(found.mtimeMs, ...times);
}
