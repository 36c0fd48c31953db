import type { MergeFlagsParams } from '../../graph/queries.generated.ts';
import type { Properties } from '../../graph/store.ts';
import { type Flag, flagSchema, SEVERITIES } from './flag.ts';

/** Node key of a flag. */
export const flagKey = (id: string): string => `flag:${id}`;

/** A flag as its node is written. */
export const flagNode = ({ evidence, severity, ...flag }: Flag): MergeFlagsParams['rows'][number] => ({
  ...flag,
  key: flagKey(flag.id),
  severity,
  severityRank: SEVERITIES.indexOf(severity),
  evidence: JSON.stringify(evidence),
});

/** A flag as its node says it. */
export function flagOfNode({ key: _key, severityRank: _rank, evidence, ...node }: Properties): Flag {
  return flagSchema.parse({ ...node, evidence: JSON.parse(String(evidence)) });
}
