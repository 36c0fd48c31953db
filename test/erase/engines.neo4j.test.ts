import { describe, expect, it } from 'vitest';
import { digestOf } from '../../api/graph/digest.ts';
import type { Store } from '../../api/graph/store.ts';
import { erase } from '../../api/work/erase/erase.ts';
import type { Flag } from '../../api/work/flags/flag.ts';
import { findFlags, readFlags } from '../../api/work/flags/read-flags.ts';
import { recordWork } from '../../api/work/journal/record-work.ts';
import { rebuild } from '../../api/work/rebuild.ts';
import { engines } from '../contract/engines.ts';
import { graphLines } from '../contract/graph-lines.ts';
import { aFlag } from '../flags/a-flag.ts';
import { application, ingestRecords, testKey } from '../intake/load.ts';

const AT = '2026-06-01T00:00:00.000Z';
const [ZOE, PAUL, RUTH] = ['applicant:ZOE-1', 'applicant:PAUL-1', 'applicant:RUTH-1'];
const OWN = 'phone:+16025550142';
const SHARED = 'email:shared@example.com';

const records = [
  application('ZOE-1', {
    submittedAt: '2026-03-01',
    applicant: { name: 'Zoe Quillfeather' },
    phones: ['602 555 0142'],
    emails: ['shared@example.com'],
    broker: { id: 'NORTH' },
  }),
  application('ZOE-1', { submittedAt: '2026-02-01', applicant: { name: 'Zoe Oldname' }, emails: ['zoe@example.net'] }),
  application('PAUL-1', {
    submittedAt: '2026-03-02',
    applicant: { name: 'Paul Stays' },
    emails: ['shared@example.com'],
  }),
  application('RUTH-1', {
    submittedAt: '2026-03-03',
    applicant: { name: 'Ruth Stays' },
    emails: ['shared@example.com'],
  }),
];
const others = records.slice(2);

const evidence = (key: string, of: readonly string[]) => ({
  kind: key.slice(0, key.indexOf(':')),
  key,
  shown: key.slice(key.indexOf(':') + 1),
  explanation: 'Both give it.',
  bits: 5,
  records: [...of],
});

const ofZoe: Flag = aFlag({ id: '00000000000000aa', subjects: [PAUL, ZOE], attributes: [SHARED] });
const ofOthers: Flag = aFlag({
  id: '00000000000000bb',
  subjects: [PAUL, RUTH],
  attributes: [OWN, SHARED],
  summary: 'PAUL-1 and RUTH-1 share an e-mail address, as does ZOE-1.',
  evidence: [evidence(OWN, ['ZOE-1']), evidence(SHARED, ['PAUL-1', 'RUTH-1', 'ZOE-1'])],
});
const ofMany: Flag = aFlag({
  id: '00000000000000cc',
  rule: 'hub_grew',
  subjects: [PAUL, RUTH, ZOE],
  attributes: [SHARED],
  evidence: [evidence(SHARED, ['PAUL-1', 'RUTH-1', 'ZOE-1'])],
});

async function decide(store: Store): Promise<void> {
  const flagged = (flag: Flag) => ({ type: 'flag' as const, at: AT, by: 'flag', flag, deliver: ['file', 'web'] });
  const delivered = (id: string) =>
    ({ key: `outbox:${id}:1:file`, state: 'delivered', attempts: 1, nextAt: AT }) as const;
  const ring = {
    id: 'ZOE-1',
    parties: [PAUL, RUTH, ZOE],
    bits: 12,
    status: 'live',
    firstSeenAt: AT,
    lastChangedAt: AT,
  } as const;
  await store.write((writer) =>
    recordWork(writer, [
      flagged(ofZoe),
      flagged(ofOthers),
      flagged(ofMany),
      { type: 'outbox', at: AT, by: 'flag', rows: [ofZoe, ofOthers].map(({ id }) => delivered(id)) },
      {
        type: 'ring',
        at: AT,
        by: 'flag',
        ring: { ...ring, parents: [], children: [] },
        change: { kind: 'born', size: 3, gained: ring.parties, lost: [], parents: [], children: [] },
      },
    ]),
  );
}

const keptBy = async (store: Store): Promise<string> => {
  const texts = [];
  for await (const { text } of store.records()) texts.push(text);
  return texts.join('\n');
};

/** What the graph says, without the numbers of writes. */
const said = async (store: Store) =>
  (await graphLines(store)).filter((line) => !/^\((?:Store|Change|Record)\)/.test(line));

describe.each(engines)('erasing on $engine', ({ missing, open }) => {
  it.skipIf(missing)(
    'leaves nothing of a party in any node or kept text, and of work what is about others',
    async () => {
      const store = await open();
      try {
        await ingestRecords(store, others);
        const without = await digestOf(store);
        await ingestRecords(store, records);
        await decide(store);
        const dry = await erase(store, [{ id: 'ZOE-1', recordOnly: false }], { key: testKey, by: 'sam', dryRun: true });
        expect(await keptBy(store)).toMatch(/Zoe Oldname/);

        const { removed, reduced } = await erase(store, [{ id: 'ZOE-1', recordOnly: false }], {
          key: testKey,
          by: 'sam',
        });
        expect(removed).toEqual(dry.removed);
        expect(removed).toMatchObject({ applications: 1, versions: 2, applicants: 1, values: 2, flags: 1, rings: 0 });
        expect(reduced).toEqual(['flag:00000000000000bb', 'flag:00000000000000cc', 'ring:ZOE-1']);
        expect(await digestOf(store)).toBe(without);
        const everything = `${await keptBy(store)}\n${(await graphLines(store)).join('\n')}`;
        expect(everything).not.toMatch(/zoe|quillfeather|oldname|5550142|555 0142|NORTH/i);

        const flags = await readFlags(
          store,
          (await findFlags(store)).map(({ key }) => key),
        );
        expect(flags.map(({ id, subjects }) => [id, subjects])).toEqual([
          [ofOthers.id, [PAUL, RUTH]],
          [ofMany.id, [PAUL, RUTH]],
        ]);
        expect(flags[0]).toMatchObject({
          attributes: [SHARED],
          summary: 'PAUL-1 and RUTH-1 share an e-mail address, as does ….',
          evidence: [evidence(SHARED, ['PAUL-1', 'RUTH-1'])],
        });

        const before = await said(store);
        expect(before.filter((line) => line.startsWith('(Outbox') && line.includes('delivered'))).toHaveLength(1);
        expect(await rebuild(store)).toMatchObject({ records: 2, equal: true });
        expect(await said(store)).toEqual(before);
      } finally {
        await store.close();
      }
    },
  );
});
