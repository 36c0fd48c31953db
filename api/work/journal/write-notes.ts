import { hash } from 'node:crypto';
import { mergeNotes } from '../../graph/queries.generated.ts';
import type { Writer } from '../../graph/store.ts';

/** One line of the history of a flag or case file. */
export interface Note {
  /** Key of the flag or case file. */
  readonly about: string;
  /** UTC instant. */
  readonly at: string;
  readonly by: string;
  /** What was done, in a word or two, as it is shown. */
  readonly did: string;
  /** In the author's words. */
  readonly text?: string | undefined;
  /** Of the flag or case file, after it. */
  readonly version: number;
}

/** Writes lines of history. A line is named by what it says, so that one is never there twice. */
export async function writeNotes(writer: Writer, notes: readonly Note[]): Promise<void> {
  if (notes.length === 0) return;
  await mergeNotes(writer, { rows: notes.map((note) => ({ ...note, text: note.text ?? null, key: noteKey(note) })) });
}

const noteKey = ({ about, at, by, did, text, version }: Note): string =>
  `note:${hash('sha256', JSON.stringify([about, at, by, did, text ?? null, version])).slice(0, 24)}`;
