import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../api/graph/open-store.ts';
import { changeCase, openCase, removeFromCase } from '../../api/work/cases/change-case.ts';
import { caseById } from '../../api/work/cases/read-cases.ts';
import type { FlagLine } from '../../api/work/flags/flag-line.ts';
import { type Workspace, workspace } from '../cli/command.ts';
import { emptyNeo4j, neo4jPassword } from '../empty-neo4j.ts';
import { neo4jAddress } from '../requirements.ts';

const engines = [
  { engine: 'embedded', missing: false },
  { engine: 'neo4j', missing: neo4jAddress === undefined },
] as const;

/** Strangers, each of another town, unless more is given. */
const PEOPLE = 'Ann Moore,Raj Patel,Eva Brandt,Luis Ortega,Kim Larsen,Tom Becker,Zoe Dubois,Ida Novak'.split(',');
const TOWNS =
  'Mesa, AZ 85201;Bend, OR 97701;Troy, NY 12180;Waco, TX 76701;Yuma, AZ 85364;Enid, OK 73701;Lodi, CA 95240;Erie, PA 16501'.split(
    ';',
  );
const applicant = (n: number, ...more: readonly object[]) =>
  Object.assign(
    {
      id: `A${n}`,
      submittedAt: `2026-03-0${1 + n}T09:00:00Z`,
      applicant: { name: PEOPLE[n], birthDate: `199${n}-0${1 + n}-11` },
      addresses: [`${10 + n} Elm St Apt ${n + 1}, ${TOWNS[n]}, US`],
    },
    ...more,
  );
const IBANS = ['DE89370400440532013000', 'GB82WEST12345698765432', 'FR1420041010050500013M02606'];
const account = (...which: readonly number[]) => ({ bankAccounts: which.map((one) => ({ iban: IBANS[one] })) });
const phone = (last: number) => ({ phones: [`+1 602 555 01${last}`] });

