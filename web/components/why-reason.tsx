import { plural } from '../state/format.ts';
import { KINDS } from '../state/kind.ts';
import type { WhyReason } from '../state/why.ts';
import { BitsBar } from './bits-bar.tsx';
import { Compared } from './compared.tsx';
import { KindMark } from './icon.tsx';
import { SideBySide } from './side-by-side.tsx';

interface ReasonRowProps {
  readonly reason: WhyReason;
  readonly reasons: readonly WhyReason[];
  readonly scale: number;
}

/** One reason: the value as each typed it, as it was read, who holds it, what it adds, and what explains it. */
export function ReasonRow({ reason, reasons, scale }: ReasonRowProps) {
  const stronger = reasons.find((other) => other.attribute.key === reason.countedWith);
  const pairs = Math.max(reason.a.length, reason.b.length);
  return (
    <article className={reason.setAside ? 'reason reason-aside' : 'reason'}>
      <header>
        <KindMark kind={reason.kind} size={20} />
        <h4>{KINDS[reason.kind].one}</h4>
        <span className="quiet">held by {plural(reason.sharedBy, 'party', 'parties')}</span>
        <BitsBar bits={reason.bits} alone={reason.aloneBits} scale={scale} />
      </header>
      {reason.texts && <SideBySide texts={reason.texts} />}
      {Array.from({ length: Math.min(pairs, 3) }, (_, at) => (
        <Compared
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of one answer, never reordered
          key={at}
          a={reason.a[at] ?? reason.a[0]}
          b={reason.b[at] ?? reason.b[0]}
          shownAbove={reason.texts !== null}
        />
      ))}
      {pairs > 3 && <p className="quiet">and {plural(pairs - 3, 'more sighting', 'more sightings')}</p>}
      <p className="canonical">
        <span className="quiet">{reason.kind.endsWith('_similar') ? 'similar, not equal:' : 'read as'}</span>{' '}
        <span className="raw" dir="auto">
          {reason.value}
        </span>
      </p>
      {reason.texts === null && <Rules reason={reason} />}
      {reason.setAside && (
        <p className="aside-because" dir="auto">
          {reason.setAside.because}
        </p>
      )}
      {reason.countedWith !== null && (
        <p className="aside-because">
          Comes with {stronger ? `the ${KINDS[stronger.kind].one.toLowerCase()}` : 'a stronger reason'}, so it is
          counted once.
        </p>
      )}
    </article>
  );
}

function Rules({ reason }: { readonly reason: WhyReason }) {
  const rules = [...new Set([...reason.a, ...reason.b].map((observation) => observation.rule))].filter(Boolean);
  return rules.map((rule) => (
    <p key={rule} className="rule" dir="auto">
      {rule}
    </p>
  ));
}
