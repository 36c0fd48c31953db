import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { Store } from '../graph/store.ts';
import { type Audit, openAudit } from '../guard/audit.ts';
import { checkBody } from '../guard/check-body.ts';
import { checkHost } from '../guard/check-host.ts';
import { checkMethod } from '../guard/check-method.ts';
import { checkOrigin } from '../guard/check-origin.ts';
import { limits } from '../guard/limits.ts';
import { type Refusal, type RequestHead, refusalBody } from '../guard/refusal.ts';
import { securityHeaders } from '../guard/security-headers.ts';
import { Sessions } from '../guard/sessions.ts';
import type { SealKey } from '../intake/seal-key.ts';
import { type IndicatorCatalogue, makeCatalogue } from '../work/indicators/catalogue.ts';
import { makeServer } from './server.ts';

/** Other computers cannot reach this address, whatever is configured. */
const HOST = '127.0.0.1';
/** How long running requests may take to end when the server closes, milliseconds. */
const GRACE_MS = 10_000;

export interface ServerOptions {
  readonly store: Store;
  /** The warning signs that are looked for; those that come with the product unless given. */
  readonly catalogue?: IndicatorCatalogue | undefined;
  /** Finds sealed accounts and ids by their whole number; without it by their last four characters only. */
  readonly sealKey?: SealKey | undefined;
  /** 0 takes any free one. */
  readonly port: number;
  /** Folder of the built page. */
  readonly webRoot: string;
  /** Name of the person who will use the sign-in link. */
  readonly as: string;
  /** Where who looked at what is appended; see `auditFileOf`. */
  readonly auditFile: string;
  readonly log: Logger;
}

export interface RunningServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Signs one browser in, once. */
  readonly signInUrl: string;
  /** Another such link, for the same or another person. */
  newSignInLink(name?: string): string;
  /** Lets running requests end, then stops. Closing twice is fine. */
  close(): Promise<void>;
}

/**
 * Serves the API and the page on this computer only.
 * @throws Error with `code` `EADDRINUSE` when the port is taken
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, catalogue = makeCatalogue(), sealKey, webRoot, as, auditFile, log } = options;
  const server = createServer({ requestTimeout: limits.requestMs, headersTimeout: limits.requestMs });
  server.listen(options.port, HOST);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const sessions = new Sessions();
  const audit: Audit = openAudit(auditFile);
  const answer = makeServer({ store, catalogue, sealKey, sessions, audit, log, webRoot, port });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const refusal = refusalOf(request, port);
    if (refusal) {
      log.warn({ code: refusal.code }, 'refused');
      refuse(response, refusal);
    } else {
      Promise.resolve(answer(request, response)).catch((error: unknown) => {
        log.error({ error: error instanceof Error ? error.name : typeof error }, 'request failed');
        response.destroy();
      });
    }
  });
  const url = `http://${HOST}:${port}`;
  const newSignInLink = (name = as) => `${url}/?token=${sessions.newToken(name)}`;
  let closing: Promise<void> | undefined;
  return {
    url,
    signInUrl: newSignInLink(),
    newSignInLink,
    close() {
      closing ??= new Promise((resolve) => {
        const late = setTimeout(() => server.closeAllConnections(), GRACE_MS);
        server.close(() => {
          clearTimeout(late);
          resolve();
        });
        server.closeIdleConnections();
      });
      return closing;
    },
  };
}

function refusalOf({ method = '', url = '', headers }: IncomingMessage, port: number): Refusal | undefined {
  // A target that is no path is refused whatever it asks for.
  const pathname = url.startsWith('/') ? new URL(`http://${HOST}${url}`).pathname : '';
  const head: RequestHead = { method, target: url, pathname, headers };
  return checkHost(head, port) ?? checkMethod(head) ?? checkOrigin(head) ?? checkBody(head);
}

function refuse(response: ServerResponse, refusal: Refusal): void {
  response.writeHead(refusal.status, {
    ...securityHeaders,
    'cache-control': 'no-store',
    'content-type': 'application/json',
    // What is left of a refused body is not read.
    connection: 'close',
  });
  response.end(refusalBody(refusal));
}
