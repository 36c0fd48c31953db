import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FlagLine } from '../../api/work/flags/flag-line.ts';
import { type Workspace, workspace } from '../cli/command.ts';

let space: Workspace;
beforeEach(async () => {
  space = await workspace();
});
afterEach(() => space.remove());

/** Strangers, each of another town, unless more is given. */
const TOWNS = [
  'Mesa, AZ 85201',
  'Bend, OR 97701',
  'Troy, NY 12180',
  'Waco, TX 76701',
  'Yuma, AZ 85364',
  'Enid, OK 73701',
];
const PEOPLE = ['Ann Moore', 'Raj Patel', 'Eva Brandt', 'Luis Ortega', 'Kim Larsen', 'Tom Becker'];
const applicant = (n: number, more: object = {}) => ({
  id: `A${n}`,
  submittedAt: `2026-03-0${1 + n}T09:00:00Z`,
  applicant: { name: PEOPLE[n], birthDate: `199${n}-0${1 + n}-11` },
  addresses: [`${10 + n} Elm St Apt ${n + 1}, ${TOWNS[n]}, US`],
  ...more,
});
const account = { bankAccounts: [{ iban: 'DE89370400440532013000' }] };
const otherAccount = { bankAccounts: [{ iban: 'GB82WEST12345698765432' }] };
const device = { devices: [{ fingerprint: 'f3a97712ab' }] };

async function ingest(...records: readonly object[]): Promise<void> {
  await writeFile(space.path('r.ndjson'), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  expect((await space.run(['ingest', 'r.ndjson'])).code).toBe(0);
}

async function flag(...argv: readonly string[]) {
  const { code, stdout, stderr } = await space.run(['flag', ...argv]);
  const lines = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as FlagLine]));
  return { code, lines, stderr };
}
const rules = (lines: readonly FlagLine[]) => lines.map(({ rule, subjects }) => `${rule} ${subjects.join(' ')}`).sort();

it('prints what is new with exit code 10, and nothing the second time', async () => {
  await ingest(applicant(0, account), applicant(1, account), applicant(2));
  const first = await flag();
  expect(first.code).toBe(10);
  const [link, ...others] = first.lines.filter(({ rule }) => rule === 'new_link');
  expect(others).toEqual([]);
  expect(link).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f]{16}$/),
    status: 'new',
    subjects: ['A0', 'A1'],
    summary: 'A0 and A1 share a bank account. They give different names.',
    firstSeenAt: expect.any(String),
    evidence: [{ kind: 'bank_account', shown: '•••• 3000', records: ['A0', 'A1'] }],
  });
  expect(link?.innocent).toContain('Couples');
  expect(link?.bits).toBeGreaterThan(7.6);
  expect(JSON.stringify(first.lines)).not.toMatch(/DE89|Moore|Patel|1990/);
  expect(await flag()).toMatchObject({ code: 0, lines: [] });
  expect(await flag('--full')).toMatchObject({ code: 0, lines: [] });
});

it('looks only at what changed, and says when somebody comes to a known ring', async () => {
  await ingest(applicant(0, { ...account, ...device }), applicant(1, { ...account, ...device }), applicant(2));
  await flag();
  await ingest(applicant(3, { ...account, ...device }));
  const { code, lines, stderr } = await flag();
  expect(code).toBe(10);
  expect(stderr).toContain('what depends on');
  expect(rules(lines)).toEqual(expect.arrayContaining(['new_link A0 A3', 'new_link A1 A3', 'new_member A3']));
  expect(lines.find(({ rule }) => rule === 'new_member')).toMatchObject({ ring: 'A0', subjects: ['A3'] });
});

it('says when somebody comes to a known ring by a link that is too little to be flagged by itself', async () => {
  const both = { bankAccounts: [...account.bankAccounts, ...otherAccount.bankAccounts] };
  await ingest(applicant(0, account), applicant(1, both), applicant(3, account));
  await flag();
  // Who states no home might live with the other who is paid into the account.
  await ingest(applicant(2, { ...otherAccount, addresses: [] }));
  const found = (await flag()).lines.filter(({ rule }) => rule !== 'indicator');
  expect(rules(found)).toEqual(['new_member A2']);
  expect(found[0]?.summary).toContain('it shares a bank account with A1');
  expect((await flag('--full')).lines).toEqual([]);
});

