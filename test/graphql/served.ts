import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { openStore } from '../../api/graph/open-store.ts';
import type { Store } from '../../api/graph/store.ts';
import { type RunningServer, startServer } from '../../api/graphql/http-server.ts';
import { ingest } from '../../api/intake/ingest.ts';
import { type SealKey, temporarySealKey } from '../../api/intake/seal-key.ts';
import type { IndicatorCatalogue } from '../../api/work/indicators/catalogue.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface GraphqlAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** A real server on a real embedded store, and ways to talk to it as a browser does, or as an attacker does. */
export class Served {
  private constructor(
    readonly store: Store,
    readonly server: RunningServer,
    readonly folder: string,
    readonly logged: readonly string[],
    /** That the store was loaded with, to load more. */
    readonly sealKey: SealKey,
  ) {}

  /**
   * @param records loaded before it serves
   * @param catalogue of warning signs; those that come with the product unless given
   */
  static async start(
    records: readonly unknown[] = [],
    auditFile?: string,
    catalogue?: IndicatorCatalogue,
  ): Promise<Served> {
    const folder = await mkdtemp(join(tmpdir(), 'served-'));
    const sealKey = temporarySealKey();
    const store = await openStore(':memory:', { shuffleUnordered: true });
    if (records.length > 0) {
      const file = join(folder, 'records.ndjson');
      await writeFile(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
      const { rejected } = await ingest(store, [{ path: file }], { sealKey });
      if (rejected > 0) throw new Error(`${rejected} records of the small world are wrong`);
    }
    const webRoot = join(folder, 'web');
    await mkdir(join(webRoot, 'assets'), { recursive: true });
    await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>the page</title>');
    await writeFile(join(webRoot, 'assets', 'main-abc123.js'), 'export {};');
    await writeFile(join(folder, 'secret.txt'), 'not for the web');
    const logged: string[] = [];
    const sink = new Writable({
      write(chunk, _encoding, done) {
        logged.push(String(chunk));
        done();
      },
    });
    const server = await startServer({
      store,
      catalogue,
      sealKey,
      port: 0,
      webRoot,
      as: 'R. Okafor',
      auditFile: auditFile ?? join(folder, 'audit', 'audit.ndjson'),
      log: pino({ level: 'debug' }, sink),
    });
    return new Served(store, server, folder, logged, sealKey);
  }

  get host(): string {
    return new URL(this.server.url).host;
  }

  /** One request as it is, over a socket. */
  send({ method = 'GET', path = '/', headers = {}, body }: Asked): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = new URL(this.server.url);
      const request = httpRequest({ hostname, port, method, path, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      });
      request.on('error', reject);
      request.end(body);
    });
  }

  /** Opens a sign-in link and answers the cookie that a browser would send from then on. */
  async signIn(link = this.server.newSignInLink()): Promise<string> {
    const { headers } = await this.send({ path: pathOf(link) });
    return (headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '';
  }

  /** What the page sends, with these changes. */
  question(cookie: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Required<Asked> {
    const body = JSON.stringify({ query, variables });
    return {
      method: 'POST',
      path: '/graphql',
      headers: {
        cookie,
        origin: this.server.url,
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
      },
      body,
    };
  }

  async ask(cookie: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<GraphqlAnswer> {
    return JSON.parse((await this.send(this.question(cookie, query, variables))).text) as GraphqlAnswer;
  }

  /** The answer's data; throws where there are errors. */
  async data<Data = unknown>(
    cookie: string,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<Data> {
    const { data, errors } = await this.ask(cookie, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data as Data;
  }

  /** Resolves when the store is asked the next time. */
  nextStatement(): Promise<void> {
    return new Promise((resolve) => {
      const { run } = this.store;
      this.store.run = (statement, params) => {
        this.store.run = run;
        resolve();
        return run.call(this.store, statement, params) as never;
      };
    });
  }

  /** Lines of the audit so far. */
  async audited(): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const text = await readFile(join(this.folder, 'audit', 'audit.ndjson'), 'utf8');
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  async stop(): Promise<void> {
    await this.server.close();
    await this.store.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

export const pathOf = (link: string): string => link.slice(new URL(link).origin.length);
