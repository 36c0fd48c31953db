import { Link } from 'react-router';
import { ringAt } from '../state/address.ts';
import { formatBits, formatDay, formatInstant } from '../state/format.ts';
import type { RingStoryQuery } from '../state/operations.generated.ts';
import { changeInWords } from '../state/ring-words.ts';

type Story = NonNullable<RingStoryQuery['ring']>;

interface RingLineageProps {
  readonly lineage: Story['lineage'];
  readonly bridges: Story['bridges'];
}

/** What became of the ring since it was first recorded, and the rings next to it. */
export function RingLineage({ lineage: { firstSeenAt, changes, since }, bridges }: RingLineageProps) {
  return (
    <section>
      <h3>What became of it</h3>
      {firstSeenAt === null && (
        <p className="quiet">Not recorded yet. The nightly run gives it a history from its next run on.</p>
      )}
      <ol className="lineage">
        {changes.map((change) => (
          <li key={`${change.at} ${change.kind}`}>
            <time dateTime={change.at} title={formatInstant(change.at)}>
              {formatDay(change.at)}
            </time>
            <span>
              {changeInWords(change)}
              <Others rings={[...change.parents, ...change.children]} />
            </span>
          </li>
        ))}
        {since !== null && (
          <li>
            <span className="quiet">since</span>
            <span>
              {changeInWords(since)}, not recorded yet
              <Others rings={[...since.parents, ...since.children]} />
            </span>
          </li>
        )}
      </ol>
      {bridges.map((bridge) => (
        <p key={`${bridge.party.key} ${bridge.to.key}`}>
          <span dir="auto">{bridge.to.name}</span> is linked to <span dir="auto">{bridge.party.name}</span> of{' '}
          <Link to={ringAt(bridge.ring)}>another ring</Link> by {formatBits(bridge.bits)} bits: too little to make one
          ring of both.
        </p>
      ))}
    </section>
  );
}

/** Links to the rings that something came from or went to. */
function Others({ rings }: { readonly rings: readonly string[] }) {
  return rings.map((ring) => (
    <span key={ring}>
      {' · '}
      <Link className="raw" to={ringAt(ring)}>
        {ring}
      </Link>
    </span>
  ));
}