it('says when known rings are one', async () => {
  await ingest(applicant(0, account), applicant(1, account), applicant(2, otherAccount), applicant(3, otherAccount));
  await flag();
  await ingest(applicant(4, { bankAccounts: [...account.bankAccounts, ...otherAccount.bankAccounts] }));
  const { lines } = await flag();
  const merged = lines.filter(({ rule }) => rule === 'rings_merged');
  expect(merged).toHaveLength(1);
  expect(merged[0]?.subjects).toEqual(['A0', 'A1', 'A2', 'A3', 'A4']);
});

it('withdraws a flag when a correction takes its evidence away, and raises it again when it is back', async () => {
  await ingest(applicant(0, account), applicant(1, account));
  const [before] = (await flag()).lines.filter(({ rule }) => rule === 'new_link');
  await ingest({ ...applicant(1), submittedAt: '2026-05-01T09:00:00Z' });
  const gone = (await flag()).lines.filter(({ rule }) => rule === 'new_link');
  expect(gone).toMatchObject([{ id: before?.id, status: 'withdrawn', version: 2 }]);
  await ingest({ ...applicant(1, account), submittedAt: '2026-06-01T09:00:00Z' });
  const back = (await flag()).lines.filter(({ rule }) => rule === 'new_link');
  expect(back).toMatchObject([{ id: before?.id, status: 'new', firstSeenAt: before?.firstSeenAt, version: 3 }]);
});

it('leaves a flag withdrawn whose decision is taken back, as looking at everything would', async () => {
  await ingest(applicant(0, account), applicant(1, account));
  const [link] = (await flag()).lines.filter(({ rule }) => rule === 'new_link');
  const id = link?.id ?? '';
  expect((await space.run(['review', 'decide', id, 'confirmed', '--reason', 'one_operator'])).code).toBe(0);
  await ingest({ ...applicant(1), submittedAt: '2026-05-01T09:00:00Z' });
  expect((await flag()).lines).toContainEqual(expect.objectContaining({ id, status: 'withdrawn' }));
  const reopened = await space.run(['review', 'reopen', id, '--text', 'A mistake.', '--format', 'json']);
  expect(JSON.parse(reopened.stdout)).toMatchObject([{ id, status: 'withdrawn', decidedBy: null }]);
  expect(await flag()).toMatchObject({ code: 0, lines: [] });
  expect(await flag('--full')).toMatchObject({ code: 0, lines: [] });
});

it('withdraws a flag whose decision is taken back while the ledger sets its evidence aside, and it is back with that', async () => {
  await ingest(applicant(0, account), applicant(1, account));
  const [link] = (await flag()).lines.filter(({ rule }) => rule === 'new_link');
  const id = link?.id ?? '';
  const links = await space.run(['links', '--format', 'json']);
  const shared = JSON.parse(links.stdout)[0]?.reasons[0]?.attribute;
  const explained = [
    'review',
    'decide',
    id,
    'explained',
    '--reason',
    'household',
    '--shared',
    shared,
    '--text',
    'A home.',
  ];
  expect(await space.run(explained)).toMatchObject({ code: 0 });
  await flag();
  expect((await space.run(['review', 'reopen', id, '--text', 'A mistake.'])).code).toBe(0);
  expect((await flag()).lines).toMatchObject([{ id, status: 'withdrawn' }]);
  expect(await flag('--full')).toMatchObject({ code: 0, lines: [] });
  const [entry] = JSON.parse((await space.run(['ledger', '--format', 'json'])).stdout);
  expect((await space.run(['ledger', 'end', entry.id, '--text', 'They moved.'])).code).toBe(0);
  const [standing] = JSON.parse((await space.run(['review', '--format', 'json'])).stdout);
  expect(standing).toMatchObject({ id, status: 'new' });
});

