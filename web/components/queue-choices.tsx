import { useNavigate } from 'react-router';
import { RULE_WORDS } from '../state/flag-words.ts';
import type { FlagRule } from '../state/operations.generated.ts';
import { type QueueChoice, type QueueState, queueAt, STATES } from '../state/queue-choice.ts';

const states = Object.keys(STATES) as readonly QueueState[];
const rules = Object.keys(RULE_WORDS) as readonly FlagRule[];

/** Which flags are listed. Each choice is an address. */
export function QueueChoices({ choice }: { readonly choice: QueueChoice }) {
  const navigate = useNavigate();
  const to = (change: Partial<QueueChoice>) =>
    navigate(queueAt({ ...choice, after: undefined, at: undefined, ...change }));
  return (
    <div className="queue-choices">
      <label>
        State
        <select value={choice.state} onChange={({ target }) => to({ state: target.value as QueueState })}>
          {states.map((state) => (
            <option key={state} value={state}>
              {STATES[state].words}
            </option>
          ))}
        </select>
      </label>
      <label>
        Rule
        <select
          value={choice.rule ?? ''}
          onChange={({ target }) => to({ rule: target.value === '' ? undefined : (target.value as FlagRule) })}
        >
          <option value="">All</option>
          {rules.map((rule) => (
            <option key={rule} value={rule}>
              {RULE_WORDS[rule]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
