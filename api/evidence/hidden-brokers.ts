import { articulationPoints } from './articulation-points.ts';
import { betweenRing } from './between-ring.ts';
import { compareText } from './compare-text.ts';
import type { EvidenceKind } from './evidence-kind.ts';
import {
  type HoldsTogether,
  holdsTogether,
  type Outcome,
  type Remains,
  remainsWithoutParty,
} from './holds-together.ts';
import type { Ring } from './link.ts';
import { model as initialModel, type Model } from './model.ts';
import type { RingValue } from './ring-graph.ts';
import { INNOCENT } from './ring-paragraph.ts';
import { sentence } from './sentence.ts';
import { livesAt, receivesElsewhere } from './shared-value.ts';
import { type PartyUse, profileOf } from './value-profile.ts';
import type { HeldValue, World } from './world.ts';

/**
 * What somebody or something does for a ring. `receives`: an address gets things for many who live elsewhere. `hosts`: a
 * party of the ring lives or does business there. `is_paid`: an account is many applicants'. `vouches`: a reference is
 * many applicants'. `connects`: another value or party without which the ring comes apart.
 */
export type HiddenRole = 'receives' | 'hosts' | 'is_paid' | 'vouches' | 'connects';

/** A party or value that stands between the others of a ring and that nobody declared as a broker. */
export interface HiddenBroker {
  readonly role: HiddenRole;
  /** Key of a value, or of a party. */
  readonly node: string;
  /** Of a value. */
  readonly kind: EvidenceKind | undefined;
  /** Of a value: canonical, masked where sealed. */
  readonly value: string | undefined;
  /** Parties of the ring for which it does so. */
  readonly parties: readonly string[];
  /** Keys of their applications that show it. */
  readonly applications: readonly string[];
  /** Share of the shortest ways between two others that lead over it, 0 to 1. */
  readonly betweenness: number;
  /** What the ring would be without it. */
  readonly without: Remains;
  /** What else could explain it, in a sentence. */
  readonly innocent: string;
}

/** For so many it counts as many: as with hubs. */
const MANY = 3;
/** A host receives for others than itself. */
const GUESTS = 2;

/** Everything that stands between the others of a ring, what would be left of it the least first. */
export function hiddenBrokers(
  ring: Ring,
  world: World,
  model: Model = initialModel,
  held: HoldsTogether = holdsTogether(ring, world, model),
): HiddenBroker[] {
  const between = betweenRing(ring, held.values);
  // Without whom a ring is too small for a broker to join it to others is between nobody.
  const links = articulationPoints(ring.links);
  const members = new Set(ring.parties);
  const found = [
    ...held.values
      .filter(({ kind }) => !model.supporting.includes(kind))
      .flatMap((value) => ofValue(value, members, world)),
    ...held.parties.flatMap(({ party, ...without }) => (links.has(party) ? connecting(party, without) : [])),
  ];
  const hosts = held.values.flatMap((value) => hostsOf(value, members, world, ring));
  return [...found, ...hosts]
    .map((one): HiddenBroker => ({ ...one, betweenness: between.get(one.node) ?? 0 }))
    .sort(
      (x, y) =>
        (x.without.pieces[0]?.length ?? 0) - (y.without.pieces[0]?.length ?? 0) ||
        y.betweenness - x.betweenness ||
        compareText(x.node, y.node) ||
        compareText(x.role, y.role),
    );
}

type Found = Omit<HiddenBroker, 'betweenness'>;

function ofValue(value: RingValue & Remains, members: ReadonlySet<string>, world: World): Found[] {
  const { attribute, kind, outcome, pieces, alone } = value;
  const heldValue = world.values.get(attribute);
  if (heldValue === undefined) return [];
  const uses = usesOf(heldValue, members, world);
  const role = ROLE_OF_KIND[kind] ?? 'connects';
  const served = role === 'receives' ? uses.filter(receivesElsewhere) : uses.filter((use) => use.kind === 'applicant');
  if (served.length < MANY || (role === 'connects' && !COMES_APART.includes(outcome))) return [];
  const parties = served.map(({ party }) => party);
  return [
    {
      role,
      node: attribute,
      kind,
      value: value.value,
      parties,
      applications: showing(heldValue, new Set(parties), world),
      without: { outcome, pieces, alone },
      innocent: sentence(INNOCENT[kind]),
    },
  ];
}

const ROLE_OF_KIND: Readonly<Partial<Record<EvidenceKind, HiddenRole>>> = {
  address: 'receives',
  address_similar: 'receives',
  bank_account: 'is_paid',
  reference: 'vouches',
};

const COMES_APART: readonly Outcome[] = ['splits', 'dissolves'];

/** Parties of the ring that live or do business where the value receives for others of it. */
function hostsOf(value: RingValue & Remains, members: ReadonlySet<string>, world: World, ring: Ring): Found[] {
  const heldValue = world.values.get(value.attribute);
  if (heldValue === undefined || ROLE_OF_KIND[value.kind] !== 'receives') return [];
  const uses = usesOf(heldValue, members, world);
  const guests = uses.filter(receivesElsewhere).map(({ party }) => party);
  if (guests.length < GUESTS) return [];
  return uses
    .filter((use) => livesAt(use) || use.kind === 'broker')
    .map(({ party }) => ({
      role: 'hosts',
      node: party,
      kind: undefined,
      value: undefined,
      parties: guests,
      applications: showing(heldValue, new Set([party, ...guests]), world),
      without: remainsWithoutParty(ring, party, world),
      innocent: 'Somebody may take parcels for relatives, flatmates or a neighbour and know of nothing else.',
    }));
}

function connecting(party: string, without: Remains): Found[] {
  // In a ring of three whoever is in the middle is no broker yet.
  if (without.outcome !== 'splits') return [];
  return [
    {
      role: 'connects',
      node: party,
      kind: undefined,
      value: undefined,
      parties: without.pieces.flat(),
      applications: [],
      without,
      innocent: 'Somebody whose identity, phone or account was used by others stands between them as well.',
    },
  ];
}

const usesOf = (value: HeldValue, members: ReadonlySet<string>, world: World): PartyUse[] =>
  [...profileOf(value, world).parties.values()].filter(({ party }) => members.has(party));

/** Applications of these parties that hold a value. */
const showing = (value: HeldValue, parties: ReadonlySet<string>, world: World): string[] =>
  [...new Set(value.holdings.map(({ holder }) => holder))]
    .filter((holder) => holder.startsWith('application:') && parties.has(world.holders.get(holder)?.party ?? ''))
    .sort(compareText);
