import { WORLD_PROFILES } from '../../../seed/world-profiles.ts';
import { type ModelPart, model } from '../../evidence/model.ts';
import { modelWithout } from '../../evidence/model-without.ts';
import { loadMeasuredWorld } from './load-measured-world.ts';
import { measure } from './measure.ts';
import { type MeasuredSeed, type Setting, type Summary, summarise } from './summarise.ts';
import { type WorkedExamples, workedExamples } from './worked-examples.ts';

export interface EvaluateOptions {
  readonly settings: readonly Setting[];
  readonly seeds: readonly number[];
  /** Parts of the model that are left out, one at a time, beside the whole model. */
  readonly without: readonly ModelPart[];
  /** How many missed operators and wrong rings of each setting are explained. */
  readonly examples: number;
  /** Whether pairs of the first world of each setting are worked out as examples, of kinds that no setting before it had. */
  readonly worked?: boolean;
  readonly signal?: AbortSignal;
  /** Told before each world. */
  readonly onWorld?: (setting: Setting, seed: number) => void;
}

/**
 * Measures the model on invented worlds, setting by setting: the whole model first, then without each part. Every world is
 * made and loaded once, through the same functions as any other data, and forgotten before the next.
 */
export async function* evaluate(options: EvaluateOptions): AsyncGenerator<Summary> {
  const variants = [undefined, ...options.without];
  const shown = new Set<string>();
  const figuresOnly = (part: ModelPart | undefined) => part !== undefined && options.examples === 0;
  for (const setting of options.settings) {
    const worlds = new Map<ModelPart | undefined, MeasuredSeed[]>(variants.map((part) => [part, []]));
    for (const seed of options.seeds) {
      options.onWorld?.(setting, seed);
      const { profile, applications, operatorShare } = setting;
      const made = { ...WORLD_PROFILES[profile], seed, applications, operatorShare };
      const wanted = options.worked === true && seed === options.seeds[0];
      let worked: WorkedExamples | undefined;
      const { world, census, seconds } = await loadMeasuredWorld(made, options.signal, async (store, loaded, truth) => {
        if (wanted) worked = await workedExamples(store, loaded, truth, shown);
      });
      for (const { about } of [...(worked?.found ?? []), ...(worked?.leftAlone ?? [])]) shown.add(about);
      const prior = { name: 'the share of operators in this world', operators: operatorShare };
      for (const [part, measured] of worlds) {
        options.signal?.throwIfAborted();
        const variant = part === undefined ? model : modelWithout(model, part);
        measured.push({ seed, seconds, worked, measured: measure(world, census, variant, prior, figuresOnly(part)) });
      }
    }
    for (const [part, measured] of worlds) yield summarise(setting, part, measured, options.examples);
  }
}
