import { type Difference, difference, type Stretch } from '../state/difference.ts';
import { formatInstant } from '../state/format.ts';
import type { WhyObservation } from '../state/why.ts';

interface ComparedProps {
  readonly a: WhyObservation | undefined;
  readonly b: WhyObservation | undefined;
  /** The whole texts are shown already. */
  readonly shownAbove: boolean;
}

/** How each of two parties typed a value, with the differing characters marked. */
export function Compared({ a, b, shownAbove }: ComparedProps) {
  const marked: Difference | undefined = a && b ? difference(a.raw, b.raw) : undefined;
  return (
    <div className="compared">
      <Side observation={a} stretches={shownAbove ? [] : marked?.a} />
      <Side observation={b} stretches={shownAbove ? [] : marked?.b} />
    </div>
  );
}

interface SideProps {
  readonly observation: WhyObservation | undefined;
  readonly stretches: readonly Stretch[] | undefined;
}

function Side({ observation, stretches }: SideProps) {
  if (observation === undefined) return <div className="side quiet">not seen</div>;
  return (
    <div className="side">
      {stretches?.length !== 0 && (
        <p className="raw" dir="auto">
          {(stretches ?? [{ text: observation.raw, same: true }]).map((stretch, at) =>
            stretch.same ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one fixed text
              <span key={at}>{stretch.text}</span>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one fixed text
              <mark key={at}>{stretch.text}</mark>
            ),
          )}
        </p>
      )}
      <p className="sighting">
        {observation.use} · <Instant iso={observation.observedAt} />
        <br />
        <span className="raw">{observation.record}</span>
        {observation.format !== null && (
          <>
            <br />
            typed as <span className="raw">{observation.format}</span>
          </>
        )}
      </p>
    </div>
  );
}

/** Broken between day and time at most. */
function Instant({ iso }: { readonly iso: string }) {
  const [day, ...time] = formatInstant(iso).split(' ');
  return (
    <>
      <span className="whole">{day}</span> <span className="whole">{time.join(' ')}</span>
    </>
  );
}
