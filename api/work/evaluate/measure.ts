import type { Model, Prior } from '../../evidence/model.ts';
import { ringsOfWorld } from '../../evidence/rings.ts';
import type { World } from '../../evidence/world.ts';
import { bCubed } from './b-cubed.ts';
import { type CalibrationBin, calibrate } from './calibration.ts';
import { type Case, falselyHeld, missed } from './causes.ts';
import type { Census } from './census.ts';
import { clustersOf } from './clusters.ts';
import { isConnected, largestConnected } from './connected.ts';
import { largestCounted } from './counted-links.ts';
import { crosswalk, foundRing } from './found-rings.ts';
import { type Count, innocentsInRings, NOBODY, sharingOf } from './innocents-in-rings.ts';
import { type JudgedRing, judgeRings } from './judge-rings.ts';
import { judgedPairs } from './judged-pairs.ts';
import { pairwise } from './pairwise.ts';
import { precisionAt } from './precision-at.ts';
import { type PrecisionRecall, precisionRecall, shareOf } from './precision-recall.ts';
import { type OperatorResult, ringRecall } from './ring-recall.ts';
import { suspected } from './suspected.ts';

/** How many rings somebody who works through the queue looks at first. */
const FIRST = 25;

/** What one model finds in one world. */
export interface Measured {
  /** Operators that there is evidence of. */
  readonly operators: {
    readonly all: number;
    readonly found: number;
    /** Those of which equal values hold half together at all. */
    readonly connected: number;
    /** Those found, and those of which links that anything counts for hold half together: more nobody could find by links. */
    readonly countable: number;
  };
  /** Personas, and how many of them show nothing of their operator's. */
  readonly personas: { readonly all: number; readonly silent: number };
  readonly rings: Readonly<Record<JudgedRing['verdict'], number>>;
  /** Of rings: found operators, right rings. */
  readonly ring: PrecisionRecall;
  readonly bCubed: PrecisionRecall;
  readonly pairwise: PrecisionRecall;
  readonly precisionAt25: number | undefined;
  readonly innocents: Count;
  readonly byShape: ReadonlyMap<string, { readonly operators: number; readonly found: number }>;
  readonly bySharing: ReadonlyMap<string, Count>;
  readonly byNames: ReadonlyMap<string, Count>;
  readonly byNameForm: ReadonlyMap<string, Count>;
  readonly calibration: readonly CalibrationBin[];
  readonly missed: readonly Case[];
  readonly falseRings: readonly Case[];
  /** Finding the rings. */
  readonly seconds: number;
}

/** Finds the rings of a world as `commonthread rings` does, and compares them with the truth. */
export function measure(
  world: World,
  census: Census,
  model: Model,
  prior: Prior,
  /** Without what is told of the whole model only: causes, bits, and who is suspected. */
  figuresOnly = false,
): Measured {
  const started = performance.now();
  const rings = ringsOfWorld(world, model);
  const seconds = (performance.now() - started) / 1000;
  const judged = judgeRings(
    rings.map((ring) => foundRing(ring, census)),
    census,
  );
  const operators = ringRecall(judged, census);
  const clusters = clustersOf(judged, census);
  const count = (verdict: JudgedRing['verdict']) => judged.filter((ring) => ring.verdict === verdict).length;
  const counts = { right: count('right'), wrong: count('wrong'), grey: count('grey') };
  const found = operators.filter((one) => one.found).length;
  const isCountable = ({ members, found: isFound }: OperatorResult) =>
    isFound || (!figuresOnly && isConnected(largestCounted(members, world, model, ways), members));
  const ways = crosswalk(world, census);
  const doubted = figuresOnly ? new Set<string>() : suspected(world, census, model);
  const scene = { world, model, census, crosswalk: ways, judged };
  const personas = [...census.members.values()].filter(({ role }) => role === 'operator');
  const connected = operators.filter(({ members }) =>
    isConnected(largestConnected(members, world, ways, model.supporting), members),
  );
  return {
    operators: {
      all: operators.length,
      found,
      connected: connected.length,
      countable: operators.filter(isCountable).length,
    },
    personas: { all: personas.length, silent: personas.filter(({ carries }) => carries.length === 0).length },
    rings: counts,
    ring: precisionRecall(shareOf(counts.right, counts.right + counts.wrong), shareOf(found, operators.length)),
    bCubed: bCubed(clusters),
    pairwise: pairwise(clusters),
    precisionAt25: precisionAt(FIRST, judged),
    innocents: innocentsInRings(judged, census, doubted, () => 'all').get('all') ?? NOBODY,
    byShape: byShape(operators),
    bySharing: innocentsInRings(judged, census, doubted, sharingOf),
    byNames: innocentsInRings(judged, census, doubted, ({ names }) => names),
    byNameForm: innocentsInRings(judged, census, doubted, ({ nameForm }) => nameForm),
    calibration: figuresOnly ? [] : calibrate(judgedPairs(world, model, census, ways), prior),
    missed: figuresOnly ? [] : operators.filter((one) => !one.found).map((one) => missed(one, scene)),
    falseRings: judged.flatMap((one, index) => {
      const ring = rings[index];
      return !figuresOnly && one.verdict === 'wrong' && ring !== undefined ? [falselyHeld(one, ring, scene)] : [];
    }),
    seconds,
  };
}

function byShape(operators: ReturnType<typeof ringRecall>): Measured['byShape'] {
  const shapes = new Map<string, { operators: number; found: number }>();
  for (const { shape, found } of operators) {
    const known = shapes.get(shape) ?? { operators: 0, found: 0 };
    shapes.set(shape, { operators: known.operators + 1, found: known.found + (found ? 1 : 0) });
  }
  return shapes;
}
