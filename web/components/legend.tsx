import { KINDS, type NodeKind } from '../state/kind.ts';
import { KindMark } from './icon.tsx';

interface LegendProps {
  readonly counts: ReadonlyMap<NodeKind, number>;
  readonly reading: 'values' | 'links';
}

/** What the shapes and lines mean, for what is in view. */
export function Legend({ counts, reading }: LegendProps) {
  const kinds = [...counts].filter(([kind]) => reading === 'values' || kind === 'applicant' || kind === 'broker');
  return (
    <div className="legend">
      <ul aria-label="Legend: kinds in view">
        {kinds.map(([kind, count]) => (
          <li key={kind}>
            <KindMark kind={kind} size={18} />
            <span>{KINDS[kind].one}</span>
            <span className="number quiet">{count}</span>
          </li>
        ))}
      </ul>
      <ul className="legend-lines" aria-label="Legend: lines">
        <li>
          <Line className="line-thin" />
          <Line className="line-thick" />
          <span>wider: more bits</span>
        </li>
        <li>
          <Line className="line-dashed" />
          <span>by association</span>
        </li>
        <li>
          <Line className="line-faint" />
          <span>set aside</span>
        </li>
      </ul>
    </div>
  );
}

function Line({ className }: { readonly className: string }) {
  return (
    <svg className={`legend-line ${className}`} width="22" height="10" aria-hidden="true">
      <line x1="1" y1="5" x2="21" y2="5" />
    </svg>
  );
}
