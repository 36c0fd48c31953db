import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOf } from '../../api/graph/digest.ts';
import { holders, knownValuesOfAttributes, observationsOfHolders } from '../../api/graph/queries.generated.ts';
import { derive } from '../../api/intake/derive.ts';
import { seal } from '../../api/intake/seal.ts';
import { validate } from '../../api/intake/validate.ts';
import { application, loadFiles, ndjson, testKey } from './load.ts';

/** Neo4j refuses an index entry of more than 8,167 bytes, and with it the batch. */
const MOST = 8_167 / 2;
const long = (letter: string, length: number) => letter.repeat(length);

/** As long as each field may be; 힣 and \ufdfa become longer when they are folded. */
const hostile = (end: string) => ({
  ...application(long('李', 500), { source: long('/', 200) }),
  applicant: { name: long('힣', 500) + long('\ufdfa', 500), birthDate: '1990-01-01' },
  emails: [`${long('李', 900)}@example.com`],
  addresses: [`1 ${long('李', 1_900)} St, Mesa, AZ 85201, US`],
  devices: [{ fingerprint: long('李', 1_000) }],
  profiles: [{ url: `https://example.com/${long('李', 3_900)}${end}` }],
  references: [{ name: long('李', 1_000), email: `${long('李', 900)}@example.com` }],
  broker: { id: long('李', 500), source: long('%', 200) },
});
const known = { kind: 'profile', value: hostile('1').profiles[0]?.url, list: long('李', 500) };
const unreadable = { kind: 'phone', value: long('李', 4_000), list: 'list' };
const broker = { id: long('李', 500), kind: 'other', name: long('힣', 1_000) };

async function indexedProperties(): Promise<ReadonlySet<string>> {
  const schema = await readFile(join(import.meta.dirname, '../../cypher/schema/neo4j/0001-keys.cypher'), 'utf8');
  return new Set([...schema.matchAll(/\bn\.(\w+)/g)].map(([, property]) => property ?? ''));
}

test('no record, however long its values, makes an index entry that Neo4j refuses', async () => {
  const indexed = await indexedProperties();
  expect(indexed).toContain('fold');
  const lengths = new Map<string, number>();
  const measure = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [property, member] of Object.entries(value)) {
      if (typeof member === 'string' && indexed.has(property)) {
        lengths.set(property, Math.max(lengths.get(property) ?? 0, Buffer.byteLength(member)));
      }
      measure(member);
    }
  };
  for (const record of [hostile('1'), known, unreadable, broker]) {
    const valid = validate(structuredClone(record), new Set(), new Set());
    if ('reason' in valid) throw new Error(`${valid.field} ${valid.reason}`);
    measure(derive(seal(valid, testKey, {}).sealed).derived);
  }
  expect([...lengths.keys()]).toEqual(
    expect.arrayContaining(['key', 'fold', 'nameKey', 'identityByBirth', 'attribute']),
  );
  expect([...lengths].filter(([, bytes]) => bytes > MOST)).toEqual([]);
});

test('long values are told apart by their end, and the same one is shared, listed and loaded again as one', async () => {
  const [one, other] = ['1', '2'].map((end) => hostile(end).profiles);
  const records = [
    application('1', { profiles: one }),
    application('2', { profiles: one }),
    application('3', { profiles: other }),
    known,
  ];
  await loadFiles({ 'a.ndjson': ndjson(...records) }, async ({ store, summary }) => {
    expect(summary).toMatchObject({ accepted: 4, rejected: 0 });
    const keys = ['application:1', 'application:2', 'application:3'];
    const seen = await observationsOfHolders(store, { holders: keys });
    const [first, second, third] = seen.map(({ attribute }) => attribute);
    expect(first).toMatch(/^profile:sha256:[0-9a-f]{64}$/);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    expect(await knownValuesOfAttributes(store, { attributes: [first ?? ''] })).toHaveLength(1);
    expect(seen[0]?.value).toMatch(/^example\.com\/李+…$/);
    expect(await holders(store, { keys })).toHaveLength(3);
    await loadFiles({ 'a.ndjson': ndjson(...records.toReversed()) }, async ({ store: again }) =>
      expect(await digestOf(again)).toBe(await digestOf(store)),
    );
  });
});
