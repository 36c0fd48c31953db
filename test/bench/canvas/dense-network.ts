import { openStore } from '../../../api/graph/open-store.ts';
import { ingest } from '../../../api/intake/ingest.ts';
import { temporarySealKey } from '../../../api/intake/seal-key.ts';
import { links } from '../../../api/work/links.ts';
import { neighbourhood } from '../../../api/work/network/neighbourhood.ts';
import type { Network } from '../../../api/work/network/network.ts';

/** A network of the sample world: what stands around its most tied parties, grown until it has so many nodes. */
export async function denseNetwork(path: string, nodes: number): Promise<Network> {
  const store = await openStore(':memory:');
  try {
    await ingest(store, [{ path }], { sealKey: temporarySealKey() });
    const tied = new Map<string, number>();
    for await (const { a, b } of links(store)) {
      for (const { id, kind } of [a, b]) {
        const key = `${kind}:${id}`;
        tied.set(key, (tied.get(key) ?? 0) + 1);
      }
    }
    const most = [...tied].sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1)).map(([key]) => key);
    for (let around = 1; around <= most.length; around += 1) {
      const network = await neighbourhood(store, { around: most.slice(0, around), depth: 2, maxNodes: nodes });
      if (network.nodes.length >= nodes) return network;
    }
    throw new Error(`The sample world has no network of ${nodes} nodes.`);
  } finally {
    await store.close();
  }
}
