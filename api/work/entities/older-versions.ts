import { compareText } from '../../evidence/compare-text.ts';
import type { Store } from '../../graph/store.ts';
import { utcInstant } from '../../intake/calendar.ts';

/**
 * Older versions of an application as they were kept (JSON), newest first.
 * @param pointers where they are kept, in the order of their content hashes: of one time, the greater one is newer
 */
export async function olderVersions(store: Store, pointers: readonly string[]): Promise<readonly string[]> {
  const texts = await Promise.all(pointers.map((pointer) => store.record(pointer)));
  const versions = texts.map((text, index) => ({ text, index, at: submittedAt(text) }));
  return versions.sort((x, y) => compareText(y.at, x.at) || y.index - x.index).map(({ text }) => text);
}

function submittedAt(text: string): string {
  const record: { readonly submittedAt?: string } = JSON.parse(text);
  return utcInstant(record.submittedAt ?? '') ?? '';
}
