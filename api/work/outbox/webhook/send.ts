import { readFile } from 'node:fs/promises';
import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP } from 'node:net';
import type { WebhookTarget } from '../target.ts';
import { AddressRefused, checkedLookup, type Resolve } from './checked-lookup.ts';
import { isPublicAddress } from './public-address.ts';
import { retryAfter } from './retry-after.ts';
import { sign } from './sign.ts';

/** What became of one attempt. */
export type Outcome =
  | { readonly delivered: true }
  | {
      readonly delivered: false;
      /** In words without data of a record, an address or an answer. */
      readonly problem: string;
      /** Milliseconds before which the receiver asks not to be tried again. */
      readonly notBefore?: number | undefined;
      /** The receiver wants no more: it is not tried again. */
      readonly final?: true;
    };

/** A message with the key by which the receiver knows it again. */
export interface Message {
  /** The same in every attempt. */
  readonly id: string;
  readonly body: string;
}

/**
 * Posts a message to a webhook, signed, and waits for the status of the answer. Follows no redirect, reads no body, and
 * speaks only to addresses of the public internet unless the target allows its host by name.
 */
export async function send(
  target: WebhookTarget,
  { id, body }: Message,
  secrets: readonly Buffer[],
  resolve?: Resolve,
): Promise<Outcome> {
  // Parsing turns every way of writing an IPv4 address (decimal, octal, hexadecimal, short) into the usual one.
  const url = new URL(target.webhook);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isAllowed = target.allow.includes(host);
  if (url.protocol !== 'https:' && !isAllowed) return failed('it is not https, and the host is not allowed by name');
  // A connection to a literal address looks nothing up.
  if (isIP(host) !== 0 && !isAllowed && !isPublicAddress(host)) return failed(new AddressRefused().message);
  const seconds = Math.floor(Date.now() / 1_000);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'commonthread',
    connection: 'close',
    'idempotency-key': id,
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': sign(id, seconds, body, secrets),
  };
  try {
    const ca = target.ca === undefined ? undefined : await readFile(target.ca);
    const ask = url.protocol === 'https:' ? overHttps : overHttp;
    const signal = AbortSignal.timeout(target.timeout);
    const options = { method: 'POST', headers, agent: false, lookup: checkedLookup(isAllowed, resolve), signal, ca };
    const answer = await new Promise<IncomingMessage>((answered, broken) => {
      // Node tells of no answer that goes on in another protocol (101): it only closes the connection.
      const closed = () => broken(Object.assign(new Error('closed without an answer'), { code: 'ECONNRESET' }));
      ask(url, options, answered).on('error', broken).on('close', closed).end(body);
    });
    // The status says it all; a body may be as large or as slow as it likes.
    answer.on('error', () => undefined).destroy();
    return outcomeOf(answer);
  } catch (error) {
    return failed(problemOf(error));
  }
}

function outcomeOf({ statusCode = 0, headers }: IncomingMessage): Outcome {
  if (statusCode >= 200 && statusCode < 300) return { delivered: true };
  // So Standard Webhooks has it: the receiver is gone for good.
  if (statusCode === 410) return { delivered: false, problem: 'status 410: the receiver wants no more', final: true };
  const isRedirect = statusCode >= 300 && statusCode < 400;
  const problem = isRedirect ? `status ${statusCode}, and redirects are not followed` : `status ${statusCode}`;
  return { delivered: false, problem, notBefore: retryAfter(headers['retry-after']) };
}

const failed = (problem: string): Outcome => ({ delivered: false, problem });

/** By kind and code: messages of libraries quote addresses, and parts of answers. */
function problemOf(error: unknown): string {
  if (error instanceof AddressRefused) return error.message;
  if (!(error instanceof Error)) return 'error';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'no answer in time';
  const code = 'code' in error ? String(error.code) : error.name;
  return WORDS[code] ?? (code.startsWith('HPE_') ? 'the answer is no HTTP' : code);
}

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody listens there (ECONNREFUSED)',
  ECONNRESET: 'the connection was cut (ECONNRESET)',
  ENOTFOUND: 'the name is not known (ENOTFOUND)',
  EAI_AGAIN: 'the name server does not answer (EAI_AGAIN)',
  ABORT_ERR: 'no answer in time',
};
