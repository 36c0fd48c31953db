import { Link } from 'react-router';
import { type QueueChoice, queueAt } from '../state/queue-choice.ts';

interface QueuePagesProps {
  readonly choice: QueueChoice;
  readonly previous: { readonly after: string | undefined } | undefined;
  readonly next: { readonly after: string } | undefined;
}

/** The ways to other pages of the queue. */
export function QueuePages({ choice, previous, next }: QueuePagesProps) {
  const to = (after: string | undefined) => queueAt({ ...choice, after, at: undefined });
  if (choice.after === undefined && next === undefined) return null;
  return (
    <nav className="flag-links" aria-label="Pages of the queue">
      {choice.after !== undefined && previous?.after !== undefined && (
        <Link className="button" to={to(undefined)}>
          First page
        </Link>
      )}
      {choice.after !== undefined && (
        <Link className="button" to={to(previous?.after)}>
          {previous === undefined ? 'First page' : 'Previous page'}
        </Link>
      )}
      {next !== undefined && (
        <Link className="button" to={to(next.after)}>
          Next page
        </Link>
      )}
    </nav>
  );
}
