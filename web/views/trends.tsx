import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { Failure, Notice, Skeleton, Typed } from '../components/states.tsx';
import { TrendChart } from '../components/trend-chart.tsx';
import { TrendChoices } from '../components/trend-choices.tsx';
import { TrendTable } from '../components/trend-table.tsx';
import { useTitle } from '../components/use-title.ts';
import { storeQuery, trendsQuery } from '../queries.ts';
import { formatCount, formatDay } from '../state/format.ts';
import type { TrendsQuery } from '../state/operations.generated.ts';
import { MEASURE_WORDS, readTrendChoice, type TrendChoice, trendsAt, trendsCommand } from '../state/trend-choice.ts';
import { knownFrom, panelsOf, spanInWords } from '../state/trend-panels.ts';

/** Groups that are drawn before somebody asks for all. */
const firstGroups = 12;

/** Applications, flags and confirmed operators by week, beside the year before. */
export function TrendsView() {
  useTitle('Trends');
  const choice = readTrendChoice(useLocation().hash);
  const trends = useQuery(trendsQuery(choice));
  // Without it a year that the store does not reach back to would be compared with as if it were whole.
  const store = useQuery(storeQuery);
  const failed = trends.isError ? trends : store.isError ? store : undefined;
  return (
    <div className="page">
      <div className="section-head">
        <h1>Trends</h1>
        <span className="quiet">By week, Monday to Sunday in UTC, beside the same weeks of the year before.</span>
      </div>
      <TrendChoices choice={choice} />
      {failed !== undefined && <Failure error={failed.error} onRetry={() => failed.refetch()} />}
      {failed === undefined &&
        (trends.data && store.data ? (
          <Drawn
            key={trendsAt(choice)}
            trends={trends.data}
            oldest={store.data.store.oldestSubmittedAt}
            choice={choice}
          />
        ) : (
          <Skeleton lines={14} label="Counting" />
        ))}
    </div>
  );
}

interface DrawnProps {
  readonly trends: TrendsQuery['trends'];
  /** When the oldest application of the store was submitted; null where there is none. */
  readonly oldest: string | null;
  readonly choice: TrendChoice;
}

function Drawn({ trends, oldest, choice }: DrawnProps) {
  const [chosen, setChosen] = useState<number>();
  const [pointed, setPointed] = useState<number>();
  const [all, setAll] = useState(false);
  const { weeks } = trends;
  const known = knownFrom(weeks, oldest);
  const week = pointed ?? chosen;
  const panels = panelsOf(trends, choice);
  const shown = all ? panels : panels.slice(0, firstGroups);
  const most = (of: typeof panels) => Math.max(0, ...of.flatMap(({ now, before }) => [...now, ...before]));
  if (most(panels) === 0) return <Nothing choice={choice} />;
  const span = `${weeks[0]} to ${weeks.at(-1)}`;
  return (
    <>
      <div className="trend-legend">
        <Key line="now" words="These weeks" />
        <Key line="before" words="The year before" />
        <span role="status">
          {week === undefined ? (
            <>
              Figures: {spanInWords(weeks.length)}, those of {span}
            </>
          ) : (
            <>
              Figures: <strong>week of {weeks[week]}</strong>
            </>
          )}
        </span>
        {choice.by !== 'all' && <span className="quiet">{MEASURE_WORDS[choice.measure]}, all to one scale.</span>}
      </div>
      <div className="trends">
        {shown.map((panel) => (
          <TrendChart
            key={panel.key}
            panel={panel}
            weeks={weeks}
            known={known}
            most={choice.by === 'all' ? most([panel]) : most(panels)}
            week={week}
            onPoint={setPointed}
            onChoose={setChosen}
          />
        ))}
      </div>
      {shown.length < panels.length && (
        <button type="button" className="button trend-more" onClick={() => setAll(true)}>
          Show all {formatCount(panels.length)}
        </button>
      )}
      <h2>The same as a table</h2>
      <TrendTable caption={`By week, ${span}`} weeks={weeks} panels={shown} known={known} week={week} />
      <p className="quiet">
        {oldest &&
          known.before > 0 &&
          `Nothing in the store is older than ${formatDay(oldest)}; weeks before that are left blank. `}
        <Typed
          text={`Flags count when they were raised, confirmed ones when they were decided. Flags confirmed about a common party are about one operator. The last week may not be over. \`${trendsCommand(choice)}\` prints the same.`}
        />
      </p>
    </>
  );
}

function Key({ line, words }: { readonly line: 'now' | 'before'; readonly words: string }) {
  return (
    <span className="with-mark">
      <svg width={28} height={10} aria-hidden="true">
        <line className={`trend-line ${line}`} x1={0} x2={28} y1={5} y2={5} />
      </svg>
      {words}
    </span>
  );
}

function Nothing({ choice }: { readonly choice: TrendChoice }) {
  const { by, measure, weeks } = choice;
  const counted = by === 'all' ? 'anything' : MEASURE_WORDS[measure].toLowerCase();
  return (
    <Notice
      title="Nothing in these weeks"
      actions={
        weeks < 105 ? (
          <Link className="button" to={trendsAt({ ...choice, weeks: 105 })}>
            Look at two years
          </Link>
        ) : undefined
      }
    >
      <p>
        Neither these weeks nor those of the year before hold {counted}.{' '}
        {by !== 'all' && measure !== 'applications' ? (
          <Typed text="`commonthread flag` raises flags; whoever reviews them confirms some." />
        ) : (
          <Typed text="`commonthread ingest FILE` loads applications." />
        )}
      </p>
    </Notice>
  );
}
