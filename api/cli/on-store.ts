import { setTimeout } from 'node:timers/promises';
import { type Store, StoreError } from '../graph/store.ts';
import { auditFileOf, openAudit } from '../guard/audit.ts';
import { checkWhole } from '../intake/intake-state.ts';
import { configFolder } from '../intake/seal-key.ts';
import type { GlobalOptions } from './act.ts';
import type { Context, MissingStore, StoreLease } from './context.ts';

/** What a command does with the store, for the audit file. */
export interface Doing {
  readonly did: string;
  readonly missing: MissingStore;
  /** Whether it also runs on a graph that is not whole, which answers nothing as it should. */
  readonly halfRebuilt?: true;
  /** Milliseconds to wait for another process that holds the store; it is not waited for unless said. */
  readonly waitMs?: number;
  /** Node keys of what is looked at, where the command is about something in particular. */
  readonly subjects?: (store: Store) => Promise<readonly string[]>;
}

/** How often it is looked whether a store that is waited for is free. */
const LOOK_MS = 250;

/** Opens the store for a command, records who does what before anything is shown, and lets go of it at the end. */
export async function onStore(
  context: Context,
  options: Pick<GlobalOptions, 'store'>,
  doing: Doing,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  const { did, halfRebuilt, subjects } = doing;
  const { store, release } = await openAtLast(context, options.store, doing);
  try {
    if (!halfRebuilt) await checkWhole(store);
    const audit = openAudit(auditFileOf(store, configFolder()));
    await audit.record({ who: context.actor, via: 'command', did, subjects: (await subjects?.(store)) ?? [] });
    return await work(store);
  } finally {
    await release();
  }
}

async function openAtLast(context: Context, address: string, { missing, waitMs = 0 }: Doing): Promise<StoreLease> {
  const until = performance.now() + waitMs;
  for (;;) {
    try {
      return await context.openStore(address, missing, context.signal);
    } catch (error) {
      const isHeld = error instanceof StoreError && error.code === 'locked';
      if (!isHeld || performance.now() >= until) throw error;
    }
    await setTimeout(LOOK_MS, undefined, { signal: context.signal });
  }
}
