import { erasures, existingHolders, existingKnownValues, holdersOfParties } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { erasedMark } from '../../intake/erased-mark.ts';
import type { SealKey } from '../../intake/seal-key.ts';
import { resolveParty } from '../resolve-party.ts';
import { WorkError } from '../work-error.ts';

/** What somebody wants erased. */
export interface ErasureTarget {
  /** Any id that `resolveParty` takes; `known:…` is an entry of a list. */
  readonly id: string;
  /** One record only, not all applications of the applicant that it belongs to. */
  readonly recordOnly: boolean;
}

/** Keys of the records that are to be erased, each once. @throws WorkError where one is not there, or has no record */
export async function eraseTargets(store: Runner, targets: readonly ErasureTarget[], key: SealKey): Promise<string[]> {
  const keys: string[] = [];
  for (const target of targets) {
    const records = await recordsOf(store, target).catch(async (error: unknown) => {
      throw (await erasedBefore(store, target, key)) ?? error;
    });
    keys.push(...records);
  }
  return [...new Set(keys)];
}

/** What to say of an id that is not there because it was erased. */
async function erasedBefore(store: Runner, { id }: ErasureTarget, key: SealKey): Promise<WorkError | undefined> {
  const named = id.trim().replace(/^(?:application|applicant|broker):/, '');
  const mayBe = id.startsWith('known:') ? [id] : [`application:${named}`, `broker:${named}`];
  const [erased] = await erasures(store, { keys: mayBe.map((one) => erasedMark(one, key)) });
  if (erased === undefined) return undefined;
  const when = `${erased.at.slice(0, 10)} by ${erased.by}`;
  return new WorkError('not-found', `A record with this id was erased on ${when}.`, 'Nothing is left to do.');
}

async function recordsOf(store: Runner, { id, recordOnly }: ErasureTarget): Promise<string[]> {
  if (id.startsWith('known:')) {
    const [known] = await existingKnownValues(store, { keys: [id] });
    if (known !== undefined) return [known.key];
    throw new WorkError('not-found', 'No list has this entry.', 'Its key is known:KIND:VALUE:LIST, as kept.');
  }
  const party = await resolveParty(store, id);
  const rows = await holdersOfParties(store, { parties: [party.key] });
  const holders = rows.map(({ holder }) => holder);
  if (party.kind === 'broker') {
    const [broker] = await existingHolders(store, { keys: [party.key] });
    if (typeof broker?.hash === 'string') return [party.key];
    throw new WorkError(
      'invalid',
      'No record declares this broker: applications give its id, and nothing else is kept of it.',
      'Erase the applications that name it.',
    );
  }
  if (!recordOnly) return holders;
  const named = id.trim().replace(/^(?:application|applicant):/, '');
  const record =
    holders.find((key) => key === `application:${named}`) ?? holders.find((key) => key.endsWith(`/${named}`));
  if (record !== undefined) return [record];
  throw new WorkError(
    'not-found',
    'No application has this id.',
    'Give its id in full: source/id where it has a source.',
  );
}
