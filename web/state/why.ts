import type { WhyQuery } from './operations.generated.ts';

/** Parts of the answer to why two parties are linked. */
export type Why = WhyQuery['why'];
export type WhyLink = NonNullable<Why['link']>;
export type WhyReason = WhyLink['reasons'][number];
export type WhyObservation = WhyReason['a'][number];
