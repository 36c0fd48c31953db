import { useCallback, useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { QueueChoices } from '../components/queue-choices.tsx';
import { QueuePages } from '../components/queue-pages.tsx';
import { QueueTable } from '../components/queue-table.tsx';
import { Failure, Notice, Skeleton, Typed } from '../components/states.tsx';
import { useFragment } from '../components/use-fragment.ts';
import { useQueue } from '../components/use-queue.ts';
import { useTitle } from '../components/use-title.ts';
import { formatCount } from '../state/format.ts';
import { queueAt, readQueueChoice, writeQueueChoice } from '../state/queue-choice.ts';

/** What waits for a person, the gravest first; or what was decided. */
export function QueueView() {
  useTitle('Queue');
  const navigate = useNavigate();
  const { opened, visit, keep } = useFragment();
  const choice = useMemo(() => readQueueChoice(opened), [opened]);
  const { queue, flags, total, before, next, previous } = useQueue(choice);
  const onAt = useCallback((at: string) => keep(writeQueueChoice({ ...choice, at })), [keep, choice]);
  const usual = choice.state === 'waiting' && choice.rule === undefined && choice.after === undefined;
  const beyond = (step: number) => {
    if (step > 0 && next !== undefined) navigate(queueAt({ ...choice, after: next.after, at: undefined }));
    if (step < 0 && previous !== undefined)
      navigate(queueAt({ ...choice, after: previous.after, at: previous.flags.at(-1)?.id }));
  };

  return (
    <div className="page">
      <div className="section-head">
        <h1>Queue</h1>
        <span className="quiet">
          {flags.length > 0 &&
            `${formatCount(before + 1)} to ${formatCount(before + flags.length)} of ${formatCount(total ?? 0)}, the gravest first. `}
          A flag asks you to look; it decides nothing.
        </span>
        <QueueChoices choice={choice} />
      </div>
      {queue.isError && <Failure error={queue.error} onRetry={() => queue.refetch()} />}
      {queue.isPending && <Skeleton lines={12} label="Loading the queue" />}
      {queue.data && flags.length === 0 && (
        <Notice
          title={usual ? 'Nothing waits' : 'No such flags'}
          actions={
            usual ? undefined : (
              <Link className="button" to="/queue">
                What waits
              </Link>
            )
          }
        >
          <p>
            <Typed text="`commonthread flag` looks for what is new since it last ran; `serve --flag-every 15m` does so by itself." />
          </p>
        </Notice>
      )}
      {flags.length > 0 && <QueueTable key={visit} flags={flags} choice={choice} onAt={onAt} onBeyond={beyond} />}
      {queue.data && <QueuePages choice={choice} previous={previous} next={next} />}
    </div>
  );
}
