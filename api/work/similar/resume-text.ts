import { z } from 'zod';
import type { Reader } from '../../graph/store.ts';

const kept = z.object({ resume: z.object({ text: z.string() }).optional() });

/** The whole text of the résumé in a kept record. @param record pointer */
export async function resumeText(store: Reader, record: string): Promise<string | undefined> {
  return kept.parse(JSON.parse(await store.record(record))).resume?.text;
}
