import type { SeedApplication, Truth } from '../../../seed/record.ts';
import { guessPlanted } from '../../seed/guess-planted.ts';
import { readLines } from './job-row.ts';
import type { Relations } from './population.ts';
import type { WorldFiles } from './write-population.ts';

type Trait = (record: SeedApplication, position: number) => string;

const LISTS = [
  'phones',
  'emails',
  'addresses',
  'bankAccounts',
  'devices',
  'profiles',
  'education',
  'employment',
  'references',
  'events',
  'payments',
  'equipment',
] as const;

const shapeOf = (text: string | undefined) =>
  (text ?? '')
    .replace(/\p{L}+/gu, 'a')
    .replace(/\p{N}+/gu, '9')
    .slice(0, 24);

const TRAITS: readonly Trait[] = [
  (record) =>
    Object.keys(record)
      .filter((key) => key !== 'broker')
      .join(),
  (record) => `${record.source} ${record.role?.title} ${record.role?.remote}`,
  (record) => `${record.applicant.birthDate?.slice(0, 4)}`,
  (record) => `${record.applicant.governmentId?.type} ${shapeOf(record.applicant.governmentId?.value)}`,
  (record) => record.applicant.name.charAt(0),
  (record) => shapeOf(record.applicant.name),
  // Where somebody says they live: other addresses may be the operator's own, which is what there is to find.
  (record) => shapeOf(record.addresses?.find(({ use }) => use === 'residence')?.text),
  (record) => (record.addresses ?? []).map(({ use }) => use).join(),
  (record) => (record.phones?.[0] ?? '').replace(/^\+\d+/, '+').replace(/\d+/g, '9'),
  (record) => `${record.emails?.[0]?.split('@')[1]} ${record.emails?.[0]?.includes('+')}`,
  (record) => record.submittedAt.slice(11, 13),
  (_, position) => `${Math.floor(position / 1200)}`,
  ({ id }) => `${Math.floor(Number(id.slice(4)) / 1200)}`,
  ...LISTS.map(
    (list): Trait =>
      (record) =>
        `${record[list]?.length ?? -1}`,
  ),
];

/**
 * What a classifier makes of everything in a population that is no shared value: 0.5 is nothing. People of institutions are
 * left out: no persona claims to live in one, and six addresses are easily learnt.
 */
export async function tellsOf(files: WorldFiles): Promise<{ readonly area: number; readonly error: number }> {
  const truths = new Map((await readLines<Truth>(files.truth)).map((truth) => [truth.record, truth]));
  const relations = files.relations === undefined ? [] : await readLines<Relations>(files.relations);
  const housed = new Set(relations.flatMap(({ record, institution }) => (institution ? [record] : [])));
  const records = (await readLines<SeedApplication>(files.applications)).flatMap((record) => {
    const truth = truths.get(record.source === undefined ? record.id : `${record.source}/${record.id}`);
    return truth === undefined || housed.has(truth.record) ? [] : [{ kind: 'application' as const, record, truth }];
  });
  return guessPlanted(records, TRAITS);
}
