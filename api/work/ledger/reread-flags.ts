import { linkBetween } from '../../evidence/link-between.ts';
import { lastRun } from '../../graph/queries.generated.ts';
import type { Store } from '../../graph/store.ts';
import { presentParties } from '../entities/present-parties.ts';
import type { Flag } from '../flags/flag.ts';
import { newLink } from '../flags/rules/new-link.ts';
import { changesOf, type Decision } from '../flags/run/decide.ts';
import { defaultFlagSettings, type FlagSettings } from '../flags/settings.ts';
import { recordWork } from '../journal/record-work.ts';
import { loadWorld } from '../load-world.ts';
import { pages } from '../pages.ts';
import { flagsOn } from './flags-on.ts';

/** What became of a flag when the ledger changed. */
export interface Reread {
  readonly flag: Flag;
  readonly bitsBefore: number;
  /** Whether it was withdrawn before, and its evidence is back. */
  readonly returned: boolean;
  /** Whether its evidence no longer reaches the threshold. */
  readonly withdrawn: boolean;
}

/**
 * Reads again the flags about links that stand on these values or could, since the ledger says something else of them, and
 * answers those that say something else now. Other rules are read again by the next run of the job: the values are queued.
 * @param attributes attribute keys
 */
export async function rereadFlags(store: Store, attributes: readonly string[], by: string): Promise<readonly Reread[]> {
  const flags = (await flagsOn(store, attributes)).filter(({ rule }) => rule === 'new_link');
  const decisions: Decision[] = [];
  const settings = await settingsOfLastRun(store);
  for (const page of pages(flags, FLAGS_AT_ONCE)) decisions.push(...(await decisionsNow(store, page, settings)));
  const before = new Map(flags.map((flag) => [flag.id, flag]));
  const at = new Date().toISOString();
  const changes = await store.write(async (writer) => {
    const made = await changesOf(writer, decisions, { at, status: 'new' });
    await recordWork(
      writer,
      made.map(({ flag }) => ({ type: 'flag', at, by, flag, deliver: [], did: 'read it again with the ledger' })),
    );
    return made;
  });
  return changes.map(({ flag, kind }) => ({
    flag,
    bitsBefore: before.get(flag.id)?.bits ?? flag.bits,
    returned: before.get(flag.id)?.status === 'withdrawn' && kind !== 'withdrawn',
    withdrawn: kind === 'withdrawn',
  }));
}

async function decisionsNow(store: Store, flags: readonly Flag[], settings: FlagSettings): Promise<Decision[]> {
  const present = await presentParties(store, [...new Set(flags.flatMap(({ subjects }) => subjects))]);
  const world = await loadWorld(store, [...new Set(present.values())], settings);
  return flags.map((flag) => {
    const [a, b] = flag.subjects.map((subject) => present.get(subject));
    const link = a === undefined || b === undefined || a === b ? undefined : linkBetween(a, b, world);
    const draft = link === undefined ? undefined : newLink(link, world, settings);
    const { id, rule, subjects } = flag;
    return { id, rule, subjects, draft: draft?.id === id ? draft : undefined };
  });
}

/** Flags whose parties' surroundings are held in memory together. */
const FLAGS_AT_ONCE = 200;

/** As the job last ran: what it flagged is not withdrawn by another threshold. */
async function settingsOfLastRun(store: Store): Promise<FlagSettings> {
  const [last] = await lastRun(store);
  return last === undefined ? defaultFlagSettings : { ...defaultFlagSettings, ...JSON.parse(last.settings) };
}
