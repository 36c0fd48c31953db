import { compareText } from '../evidence/compare-text.ts';
import {
  applicantsByKey,
  applicationsByKey,
  applicationsByRecordId,
  brokersByKey,
  brokersByRecordId,
} from '../graph/queries.generated.ts';
import type { Runner } from '../graph/store.ts';
import { recordKey } from '../intake/canonical/record-key.ts';
import { idOfKey, type PartyKind, partyKindOf } from './party-key.ts';
import { WorkError } from './work-error.ts';

/** A party that was found. */
export interface FoundParty {
  /** Node key. */
  readonly key: string;
  readonly kind: PartyKind;
  /** Without its prefix. */
  readonly id: string;
}

/** Sources that may use one id before the answer is only that there are many. */
const NAMED_AT_MOST = 5;

/**
 * The party that somebody means: `APP-1`, `greenhouse/APP-1`, a node key (`applicant:…`, `application:…`, `broker:…`).
 * The id of any application of an applicant leads to the applicant.
 * @throws WorkError `not-found`, or `ambiguous` where an id is used by several
 */
export async function resolveParty(store: Runner, given: string): Promise<FoundParty> {
  const text = given.trim();
  const found = await partiesById(store, text);
  const [only, other] = found;
  if (only === undefined) {
    throw new WorkError(
      'not-found',
      'No applicant, application or broker has this id.',
      'Give an id as it stands in the records (source/id where they have a source), or search for a name, phone or e-mail.',
    );
  }
  if (other !== undefined) {
    const names = found.slice(0, NAMED_AT_MOST).join(', ');
    throw new WorkError('ambiguous', `Several records have this id: ${names}.`, 'Give one of these in full.');
  }
  return { key: only, kind: partyKindOf(only), id: idOfKey(only) };
}

/** Keys of all parties that an id may mean: none, one, or several where sources share it. */
export async function partiesById(store: Runner, text: string): Promise<string[]> {
  return (await byExactKey(store, text)) ?? (await byRecordId(store, text));
}

/** The party behind a key or a complete id; several where it is both an application’s and a broker’s. */
async function byExactKey(store: Runner, text: string): Promise<string[] | undefined> {
  const prefix = /^(applicant|application|broker):/.exec(text)?.[1];
  const ids = prefix === undefined ? [...new Set([text, recordKey(undefined, text)])] : [idOfKey(text)];
  const mayBe = (kind: string) => prefix === undefined || prefix === kind;
  const applications = mayBe('broker') && prefix !== undefined ? [] : ids.map((id) => `application:${id}`);
  const brokers = mayBe('broker') ? ids.map((id) => `broker:${id}`) : [];
  const asApplicant = prefix === 'applicant' ? await applicantsByKey(store, { keys: [text] }) : [];
  if (asApplicant.length > 0) return asApplicant.map(({ key }) => key);
  const [claimed, declared] = await Promise.all([
    applications.length === 0 ? [] : applicationsByKey(store, { keys: applications }),
    brokers.length === 0 ? [] : brokersByKey(store, { keys: brokers }),
  ]);
  const found = new Set([...claimed.map(({ applicant }) => applicant), ...declared.map(({ key }) => key)]);
  if (found.size > 0) return [...found].sort(compareText);
  return prefix === undefined ? undefined : [];
}

/** The parties whose records have this id at their source, whatever the source. */
async function byRecordId(store: Runner, recordId: string): Promise<string[]> {
  const limit = 50;
  const [applications, brokers] = await Promise.all([
    applicationsByRecordId(store, { recordIds: [recordId], limit }),
    brokersByRecordId(store, { recordIds: [recordId], limit }),
  ]);
  return [...new Set([...applications.map(({ applicant }) => applicant), ...brokers.map(({ key }) => key)])].sort(
    compareText,
  );
}
