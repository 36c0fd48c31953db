import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Plugin } from 'graphql-yoga';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

interface PageFile {
  readonly body: Buffer<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Serves the built page. Its files are few and small and read once: a path is looked up among them and never becomes
 * a path on the disk. Every other address that a browser opens is a place within the page.
 */
export function servePage(webRoot: string): Plugin {
  const files = readFiles(webRoot);
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname === '/graphql') return;
      const opens = (request.headers.get('accept') ?? '').includes('text/html');
      const file = files.get(url.pathname) ?? (opens ? files.get('/index.html') : undefined);
      if (file) {
        const unchanged = request.headers.get('if-none-match') === file.headers.etag;
        const body = unchanged || request.method === 'HEAD' ? null : file.body;
        endResponse(new fetchAPI.Response(body, { status: unchanged ? 304 : 200, headers: file.headers }));
      } else {
        const missing = files.has('/index.html')
          ? 'There is no such file.\n'
          : 'The page is not built. Run `npm run build`, then start `commonthread serve` again.\n';
        endResponse(new fetchAPI.Response(missing, { status: 404, headers: { 'content-type': 'text/plain' } }));
      }
    },
  };
}

function readFiles(root: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const entry of listed(root)) {
    const type = TYPES[extname(entry)];
    if (type === undefined) continue;
    const body = readFileSync(join(root, entry)) as Buffer<ArrayBuffer>;
    const path = `/${entry.replaceAll('\\', '/')}`;
    // Vite puts a hash of the content into the names of what stands in assets/.
    const cache = path.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-cache';
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    files.set(path, { body, headers: { 'content-type': type, 'cache-control': cache, etag } });
  }
  const index = files.get('/index.html');
  if (index) files.set('/', index);
  return files;
}

function listed(root: string): string[] {
  try {
    return readdirSync(root, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
