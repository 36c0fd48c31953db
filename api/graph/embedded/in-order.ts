import type { Transaction } from '@grafeo-db/js';
import type { Runner, Statement } from '../store.ts';
import type { Deadlines } from './deadlines.ts';
import { execute } from './execute.ts';

/** Runs the statements of one transaction. */
export interface InOrder extends Runner {
  /** Resolves when all that was called has ended. @throws the error of the first statement that failed */
  ended(): Promise<void>;
  /** Resolves when the engine is at rest, whatever failed, and also where the deadline came first. */
  atRest(): Promise<void>;
}

/** Statements one after another as they are called, whether or not the caller waits; after one that fails none is run. */
export function inOrder(tx: Transaction, deadlines: Deadlines, deadlineMs: number): InOrder {
  const executing = new Set<Promise<unknown>>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: <Row>(statement: Statement, params: Readonly<Record<string, unknown>>): Promise<Row[]> => {
      const call = () => {
        const rows = execute<Row>(tx, statement, params);
        executing.add(rows);
        return rows;
      };
      const answer = last.then(() => deadlines.answer(statement.name, call, deadlineMs));
      // The caller may wait for another statement first, which tells of the same failure.
      answer.catch(() => undefined);
      last = answer;
      return answer;
    },
    ended: async () => {
      await last;
    },
    atRest: async () => {
      await last.catch(() => undefined);
      await Promise.allSettled(executing);
    },
  };
}
