import { openStore } from '../../api/graph/open-store.ts';
import type { Store } from '../../api/graph/store.ts';
import { emptyNeo4j, neo4jPassword } from '../empty-neo4j.ts';
import { neo4jAddress } from '../requirements.ts';

export interface Engine {
  readonly engine: Store['engine'];
  /** Not on this machine: its suites are skipped, and test/name-skipped-suites.ts says how to enable them. */
  readonly missing: boolean;
  /** An empty store. */
  open(): Promise<Store>;
}

export const engines: readonly Engine[] = [
  { engine: 'embedded', missing: false, open: () => openStore(':memory:', { shuffleUnordered: true }) },
  {
    engine: 'neo4j',
    missing: neo4jAddress === undefined,
    open: async () => {
      const address = neo4jAddress ?? '';
      await emptyNeo4j(address);
      return openStore(address, { password: neo4jPassword });
    },
  },
];
