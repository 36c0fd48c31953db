import { flagPlaces, flagsByKey, workAbout } from '../../graph/queries.generated.ts';
import type { Runner } from '../../graph/store.ts';
import { everyKeyOf } from '../entities/every-key-of.ts';
import { subjectKey } from '../journal/set-subjects.ts';
import { byPages } from '../pages.ts';
import { resolveParty } from '../resolve-party.ts';
import { WorkError } from '../work-error.ts';
import { FLAG_RULES, FLAG_STATUSES, type Flag, type FlagRule, type FlagStatus, SEVERITIES } from './flag.ts';
import { flagKey, flagOfNode } from './flag-node.ts';

export interface FlagsQuestion {
  /** All where it is left out. */
  readonly statuses?: readonly FlagStatus[] | undefined;
  readonly rules?: readonly FlagRule[] | undefined;
  /** Any id that `resolveParty` takes. */
  readonly party?: string | undefined;
}

/** Where a flag stands in the list: the gravest first, then the strongest. */
export interface FlagPlace {
  /** Node key. */
  readonly key: string;
  readonly rank: number;
}

/** More than any bits. */
const SEVERITY_STEP = 1e4;

const placeOf = (key: string, severityRank: number, bits: number): FlagPlace => ({
  key,
  rank: severityRank * SEVERITY_STEP + bits,
});

/** The flags that a question is about, the gravest first, then the strongest. @throws WorkError where there is no such party */
export async function findFlags(store: Runner, question: FlagsQuestion = {}): Promise<FlagPlace[]> {
  const statuses = question.statuses ?? FLAG_STATUSES;
  const rules = question.rules ?? FLAG_RULES;
  if (question.party !== undefined) {
    const { key } = await resolveParty(store, question.party);
    const found = await flagsOfParties(store, [key]);
    return found
      .filter((flag) => statuses.includes(flag.status) && rules.includes(flag.rule))
      .map((flag) => placeOf(flagKey(flag.id), SEVERITIES.indexOf(flag.severity), flag.bits))
      .sort((x, y) => y.rank - x.rank || (x.key < y.key ? -1 : 1));
  }
  const rows = await flagPlaces(store, { statuses, rules });
  return rows.map(({ key, severityRank, bits }) => placeOf(key, severityRank, bits));
}

/** Flags by node key, in that order; without those that are not there. */
export async function readFlags(store: Runner, keys: readonly string[]): Promise<Flag[]> {
  const rows = await byPages(keys, (page) => flagsByKey(store, { keys: page }));
  const found = new Map(rows.map(({ key, flag }) => [key, flagOfNode(flag)]));
  return keys.flatMap((key) => found.get(key) ?? []);
}

/** @throws WorkError `not-found` */
export async function flagById(store: Runner, id: string): Promise<Flag> {
  const [flag] = await readFlags(store, [flagKey(id)]);
  if (flag !== undefined) return flag;
  throw new WorkError('not-found', 'No flag has this id.', 'List the flags: an id has 16 hexadecimal digits.');
}

/** Every flag about these parties, also those raised when a party went by the id of another of its applications. */
export async function flagsOfParties(store: Runner, parties: readonly string[]): Promise<Flag[]> {
  const subjects = (await everyKeyOf(store, parties)).map(subjectKey);
  const about = await byPages(subjects, (page) => workAbout(store, { subjects: page }));
  const asked = new Set(subjects);
  const flags = await readFlags(store, [
    ...new Set(about.flatMap(({ key }) => (key.startsWith('flag:') ? [key] : []))),
  ]);
  return flags.filter((flag) => flag.subjects.some((subject) => asked.has(subjectKey(subject))));
}
