import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packFrame, packFrameInto, recordIn, recordsIn, unpackFrame } from '../../api/graph/embedded/frame.ts';
import { openStore } from '../../api/graph/open-store.ts';
import { createBrokers, deleteSomeOfGraph, scanHolderKeys } from '../../api/graph/queries.generated.ts';
import type { KeptRecord, Store } from '../../api/graph/store.ts';
import { brokerRow } from '../broker-row.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commonthread-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function kept(store: Store): Promise<KeptRecord[]> {
  const found: KeptRecord[] = [];
  for await (const record of store.records()) found.push(record);
  return found;
}

/** Names of the store's files in which a text stands, also packed. */
async function filesWith(text: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name));
    const raw = bytes.includes(text);
    if (raw || unpackedLines(bytes).some((line) => line.includes(text))) found.push(entry.name);
  }
  return found;
}

function unpackedLines(bytes: Buffer): readonly string[] {
  const lines: string[] = [];
  for (let at = 0; at + 8 < bytes.length; ) {
    const length = 8 + bytes.readUInt32LE(at);
    const unpacked = length > bytes.length - at ? undefined : unpackFrame(bytes.subarray(at, at + length));
    if (unpacked === undefined) return lines;
    lines.push(...recordsIn(unpacked));
    at += length;
  }
  return lines;
}

it('leaves nothing of a forgotten record in any file, and every other record where it was', async () => {
  const store = await openStore(folder);
  const texts = Array.from({ length: 3_000 }, (_, n) => `{"n":${n},"text":"${`secret${n} `.repeat(20)}"}`);
  const pointers = await store.write(async (writer) => {
    await createBrokers(writer, { rows: texts.slice(0, 40).map((_, n) => brokerRow(`secret${n}`)) });
    return writer.keep(texts);
  });
  await store.close();

  const again = await openStore(folder);
  expect(await filesWith('secret7 ')).toEqual(['00000000.records']);
  expect(await filesWith('broker:secret7')).toEqual(['graph.grafeo']);
  await again.write(async (writer) => {
    await deleteSomeOfGraph(writer, { limit: 1_000 });
    await createBrokers(writer, { rows: [brokerRow('other')] });
    await writer.replace([
      { pointer: pointers[7] ?? '', text: '' },
      { pointer: pointers[2_999] ?? '', text: '{"n":"instead"}' },
    ]);
  });
  expect(await filesWith('secret7 ')).toEqual([]);
  expect(await filesWith('secret2999')).toEqual([]);
  expect(await filesWith('broker:secret7')).toEqual([]);
  expect(await readdir(join(folder, 'records'))).toEqual(['00000000.records', 'acknowledged']);

  const expected = texts.flatMap((text, n) => (n === 7 ? [] : [n === 2_999 ? '{"n":"instead"}' : text]));
  for (const open of [again, undefined]) {
    const now = open ?? (await openStore(folder));
    expect((await kept(now)).map(({ text }) => text)).toEqual(expected);
    expect(await now.record(pointers[8] ?? '')).toBe(texts[8]);
    await expect(now.record(pointers[7] ?? '')).rejects.toMatchObject({ code: 'record-missing' });
    expect(await scanHolderKeys(now, { prefix: 'broker:' })).toEqual([{ key: 'broker:other' }]);
    await now.write((writer) => createBrokers(writer, { rows: [brokerRow('later')] }));
    await now.write((writer) => deleteSomeOfGraph(writer, { limit: 1_000 }));
    await now.write((writer) => createBrokers(writer, { rows: [brokerRow('other')] }));
    await now.close();
  }
});

it('keeps what a write that failed was to replace', async () => {
  const store = await openStore(folder);
  const [pointer = ''] = await store.write((writer) => writer.keep(['{"n":1}']));
  const failing = store.write(async (writer) => {
    await writer.replace([{ pointer, text: '' }]);
    throw new RangeError('enough');
  });
  await expect(failing).rejects.toThrow(RangeError);
  expect(await store.record(pointer)).toBe('{"n":1}');
  await store.close();
  const again = await openStore(folder);
  expect(await again.record(pointer)).toBe('{"n":1}');
  await again.close();
});

it('reads whole records while others beside them are replaced', async () => {
  const store = await openStore(folder);
  const texts = Array.from({ length: 200 }, (_, n) => `{"n":${n},"text":"${`words${n} `.repeat(100)}"}`);
  const pointers = await store.write((writer) => writer.keep(texts));
  let over = false;
  const reading = (async () => {
    let reads = 0;
    for (; !over; reads += 1) {
      const n = 100 + (reads % 100);
      expect(await store.record(pointers[n] ?? '')).toBe(texts[n]);
      expect((await kept(store)).at(-1)?.text).toBe(texts[199]);
    }
    return reads;
  })();
  for (let n = 0; n < 20; n += 1) await store.write((w) => w.replace([{ pointer: pointers[n] ?? '', text: '' }]));
  over = true;
  expect(await reading).toBeGreaterThan(0);
  expect(await kept(store)).toHaveLength(180);
  await store.close();
});

