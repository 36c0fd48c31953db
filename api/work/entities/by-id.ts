import { applicationsByRecordId } from '../../graph/queries.generated.ts';
import type { Reader } from '../../graph/store.ts';
import { type PartyKind, partyKindOf } from '../party-key.ts';
import { resolveParty } from '../resolve-party.ts';
import { WorkError } from '../work-error.ts';
import { type ApplicationDetails, applicationsOf } from './applications.ts';
import { attributeSummaries } from './attribute-summaries.ts';

/** The party that somebody means, or nothing. @throws WorkError `ambiguous` */
export async function findParty(
  store: Reader,
  id: string,
  kind?: PartyKind,
): Promise<{ readonly key: string } | undefined> {
  try {
    const { key } = await resolveParty(store, id);
    return kind === undefined || partyKindOf(key) === kind ? { key } : undefined;
  } catch (error) {
    if (error instanceof WorkError && error.code === 'not-found') return undefined;
    throw error;
  }
}

/**
 * The application with this node key, record key, or id at its source.
 * @throws WorkError `ambiguous` where several sources have such an id
 */
export async function findApplication(store: Reader, id: string): Promise<ApplicationDetails | undefined> {
  const key = id.startsWith('application:') ? id : `application:${id}`;
  const exact = (await applicationsOf(store, [key])).get(key);
  if (exact !== undefined) return exact;
  const [only, other] = await applicationsByRecordId(store, { recordIds: [id], limit: 2 });
  if (other !== undefined) {
    throw new WorkError('ambiguous', 'Several sources have an application with this id.', 'Give it as source/id.');
  }
  return only && (await applicationsOf(store, [only.key])).get(only.key);
}

/** The attribute with this key, or nothing. */
export async function findAttribute(store: Reader, key: string): Promise<{ readonly key: string } | undefined> {
  return (await attributeSummaries(store, [key])).get(key);
}