it('takes what is there as known with --baseline, and flags only what comes after', async () => {
  await ingest(applicant(0, account), applicant(1, account));
  expect(await flag('--baseline')).toMatchObject({ code: 0, lines: [] });
  expect(await flag()).toMatchObject({ code: 0, lines: [] });
  const known = JSON.parse((await space.run(['review', '--all', '--format', 'json'])).stdout)[0] as FlagLine;
  const decided = await space.run(['review', 'decide', known.id, 'confirmed', '--reason', 'one_operator']);
  expect(decided.code).toBe(2);
  expect(decided.stderr).toContain('taken as known when flagging began: nobody decides it');
  await ingest(applicant(2, account));
  const { code, lines } = await flag();
  expect(code).toBe(10);
  expect(rules(lines).filter((rule) => rule.startsWith('new_link'))).toEqual(['new_link A0 A2', 'new_link A1 A2']);
});

it('writes nothing on a dry run, which shows what another threshold would flag', async () => {
  await ingest(applicant(0, account), applicant(1, account));
  const dry = await flag('--dry-run');
  expect(dry.code).toBe(10);
  expect(rules((await flag()).lines)).toEqual(rules(dry.lines));
  const stricter = await flag('--dry-run', '--min-bits', '100');
  expect(stricter.lines.filter(({ rule }) => rule === 'new_link')).toMatchObject([{ status: 'withdrawn' }]);
  expect(await flag()).toMatchObject({ code: 0, lines: [] });
});

it('prints the ones that matter most and counts the rest with --max, and exits 0 with --exit-zero', async () => {
  await ingest(applicant(0, { ...account, ...device }), applicant(1, { ...account, ...device }), applicant(2, account));
  const all = (await flag('--dry-run')).lines;
  const dry = await flag('--dry-run', '--max', '1');
  expect(dry.stderr).toContain(`${all.length - 1} more are not printed (--max 1).`);
  const { code, lines, stderr } = await flag('--max', '1', '--exit-zero');
  expect(code).toBe(0);
  expect(lines.map(({ id }) => id)).toEqual([all[0]?.id]);
  expect(stderr).toContain(`${all.length - 1} more are not printed (--max 1); the queue has them all.`);
  expect(await flag()).toMatchObject({ code: 0, lines: [] });
});

it('flags a tie to a broker on the watch list, and a value that many come to share', async () => {
  await ingest(
    { id: 'B1', name: 'Northline Staffing', kind: 'staffing_agency' },
    applicant(0, { broker: { id: 'B1' } }),
    applicant(1, account),
  );
  await flag();
  await ingest({ kind: 'broker', value: 'B1', list: 'watch', source: 'An advisory', addedAt: '2026-03-01' });
  const { lines } = await flag();
  expect(rules(lines)).toEqual(['watched_broker A0 B1']);
  expect(lines[0]?.evidence[0]?.explanation).toContain('The list watch (An advisory, since 2026-03-01)');
  await ingest(applicant(2, account), applicant(3, account));
  expect(rules((await flag('--hub-sizes', '3')).lines)).toContain('hub_grew A1 A2 A3');
});

it('flags a warning sign, and one that never stands alone only beside one that does', async () => {
  const shared = { kind: 'phone', value: '602-555-0160', list: 'operators', source: 'An advisory' };
  await ingest(shared, applicant(0, { phones: ['602-555-0160'] }), applicant(1, { emails: ['x@mailinator.com'] }));
  const { lines } = await flag('--indicator-severity', 'low');
  const signs = lines.filter(({ rule }) => rule === 'indicator');
  expect(signs.map(({ subjects }) => subjects.join())).toContain('A0');
  expect(signs.map(({ subjects }) => subjects.join())).not.toContain('A1');
});

it('refuses what makes no sense', async () => {
  await ingest(applicant(0));
  expect(await flag('--rules', 'nonsense')).toMatchObject({ code: 2, stderr: expect.stringContaining('new_link') });
  expect((await flag('--dry-run', '--baseline')).code).toBe(2);
  expect((await flag('--hub-sizes', '1')).code).toBe(2);
});