describe.each(engines)('commonthread flag on $engine flags', ({ engine, missing }) => {
  describe.skipIf(missing)('each night', () => {
    let space: Workspace;
    let address: string;
    beforeEach(async () => {
      space = await workspace();
      address = engine === 'neo4j' ? (neo4jAddress ?? '') : space.path('store');
      if (engine === 'neo4j') {
        process.env.NEO4J_PASSWORD = neo4jPassword;
        await emptyNeo4j(address);
      }
    });
    afterEach(() => space.remove());

    const run = (argv: readonly string[]) => space.run([...argv, '--store', address]);
    async function ingest(...records: readonly object[]): Promise<void> {
      await writeFile(space.path('r.ndjson'), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
      expect((await run(['ingest', 'r.ndjson'])).code).toBe(0);
    }
    async function flag(...argv: readonly string[]): Promise<readonly FlagLine[]> {
      const { code, stdout } = await run(['flag', ...argv]);
      const lines = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as FlagLine]));
      expect(code).toBe(lines.length > 0 ? 10 : 0);
      return lines;
    }
    /** A night: what is new of one rule; and that the same night again has nothing new. */
    async function night(rule: FlagLine['rule'], ...argv: readonly string[]): Promise<readonly FlagLine[]> {
      const found = await flag(...argv);
      expect(await flag(...argv)).toEqual([]);
      return found.filter((line) => line.rule === rule);
    }
    const subjects = (lines: readonly FlagLine[]) => lines.map((line) => line.subjects.join(' ')).sort();
    const onStore = async <Answer>(ask: (store: Awaited<ReturnType<typeof openStore>>) => Promise<Answer>) => {
      const store = await openStore(address, { password: neo4jPassword });
      try {
        return await ask(store);
      } finally {
        await store.close();
      }
    };

    it('a new link in conflict from the threshold on', async () => {
      await ingest(
        applicant(0, account(0)),
        applicant(1, account(0)),
        applicant(2, phone(42)),
        applicant(3, phone(42)),
      );
      const weighed = await flag('--dry-run', '--rules', 'new_link', '--min-bits', '1');
      const bits = weighed.find(({ subjects: [a] }) => a === 'A2')?.bits ?? 0;
      expect(bits).toBeGreaterThan(1);
      const from = (least: number) => flag('--dry-run', '--rules', 'new_link', '--min-bits', String(least));
      expect(subjects(await from(bits - 0.01))).toContain('A2 A3');
      expect(subjects(await from(bits + 0.01))).not.toContain('A2 A3');
      const [link] = (await night('new_link')).filter(({ subjects: [a] }) => a === 'A0');
      expect(link).toMatchObject({ subjects: ['A0', 'A1'], status: 'new', severity: 'high' });
      expect(link?.evidence).toMatchObject([{ kind: 'bank_account', records: ['A0', 'A1'] }]);
    });

    it('a member that comes to a known ring, and no ring that is new', async () => {
      await ingest(applicant(0, account(0)), applicant(1, account(0)));
      expect(await night('new_member')).toEqual([]);
      await ingest(applicant(2, account(0)));
      expect(await night('new_member')).toMatchObject([
        {
          subjects: ['A2'],
          ring: 'A0',
          severity: expect.stringMatching(/medium|high/),
          summary: expect.stringContaining('A2'),
        },
      ]);
    });

    it('rings that become one', async () => {
      await ingest(
        applicant(0, account(0)),
        applicant(1, account(0)),
        applicant(2, account(1)),
        applicant(3, account(1)),
      );
      expect(await night('rings_merged')).toEqual([]);
      await ingest(applicant(4, account(0, 1)));
      expect(await night('rings_merged')).toMatchObject([{ subjects: ['A0', 'A1', 'A2', 'A3', 'A4'], ring: 'A0' }]);
    });

    it('a value that crosses a size, once for each size', async () => {
      const sizes = ['--hub-sizes', '3,5'];
      await ingest(applicant(0, phone(42)), applicant(1, phone(42)));
      expect(await night('hub_grew', ...sizes)).toEqual([]);
      await ingest(applicant(2, phone(42)));
      expect(await night('hub_grew', ...sizes)).toMatchObject([
        { subjects: ['A0', 'A1', 'A2'], summary: '3 parties or more have come to share a phone number, +16025550142.' },
      ]);
      await ingest(applicant(3, phone(42)));
      expect(await night('hub_grew', ...sizes)).toEqual([]);
      await ingest(applicant(4, phone(42)));
      expect(await night('hub_grew', ...sizes)).toMatchObject([{ summary: expect.stringMatching(/^5 parties/) }]);
    });

    it('what a party of an open or referred case gave, given again', async () => {
      await ingest(applicant(0, account(0)), applicant(1), applicant(2, account(1)), applicant(3, account(1)));
      await flag();
      const opened = await run(['case', 'open', 'An account', '--party', 'A0', 'A1']);
      expect(JSON.parse(opened.stdout)).toMatchObject({ id: 'CASE-1', status: 'open' });
      await ingest(applicant(4, account(0)), applicant(5, phone(43)));
      expect(await night('case_attribute')).toMatchObject([
        {
          subjects: ['A4'],
          severity: 'high',
          status: 'new',
          summary: 'A4 shares a bank account with A0, who is in the open case CASE-1.',
          evidence: [{ kind: 'bank_account', shown: '•••• 3000', records: ['A0', 'A4'] }],
        },
      ]);
      // Who is in it applies again, from a new mailbox.
      const later = { submittedAt: new Date(Date.now() + 60_000).toISOString(), emails: ['ann.moore@example.com'] };
      await ingest({ ...applicant(0, account(0)), id: 'A0-again', ...later });
      expect(await night('case_attribute')).toMatchObject([
        { subjects: ['A0'], summary: 'A0, who is in the open case CASE-1, has applied again: A0-again.' },
      ]);

      await onStore((store) =>
        changeCase(store, { id: 'CASE-1', version: 1, status: 'referred', text: 'To the police.' }, 'sam'),
      );
      await ingest({ ...applicant(5, account(0)), submittedAt: '2026-06-01T00:00:00Z' });
      expect(await night('case_attribute')).toMatchObject([
        { subjects: ['A5'], summary: 'A5 shares a bank account with A0, who is in the referred case CASE-1.' },
      ]);
      await onStore((store) =>
        changeCase(store, { id: 'CASE-1', version: 2, status: 'closed', text: 'Explained.' }, 'sam'),
      );
      await ingest(applicant(6, account(0)));
      expect(await night('case_attribute')).toEqual([]);
    });

    it('what a ring of a case has in common, given again, until the ring is taken out', async () => {
      await ingest(applicant(0, account(0)), applicant(1, account(0)), applicant(2, phone(42)));
      await flag();
      await onStore((store) => openCase(store, { title: 'A ring', rings: ['A0'] }, 'sam'));
      await ingest(applicant(3, account(0)));
      expect(subjects(await night('case_attribute'))).toEqual(['A3']);
      await onStore(async (store) => {
        const { version } = await caseById(store, 'CASE-1');
        await removeFromCase(store, { id: 'CASE-1', version, rings: ['A0'] }, 'sam');
      });
      await ingest(applicant(4, account(0)));
      expect(await night('case_attribute')).toEqual([]);
    });

    it('a warning sign of a severity or a greater one', async () => {
      const profile = (name: string) => ({
        profiles: [{ network: 'linkedin', url: 'https://www.linkedin.com/in/example-one', name }],
      });
      const listed = { kind: 'phone', value: '602-555-0160', list: 'operators', source: 'An advisory' };
      await ingest(listed, applicant(0, phone(60)), applicant(1, profile('Somebody Entirely Else')));
      const at = async (severity: string) =>
        subjects(await flag('--dry-run', '--rules', 'indicator', '--indicator-severity', severity));
      expect(await at('high')).toEqual(['A0']);
      expect(await at('medium')).toEqual(['A0', 'A1']);
      expect(await night('indicator')).toMatchObject([
        { subjects: ['A0'], severity: 'high', evidence: [{ kind: 'indicator', key: 'known-value', records: ['A0'] }] },
      ]);
      await ingest({ ...applicant(0, phone(61)), submittedAt: '2026-06-01T00:00:00Z' });
      expect(await night('indicator')).toMatchObject([{ subjects: ['A0'], status: 'withdrawn' }]);
    });

    it('a link to a broker on the watch list, by name or by a value', async () => {
      const broker = { id: 'B1', name: 'Northline Staffing', kind: 'host', ...account(2) };
      await ingest(broker, applicant(0, { broker: { id: 'B1' } }), applicant(1, account(2)), applicant(2));
      expect(await night('watched_broker')).toEqual([]);
      await ingest({ kind: 'broker', value: 'B1', list: 'watch', source: 'An advisory', addedAt: '2026-03-01' });
      expect(await night('watched_broker')).toMatchObject([
        { subjects: ['A1', 'B1'], severity: 'high', summary: 'A1 shares a value with B1, a broker on the watch list.' },
        { subjects: ['A0', 'B1'], severity: 'medium', summary: 'A0 names B1, a broker on the watch list.' },
      ]);
      await ingest(applicant(3, { broker: { id: 'B1' } }));
      expect(subjects(await night('watched_broker'))).toEqual(['A3 B1']);
      const ended = { addedAt: '2026-04-01', expiresAt: '2026-04-02' };
      await ingest({ kind: 'broker', value: 'B1', list: 'watch', source: 'An advisory', ...ended });
      expect((await night('watched_broker')).map(({ status }) => status)).toEqual(Array(3).fill('withdrawn'));
    });
  });
});
