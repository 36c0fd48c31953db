import { idOfKey } from '../party-key.ts';
import type { Flag, FlagEvidence } from './flag.ts';

/** A flag as `flag` prints it and deliveries carry it. */
export interface FlagLine {
  readonly id: string;
  readonly rule: Flag['rule'];
  readonly status: Flag['status'];
  readonly severity: Flag['severity'];
  /** Ids of parties, without prefix. */
  readonly subjects: readonly string[];
  readonly bits: number;
  readonly summary: string;
  readonly innocent: string;
  readonly evidence: readonly FlagEvidence[];
  readonly ring: string | null;
  readonly firstSeenAt: string;
  readonly lastChangedAt: string;
  readonly model: string;
  readonly version: number;
}

export const flagLine = (flag: Flag): FlagLine => ({
  id: flag.id,
  rule: flag.rule,
  status: flag.status,
  severity: flag.severity,
  subjects: flag.subjects.map(idOfKey),
  bits: flag.bits,
  summary: flag.summary,
  innocent: flag.innocent,
  evidence: flag.evidence,
  ring: flag.ring ?? null,
  firstSeenAt: flag.firstSeenAt,
  lastChangedAt: flag.lastChangedAt,
  model: flag.model,
  version: flag.version,
});
