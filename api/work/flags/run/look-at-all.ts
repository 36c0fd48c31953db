import { attributeKinds } from '../../../graph/attribute-kind.ts';
import { scanAttributeKeys, scanPartyKeys } from '../../../graph/queries.generated.ts';
import type { Store } from '../../../graph/store.ts';
import { pages } from '../../pages.ts';
import type { FlagDraft } from '../draft.ts';
import type { FlagRule } from '../flag.ts';
import { hubsGrown } from '../rules/hub-grew.ts';
import { newLink } from '../rules/new-link.ts';
import { signFlags } from '../rules/signs.ts';
import { linksOfStore } from './links-found.ts';
import type { Look } from './look.ts';
import type { Looking } from './look-at.ts';
import { watchedFlags, watchList } from './watched.ts';

/** Parties and values that are worked through together. */
const AT_ONCE = 20_000;

/** Looks at everything. @param values of which somebody came to hold them; all where it is left out */
export async function lookAtAll(store: Store, looking: Looking, values?: Iterable<string>): Promise<Look> {
  const { settings, catalogue, now, signal } = looking;
  const wants = (rule: FlagRule) => settings.rules.includes(rule);
  const standing = new Map<string, FlagDraft>();
  const add = (draft: FlagDraft | undefined) => draft && standing.set(draft.id, draft);
  if (wants('new_link')) {
    for await (const { link, world } of linksOfStore(store, settings, signal)) add(newLink(link, world, settings));
  }
  if (wants('watched_broker')) {
    for (const draft of await watchedFlags(store, await watchList(store, now), settings)) add(draft);
  }
  if (wants('indicator')) {
    const applicants = (await scanPartyKeys(store, { prefix: 'applicant:' })).map(({ key }) => key);
    for (const page of pages(applicants, AT_ONCE)) {
      signal?.throwIfAborted();
      for (const draft of await signFlags(store, catalogue, page, settings, now)) add(draft);
    }
  }
  return {
    standing,
    happened: wants('hub_grew') ? await hubsGrown(store, values ?? (await allValues(store)), settings) : [],
    lookedFor: ({ rule }) => wants(rule),
    subjects: undefined,
  };
}

async function allValues(store: Store): Promise<string[]> {
  const keys: string[] = [];
  for (const kind of attributeKinds) {
    for (const { key } of await scanAttributeKeys(store, { prefix: `${kind}:` })) keys.push(key);
  }
  return keys;
}
