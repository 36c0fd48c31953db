import type { CaseLineOfHistory } from '../state/case-file.ts';
import { formatInstant } from '../state/format.ts';

interface MeanwhileLinesProps {
  readonly history: readonly CaseLineOfHistory[];
  /** The version that somebody saw. */
  readonly since: number;
}

/** What others did to a case since somebody saw it. */
export function MeanwhileLines({ history, since }: MeanwhileLinesProps) {
  const lines = history.filter(({ version }) => version > since);
  if (lines.length === 0) return null;
  return (
    <ul className="meanwhile" aria-label="Done meanwhile">
      {lines.map((line) => (
        <li key={`${line.version} ${line.at} ${line.did}`}>
          <span className="quiet dates">{formatInstant(line.at)}</span> <strong dir="auto">{line.by}</strong>{' '}
          <span dir="auto">{line.did}</span>
          {line.text !== null && <q dir="auto">{line.text}</q>}
        </li>
      ))}
    </ul>
  );
}
