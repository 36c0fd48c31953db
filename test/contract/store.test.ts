import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '../../api/graph/digest.ts';
import {
  createApplications,
  createBrokers,
  existingHolders,
  queueChange,
  scanHolderKeys,
  setHistory,
  storeState,
} from '../../api/graph/queries.generated.ts';
import { type Runner, type Store, StoreError, type Writer } from '../../api/graph/store.ts';
import { brokerRow } from '../broker-row.ts';
import { engines } from './engines.ts';
import type { Step } from './step.ts';
import { intake } from './story/intake.ts';
import { applicants } from './story/questions.ts';
import { DIAZ, MILES, MILES_AGAIN } from './story/world.ts';

const brokersOf = async (runner: Runner) => (await scanHolderKeys(runner, { prefix: 'broker:' })).map(({ key }) => key);

async function keptIn(store: Store): Promise<string[]> {
  const texts: string[] = [];
  for await (const { pointer, text } of store.records()) {
    expect(await store.record(pointer)).toBe(text);
    texts.push(text);
  }
  return texts;
}

async function tellAll(store: Store, steps: readonly Step[]): Promise<void> {
  await store.write(async (writer) => {
    for (const { run } of steps) await run(writer);
  });
}

describe.each(engines)('a store on $engine', ({ missing, open }) => {
  describe.skipIf(missing)('keeps the promises of the port', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('commits everything of a write together', async () => {
      const pointers = await store.write(async (writer) => {
        await createBrokers(writer, { rows: [brokerRow('1')] });
        return writer.keep(['{"id":"a"}', '{"id":"b","name":"Inés 李"}']);
      });
      expect(await brokersOf(store)).toEqual(['broker:1']);
      expect(await Promise.all(pointers.map((pointer) => store.record(pointer)))).toEqual([
        '{"id":"a"}',
        '{"id":"b","name":"Inés 李"}',
      ]);
    });

    it('leaves nothing of a write that fails', async () => {
      const failing = store.write(async (writer) => {
        await writer.keep(['{"id":"lost"}']);
        await createBrokers(writer, { rows: [brokerRow('1')] });
        throw new RangeError('enough');
      });
      await expect(failing).rejects.toThrow(RangeError);
      expect(await brokersOf(store)).toEqual([]);
      expect(await keptIn(store)).toEqual([]);
    });

    it('puts other texts in the place of kept ones, and forgets records for good', async () => {
      const pointers = await store.write((writer) => writer.keep(['{"n":"first"}', '{"n":"second"}', '{"n":"third"}']));
      const [first = '', second = ''] = pointers;
      await store.write(async (writer) => {
        await writer.keep(['{"n":"later"}']);
        await writer.replace([
          { pointer: first, text: '' },
          { pointer: second, text: '{"n":"2nd"}' },
        ]);
      });
      expect(await keptIn(store)).toEqual(['{"n":"2nd"}', '{"n":"third"}', '{"n":"later"}']);
      await expect(store.record(first)).rejects.toMatchObject({ code: 'record-missing' });
      const again = store.write((writer) => writer.replace([{ pointer: first, text: '' }]));
      await expect(again).rejects.toMatchObject({ code: 'record-missing' });
      await store.write((writer) => writer.keep(['{"n":"last"}']));
      expect(await keptIn(store)).toEqual(['{"n":"2nd"}', '{"n":"third"}', '{"n":"later"}', '{"n":"last"}']);
    });

    it('gives back kept records in the order kept, whatever failed in between', async () => {
      await store.write((writer) => writer.keep(['{"n":1}', '{"n":2}']));
      await store
        .write(async (writer) => {
          await writer.keep(['{"n":"never"}', '{"n":"never"}']);
          throw new Error('no');
        })
        .catch(() => {});
      await store.write(async (writer) => {
        await writer.keep(['{"n":3}']);
        await writer.keep(['{"n":4}']);
      });
      expect(await keptIn(store)).toEqual(['{"n":1}', '{"n":2}', '{"n":3}', '{"n":4}']);
    });

    it('sees its own uncommitted writes inside a write, and only there', async () => {
      await store.write(async (writer) => {
        await createBrokers(writer, { rows: [brokerRow('1')] });
        expect(await brokersOf(writer)).toEqual(['broker:1']);
        expect(await brokersOf(store)).toEqual([]);
      });
    });

    it('runs the statements of a write in their order, also where nobody waits for each', async () => {
      const [, , found] = await store.write((writer) =>
        Promise.all([
          createApplications(writer, { rows: [MILES] }),
          setHistory(writer, { rows: [{ key: MILES.key, olderHashes: ['hash-0'], olderRecords: ['0:0:9'] }] }),
          existingHolders(writer, { keys: [MILES.key] }),
        ]),
      );
      expect(found).toMatchObject([{ key: MILES.key, olderHashes: ['hash-0'] }]);
    });

    it('leaves nothing of a write of which nobody waited for the statement that failed', async () => {
      const failing = store.write(async (writer) => {
        void createApplications(writer, { rows: [DIAZ] });
        createApplications(writer, { rows: [DIAZ] }).catch(() => undefined);
        void createApplications(writer, { rows: [MILES] }).catch(() => undefined);
      });
      await expect(failing).rejects.toMatchObject({ code: 'constraint' });
      expect(await existingHolders(store, { keys: [DIAZ.key, MILES.key] })).toEqual([]);
    });

    it('lets writers wait for each other from begin to commit', async () => {
      const events: string[] = [];
      const writing = (name: string) => async (writer: Writer) => {
        events.push(`${name} begins`);
        await createBrokers(writer, { rows: [brokerRow(name)] });
        await queueChange(writer, { keys: [name] });
        await new Promise((resolve) => setTimeout(resolve, 20));
        events.push(`${name} ends`);
      };
      await Promise.all([store.write(writing('one')), store.write(writing('two'))]);
      const [first, second] = events[0] === 'one begins' ? ['one', 'two'] : ['two', 'one'];
      expect(events).toEqual([`${first} begins`, `${first} ends`, `${second} begins`, `${second} ends`]);
      expect((await storeState(store))[0]?.writes).toBe(2);
    });

    it('tells a broken constraint from other failures, without the data', async () => {
      await store.write((writer) => createApplications(writer, { rows: [MILES] }));
      const again = store.write((writer) =>
        createApplications(writer, { rows: [DIAZ, { ...MILES_AGAIN, key: MILES.key }] }),
      );
      const error = await again.catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(StoreError);
      expect(error).toMatchObject({ code: 'constraint', message: expect.not.stringContaining('APP-1') });
    });

    it('refuses a statement that writes outside a write', async () => {
      await expect(createBrokers(store, { rows: [brokerRow('1')] })).rejects.toMatchObject({ code: 'internal' });
    });

    it('says that it keeps no record at a pointer it never gave', async () => {
      await expect(store.record('99:0:0')).rejects.toMatchObject({ code: 'record-missing' });
    });

    it('clears the graph and keeps the records', async () => {
      await store.write((writer) => writer.keep(['{"n":1}']));
      await tellAll(store, [...intake, ...applicants]);
      await store.clearGraph();
      expect(await digestOf(store)).toBe('0'.repeat(64));
      expect(await keptIn(store)).toEqual(['{"n":1}']);
      await store.write((writer) => writer.keep(['{"n":2}']));
      expect(await keptIn(store)).toEqual(['{"n":1}', '{"n":2}']);
    });

    it('sums up the same graph in the same digest as the other engine', async () => {
      await tellAll(store, [...intake, ...applicants]);
      await expect(`${await digestOf(store)}\n`).toMatchFileSnapshot('golden/digest.txt');
    });

    it('sums up another graph in another digest', async () => {
      await store.write((writer) => createBrokers(writer, { rows: [brokerRow('1')] }));
      const without = await digestOf(store);
      await store.write((writer) => createBrokers(writer, { rows: [{ ...brokerRow('2'), kind: 'recruiter' }] }));
      const withOne = await digestOf(store);
      expect(withOne).not.toBe(without);
    });

    it('is closed once, answers nothing after that, and closing twice is fine', async () => {
      await store.close();
      await store.close();
      await expect(brokersOf(store)).rejects.toMatchObject({ code: 'closed' });
      await expect(store.write(async () => {})).rejects.toMatchObject({ code: 'closed' });
    });

    it('finishes what is running before it closes', async () => {
      const writing = store.write((writer) => createBrokers(writer, { rows: [brokerRow('1')] }));
      const reading = brokersOf(store);
      await store.close();
      await expect(writing).resolves.toBeUndefined();
      await expect(reading).resolves.toBeDefined();
    });
  });
});
