import type { Store } from '../graph/store.ts';
import { auditFileOf, openAudit } from '../guard/audit.ts';
import { checkWhole } from '../intake/intake-state.ts';
import { configFolder } from '../intake/seal-key.ts';
import type { GlobalOptions } from './act.ts';
import type { Context, MissingStore } from './context.ts';

/** What a command does with the store, for the audit file. */
export interface Doing {
  readonly did: string;
  readonly missing: MissingStore;
  /** Whether it also runs on a graph that is not whole, which answers nothing as it should. */
  readonly halfRebuilt?: true;
  /** Node keys of what is looked at, where the command is about something in particular. */
  readonly subjects?: (store: Store) => Promise<readonly string[]>;
}

/** Opens the store for a command, records who does what before anything is shown, and lets go of it at the end. */
export async function onStore(
  context: Context,
  options: Pick<GlobalOptions, 'store'>,
  { did, missing, halfRebuilt, subjects }: Doing,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  const { store, release } = await context.openStore(options.store, missing);
  try {
    if (!halfRebuilt) await checkWhole(store);
    const audit = openAudit(auditFileOf(store, configFolder()));
    await audit.record({ who: context.actor, via: 'command', did, subjects: (await subjects?.(store)) ?? [] });
    return await work(store);
  } finally {
    await release();
  }
}
