import neo4j, { type Driver } from 'neo4j-driver';
import { migrate } from '../migrate.ts';
import { createStore } from '../queries.generated.ts';
import { schema } from '../schema.generated.ts';
import { type Runner, type Statement, type Store, StoreError } from '../store.ts';
import { encodeParams } from './encode.ts';
import { neo4jError } from './neo4j-error.ts';
import { Neo4jStore } from './neo4j-store.ts';

/** The number of the last kept record when there is none. */
const NOTHING_KEPT = '0';
const CONNECTION_TIMEOUT_MS = 10_000;

/** How a Neo4j is opened. */
export interface Neo4jOptions {
  readonly deadlineMs: number;
  readonly user: string;
  readonly password: string;
}

/**
 * Connects to a Neo4j and brings its schema up to date.
 * @throws StoreError `unreachable`, `unauthorised` or `version`
 */
export async function openNeo4j(address: string, { deadlineMs, user, password }: Neo4jOptions): Promise<Store> {
  const shown = address.replace(/\/\/[^/@]*@/, '//');
  const driver = connect(shown, user, password);
  try {
    await driver.verifyConnectivity();
    const store = new Neo4jStore(shown, driver, deadlineMs);
    // Before the first migration there is no store node yet to take a write's lock on.
    const runner: Runner = {
      run: async <Row>(statement: Statement, params: Readonly<Record<string, unknown>>) => {
        const { records } = await driver.executeQuery(statement.text, encodeParams(statement.params, params));
        return records.map((record) => record.toObject() as Row);
      },
    };
    const define = async (statement: string) => {
      await driver.executeQuery(statement);
    };
    const makeStore = (format: number) => createStore(runner, { format, kept: NOTHING_KEPT });
    await migrate({ ...runner, define, makeStore }, schema.neo4j);
    return store;
  } catch (error) {
    await driver.close();
    throw neo4jError(error, shown);
  }
}

function connect(address: string, user: string, password: string): Driver {
  try {
    return neo4j.driver(address, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      telemetryDisabled: true,
    });
  } catch {
    throw new StoreError(
      'unreachable',
      `${address} is no address of a Neo4j.`,
      'Write it as bolt://host:7687, neo4j://host:7687, or with +s for TLS.',
    );
  }
}
