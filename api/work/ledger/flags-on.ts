import { compareText } from '../../evidence/compare-text.ts';
import { partiesHolding, workAbout } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { everyKeyOf } from '../entities/every-key-of.ts';
import { type Flag, SEVERITIES } from '../flags/flag.ts';
import { flagsOfParties, readFlags } from '../flags/read-flags.ts';
import { subjectKey } from '../journal/set-subjects.ts';
import { byPages } from '../pages.ts';

/**
 * Flags that have one of these values among their evidence, and those about links between parties that hold it: what the
 * ledger sets aside is no evidence of a flag any more, and is again once the entry ends. The gravest first.
 * @param attributes keys
 */
export async function flagsOn(store: Runner, attributes: readonly string[]): Promise<Flag[]> {
  const about = await byPages(attributes, (page) => workAbout(store, { subjects: page.map(subjectKey) }));
  const standing = await readFlags(store, [
    ...new Set(about.flatMap(({ key }) => (key.startsWith('flag:') ? [key] : []))),
  ]);
  const holding = await byPages(attributes, (page) => partiesHolding(store, { keys: page }));
  const parties = await everyKeyOf(
    store,
    holding.map(({ party }) => party),
  );
  const holders = new Set(parties);
  const between = (await flagsOfParties(store, parties)).filter(
    ({ rule, subjects }) => rule === 'new_link' && subjects.every((subject) => holders.has(subject)),
  );
  const once = new Map([...standing, ...between].map((flag) => [flag.id, flag]));
  const gravity = ({ severity }: Flag) => SEVERITIES.indexOf(severity);
  return [...once.values()].sort((x, y) => gravity(y) - gravity(x) || y.bits - x.bits || compareText(x.id, y.id));
}
