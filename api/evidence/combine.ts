import { type Assessment, bits, type Pair } from './bits.ts';
import type { Corroboration } from './corroboration.ts';
import { type EvidenceKind, kindOfValues } from './evidence-kind.ts';
import type { Reason } from './link.ts';
import type { Model } from './model.ts';
import { onceForEach } from './once-for-each.ts';
import { heldOfSimilar } from './similar-values.ts';
import type { ValueProfile } from './value-profile.ts';
import type { HeldValue, World } from './world.ts';

/** The reasons of a pair with their totals. */
export interface Combined {
  readonly reasons: readonly Reason[];
  readonly bits: number;
  readonly bitsIfNothingSetAside: number;
}

/**
 * Adds up what a pair shares. Kinds that come together count once, values with nearly the same holders count once,
 * each kind is capped, and supporting kinds alone add nothing.
 */
export function combine(values: readonly HeldValue[], pair: Pair, world: World, model: Model): Combined {
  const assessed = assess(values, pair, world, model);
  const counted = count(
    assessed.map((assessment) => ({ assessment, bits: assessment.bits, counts: assessment.setAside === undefined })),
    model,
  );
  const other = count(
    assessed.map((assessment) => ({ assessment, bits: Math.max(assessment.aloneBits, assessment.bits), counts: true })),
    model,
  );
  const reasons = counted.map(({ assessment, adds, countedWith }): Reason => {
    const { value } = assessment.shared;
    return {
      kind: value.kind,
      attribute: value.key,
      value: value.shown,
      sharedBy: value.parties,
      bits: adds,
      aloneBits: assessment.aloneBits,
      setAside: assessment.setAside,
      countedWith,
      similar:
        value.similar === undefined
          ? undefined
          : { a: heldOfSimilar(value, pair.a, world), b: heldOfSimilar(value, pair.b, world) },
    };
  });
  return {
    reasons: reasons.sort(strongestFirst),
    bits: sum(counted),
    bitsIfNothingSetAside: Math.max(sum(other), sum(counted)),
  };
}

/** Each value that a pair shares, weighed in the light of the others. */
export function assess(values: readonly HeldValue[], pair: Pair, world: World, model: Model): Assessment[] {
  const first = values.flatMap((value) => bits(value, pair, world, model) ?? []);
  return first.map((assessment) => {
    const corroborated = corroboration(assessment, first, model);
    return corroborated === 'alone'
      ? assessment
      : (bits(assessment.shared.value, pair, world, model, corroborated) ?? assessment);
  });
}

/** Strongest first; among equals what would be stronger alone, then by key: a total order. */
const strongestFirst = (x: Reason, y: Reason): number =>
  y.bits - x.bits || y.aloneBits - x.aloneBits || (x.attribute < y.attribute ? -1 : 1);

/**
 * Whether the pair shares something else that stands: of another kind and no supporting one, or the network that a
 * device was seen on, which rules out that two devices only look alike.
 */
function corroboration({ shared }: Assessment, all: readonly Assessment[], model: Model): Corroboration {
  const { kind } = shared.value;
  const found = all.some((other) => {
    const otherKind = other.shared.value.kind;
    if (kindOfValues(otherKind) === kindOfValues(kind) || other.setAside !== undefined) return false;
    return model.supporting.includes(otherKind) ? familyOf(kind, model).includes(otherKind) : true;
  });
  if (found) return 'with';
  if (kind !== 'device') return 'alone';
  if (all.some(({ setAside }) => setAside?.reason === 'shared_network')) return 'public';
  return shared.a.online && shared.b.online ? 'alone' : 'unstated';
}

interface Candidate {
  readonly assessment: Assessment;
  readonly bits: number;
  readonly counts: boolean;
}

interface Counted {
  readonly assessment: Assessment;
  readonly adds: number;
  readonly countedWith: string | undefined;
}

function count(candidates: readonly Candidate[], model: Model): Counted[] {
  // By what each may count: a network that comes with a device must not stand for it and then be capped.
  const most = ({ assessment, bits }: Candidate) => Math.min(bits, model.caps[assessment.shared.value.kind]);
  const ordered = [...candidates].sort(
    (x, y) => most(y) - most(x) || (x.assessment.shared.value.key < y.assessment.shared.value.key ? -1 : 1),
  );
  const standing = ordered.some(
    ({ assessment, bits, counts }) => counts && bits > 0 && !model.supporting.includes(assessment.shared.value.kind),
  );
  const used = new Map<EvidenceKind, number>();
  const taken: Assessment[] = [];
  return ordered.map(({ assessment, bits, counts }) => {
    if (!counts) return { assessment, adds: 0, countedWith: undefined };
    const { kind } = assessment.shared.value;
    const stronger = taken.find((other) => comeTogether(other, assessment, model));
    if (stronger !== undefined) return { assessment, adds: 0, countedWith: stronger.shared.value.key };
    taken.push(assessment);
    if (!standing) return { assessment, adds: 0, countedWith: undefined };
    const before = used.get(kind) ?? 0;
    const adds = Math.min(bits, Math.max(0, model.caps[kind] - before));
    used.set(kind, before + adds);
    return { assessment, adds, countedWith: undefined };
  });
}

function comeTogether(x: Assessment, y: Assessment, model: Model): boolean {
  const kinds = [x.shared.value.kind, y.shared.value.kind] as const;
  if (kinds[0] !== kinds[1] && familyOf(kinds[0], model).includes(kinds[1])) return true;
  // Inside one home nothing is independent: who shares the phone shares the network as well.
  return (x.oneHome && y.oneHome) || overlap(x.shared.profile, y.shared.profile) >= model.sameHolders;
}

const familyOf = (kind: EvidenceKind, model: Model): readonly EvidenceKind[] =>
  model.families.find((family) => family.includes(kind)) ?? [kind];

/** Jaccard index of the two sets of parties. */
const overlap = onceForEach(({ parties: x }: ValueProfile, { parties: y }: ValueProfile): number => {
  let both = 0;
  for (const party of x.keys()) if (y.has(party)) both += 1;
  return both / (x.size + y.size - both);
});

const sum = (counted: readonly Counted[]): number => counted.reduce((total, { adds }) => total + adds, 0);
