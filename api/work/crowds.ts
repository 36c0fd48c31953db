import { isPublic } from '../evidence/innocent/public-place.ts';
import { model } from '../evidence/model.ts';
import { spreadOf } from '../evidence/shared-value.ts';
import { crowdedAttributes, crowdsOfAttributes, type SharedAmongRow } from '../graph/queries.generated.ts';
import type { Runner } from '../graph/store.ts';
import { CLAIM_HUB_NAMES } from '../intake/write/write-applicants.ts';
import { groupBy } from './group-by.ts';
import { byPages } from './pages.ts';

/** What is known of an applicant among many who were seen with one computer or network. */
export interface InCrowd {
  readonly party: string;
  /** Those that any of its applications states. */
  readonly towns: readonly string[];
  readonly residences: readonly string[];
}

/** Many applicants who were seen with one computer or network, and nobody else was. */
export interface Crowd {
  readonly attribute: string;
  readonly kind: 'device' | 'ip_address';
  /** In the order of their keys. */
  readonly members: readonly InCrowd[];
  /** Of a device, under how many different names it is held. */
  readonly names: number;
}

/** The computers and networks among some values that more parties hold than a claim may have names, all of them applicants. */
export async function crowdsOfPlaces(
  store: Runner,
  shared: readonly SharedAmongRow[],
): Promise<ReadonlyMap<string, Crowd>> {
  const many = shared.filter(({ kind, parties }) => isOfPlaces(kind) && parties > CLAIM_HUB_NAMES);
  const devices = many.flatMap(({ attribute, kind }) => (kind === 'device' ? [attribute] : []));
  const [rows, named] = await Promise.all([
    byPages(
      many.map(({ attribute }) => attribute),
      (page) => crowdsOfAttributes(store, { keys: page }),
    ),
    byPages(devices, (page) => crowdedAttributes(store, { attributes: page, most: CLAIM_HUB_NAMES })),
  ]);
  const names = new Map(named.map(({ attribute, names: count }) => [attribute, count]));
  const stated = groupBy(rows, ({ attribute }) => attribute);
  return new Map(
    many.flatMap(({ attribute, kind, parties }) => {
      const byParty = groupBy(stated.get(attribute) ?? [], ({ party }) => party);
      if (!isOfPlaces(kind) || byParty.size !== parties) return [];
      const members = [...byParty].map(([party, its]) => ({
        party,
        towns: [...new Set(its.flatMap(({ town }) => town ?? []))],
        residences: [...new Set(its.flatMap(({ residence }) => residence ?? []))],
      }));
      return [[attribute, { attribute, kind, members, names: names.get(attribute) ?? 0 }] as const];
    }),
  );
}

const isOfPlaces = (kind: string): kind is Crowd['kind'] => kind === 'device' || kind === 'ip_address';

/**
 * Whether it is a public computer, held under so many names that it joins no claims to one identity: it is set aside between
 * any two (`innocent/public-place.ts`) and says nothing of what they claim (`claim-channels.ts`).
 */
export const isPublicComputer = ({ kind, members, names }: Crowd): boolean =>
  kind === 'device' &&
  names > CLAIM_HUB_NAMES &&
  isPublic({ crowd: members, spread: spreadOf(members, model) }, model.publicParties);
