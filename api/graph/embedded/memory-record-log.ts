import { missingRecord } from '../missing-record.ts';
import type { KeptRecord } from '../store.ts';
import { type Appended, NOTHING_KEPT, type RecordLog } from './record-log.ts';

/** Kept records of a store in memory. `kept` is `0:<number of records>`. */
export function memoryRecordLog(): RecordLog {
  const texts: string[] = [];
  let replacing: readonly KeptRecord[] = [];
  const textAt = (pointer: string): string => {
    const text = texts[Number(pointer.split(':')[1])];
    if (text === undefined || text === '') throw missingRecord(pointer);
    return text;
  };
  const lengthOf = (kept: string) => Number(kept.split(':')[1]);
  return {
    async append(kept, records): Promise<Appended> {
      texts.length = lengthOf(kept);
      const pointers = records.map((_, index) => `0:${texts.length + index}:0`);
      texts.push(...records);
      return { pointers, kept: `0:${texts.length}` };
    },
    async read(pointer) {
      return textAt(pointer);
    },
    async *all(kept) {
      for (const [index, text] of texts.slice(0, lengthOf(kept)).entries())
        if (text !== '') yield { pointer: `0:${index}:0`, text };
    },
    async acknowledge() {},
    async recover() {
      return NOTHING_KEPT;
    },
    async cut(kept) {
      texts.length = lengthOf(kept);
    },
    async prepareReplacing(records) {
      for (const { pointer } of records) textAt(pointer);
      replacing = records;
    },
    async replace() {
      for (const { pointer, text } of replacing) texts[Number(pointer.split(':')[1])] = text;
    },
    async endReplacing() {
      replacing = [];
    },
    async isReplacing() {
      return false;
    },
    async close() {},
  };
}
