import type { Corroboration } from '../corroboration.ts';
import type { SetAsideReason } from '../link.ts';
import type { Model } from '../model.ts';
import type { SharedValue } from '../shared-value.ts';
import type { World } from '../world.ts';

/** An innocent explanation that was found, with its reason in one sentence. */
export interface Explanation {
  readonly reason: SetAsideReason;
  readonly because: string;
}

/** One innocent explanation: answers where it applies to this value between this pair. Pure, and the same for (a, b) and (b, a). */
export type Explain = (
  shared: SharedValue,
  world: World,
  model: Model,
  /** Whether the pair shares something of another family that no explanation covers. */
  corroborated: Corroboration,
) => Explanation | undefined;
