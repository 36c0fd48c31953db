import type { Draft } from '../draft.ts';
import type { Random } from '../random.ts';
import type { BrokerKind } from '../record.ts';
import type { Group, Venue } from './group.ts';

/** How many records a group has. The first `operators` applications are an operator's personas. */
export interface GroupSize {
  readonly operators: number;
  readonly innocents: number;
  readonly brokers: number;
}

/** What a shape decides about one broker; its channels are those of its entity. */
export interface BrokerDraft {
  readonly kind: BrokerKind;
  readonly front: boolean;
  /** Whether the employer knows how wages reach it. */
  readonly account: boolean;
}

/** One way in which applications come to belong together, honest or not. */
export interface Shape {
  readonly name: string;
  readonly side: 'operator' | 'innocent';
  /** Share of its side's applications, unless the options say otherwise. */
  readonly share: number;
  /** Fewest applications of its own side that make sense. */
  readonly smallest: number;
  /** Draws a group that takes at most `room` (at least `smallest`) applications of its own side. */
  size(random: Random, room: number): GroupSize;
  member(group: Group, index: number): Draft;
  broker?(group: Group): BrokerDraft;
  /** Where the group is a place open to all. */
  venue?(group: Group): Venue;
}
