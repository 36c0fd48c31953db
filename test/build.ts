import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds what is older than its sources, for suites that start the program or open the page. */
export default function setup(): void {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { cwd: folder, stdio: 'inherit' });
}
