import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';

/** One line a request: how long it took and how it ended. Never an address, which may name a person. */
export function logRequests(log: Logger): Plugin {
  const started = new WeakMap<Request, number>();
  return {
    onRequest({ request }) {
      started.set(request, performance.now());
    },
    onResponse({ request, response }) {
      const ms = Math.round(performance.now() - (started.get(request) ?? performance.now()));
      const what = new URL(request.url).pathname === '/graphql' ? 'question' : 'page';
      log.debug({ what, status: response.status, ms }, 'answered');
    },
  };
}
