import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, which stands above this file both in the sources and in what is built from them. */
export function productFolder(): string {
  for (let folder = new URL('.', import.meta.url); folder.pathname !== '/'; folder = new URL('..', folder)) {
    if (existsSync(new URL('package.json', folder))) return fileURLToPath(folder);
  }
  throw new Error('package.json is missing above the program');
}

/** The version in package.json. */
export function productVersion(): string {
  const { version } = JSON.parse(readFileSync(`${productFolder()}/package.json`, 'utf8')) as { version: unknown };
  return String(version);
}
