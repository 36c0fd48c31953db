import { compareText } from '../../../evidence/compare-text.ts';
import {
  attributesOfHolders,
  type BrokersWithCandidatesParams,
  type BrokersWithCandidatesRow,
  brokersWithCandidatesStatement,
  holders,
} from '../../../graph/queries.generated.ts';
import type { Runner } from '../../../graph/store.ts';
import { brokersOf } from '../../brokers-of.ts';
import { groupBy } from '../../group-by.ts';
import { partiesMore, type WouldBe } from '../would-be.ts';
import { type Answer, type Answering, answering } from './answers.ts';

/** How many candidates brokers would have. @param whole for which brokers are counted once between two writes */
export function brokersAsThough(store: Runner, whole: Runner, would: WouldBe): readonly Answering[] {
  const { application, claimants } = would;
  const { placedBy } = application;
  const answer: Answer<BrokersWithCandidatesParams, BrokersWithCandidatesRow> = async ({ keys }) => {
    const stored = claimants.flatMap(({ key, before }) => (before === undefined ? [] : [key]));
    const [rows, naming, held] = await Promise.all([
      brokersOf(whole, keys, store),
      stored.length === 0 ? [] : holders(store, { keys: stored }),
      keys.length === 0 ? [] : attributesOfHolders(store, { holders: keys }),
    ]);
    const named = new Map(naming.map(({ key, broker }) => [key, broker]));
    const channels = groupBy(held, ({ holder }) => holder);
    const candidatesMore = (broker: string) => {
      const own = channels.get(broker) ?? [];
      return partiesMore(would, ({ holds }, key, side) => {
        const names = side === 'after' && key === application.key ? placedBy?.key : named.get(key);
        return names === broker || own.some(({ attribute }) => holds.has(attribute));
      });
    };
    const known = rows.map((row) => ({ ...row, candidates: row.candidates + candidatesMore(row.key) }));
    if (placedBy === undefined || !keys.includes(placedBy.key) || known.some(({ key }) => key === placedBy.key))
      return known;
    const { key, name, kind, declared } = placedBy;
    return [...known, { key, name, kind, declared, candidates: 1 }].sort((x, y) => compareText(x.key, y.key));
  };
  return [answering(brokersWithCandidatesStatement, answer)];
}
