import { mayHold } from '../../../evidence/holding-links.ts';
import type { Link } from '../../../evidence/link.ts';
import { linkBetween } from '../../../evidence/link-between.ts';
import { model, ringThreshold } from '../../../evidence/model.ts';
import type { Store } from '../../../graph/store.ts';
import type { IndicatorCatalogue } from '../../indicators/catalogue.ts';
import { affectedBy } from '../affected/affected.ts';
import { signsTouched } from '../affected/signs-touched.ts';
import type { Touched } from '../affected/touched.ts';
import type { FlagDraft } from '../draft.ts';
import type { FlagRule } from '../flag.ts';
import { caseApplications, caseLinks, casesOpen } from '../rules/case-attribute.ts';
import { hubsGrown } from '../rules/hub-grew.ts';
import { newLink } from '../rules/new-link.ts';
import { signFlags } from '../rules/signs.ts';
import type { FlagSettings } from '../settings.ts';
import { linksAffected } from './links-found.ts';
import type { Look } from './look.ts';
import { ringsOfSome } from './rings-found.ts';
import { storedFlags } from './stored-flags.ts';
import { watchedFlags, watchList } from './watched.ts';

/** What a look needs beside the store. */
export interface Looking {
  readonly settings: FlagSettings;
  readonly catalogue: IndicatorCatalogue;
  readonly now: Date;
  readonly signal?: AbortSignal | undefined;
}

/** Whether something about rings is flagged, so that they have to be known. */
export const wantsRings = ({ rules }: FlagSettings): boolean =>
  rules.includes('new_member') || rules.includes('rings_merged');

const nameOf = (a: string, b: string): string => `${a}\n${b}`;

/** Looks at what depends on what was touched, and at nothing else. */
export async function lookAtTouched(store: Store, touched: Touched, looking: Looking): Promise<Look> {
  const { settings, catalogue, now, signal } = looking;
  const wants = (rule: FlagRule) => settings.rules.includes(rule);
  const affected = await affectedBy(store, touched, settings.pairLimit);
  const standing = new Map<string, FlagDraft>();
  const add = (draft: FlagDraft | undefined) => draft && standing.set(draft.id, draft);
  const linked = new Set<string>();
  const joined = new Set<string>();
  const weighed = new Set<string>();
  const cases = wants('case_attribute') ? await casesOpen(store) : new Map();
  const happened: FlagDraft[] = await caseApplications(store, touched, cases);
  if (wants('new_link') || wantsRings(settings) || cases.size > 0) {
    const { links, world } = await linksAffected(store, affected, settings, signal);
    const look = (link: Link) => {
      weighed.add(nameOf(link.a, link.b));
      if (wants('new_link')) add(newLink(link, world, settings));
      happened.push(...caseLinks(link, world, cases, affected.touched.parties));
      if (link.conflict === 'yes' && mayHold(link, model)) (link.weak ? joined : linked).add(link.a).add(link.b);
    };
    for await (const link of links) look(link);
    // What two were flagged for may be gone altogether, so that nothing leads from one to the other any more.
    for (const { rule, subjects } of (await storedFlags(store, [...affected.parties])).values()) {
      const [a = '', b = ''] = subjects;
      const isOpen =
        rule === 'new_link' && affected.parties.has(a) && affected.parties.has(b) && !weighed.has(nameOf(a, b));
      const link = isOpen ? linkBetween(a, b, world) : undefined;
      if (link !== undefined) look(link);
    }
  }
  if (wants('watched_broker')) {
    for (const draft of await watchedFlags(store, await watchList(store, now), settings, affected.parties)) add(draft);
  }
  const signs = wants('indicator') ? await signsTouched(store, affected, touched) : new Set<string>();
  if (wants('indicator')) for (const draft of await signFlags(store, catalogue, [...signs], settings, now)) add(draft);
  if (wants('hub_grew')) happened.push(...(await hubsGrown(store, affected.values, settings)));
  // A flagged link that came, went or changed by a thousandth of a bit says where a ring may be another; where fewer links
  // are flagged than make rings, every strong one has to be followed. Those that only join somebody to a ring are not flagged.
  const flaggedAll = wants('new_link') && settings.minBits <= ringThreshold(model);
  return {
    standing,
    happened,
    rings: async (changed) => {
      if (!wantsRings(settings)) return undefined;
      const seeds = new Set([...(flaggedAll ? changed : linked), ...joined]);
      return ringsOfSome(store, seeds, [...affected.parties, ...seeds], settings);
    },
    lookedFor: ({ rule, subjects }) => {
      if (!wants(rule)) return false;
      if (rule === 'indicator') return subjects.some((key) => signs.has(key));
      if (rule === 'new_link') {
        const every = subjects.every((key) => affected.parties.has(key));
        return every || subjects.some((key) => affected.whole.has(key));
      }
      return (
        rule === 'watched_broker' && subjects.some((key) => !key.startsWith('broker:') && affected.parties.has(key))
      );
    },
    subjects: [...new Set([...affected.parties, ...signs])],
  };
}
