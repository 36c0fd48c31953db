import type { BrokerInRing } from '../../evidence/behind-ring.ts';
import type { HiddenBroker } from '../../evidence/hidden-brokers.ts';
import type { BrokerProfile } from '../../evidence/world.ts';

/** A declared broker, or one that applications name, with its candidates in one ring. */
export type InRing = Omit<BrokerInRing, 'broker'> & { readonly ring: string };

/** A broker that was declared, or that applications name, and its candidates in rings. */
export interface Declared {
  readonly type: 'declared';
  readonly broker: BrokerProfile;
  readonly rings: readonly InRing[];
  readonly candidatesInRings: number;
}

/** Something that does a broker's work for one ring. */
export interface Hidden {
  readonly type: 'hidden';
  /** Id of the ring. */
  readonly ring: string;
  readonly hidden: HiddenBroker;
}

/** Somebody or something that stands between applicants. */
export type Standing = Declared | Hidden;
