import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Address of the Neo4j that the tests may write to; undefined: suites that need one are skipped. */
export const neo4jAddress = process.env.COMMONTHREAD_TEST_NEO4J || undefined;

/** A Chromium to look at the page with: CHROMIUM_PATH, else the system's; undefined: suites that need one are skipped. */
export const chromiumPath = process.env.CHROMIUM_PATH || onPath('chromium', 'chromium-browser', 'google-chrome');

/** Checks that systemd takes the units of the guide; undefined: that is skipped. */
export const systemdAnalyze = onPath('systemd-analyze');

/** Makes a certificate for a test of TLS; undefined: that is skipped. */
export const openssl = onPath('openssl');

function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(executable);
}

function executable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
