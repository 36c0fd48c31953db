import type { Ref } from 'react';
import { Link, useNavigate } from 'react-router';
import { formatCount } from '../state/format.ts';
import { flagInQueue, type QueueChoice, queueAt, STATES } from '../state/queue-choice.ts';
import { useKeys } from './use-keys.ts';
import { type Neighbour, useNeighbours } from './use-neighbours.ts';

interface FlagStepsProps {
  readonly id: string;
  readonly choice: QueueChoice;
  /** Where to go on after a decision. */
  readonly onward: Ref<HTMLAnchorElement>;
}

/** Where a flag stands in the queue, and the ways to its neighbours and back. */
export function FlagSteps({ id, choice, onward }: FlagStepsProps) {
  const navigate = useNavigate();
  const { place, total, next, previous } = useNeighbours(id, choice);
  const back = queueAt({ ...choice, at: place === undefined ? next?.id : id });
  // Back leads to the queue, not through every flag that was looked at.
  const at = ({ id: other, after }: Neighbour) => flagInQueue(other, { ...choice, after });
  const step = (to: Neighbour | undefined) => to !== undefined && navigate(at(to), { replace: true });
  useKeys({ j: () => step(next), k: () => step(previous), u: () => navigate(back) });
  const states = STATES[choice.state].words.toLowerCase();
  return (
    <nav className="flag-steps" aria-label="Queue">
      <Link to={back} aria-keyshortcuts="U" ref={next === undefined ? onward : undefined}>
        Queue <kbd>U</kbd>
      </Link>
      {previous !== undefined && (
        <Link to={at(previous)} replace aria-keyshortcuts="K">
          Previous <kbd>K</kbd>
        </Link>
      )}
      {next !== undefined && (
        <Link to={at(next)} replace aria-keyshortcuts="J" ref={onward}>
          Next <kbd>J</kbd>
        </Link>
      )}
      <span className="quiet" role="status">
        {total !== undefined &&
          `${place === undefined ? '' : `${formatCount(place + 1)} of `}${formatCount(total)} ${states}`}
      </span>
    </nav>
  );
}
