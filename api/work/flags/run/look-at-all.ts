import { mayHold } from '../../../evidence/holding-links.ts';
import type { Link } from '../../../evidence/link.ts';
import { model } from '../../../evidence/model.ts';
import { attributeKinds } from '../../../graph/attribute-kind.ts';
import { scanAttributeKeys, scanPartyKeys } from '../../../graph/queries.generated.ts';
import type { Store } from '../../../graph/store.ts';
import { allLinks } from '../../all-links.ts';
import { inTurns } from '../../in-turns.ts';
import { pages } from '../../pages.ts';
import { scanWorld } from '../../scan-world.ts';
import type { Touched } from '../affected/touched.ts';
import { touchedParties, valuesTouched } from '../affected/touched-parties.ts';
import type { FlagDraft } from '../draft.ts';
import type { FlagRule } from '../flag.ts';
import { caseApplications, caseLinks, casesOpen } from '../rules/case-attribute.ts';
import { hubsGrown } from '../rules/hub-grew.ts';
import { newLink } from '../rules/new-link.ts';
import { signFlags } from '../rules/signs.ts';
import type { Look } from './look.ts';
import { wantsRings } from './look-at.ts';
import type { Looking } from './looking.ts';
import { type RingsFound, ringsOfAll } from './rings-found.ts';
import { storedFlags } from './stored-flags.ts';
import { watchedFlags, watchList } from './watched.ts';

/** Parties and values that are worked through together. */
const AT_ONCE = 20_000;

/**
 * Looks at everything.
 * @param touched what has happened is looked for in what was touched only
 * @param hubs whether values of any size are looked for among all, not only among those that were touched
 */
export async function lookAtAll(store: Store, looking: Looking, touched: Touched, hubs: boolean): Promise<Look> {
  const { settings, catalogue, now, signal } = looking;
  const wants = (rule: FlagRule) => settings.rules.includes(rule);
  const standing = new Map<string, FlagDraft>();
  const add = (draft: FlagDraft | undefined) => draft && standing.set(draft.id, draft);
  const cases = wants('case_attribute') ? await casesOpen(store) : new Map();
  const happened: FlagDraft[] = await caseApplications(store, touched, cases);
  const own = cases.size > 0 || !hubs ? await touchedParties(store, touched) : undefined;
  const holding: Link[] = [];
  let rings: RingsFound | undefined;
  if (wants('new_link') || wantsRings(settings) || cases.size > 0) {
    const world = await scanWorld(store, settings);
    for await (const link of inTurns(allLinks(world), signal)) {
      if (wants('new_link')) add(newLink(link, world, settings));
      if (own !== undefined) happened.push(...caseLinks(link, world, cases, own.parties));
      if (link.conflict === 'yes' && mayHold(link, model)) holding.push(link);
    }
    if (wantsRings(settings)) rings = await ringsOfAll(store, holding, world);
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
  if (wants('hub_grew')) {
    const values = own === undefined || hubs ? await allValues(store) : valuesTouched(own, touched);
    happened.push(...(await hubsGrown(store, values, settings)));
  }
  return {
    standing,
    happened,
    rings: async () => rings,
    lookedFor: ({ rule }) => wants(rule),
    stored: () => storedFlags(store, undefined),
  };
}

async function allValues(store: Store): Promise<string[]> {
  const keys: string[] = [];
  for (const kind of attributeKinds) {
    for (const { key } of await scanAttributeKeys(store, { prefix: `${kind}:` })) keys.push(key);
  }
  return keys;
}
