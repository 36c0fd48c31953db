import { mayHold } from '../../../evidence/holding-links.ts';
import { model, ringThreshold } from '../../../evidence/model.ts';
import type { Reader } from '../../../graph/store.ts';
import { askedOnce } from '../../asked-once.ts';
import { affectedBy } from '../affected/affected.ts';
import { joinedRingsTouched } from '../affected/joined-rings-touched.ts';
import type { Touched } from '../affected/touched.ts';
import { touchedParties, valuesTouched } from '../affected/touched-parties.ts';
import type { FlagDraft } from '../draft.ts';
import type { FlagRule } from '../flag.ts';
import { caseApplications, caseLinks, casesOpen } from '../rules/case-attribute.ts';
import { hubsGrown } from '../rules/hub-grew.ts';
import { newLink } from '../rules/new-link.ts';
import type { FlagSettings } from '../settings.ts';
import { linksAffected } from './links-found.ts';
import type { Look } from './look.ts';
import type { Looking } from './looking.ts';
import { ringsOfSome } from './rings-found.ts';
import { NO_SIGNS, signsAgain } from './signs-again.ts';
import { storedFlags } from './stored-flags.ts';
import { watchedFlags, watchList } from './watched.ts';

/** Whether something about rings is flagged, so that they have to be known. */
export const wantsRings = ({ rules }: FlagSettings): boolean =>
  rules.includes('new_member') || rules.includes('rings_merged');

/** Looks at what depends on what was touched, and at nothing else. */
export async function lookAtTouched(asked: Reader, touched: Touched, looking: Looking): Promise<Look> {
  const store = askedOnce(asked);
  const { now, signal } = looking;
  const settings = { ...looking.settings, onlyWhatCounts: looking.settings.minBits > 0 };
  const wants = (rule: FlagRule) => settings.rules.includes(rule);
  const own = await touchedParties(store, touched);
  const [affected, signs] = await Promise.all([
    affectedBy(store, touched, own, settings),
    wants('indicator') ? signsAgain(store, touched, own, { ...looking, settings }) : NO_SIGNS,
  ]);
  const stored = await storedFlags(store, [...new Set([...affected.parties, ...signs.parties])]);
  const standing = new Map<string, FlagDraft>();
  const add = (draft: FlagDraft | undefined) => draft && standing.set(draft.id, draft);
  const linked = new Set<string>();
  const joined = new Set<string>();
  const cases = wants('case_attribute') ? await casesOpen(store) : new Map();
  const happened: FlagDraft[] = await caseApplications(store, touched, cases);
  if (wants('new_link') || wantsRings(settings) || cases.size > 0) {
    const flagged = [...stored.values()].flatMap(({ rule, subjects: [a = '', b = ''] }) =>
      rule === 'new_link' && affected.parties.has(a) && affected.parties.has(b) ? [[a, b] as const] : [],
    );
    const { links, worldOf } = await linksAffected(store, affected, flagged, settings, signal);
    for await (const link of links) {
      const world = worldOf(link);
      if (wants('new_link')) add(newLink(link, world, settings));
      happened.push(...caseLinks(link, world, cases, own.parties));
      if (link.conflict === 'yes' && mayHold(link, model)) (link.weak ? joined : linked).add(link.a).add(link.b);
    }
  }
  if (wants('watched_broker')) {
    for (const draft of await watchedFlags(store, await watchList(store, now), settings, affected.parties)) add(draft);
  }
  for (const draft of signs.shown) add(draft);
  if (wants('hub_grew')) happened.push(...(await hubsGrown(store, valuesTouched(own, touched), settings)));
  // A flagged link that came, went or changed by a thousandth of a bit says where a ring may be another; where fewer links
  // are flagged than make rings, every strong one has to be followed. Those that only join somebody to a ring are not flagged.
  const flaggedAll = wants('new_link') && settings.minBits <= ringThreshold(model);
  return {
    standing,
    happened,
    rings: async (changed) => {
      if (!wantsRings(settings)) return undefined;
      const seeds = new Set([...(flaggedAll ? changed : linked), ...joined]);
      const apart = await joinedRingsTouched(store, affected.shifts);
      return ringsOfSome(store, seeds, [...affected.parties, ...seeds, ...apart], settings);
    },
    lookedFor: ({ rule, subjects, about }) => {
      if (!wants(rule)) return false;
      if (rule === 'indicator') return subjects.some((key) => signs.wasAsked(key, about));
      if (rule === 'new_link') {
        const every = subjects.every((key) => affected.parties.has(key));
        return every || subjects.some((key) => affected.whole.has(key));
      }
      return (
        rule === 'watched_broker' && subjects.some((key) => !key.startsWith('broker:') && affected.parties.has(key))
      );
    },
    stored: async () => stored,
  };
}
