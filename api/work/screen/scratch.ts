import { openStore } from '../../graph/open-store.ts';
import type { Runner, Store, Writer } from '../../graph/store.ts';

/** What is rolled back leaves a little behind in the engine: after so many uses a new graph takes its place. */
const USES = 5_000;

let graph: Promise<Store> | undefined;
let uses = 0;

/** Carries the answer out of a transaction that is not to be committed. */
class Undone<Value> extends Error {
  constructor(readonly value: Value) {
    super('rolled back on purpose');
  }
}

/**
 * Asks a small graph in memory that lives for this one question: `fill` writes it, `ask` reads it, and then it is as
 * empty as before. It is apart from every store, so nothing that happens here can reach one.
 */
export async function inScratch<Value>(
  fill: (writer: Writer) => Promise<void>,
  ask: (runner: Runner) => Promise<Value>,
): Promise<Value> {
  const store = await scratchGraph();
  try {
    await store.write(async (writer) => {
      await fill(writer);
      throw new Undone(await ask(writer));
    });
  } catch (error) {
    if (error instanceof Undone) return error.value as Value;
    throw error;
  }
  throw new Error('a scratch graph was committed');
}

function scratchGraph(): Promise<Store> {
  uses += 1;
  if (graph === undefined || uses > USES) {
    const last = graph;
    uses = 1;
    graph = openStore(':memory:');
    void last?.then((store) => store.close()).catch(() => undefined);
  }
  return graph;
}
