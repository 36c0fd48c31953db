import type { CrashCounts } from './crash-flag.ts';

const ROWS: readonly (readonly [string, keyof CrashCounts])[] = [
  ['runs of the command', 'runs'],
  ['killed (kill -9) while it worked', 'kills'],
  ['of these: before it wrote what it found', 'looking'],
  ['while it wrote, and it did not count yet', 'writing'],
  ['after the commit, before a line arrived', 'written'],
  ['after lines arrived, before they counted as delivered', 'printed'],
  ['after that, before its end', 'settled'],
  ['flags in the end', 'flags'],
  ['versions of flags to be printed', 'versions'],
  ['**stored twice**', 'storedTwice'],
  ['**never printed**', 'neverPrinted'],
  ['**printed and not stored**', 'printedNotStored'],
  ['**other than without crashes**', 'unlikeWithoutCrash'],
  ['left in the queue of changes', 'leftInQueue'],
  ['left waiting to be printed', 'leftInOutbox'],
  ['printed twice (at least once is what is promised)', 'printedTwice'],
];
const FAULTS: readonly (keyof CrashCounts)[] = [
  'storedTwice',
  'neverPrinted',
  'printedNotStored',
  'unlikeWithoutCrash',
  'leftInQueue',
  'leftInOutbox',
];

export const isFaulty = (counts: CrashCounts): boolean => FAULTS.some((key) => counts[key] > 0);

/** What was counted, as the guide shows it. */
export const crashTable = (engine: string, counts: CrashCounts, seed: number): string => `
| ${engine} | |
|---|--:|
${ROWS.map(([name, key]) => `| ${name} | ${counts[key]} |`).join('\n')}

Seed ${seed}, Node ${process.versions.node}.`;
