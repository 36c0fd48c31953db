import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Store } from '../graph/store.ts';
import { addSecurityHeaders } from '../guard/add-security-headers.ts';
import type { Audit } from '../guard/audit.ts';
import { limitCost } from '../guard/limit-cost.ts';
import { limitTokens } from '../guard/limit-tokens.ts';
import { limits } from '../guard/limits.ts';
import { logRequests } from '../guard/log-requests.ts';
import { maskErrors } from '../guard/mask-error.ts';
import { requireWholeGraph } from '../guard/require-whole-graph.ts';
import type { Sessions } from '../guard/sessions.ts';
import { requireSignIn, sessionOf } from '../guard/sign-in.ts';
import type { SealKey } from '../intake/seal-key.ts';
import type { IndicatorCatalogue } from '../work/indicators/catalogue.ts';
import type { Context } from './context.ts';
import { makeLoaders } from './loaders.ts';
import { schema } from './schema.ts';
import { servePage } from './serve-page.ts';

export interface ServerParts {
  readonly store: Store;
  readonly catalogue: IndicatorCatalogue;
  readonly sealKey: SealKey | undefined;
  readonly sessions: Sessions;
  readonly audit: Audit;
  readonly log: Logger;
  /** Folder of the built page. */
  readonly webRoot: string;
  /** That the server listens on. */
  readonly port: number;
}

/** Answers requests that passed the checks of `http-server.ts`: sign-in, then the page or a question. */
export function makeServer({ store, catalogue, sealKey, sessions, audit, log, webRoot, port }: ServerParts) {
  return createYoga<object, Pick<Context, 'store' | 'catalogue' | 'sealKey' | 'viewer' | 'audit' | 'loaders'>>({
    schema,
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/healthz',
    context: ({ request }) => ({
      store,
      catalogue,
      sealKey,
      audit,
      viewer: { name: sessionOf(request, sessions, port)?.name ?? '' },
      loaders: makeLoaders(store, catalogue),
    }),
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    batching: false,
    logging: false,
    maskedErrors: { maskError: maskErrors(log) },
    plugins: [
      logRequests(log),
      addSecurityHeaders(),
      requireSignIn(sessions, port, audit),
      servePage(webRoot),
      limitTokens(),
      maxDepthPlugin({ n: limits.depth, flattenFragments: true, ignoreIntrospection: false }),
      maxAliasesPlugin({ n: limits.aliases, allowList: [] }),
      limitCost(),
      requireWholeGraph(store),
    ],
  });
}
