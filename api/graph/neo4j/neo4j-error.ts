import { Neo4jError } from 'neo4j-driver';
import { redact } from '../redact.ts';
import { StoreError } from '../store.ts';

/** An error of the driver or the server in the port's words; what is not theirs stays as it is. */
export function neo4jError(error: unknown, address: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const code = String(error.code);
  if (code.startsWith('Neo.ClientError.Security.'))
    return new StoreError(
      'unauthorised',
      `Neo4j at ${address} did not accept the user name or password, or they do not allow this.`,
      'Set NEO4J_USER and NEO4J_PASSWORD.',
    );
  if (code === 'ServiceUnavailable' || code === 'SessionExpired')
    return new StoreError(
      'unreachable',
      `No Neo4j answers at ${address}.`,
      'Check that it runs, the address and the port (7687 unless changed), and whether it needs +s for TLS.',
    );
  if (
    code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut') ||
    code === 'Neo.TransientError.Transaction.LockAcquisitionTimeout'
  )
    return new StoreError(
      'deadline',
      `Neo4j at ${address} gave up a transaction that took too long.`,
      'Ask for less at a time, or try again when the store is less busy.',
    );
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed')
    return new StoreError(
      'constraint',
      'A write would have made the same thing twice.',
      'This is a fault of the program: please report it with the command that caused it.',
    );
  if (code.startsWith('Neo.TransientError.'))
    return new StoreError('conflict', `Neo4j at ${address} could not finish a transaction (${code}).`, 'Try again.');
  return new StoreError(
    'internal',
    `Neo4j at ${address} failed (${code}): ${redact(error.message)}`,
    'Try again; if it happens again, please report it with the command that caused it.',
  );
}
