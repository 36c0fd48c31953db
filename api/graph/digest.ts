import { createHash } from 'node:crypto';
import { attributeKinds } from './attribute-kind.ts';
import {
  claimsOfHolders,
  edgesOfHolders,
  knownValues,
  nodesOfAttributes,
  nodesOfHolders,
  nodesOfParties,
  placementsOfHolders,
  scanAttributeKeys,
  scanHolderKeys,
  scanPartyKeys,
} from './queries.generated.ts';
import type { Properties, Runner } from './store.ts';

const PAGE = 5_000;
const MODULUS = 2n ** 256n;
/** Pointers of a node: where a record is kept differs by engine and by order of arrival; what it says is in its hash. */
const POINTERS = new Set(['record', 'olderRecords']);

interface NodeRow {
  readonly labels: readonly string[];
  readonly node: Properties;
}
interface EdgeRow {
  readonly holder: string;
  readonly type: string;
  readonly edge: Properties;
  readonly other: string;
}

/**
 * A digest of the graph: equal on both engines, and whatever the order in which it came about, when every node and
 * edge carries the same; 64 hex digits. The sum modulo 2^256 of the SHA-256 of each node and edge, so no order has
 * to be made and memory holds one page. Leaves out where records are kept, queued changes and the store's own nodes.
 */
export async function digestOf(store: Runner): Promise<string> {
  let sum = 0n;
  const add = (row: unknown) => {
    const hash = createHash('sha256').update(JSON.stringify(row)).digest('hex');
    sum = (sum + BigInt(`0x${hash}`)) % MODULUS;
  };
  const addNodes = (rows: readonly NodeRow[]) => {
    for (const { labels, node } of rows)
      add([[...labels].sort(), byName(node).filter(([name]) => !POINTERS.has(name))]);
  };
  const addEdges = (rows: readonly EdgeRow[]) => {
    for (const { holder, type, edge, other } of rows) add([holder, type, byName(edge), other]);
  };

  for (const prefix of ['application:', 'broker:'])
    for (const keys of pages(await scanHolderKeys(store, { prefix }))) {
      addNodes(await nodesOfHolders(store, { keys }));
      addEdges(await edgesOfHolders(store, { keys }));
      addEdges(await claimsOfHolders(store, { keys }));
      addEdges(await placementsOfHolders(store, { keys }));
    }
  for (const kind of attributeKinds)
    for (const keys of pages(await scanAttributeKeys(store, { prefix: `${kind}:` })))
      addNodes(await nodesOfAttributes(store, { keys }));
  for (const keys of pages(await scanPartyKeys(store, { prefix: 'applicant:' })))
    addNodes(await nodesOfParties(store, { keys }));
  addNodes(await knownValues(store));
  return sum.toString(16).padStart(64, '0');
}

function* pages(rows: readonly { readonly key: string }[]): Iterable<string[]> {
  for (let from = 0; from < rows.length; from += PAGE) yield rows.slice(from, from + PAGE).map(({ key }) => key);
}

function byName(properties: Properties): [string, Properties[string]][] {
  return Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
}