it('goes on at the next opening where a process was killed between the commit and the files', async () => {
  const store = await openStore(folder);
  const pointers = await store.write((writer) => writer.keep(['{"n":"gone"}', '{"n":"stays"}']));
  await store.write((writer) => writer.replace([{ pointer: pointers[0] ?? '', text: '' }]));
  const done = await readFile(join(folder, 'records', '00000000.records'));
  await store.close();
  await rm(folder, { recursive: true });

  const [frame] = [done];
  const killed = await openStore(folder);
  await killed.write((writer) => writer.keep(['{"n":"gone"}', '{"n":"stays"}']));
  await killed.close();
  const interrupt = (writes: number) => {
    const head = { writes, frames: [{ segment: 0, offset: 0, length: frame.length, moved: 0 }] };
    const bytes = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), frame]);
    return writeFile(join(folder, 'records', 'replacing'), bytes);
  };
  await interrupt(1_000);
  const uncommitted = await openStore(folder);
  expect((await kept(uncommitted)).map(({ text }) => text)).toEqual(['{"n":"gone"}', '{"n":"stays"}']);
  await uncommitted.close();
  await interrupt(1);
  const committed = await openStore(folder);
  expect((await kept(committed)).map(({ text }) => text)).toEqual(['{"n":"stays"}']);
  expect(await readdir(join(folder, 'records'))).toEqual(['00000000.records', 'acknowledged']);
  await committed.close();
});

it('keeps a text that is longer than its place beside it, and forgets that one too', async () => {
  const store = await openStore(folder);
  const [pointer = '', other = ''] = await store.write((writer) => writer.keep(['{"n":"short"}', '{"n":"other"}']));
  const long = `{"n":"${Array.from({ length: 300 }, (_, n) => n * 7919).join(' ')}"}`;
  await store.write((writer) => writer.replace([{ pointer, text: long }]));
  expect(await readdir(join(folder, 'records'))).toEqual(['0-0.moved', '00000000.records', 'acknowledged']);
  await store.write((writer) => writer.keep(['{"n":"next"}']));
  await store.close();
  const again = await openStore(folder);
  expect((await kept(again)).map(({ text }) => text)).toEqual([long, '{"n":"other"}', '{"n":"next"}']);
  expect(await again.record(other)).toBe('{"n":"other"}');
  await again.write((writer) => writer.replace([{ pointer, text: '' }]));
  expect(await readdir(join(folder, 'records'))).toEqual(['00000000.records', 'acknowledged']);
  expect((await kept(again)).map(({ text }) => text)).toEqual(['{"n":"other"}', '{"n":"next"}']);
  await again.close();
});

const word = fc.constantFrom('jordan', 'miles', '+1 602 555 0142', 'greenhouse/APP-1', 'example.com', 'é李', '{"a":1}');
const words = fc.oneof(
  fc.array(word, { maxLength: 60 }).map((some) => some.join(' ')),
  fc.string({ maxLength: 300 }),
);
const texts = fc.array(
  words.map((text) => text.replaceAll('\n', ' ')),
  { minLength: 1, maxLength: 12 },
);
const which = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });

it('fits what is left of a frame of records into its place, nearly always', async () => {
  let fitted = 0;
  await fc.assert(
    fc.asyncProperty(texts, which, async (all, gone) => {
      const frame = await packFrame(all);
      const left = all.map((text, index) => (gone[index] === true ? '' : text));
      const packed = await packFrameInto(left, frame.length);
      // Packed tightly, a few short texts can take a byte more than packed lightly.
      if (packed === undefined) return;
      fitted += 1;
      expect(packed.length).toBe(frame.length);
      const unpacked = unpackFrame(packed);
      expect(unpacked && recordsIn(unpacked)).toEqual(left);
      expect(unpacked && left.map((_, line) => recordIn(unpacked, line))).toEqual(left);
      expect(unpacked && recordIn(unpacked, left.length)).toBeUndefined();
    }),
    { numRuns: 3_000 },
  );
  expect(fitted).toBeGreaterThan(2_900);
});

it('reads what is left of records whether or not it fits into their place', async () => {
  const objects = texts.map((all) => all.map((text) => JSON.stringify({ text })));
  await fc.assert(
    fc.asyncProperty(objects, objects, which, async (before, after, replaced) => {
      const at = await mkdtemp(join(folder, 'store-'));
      const store = await openStore(at);
      const pointers = await store.write((writer) => writer.keep(before));
      const textAfter = (index: number) => (replaced[index] === true ? (after[index] ?? '') : before[index]);
      const changes = pointers.flatMap((pointer, index) =>
        replaced[index] === true ? [{ pointer, text: after[index] ?? '' }] : [],
      );
      await store.write((writer) => writer.replace(changes));
      await store.close();
      const again = await openStore(at);
      expect((await kept(again)).map(({ text }) => text)).toEqual(
        before.map((_, index) => textAfter(index)).filter((text) => text !== ''),
      );
      await again.close();
    }),
    { numRuns: 25 },
  );
});
