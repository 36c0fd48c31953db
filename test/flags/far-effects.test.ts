import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FlagLine } from '../../api/work/flags/flag-line.ts';
import { type Workspace, workspace } from '../cli/command.ts';

let space: Workspace;
beforeEach(async () => {
  space = await workspace();
});
afterEach(() => space.remove());

const NAMES = 'Moore Patel Brandt Ortega Larsen Becker Dubois Novak Silva Tanaka Okafor Haddad Jansen'.split(' ');
const TOWNS = [
  'Mesa, AZ 85201',
  'Bend, OR 97701',
  'Troy, NY 12180',
  'Waco, TX 76701',
  'Yuma, AZ 85364',
  'Enid, OK 73701',
];
const applicant = (n: number, more: object = {}) => ({
  id: `A${n}`,
  submittedAt: `2026-03-${String(10 + n)}T09:00:00Z`,
  applicant: { name: `P${'abcdefghijklm'[n]}x ${NAMES[n]}`, birthDate: `19${70 + n}-0${1 + (n % 9)}-11` },
  addresses: [`${10 + n} Elm St Apt ${n + 1}, ${TOWNS[n % 6]}, US`],
  ...more,
});

/** Whoever is affected shares nothing with whoever came: found by what the change does to those between. */
async function effect(before: readonly object[], change: readonly object[]): Promise<readonly FlagLine[]> {
  for (const [name, records] of Object.entries({ before, change })) {
    await writeFile(space.path(name), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  }
  const flags = async (...argv: readonly string[]) => {
    const { stdout } = await space.run(['flag', '--rules', 'new_link', ...argv]);
    return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as FlagLine]));
  };
  await space.run(['ingest', '--format', 'ndjson', 'before']);
  await flags('--baseline');
  await space.run(['ingest', 'change']);
  const found = await flags();
  expect(await flags('--full'), 'what looking at everything finds beside').toEqual([]);
  return found;
}

const agency = { broker: { id: 'B1' } };
const number = { phones: ['+1 602 555 0142'] };
/** What holds the link, whatever the number says. */
const both = { ...number, bankAccounts: [{ iban: 'DE89370400440532013000' }] };
const PHONE = 'phone:+16025550142';

it('a value stops being an agency’s channel when the agency has more candidates who do not give it', async () => {
  const ten = NAMES.slice(0, 10).map((_, n) => applicant(n, { ...agency, ...(n < 2 ? both : {}) }));
  const [flag, ...others] = await effect(ten, [applicant(10, agency)]);
  expect(flag).toMatchObject({ subjects: ['A0', 'A1'], version: 2 });
  expect(flag?.evidence.map(({ key }) => key)).toContain(PHONE);
  expect(others).toEqual([]);
});

it('a value becomes an agency’s channel when the agency has fewer candidates', async () => {
  const eleven = NAMES.slice(0, 11).map((_, n) => applicant(n, { ...agency, ...(n < 2 ? both : {}) }));
  const elsewhere = { ...applicant(10), submittedAt: '2026-05-01T00:00:00Z' };
  const [flag, ...others] = await effect(eleven, [elsewhere]);
  expect(flag).toMatchObject({ subjects: ['A0', 'A1'], version: 2 });
  expect(flag?.evidence.map(({ key }) => key)).not.toContain(PHONE);
  expect(others).toEqual([]);
});

it('what others share with its candidates is read otherwise when a broker turns out to be no agency', async () => {
  const candidates = [2, 3].map((n) => applicant(n, { ...agency, ...number }));
  const broker = { id: 'B1', name: 'Northline', kind: 'host', submittedAt: '2026-05-01T00:00:00Z' };
  const found = await effect([applicant(0, both), applicant(1, both), ...candidates], [broker]);
  const flag = found.find(({ subjects }) => subjects.join() === 'A0,A1');
  expect(flag?.evidence.map(({ key }) => key)).toContain(PHONE);
});

it('what people of one home share is read otherwise when more come than fit in a home', async () => {
  const home = '9 Birch Ave Apt 4, Mesa, AZ 85201, US';
  const moved = { addresses: [`12 Oak St, ${TOWNS[1]}, US`, home] };
  const seven = NAMES.slice(0, 7).map((_, n) =>
    applicant(n, { ...(n === 1 ? moved : { addresses: [home] }), ...(n < 2 ? both : {}) }),
  );
  const [flag, ...others] = await effect(seven, [applicant(7, { addresses: [home] })]);
  expect(flag).toMatchObject({ subjects: ['A0', 'A1'], status: 'new' });
  expect(flag?.evidence.map(({ key }) => key)).toContain(PHONE);
  expect(others).toEqual([]);
});

it('a flag goes to the applicant whom an application belongs to once nothing joins it to the earlier one', async () => {
  const mine = { emails: ['px.moore@example.com'] };
  const again = { ...applicant(0), ...both, ...mine, id: 'A30', submittedAt: '2026-04-01T09:00:00Z' };
  const { emails: _, ...apart } = {
    ...again,
    submittedAt: '2026-04-02T09:00:00Z',
    addresses: [`1 Oak St, ${TOWNS[3]}, US`],
  };
  const found = await effect([applicant(0, mine), again, applicant(1, both)], [apart]);
  const byStatus = found.map(({ status, subjects }) => `${status} ${subjects.join()}`).sort();
  expect(byStatus).toEqual(['new A1,A30', 'withdrawn A0,A1']);
});

it('two addresses are alike when one comes that is between them', async () => {
  const sent = (street: string) => ({
    equipment: [{ item: 'laptop', address: `4120 ${street} Rd, Bend, OR 97702, US` }],
    bankAccounts: both.bankAccounts,
  });
  const found = await effect(
    [applicant(0, sent('Maplewood')), applicant(1, sent('Mapewod'))],
    [applicant(2, { equipment: sent('Maplewod').equipment })],
  );
  const flag = found.find(({ subjects }) => subjects.join() === 'A0,A1');
  expect(flag?.evidence.map(({ kind }) => kind)).toContain('address_similar');
});
