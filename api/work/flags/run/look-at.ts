import type { Store } from '../../../graph/store.ts';
import type { IndicatorCatalogue } from '../../indicators/catalogue.ts';
import { affectedBy } from '../affected/affected.ts';
import { signsTouched } from '../affected/signs-touched.ts';
import type { Touched } from '../affected/touched.ts';
import type { FlagDraft } from '../draft.ts';
import type { FlagRule } from '../flag.ts';
import { hubsGrown } from '../rules/hub-grew.ts';
import { newLink } from '../rules/new-link.ts';
import { signFlags } from '../rules/signs.ts';
import type { FlagSettings } from '../settings.ts';
import { linksOfSome } from './links-found.ts';
import type { Look } from './look.ts';
import { watchedFlags, watchList } from './watched.ts';

/** What a look needs beside the store. */
export interface Looking {
  readonly settings: FlagSettings;
  readonly catalogue: IndicatorCatalogue;
  readonly now: Date;
  readonly signal?: AbortSignal | undefined;
}

/** Looks at what depends on what was touched, and at nothing else. */
export async function lookAtTouched(store: Store, touched: Touched, looking: Looking): Promise<Look> {
  const { settings, catalogue, now, signal } = looking;
  const wants = (rule: FlagRule) => settings.rules.includes(rule);
  const affected = await affectedBy(store, touched, settings.pairLimit);
  const standing = new Map<string, FlagDraft>();
  const add = (draft: FlagDraft | undefined) => draft && standing.set(draft.id, draft);
  if (wants('new_link')) {
    for await (const { link, world } of linksOfSome(store, [...affected.parties], settings, signal))
      add(newLink(link, world, settings));
  }
  if (wants('watched_broker')) {
    for (const draft of await watchedFlags(store, await watchList(store, now), settings, affected.parties)) add(draft);
  }
  const signs = wants('indicator') ? await signsTouched(store, affected, touched) : new Set<string>();
  if (wants('indicator')) for (const draft of await signFlags(store, catalogue, [...signs], settings, now)) add(draft);
  const happened = wants('hub_grew') ? await hubsGrown(store, affected.values, settings) : [];
  return {
    standing,
    happened,
    lookedFor: ({ rule, subjects }) => {
      if (!wants(rule)) return false;
      if (rule === 'indicator') return subjects.some((key) => signs.has(key));
      if (rule === 'new_link') return subjects.some((key) => affected.parties.has(key));
      return (
        rule === 'watched_broker' && subjects.some((key) => !key.startsWith('broker:') && affected.parties.has(key))
      );
    },
    subjects: [...new Set([...affected.parties, ...signs])],
  };
}
