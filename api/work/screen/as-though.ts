import type { Reader, Runner } from '../../graph/store.ts';
import { answersFor } from './as-though/answers.ts';
import { brokersAsThough } from './as-though/brokers-as-though.ts';
import { holdersAsThough, SCREENED } from './as-though/holders-as-though.ts';
import { similarAsThough } from './as-though/similar-as-though.ts';
import { valuesAsThough } from './as-though/values-as-though.ts';
import type { WouldBe } from './would-be.ts';

/**
 * Answers every statement that evidence is loaded by as though an application were in the store, so that the functions
 * that load and weigh evidence are the same for both. Reads only: nothing is written anywhere.
 * @param whole for which brokers are counted once between two writes
 */
export function asThough(store: Reader, whole: Runner, would: WouldBe): Reader {
  const { run } = answersFor(store, [
    ...holdersAsThough(store, would),
    ...valuesAsThough(store, would),
    ...similarAsThough(store, would),
    ...brokersAsThough(store, whole, would),
  ]);
  return { run, record: async (pointer) => (pointer === SCREENED ? would.text : store.record(pointer)) };
}
