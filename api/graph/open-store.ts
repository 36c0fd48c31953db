import { openEmbedded } from './embedded/open-embedded.ts';
import { isServerAddress } from './is-server-address.ts';
import type { Store } from './store.ts';

const DEADLINE_MS = 60_000;

/** How a store is opened; everything has a default. */
export interface OpenOptions {
  /** A read that takes longer is given up, in milliseconds. 60 s unless said. */
  readonly deadlineMs?: number;
  /** User of a Neo4j; NEO4J_USER of the environment unless said, then `neo4j`. */
  readonly user?: string;
  /** Password of a Neo4j; NEO4J_PASSWORD of the environment unless said. */
  readonly password?: string;
  /** Embedded only: ends the waiting for another process that is opening the store. */
  readonly signal?: AbortSignal;
  /** Embedded only: rows of statements without a total order come shuffled. For tests. */
  readonly shuffleUnordered?: boolean;
}

/**
 * Opens a store: a folder (made when it does not exist), `:memory:`, or the `bolt://` or `neo4j://` address of a Neo4j.
 * @throws StoreError `locked`, `unreachable`, `unauthorised`, `damaged` or `version`
 */
export async function openStore(address: string, options: OpenOptions = {}): Promise<Store> {
  const deadlineMs = options.deadlineMs ?? DEADLINE_MS;
  if (!isServerAddress(address))
    return openEmbedded(address, {
      deadlineMs,
      shuffleUnordered: options.shuffleUnordered ?? false,
      signal: options.signal,
    });
  const user = options.user ?? process.env.NEO4J_USER ?? 'neo4j';
  const password = options.password ?? process.env.NEO4J_PASSWORD ?? '';
  // The driver takes a while to load, and only who uses it should wait.
  const { openNeo4j } = await import('./neo4j/open-neo4j.ts');
  // Schemes may be written in any case, but the driver knows small letters only.
  const normal = address.replace(/^[^:]+/, (scheme) => scheme.toLowerCase());
  return openNeo4j(normal, { deadlineMs, user, password });
}
