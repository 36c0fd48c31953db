import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { hasEnded } from '../../../graph/has-ended.ts';
import { keepLease, lease as leaseByKey, takeLease } from '../../../graph/queries.generated.ts';
import type { Store, Writer } from '../../../graph/store.ts';
import { WorkError } from '../../work-error.ts';

/** How long a lease is held that nobody holds on to. */
const LEASE_MS = 60_000;
const WAIT_STEP_MS = 250;

const KEY = 'lease:flag';

/** The right to be the one job that works on a store. It ends by itself when its holder does. */
export interface Lease {
  /**
   * Within a write: makes sure that nobody has taken it over, and holds on to it.
   * @throws WorkError `leased`
   */
  check(writer: Writer): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the lease of the nightly job, and of whatever must not go on beside it, by compare-and-set, and holds on to it until it is released. A number that grows with
 * each holder (the fence) keeps a job that was suspended from writing when another has taken over.
 * @param who by name, for whoever has to wait
 * @param waitMs how long to wait for another holder to end
 * @param signal ends the wait
 * @throws WorkError `leased` with who holds it
 */
export async function takeFlagLease(
  store: Store,
  who: string,
  waitMs: number,
  signal: AbortSignal | undefined,
): Promise<Lease> {
  const holder = `${who} (process ${process.pid} on ${hostname()})`;
  const started = Date.now();
  for (;;) {
    const [now] = await leaseByKey(store, { key: KEY });
    const seen = now !== undefined && isDead(now.holder) ? now.fence : -1;
    const instant = (ms: number) => new Date(Date.now() + ms).toISOString();
    const [taken] = await store.write((writer) =>
      takeLease(writer, { key: KEY, holder, now: instant(0), until: instant(LEASE_MS), seen }),
    );
    if (taken !== undefined) return held(store, taken.fence);
    if (Date.now() - started >= waitMs) {
      // It may have been taken since the look above, or let go of since the attempt.
      const [holding] = await leaseByKey(store, { key: KEY });
      if (holding === undefined || holding.until === '') continue;
      throw leased(holding.holder, holding.until);
    }
    await setTimeout(WAIT_STEP_MS, undefined, signal === undefined ? {} : { signal });
  }
}

function held(store: Store, fence: number): Lease {
  const keep = async (writer: Writer, until: string) => {
    const [kept] = await keepLease(writer, { key: KEY, fence, until });
    if (kept === undefined) throw leased('Another job has taken over and', '');
  };
  const later = () => new Date(Date.now() + LEASE_MS).toISOString();
  // A job that has to load much writes nothing for a while. What fails here is told by the next write.
  const beat = setInterval(
    () => void store.write((writer) => keep(writer, later())).catch(() => undefined),
    LEASE_MS / 3,
  );
  beat.unref();
  return {
    check: (writer) => keep(writer, later()),
    async release() {
      clearInterval(beat);
      await store.write((writer) => keepLease(writer, { key: KEY, fence, until: '' }));
    },
  };
}

/** Whether a holder was a process of this machine that is no more: nobody has to wait for it. */
function isDead(holder: string): boolean {
  const [, pid, host] = /\(process (\d+) on (.*)\)$/.exec(holder) ?? [];
  return pid !== undefined && host !== undefined && hasEnded(Number(pid), host);
}

const leased = (holder: string, until: string): WorkError =>
  new WorkError(
    'leased',
    `${holder} is at work on the flags${until === '' ? '' : `, until ${until} or until it ends`}.`,
    'Wait until it has ended; `flag --wait` waits so many seconds for it.',
  );
