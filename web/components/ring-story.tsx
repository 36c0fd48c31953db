import { useQuery } from '@tanstack/react-query';
import { ringStoryQuery } from '../queries.ts';
import { RingBetween } from './ring-between.tsx';
import { RingHolding } from './ring-holding.tsx';
import { RingLineage } from './ring-lineage.tsx';
import { RingTimeline } from './ring-timeline.tsx';
import { Failure, Skeleton } from './states.tsx';

/** One ring in plain words: what holds it together, who stands between, what happened, what became of it. */
export function RingStory({ id }: { readonly id: string }) {
  const story = useQuery(ringStoryQuery(id));
  if (story.isError) return <Failure error={story.error} onRetry={() => story.refetch()} />;
  if (story.isPending) return <Skeleton lines={10} label="Looking at the ring" />;
  if (story.data === null) return <p className="quiet">This ring is no longer there.</p>;
  const ring = story.data;
  return (
    <>
      <p className="story" dir="auto">
        {ring.paragraph}
      </p>
      <RingHolding held={ring.holdsTogether} joinedBy={ring.joinedBy} />
      <RingBetween hidden={ring.hiddenBrokers} brokers={ring.brokers} />
      <RingTimeline timeline={ring.timeline} />
      <RingLineage lineage={ring.lineage} bridges={ring.bridges} />
    </>
  );
}
