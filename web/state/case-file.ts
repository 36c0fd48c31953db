import type { CaseDetailsQuery } from './operations.generated.ts';

/** Parts of one case file. */
export type CaseFile = CaseDetailsQuery['case'];
export type CasePin = CaseFile['pins'][number];
export type CaseLineOfHistory = CaseFile['history'][number];
