import { randomUUID } from 'node:crypto';
import type { Store, Writer } from '../../graph/store.ts';
import { presentParties } from '../entities/present-parties.ts';
import { flagById } from '../flags/read-flags.ts';
import { whyRow } from '../why.ts';
import { WorkError } from '../work-error.ts';
import type { CaseFile, Pin } from './case-file.ts';
import { type SeenCase, writeCase } from './change-case.ts';

/** What is pinned: why two parties are linked, or a flag. */
export type Pinned =
  | { readonly kind: 'why'; readonly a: string; readonly b: string }
  | { readonly kind: 'flag'; readonly flag: string };

/** Pins evidence to a case file as it is now. @throws WorkError `stale`, `invalid` or `not-found` */
export async function pinEvidence(store: Store, seen: SeenCase, what: Pinned, by: string): Promise<CaseFile> {
  const taken = await takenNow(store, what);
  return writeCase(store, seen, by, async (file, writer, at) => {
    await checkStands(writer, what, taken.about);
    const pin: Pin = { id: randomUUID().slice(0, 8), kind: what.kind, at, by, ...taken };
    return {
      did: what.kind === 'why' ? 'pinned a link' : 'pinned a flag',
      file: { ...file, pins: [...file.pins, pin] },
    };
  });
}

/** Evidence is read before the write: somebody may have been erased since. @throws WorkError `not-found` */
async function checkStands(writer: Writer, what: Pinned, about: Pin['about']): Promise<void> {
  if (what.kind === 'flag') return void (await flagById(writer, what.flag));
  const present = await presentParties(writer, about);
  if (about.every((key) => present.has(key))) return;
  throw new WorkError('not-found', 'One of the two is not in the store any more.', 'Load the case again.');
}

/** Takes a pin out; the history keeps that it was there. @throws WorkError `stale` or `not-found` */
export function unpinEvidence(store: Store, seen: SeenCase & { readonly pin: string }, by: string): Promise<CaseFile> {
  return writeCase(store, seen, by, async (file) => {
    const pins = file.pins.filter(({ id }) => id !== seen.pin);
    if (pins.length === file.pins.length) {
      throw new WorkError('not-found', 'The case has no pin with this id.', 'Load the case again.');
    }
    return { did: 'took a pin out', file: { ...file, pins } };
  });
}

/** The evidence as it is now, as JSON. */
export async function takenNow(store: Store, what: Pinned): Promise<Pick<Pin, 'about' | 'taken'>> {
  const json = (value: object): Pin['taken'] => JSON.parse(JSON.stringify(value));
  if (what.kind === 'flag') {
    const flag = await flagById(store, what.flag);
    return { about: [flag.id], taken: json(flag) };
  }
  const row = await whyRow(store, what.a, what.b);
  const key = ({ id, kind }: typeof row.a) => `${kind}:${id}`;
  return { about: [key(row.a), key(row.b)], taken: json(row) };
}
