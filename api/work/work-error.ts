export type WorkErrorCode = 'not-found' | 'ambiguous' | 'invalid' | 'leased' | 'stale';

/** A question that cannot be answered as it was put, with what to do next. Never carries data of a record. */
export class WorkError extends Error {
  override readonly name = 'WorkError';
  constructor(
    readonly code: WorkErrorCode,
    message: string,
    readonly next: string,
  ) {
    super(message);
  }
}
