import { useState } from 'react';
import { formatCount, formatDay, formatInstant } from '../state/format.ts';
import type { RingStoryQuery } from '../state/operations.generated.ts';
import { eventInWords } from '../state/ring-words.ts';
import { NodeButton } from './node-button.tsx';

const firstEntries = 10;

interface RingTimelineProps {
  readonly timeline: NonNullable<RingStoryQuery['ring']>['timeline'];
}

/** What happened to the ring's applications, as far as it has a date. */
export function RingTimeline({ timeline: { totalCount, entries } }: RingTimelineProps) {
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, firstEntries);
  return (
    <section>
      <h3>
        What happened <span className="quiet">{formatCount(totalCount)}, by day in UTC</span>
      </h3>
      <ol className="timeline">
        {shown.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <li key={index}>
            <time dateTime={entry.at} title={formatInstant(entry.at)}>
              {formatDay(entry.at)}
            </time>
            <NodeButton node={entry.party.key} kind="applicant" label={entry.party.name} />
            <span className="timeline-what" dir="auto">
              {eventInWords(entry)}
            </span>
          </li>
        ))}
      </ol>
      {!all && entries.length > firstEntries && (
        <button type="button" className="plain-link" onClick={() => setAll(true)}>
          Show all {formatCount(entries.length)}
        </button>
      )}
      {all && totalCount > entries.length && (
        <p className="quiet">
          The first {formatCount(entries.length)} of {formatCount(totalCount)}.
        </p>
      )}
    </section>
  );
}
