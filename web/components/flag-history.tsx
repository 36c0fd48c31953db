import { formatInstant } from '../state/format.ts';
import type { FlagDetailsQuery } from '../state/operations.generated.ts';

/** Who did what with a flag, the oldest first. */
export function FlagHistory({ history }: { readonly history: FlagDetailsQuery['flag']['history'] }) {
  return (
    <section>
      <h2>History</h2>
      <ol className="flag-history">
        {history.map((line) => (
          <li key={`${line.at} ${line.did} ${line.text}`}>
            <span className="quiet">{formatInstant(line.at)}</span> <strong dir="auto">{line.by}</strong>{' '}
            <span dir="auto">{line.did}</span>
            {line.text !== null && <q dir="auto">{line.text}</q>}
          </li>
        ))}
      </ol>
    </section>
  );
}
