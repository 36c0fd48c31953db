import { randomUUID } from 'node:crypto';
import { StoreError, type StoreErrorCode } from '../graph/store.ts';
import { AuditError } from '../guard/audit.ts';
import { InputError } from '../intake/input-error.ts';
import { SealKeyError } from '../intake/seal-key.ts';
import { WorkError } from '../work/work-error.ts';
import { type Context, INTERRUPTED, OUTPUT_FAILED, PIPE_CLOSED } from './context.ts';
import { EXIT } from './exit-code.ts';
import { printable } from './printable.ts';
import { UsageError } from './usage-error.ts';

/** The store cannot be opened or used as asked: something for the caller to change, nothing unexpected. */
const FOR_THE_CALLER: ReadonlySet<StoreErrorCode> = new Set([
  'locked',
  'rebuilding',
  'unreachable',
  'unauthorised',
  'version',
]);

/** Tells the caller why a command ended early, in words and without data of records, and answers its exit code. */
export function reportError(context: Pick<Context, 'stderr' | 'signal' | 'env'>, error: unknown): number {
  const say = (line: string) => context.stderr.write(`${line}\n`);
  if (context.signal.aborted) {
    if (context.signal.reason === PIPE_CLOSED) return EXIT.done;
    // Told once, at the end of the process whose output it is.
    if (context.signal.reason === OUTPUT_FAILED) return EXIT.unexpected;
    if (context.signal.reason === INTERRUPTED) {
      say('commonthread: interrupted.');
      return EXIT.unexpected;
    }
  }
  if (isForTheCaller(error)) {
    say(`commonthread: ${printable(error.message)}`);
    say(printable(error.next));
    return EXIT.usage;
  }
  if (error instanceof StoreError && error.code !== 'internal') {
    say(`commonthread: ${printable(error.message)}`);
    say(printable(error.next));
    return FOR_THE_CALLER.has(error.code) ? EXIT.usage : EXIT.unexpected;
  }
  // A message from a library may quote what it was given, so an unexpected one is not shown unless asked for.
  say(`commonthread: something unexpected happened (incident ${randomUUID().slice(0, 8)}).`);
  if (context.env.COMMONTHREAD_DEBUG) {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    for (let cause = causeOf(error); cause !== undefined; cause = causeOf(cause)) say(`Caused by: ${String(cause)}`);
  } else {
    say('Run it again with COMMONTHREAD_DEBUG=1 for the details, which may contain data of records.');
  }
  return EXIT.unexpected;
}

/** Something for the caller to change: what was asked, the input, the key, or the question. */
function isForTheCaller(error: unknown): error is UsageError | InputError | SealKeyError | WorkError | AuditError {
  return [UsageError, InputError, SealKeyError, WorkError, AuditError].some((kind) => error instanceof kind);
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}
