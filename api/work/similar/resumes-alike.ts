import pLimit from 'p-limit';
import { type BandsOfResumesRow, bandsOfResumes, resumesByBands } from '../../graph/queries.generated.ts';
import type { Reader } from '../../graph/store.ts';
import { lruCache } from '../../intake/canonical/lru-cache.ts';
import { resumeShingles } from '../../intake/canonical/resume.ts';
import { resemblance } from '../../intake/similar/shingles.ts';
import { mostAlike, readSketch, type Sketch } from '../../intake/similar/sketch.ts';
import { byPages } from '../pages.ts';
import { keysByBlock } from './keys-by-block.ts';
import type { Likeness } from './likeness.ts';
import { resumeText } from './resume-text.ts';

/** Share of the shingles of both that two résumés have in common from which they are called similar (as Broder 1997). */
const RESUMES_ALIKE = 0.5;
/** Shingles remembered, of some 20,000 résumés of a page or two: a text never changes under its key, and may be of any length. */
const REMEMBERED = 10_000_000;
/** What a set takes beside its shingles, in as many of these. */
const BESIDE = 64;

/** Records that are read at the same time. */
const READ_AT_ONCE = 8;

const remembered = lruCache<Uint32Array>(REMEMBERED, ({ length }) => length + BESIDE);

/**
 * Résumés that are much alike: candidates by a band in common, of these the ones whose sketches allow it, then the
 * Jaccard index over the whole texts.
 */
export function resumesAlike(store: Reader): Likeness {
  const known = new Map<string, BandsOfResumesRow>();
  const sketches = new Map<string, Sketch | undefined>();
  const sketchOf = (key: string) => {
    if (!sketches.has(key)) {
      const sketch = known.get(key)?.sketch ?? null;
      sketches.set(key, sketch === null ? undefined : readSketch(sketch));
    }
    return sketches.get(key);
  };
  const load = async (keys: readonly string[]) => {
    const rows = await byPages(keys, (page) => bandsOfResumes(store, { keys: page }));
    for (const row of rows) known.set(row.key, row);
    return rows;
  };
  return {
    async blocksOf(keys) {
      return new Map((await load(keys)).map(({ key, bands }) => [key, bands]));
    },
    async inBlocks(bands) {
      const rows = await byPages(bands.map(Number), (page) => resumesByBands(store, { bands: page }));
      return keysByBlock(rows, ({ band }) => band);
    },
    async alike(pairs) {
      await load([...new Set(pairs.flat())].filter((key) => !known.has(key)));
      const open = pairs.filter(([x, y]) => {
        const [ofX, ofY] = [sketchOf(x), sketchOf(y)];
        return ofX === undefined || ofY === undefined || mostAlike(ofX, ofY) >= RESUMES_ALIKE;
      });
      const sets = await setsOf(store, [...new Set(open.flat())], known);
      return open.filter(([x, y]) => {
        const [ofX, ofY] = [sets.get(x), sets.get(y)];
        return ofX !== undefined && ofY !== undefined && resemblance(ofX, ofY) >= RESUMES_ALIKE;
      });
    },
  };
}

/** Where records stand, as numbers in a row: frame by frame. */
const inOrderKept = new Intl.Collator('en', { numeric: true });

/** The shingles of résumés, read in the order in which their records were kept: what stands together is read at once. */
async function setsOf(store: Reader, keys: readonly string[], rows: ReadonlyMap<string, BandsOfResumesRow>) {
  const sets = new Map<string, Uint32Array>();
  const unread: { readonly key: string; readonly record: string }[] = [];
  for (const key of keys) {
    const record = rows.get(key)?.record ?? null;
    const set = remembered.get(key);
    if (record === null) continue;
    if (set === undefined) unread.push({ key, record });
    else sets.set(key, set);
  }
  unread.sort((x, y) => inOrderKept.compare(x.record, y.record));
  const atOnce = pLimit(READ_AT_ONCE);
  await Promise.all(
    unread.map(({ key, record }) =>
      atOnce(async () => {
        const set = resumeShingles((await resumeText(store, record)) ?? '');
        remembered.set(key, set);
        sets.set(key, set);
      }),
    ),
  );
  return sets;
}
