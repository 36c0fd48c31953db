import { formatCount } from '../state/format.ts';
import type { KnownFrom, TrendPanel } from '../state/trend-panels.ts';

interface TrendTableProps {
  readonly caption: string;
  readonly weeks: readonly string[];
  readonly panels: readonly TrendPanel[];
  readonly known: KnownFrom;
  readonly week: number | undefined;
}

/** The same counts as the charts, the newest week first. */
export function TrendTable({ caption, weeks, panels, known, week }: TrendTableProps) {
  const rows = weeks.map((monday, at) => ({ monday, at })).reverse();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="trend-rows" aria-label={caption} tabIndex={0}>
      <table className="table dense trend-table">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              Week of
            </th>
            {panels.map(({ key, title }) => (
              <th key={key} scope="colgroup" colSpan={2} className="trend-group" dir="auto">
                {title}
              </th>
            ))}
          </tr>
          <tr>
            {panels.flatMap(({ key }) => [
              <th key={`${key} now`} scope="col" className="number trend-group">
                Now
              </th>,
              <th key={`${key} before`} scope="col" className="number">
                Year before
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ monday, at }) => (
            <tr key={monday} className={at === week ? 'chosen' : undefined}>
              <th scope="row">{monday}</th>
              {panels.flatMap(({ key, now, before }) => [
                <td key={`${key} now`} className="number trend-group">
                  {at < known.now ? '' : formatCount(now[at] ?? 0)}
                </td>,
                <td key={`${key} before`} className="number quiet">
                  {at < known.before ? '' : formatCount(before[at] ?? 0)}
                </td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
