import { useState } from 'react';
import { formatCount, plural } from '../state/format.ts';
import type { RingStoryQuery } from '../state/operations.generated.ts';
import { remainsInWords } from '../state/ring-words.ts';
import { NodeButton } from './node-button.tsx';

const firstValues = 6;

interface RingHoldingProps {
  readonly held: NonNullable<RingStoryQuery['ring']>['holdsTogether'];
  readonly joinedBy: NonNullable<RingStoryQuery['ring']>['joinedBy'];
}

/** What the ring would be without each value: what changes most first. */
export function RingHolding({ held: { values, valuesNotTried, dissolvedBy }, joinedBy }: RingHoldingProps) {
  const [all, setAll] = useState(false);
  const shown = all ? values : values.slice(0, firstValues);
  return (
    <section>
      <h3>What holds it together</h3>
      <p className="quiet">
        {dissolvedBy === null
          ? 'No three values hold all of it.'
          : dissolvedBy.length === 1
            ? 'One value holds all of it.'
            : `${formatCount(dissolvedBy.length)} values hold all of it: without them nothing is left.`}
      </p>
      {joinedBy.map(({ broker, candidateCount, groups }) => (
        <p key={broker.key} className="quiet">
          {broker.name} stands between {formatCount(groups.length)} groups of it that share too little else to be one
          ring: {formatCount(sum(groups))} of its {formatCount(candidateCount)} candidates are here. It may not know.
        </p>
      ))}
      <ul className="rows without">
        {joinedBy.map(({ broker, groups }) => (
          <li key={broker.key}>
            <NodeButton node={broker.key} kind="broker" label={broker.name} />
            <span className="quiet row-fixed">of {formatCount(sum(groups))}</span>
            <span className="row-words">between {formatCount(groups.length)} groups</span>
          </li>
        ))}
        {shown.map((value) => (
          <li key={`${value.kind} ${value.attribute.key}`}>
            <NodeButton node={value.attribute.key} kind={value.kind} label={value.value} />
            <span className="quiet row-fixed">of {formatCount(value.partyCount)}</span>
            <span className="row-words">
              <span className="unseen">without it </span>
              {remainsInWords(value)}
            </span>
          </li>
        ))}
      </ul>
      {!all && values.length > firstValues && (
        <button type="button" className="plain-link" onClick={() => setAll(true)}>
          Show all {formatCount(values.length)}
        </button>
      )}
      {valuesNotTried > 0 && (
        <p className="quiet">{plural(valuesNotTried, 'value', 'values')} that fewer share were not tried.</p>
      )}
    </section>
  );
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
