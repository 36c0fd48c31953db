import type DataLoader from 'dataloader';
import { WorkError } from '../../work/work-error.ts';

/** Loads what another answer of the same request named. */
export async function loaded<Value>(loader: DataLoader<string, Value | undefined>, key: string): Promise<Value> {
  const value = await loader.load(key);
  if (value !== undefined) return value;
  throw new WorkError('not-found', 'The store was written to while it was asked.', 'Ask again.');
}
