import { hash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import { derive } from './derive.ts';
import { type IntakeContext, type SealedRecord, seal } from './seal.ts';
import type { SealKey } from './seal-key.ts';
import { classify, type Problem, type ValidRecord } from './validate.ts';
import type { Incoming } from './write/plan.ts';

export interface Prepared {
  readonly incoming: Incoming;
  /** Values that gave no attribute, by field and reason. */
  readonly problems: readonly Problem[];
}

/** Makes a valid record ready to be written: sealed, hashed, derived. */
export function prepare(valid: ValidRecord, key: SealKey, context: IntakeContext): Prepared {
  const { sealed, problems } = seal(valid, key, context);
  const text = canonicalJson(sealed.record);
  const derivation = derive(sealed);
  return {
    incoming: { derived: derivation.derived, text, hash: hash('sha256', text) },
    problems: [...problems, ...derivation.problems],
  };
}

/** The same from a kept text, which is sealed already. */
export function prepareKept(text: string, pointer: string | undefined): Incoming {
  const record: object = JSON.parse(text);
  const { derived } = derive({ kind: classify(record), record } as SealedRecord);
  return { derived, text, hash: hash('sha256', text), ...(pointer === undefined ? {} : { pointer }) };
}
