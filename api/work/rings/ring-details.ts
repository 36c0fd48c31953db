import { type BrokerInRing, brokersInRing } from '../../evidence/behind-ring.ts';
import { type HiddenBroker, hiddenBrokers } from '../../evidence/hidden-brokers.ts';
import { type HoldsTogether, holdingSteps } from '../../evidence/holds-together.ts';
import type { Ring } from '../../evidence/link.ts';
import { ringParagraph, type Span } from '../../evidence/ring-paragraph.ts';
import type { Reader } from '../../graph/store.ts';
import { finishInTurns } from '../in-turns.ts';
import { loadWorld } from '../load-world.ts';
import { defaultSettings } from '../settings.ts';

/** What takes a look at everything around one ring. */
export interface RingDetails {
  readonly paragraph: string;
  readonly holdsTogether: HoldsTogether;
  readonly hiddenBrokers: readonly HiddenBroker[];
  readonly brokers: readonly BrokerInRing[];
}

/** Rings are kept until something is written, and with them what was found out about each. */
const known = new WeakMap<Ring, Promise<RingDetails>>();

/** What holds a ring together, who stands between its parties, and both in plain words. */
export function ringDetails(store: Reader, ring: Ring): Promise<RingDetails> {
  const asked = known.get(ring) ?? findDetails(store, ring);
  known.set(ring, asked);
  asked.catch(() => known.delete(ring));
  return asked;
}

async function findDetails(store: Reader, ring: Ring): Promise<RingDetails> {
  const world = await loadWorld(store, ring.parties, defaultSettings);
  const held = await finishInTurns(holdingSteps(ring, world));
  const times = ring.applications.map((key) => world.holders.get(key)?.submittedAt ?? 0);
  const span: Span | undefined =
    times.length === 0 ? undefined : { first: Math.min(...times), last: Math.max(...times) };
  return {
    paragraph: ringParagraph(ring, span, held),
    holdsTogether: held,
    hiddenBrokers: hiddenBrokers(ring, world, undefined, held),
    brokers: brokersInRing(ring, world),
  };
}
