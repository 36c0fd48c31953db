import { type KeyboardEvent, type MouseEvent, useId } from 'react';
import { formatCount } from '../state/format.ts';
import { countTicks, dateTicks } from '../state/ticks.ts';
import { figureInWords, type KnownFrom, spanInWords, type TrendPanel } from '../state/trend-panels.ts';
import { useWidth } from './use-width.ts';

/** Room around the lines, in pixels: for the numbers on the left and the dates below. */
const room = { left: 44, right: 28, top: 10, bottom: 24 };
const height = 176;
/** What a date takes in width, with some air. */
const dateWidth = 84;
/** More weeks than these, and a dot for each would hide the line. */
const dotted = 27;

interface TrendChartProps {
  readonly panel: TrendPanel;
  /** Mondays. */
  readonly weeks: readonly string[];
  readonly known: KnownFrom;
  /** The greatest count of all charts that are to be compared. */
  readonly most: number;
  /** The week that is looked at, in all charts. */
  readonly week: number | undefined;
  /** Looked at in passing; undefined when the pointer leaves. */
  readonly onPoint: (week: number | undefined) => void;
  readonly onChoose: (week: number | undefined) => void;
}

/** Counts by week as a line, the year before as a dashed one. One tab stop; arrow keys go from week to week. */
export function TrendChart({ panel, weeks, known, most, week, onPoint, onChoose }: TrendChartProps) {
  const [plot, width] = useWidth<HTMLDivElement>();
  const heading = useId();
  const times = weeks.map((monday) => Date.parse(monday));
  const [first = 0] = times;
  const last = times.at(-1) ?? first;
  const across = Math.max(1, width - room.left - room.right);
  const down = height - room.top - room.bottom;
  const counts = countTicks(most);
  const top = counts.at(-1) ?? 1;
  const x = (at: number) => room.left + (last === first ? 0.5 : (at - first) / (last - first)) * across;
  const y = (count: number) => room.top + (1 - count / top) * down;
  const line = (of: readonly number[], from: number) =>
    of.flatMap((count, at) => (at < from ? [] : `${x(times[at] ?? first)},${y(count)}`)).join(' ');
  const none = Math.max(...panel.now, ...panel.before) === 0;

  const weekAt = (event: MouseEvent) => {
    const share = (event.clientX - event.currentTarget.getBoundingClientRect().left - room.left) / across;
    return Math.max(0, Math.min(weeks.length - 1, Math.round(share * (weeks.length - 1))));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = week ?? weeks.length;
    const to = {
      ArrowLeft: from - 1,
      ArrowDown: from - 1,
      ArrowRight: from + 1,
      ArrowUp: from + 1,
      PageDown: from - 4,
      PageUp: from + 4,
      Home: 0,
      End: weeks.length - 1,
    }[event.key];
    if (event.key === 'Escape') onChoose(undefined);
    else if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    else onChoose(Math.max(0, Math.min(weeks.length - 1, to)));
    event.preventDefault();
  };

  const figure = figureInWords(panel, week, known);
  return (
    <figure className="trend" aria-labelledby={heading}>
      <figcaption>
        <h3 id={heading} dir="auto">
          {panel.title}
        </h3>
        <span className="trend-figure">{figure}</span>
      </figcaption>
      <div
        ref={plot}
        className="trend-plot"
        role="slider"
        tabIndex={0}
        aria-label={`${panel.title}, by week`}
        aria-valuemin={0}
        aria-valuemax={weeks.length - 1}
        aria-valuenow={week ?? weeks.length - 1}
        aria-valuetext={`${week === undefined ? spanInWords(weeks.length) : `week of ${weeks[week]}`}: ${figure}`}
        onKeyDown={onKeyDown}
        onMouseMove={(event) => onPoint(weekAt(event))}
        onMouseLeave={() => onPoint(undefined)}
        onClick={(event) => onChoose(weekAt(event))}
      >
        {width > 0 && (
          <svg width={width} height={height} aria-hidden="true">
            {counts.map((count) => (
              <g key={count}>
                <line className="trend-grid" x1={room.left} x2={width - room.right} y1={y(count)} y2={y(count)} />
                <text className="trend-label" x={room.left - 8} y={y(count)} dy="0.32em" textAnchor="end">
                  {formatCount(count)}
                </text>
              </g>
            ))}
            {dateTicks(first, last, Math.max(1, Math.floor(across / dateWidth))).map(({ at, label }) => (
              <g key={at}>
                <line
                  className="trend-tick"
                  x1={x(at)}
                  x2={x(at)}
                  y1={height - room.bottom}
                  y2={height - room.bottom + 4}
                />
                <text className="trend-label" x={x(at)} y={height - 6} textAnchor="middle">
                  {label}
                </text>
              </g>
            ))}
            {week !== undefined && !none && (
              <line
                className="trend-week"
                x1={x(times[week] ?? first)}
                x2={x(times[week] ?? first)}
                y1={room.top}
                y2={height - room.bottom}
              />
            )}
            {none && (
              <text className="trend-none" x={room.left + across / 2} y={room.top + down / 2} textAnchor="middle">
                None in these weeks, none the year before
              </text>
            )}
            <polyline className="trend-line before" points={line(panel.before, known.before)} />
            <polyline className="trend-line now" points={line(panel.now, known.now)} />
            {panel.now.map(
              (count, at) =>
                at >= known.now &&
                !none &&
                (weeks.length <= dotted || at === week) && (
                  <circle
                    key={weeks[at]}
                    className="trend-dot now"
                    cx={x(times[at] ?? first)}
                    cy={y(count)}
                    r={at === week ? 4 : 2.5}
                  />
                ),
            )}
            {week !== undefined && week >= known.before && !none && (
              <circle
                className="trend-dot before"
                cx={x(times[week] ?? first)}
                cy={y(panel.before[week] ?? 0)}
                r={3.5}
              />
            )}
          </svg>
        )}
      </div>
    </figure>
  );
}
