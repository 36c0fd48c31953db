import { existsSync, readFileSync } from 'node:fs';

/** The version in package.json, which stands above this file both in the sources and in what is built from them. */
export function productVersion(): string {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    const file = new URL('package.json', folder);
    if (existsSync(file)) return String((JSON.parse(readFileSync(file, 'utf8')) as { version: unknown }).version);
    if (folder.pathname === '/') throw new Error('package.json is missing above the program');
  }
}
