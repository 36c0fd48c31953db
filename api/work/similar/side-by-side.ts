import { bandsOfResumes } from '../../graph/queries.generated.ts';
import type { Reader } from '../../graph/store.ts';
import { resumeShingles } from '../../intake/canonical/resume.ts';
import { type Stretch, sharedPassages } from '../../intake/similar/passages.ts';
import { resemblance } from '../../intake/similar/shingles.ts';
import { resumeText } from './resume-text.ts';

/** Two résumés whole, cut into the passages that both have and what lies between. */
export interface SideBySide {
  readonly a: readonly Stretch[];
  readonly b: readonly Stretch[];
  /** Share of the word triples of both that both have, 0 to 1. */
  readonly resemblance: number;
}

/** Résumés of each party that are compared, where it sent several. */
const COMPARED = 3;

/** The two résumés that are most alike among those that two parties sent. @param a, b attribute keys */
export async function sideBySide(
  store: Reader,
  a: readonly string[],
  b: readonly string[],
): Promise<SideBySide | undefined> {
  const [ofA, ofB] = [await textsOf(store, a.slice(0, COMPARED)), await textsOf(store, b.slice(0, COMPARED))];
  let best: { readonly a: string; readonly b: string; readonly resemblance: number } | undefined;
  for (const x of ofA) {
    for (const y of ofB) {
      const found = resemblance(resumeShingles(x), resumeShingles(y));
      if (best === undefined || found > best.resemblance) best = { a: x, b: y, resemblance: found };
    }
  }
  return best && { ...sharedPassages(best.a, best.b), resemblance: best.resemblance };
}

async function textsOf(store: Reader, keys: readonly string[]): Promise<string[]> {
  const rows = await bandsOfResumes(store, { keys });
  const texts: string[] = [];
  for (const { record } of rows) {
    const text = record === null ? undefined : await resumeText(store, record);
    if (text !== undefined) texts.push(text);
  }
  return texts;
}
