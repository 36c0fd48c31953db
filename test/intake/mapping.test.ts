import { describe, expect, test } from 'vitest';
import { existingHolders } from '../../api/graph/queries.generated.ts';
import type { Store } from '../../api/graph/store.ts';
import { type Loaded, loadFiles, ndjson } from './load.ts';

const map = <T>(input: string, content: string, mapping: string, work: (loaded: Loaded) => Promise<T>) =>
  loadFiles({ 'm.mapping.yaml': mapping, [input]: content }, work, { mapping: 'm.mapping.yaml' });

async function kept(store: Store, key: string): Promise<unknown> {
  const [stored] = await existingHolders(store, { keys: [key] });
  return JSON.parse(await store.record(stored?.record ?? ''));
}

const failureOf = (input: string, content: string, mapping: string) =>
  map(input, content, mapping, async () => undefined).then(
    () => undefined,
    (error: unknown) => error,
  );

const MINIMAL = `
records:
  - application:
      id: Ref
      submittedAt: Date
      applicant:
        name: Who
`;

describe('a mapping file', () => {
  test('loads a foreign CSV: names, dates, addresses, phones and lists in its own style', async () => {
    const mapping = `
country: GB
dates: [DD/MM/YYYY, D/M/YY, D MMM YY]
records:
  - when: { Type: [person, P] }
    application:
      id: Ref
      source: { value: ats }
      submittedAt: Date
      role: { title: Job, remote: Remote }
      applicant:
        name: { join: [First, Middle, Last] }
        birthDate: { from: Born, yearsFrom: 1930 }
      phones: [{ from: Tel, separator: ';' }, Mobile]
      addresses:
        - text: { first: [Whole, { join: [Street, City, Postcode], with: ', ' }] }
          use: { from: Use, replace: { HOME: residence, POST: mailing }, otherwise: residence }
      broker: { id: Agency }
  - when: { Type: firm }
    broker: { id: Ref, name: Last, kind: { value: recruiter }, phones: Tel }
`;
    const csv = `Ref,Type,First,Middle,Last,Born,Date,Job,Remote,Tel,Mobile,Whole,Street,City,Postcode,Use,Agency
1,person,Ann,,Poe,2/4/31,13/02/2026,Engineer,yes,020 7946 0001; 020 7946 0002,+1 602 555 0142,,"1 High Street",Leeds,LS1 1AA,POST,R9
2,P,Jo,B,Doe,24 May 88,1 Mar 26,Clerk,no,,,"2 High Street, Leeds LS1 1AA",,,,,
R9,firm,,,Northline Recruiting,,,,,020 7946 0003,,,,,,,
9,cat,,,Tom,,,,,,,,,,,,
`;
    await map('a.csv', csv, mapping, async ({ summary, store }) => {
      expect(summary).toMatchObject({ accepted: 3, rejected: 0 });
      expect(summary.warnings).toMatchObject([
        { reason: 'rows meet no rule of the mapping and were left out', count: 1 },
      ]);
      expect(await kept(store, 'application:ats/1')).toMatchObject({
        id: '1',
        source: 'ats',
        submittedAt: '2026-02-13',
        role: { title: 'Engineer', remote: true },
        applicant: { name: 'Ann Poe', birthDate: '1931-04-02' },
        phones: ['020 7946 0001', '020 7946 0002', '+1 602 555 0142'],
        addresses: [{ text: '1 High Street, Leeds, LS1 1AA', use: 'mailing' }],
        broker: { id: 'R9' },
      });
      expect(await kept(store, 'application:ats/2')).toMatchObject({
        submittedAt: '2026-03-01',
        applicant: { name: 'Jo B Doe', birthDate: '1988-05-24' },
        addresses: [{ text: '2 High Street, Leeds LS1 1AA', use: 'residence' }],
      });
      expect(await kept(store, 'broker:R9')).toMatchObject({ name: 'Northline Recruiting', kind: 'recruiter' });
    });
  });

  test('loads foreign JSON by paths, with lists of objects', async () => {
    const mapping = `
records:
  - application:
      id: candidate.ref
      submittedAt: { from: meta.at, dates: [epoch-ms] }
      applicant: { name: candidate.full name, birthDate: candidate.dob }
      phones: candidate.contacts[].phone
      emails: candidate.contacts[].email
      addresses:
        - { each: 'candidate.places[]', text: { join: [street, city, zip], with: ', ' }, use: kind }
      devices:
        - { each: 'sessions[*]', fingerprint: fp, ip: from.ip, seenAt: { from: t, dates: [epoch-s] } }
      references:
        - { each: 'refs[]', name: who, email: mail }
`;
    const record = {
      candidate: {
        ref: 77,
        'full name': 'Jo Doe',
        dob: '1990-01-01',
        contacts: [{ phone: '+1 602 555 0142' }, { email: 'jo@example.com' }],
        places: [{ street: '1 Main St', city: 'Mesa', zip: 'AZ 85201', kind: 'shipping' }],
      },
      meta: { at: 1772000000000 },
      sessions: [{ fp: 'aaaa1111', from: { ip: '192.0.2.1' }, t: 1772000000 }, { fp: 'bbbb2222' }],
      refs: [{ who: 'Ann', mail: 'ann@example.org' }],
    };
    for (const [name, text] of [
      ['a.ndjson', ndjson(record)],
      ['a.json', JSON.stringify([record], null, 2)],
    ] as const) {
      await map(name, text, mapping, async ({ summary, store }) => {
        expect(summary).toMatchObject({ accepted: 1, warnings: [] });
        expect(await kept(store, 'application:77')).toEqual({
          id: '77',
          submittedAt: '2026-02-25T06:13:20.000Z',
          applicant: { name: 'Jo Doe', birthDate: '1990-01-01' },
          phones: ['+1 602 555 0142'],
          emails: ['jo@example.com'],
          addresses: [{ text: '1 Main St, Mesa, AZ 85201', use: 'shipping' }],
          devices: [
            { fingerprint: 'aaaa1111', ip: '192.0.2.1', seenAt: '2026-02-25T06:13:20.000Z' },
            { fingerprint: 'bbbb2222' },
          ],
          references: [{ name: 'Ann', email: 'ann@example.org' }],
        });
      });
    }
  });

  test('rejects a row whose date is in none of the orders, with the row by column', async () => {
    await map(
      'a.csv',
      'Ref,Date,Who\n1,2026-02-01,Jo Doe\n2,31/31/2026,Ann Poe\n',
      MINIMAL,
      async ({ summary, rejects }) => {
        expect(summary).toMatchObject({ accepted: 1, rejected: 1 });
        expect(rejects).toMatchObject([
          { line: 3, field: 'submittedAt', record: { Ref: '2', Date: '31/31/2026', Who: 'Ann Poe' } },
        ]);
      },
    );
  });

  test('reads a semicolon-separated file when it says so', async () => {
    await map('a.csv', 'Ref;Date;Who\n1;2026-02-01;"Doe; Jo"\n', `delimiter: ';'${MINIMAL}`, async ({ summary }) => {
      expect(summary).toMatchObject({ accepted: 1 });
    });
  });
});

describe('a mistake in a mapping file', () => {
  test('in the name of a column lists the columns that exist, with file and line', async () => {
    const failure = await failureOf('a.csv', 'Ref,Date,Name\n1,2026-01-01,Jo\n', MINIMAL);
    expect(failure).toMatchObject({
      message: expect.stringMatching(/m\.mapping\.yaml, line 7: .*a\.csv has no column “Who”$/),
      next: 'Its columns are: Ref, Date, Name.',
    });
  });
  test('in a path of a required field lists the keys that exist', async () => {
    const failure = await failureOf('a.ndjson', ndjson({ Ref: '1', Date: '2026-01-01', Name: 'Jo' }), MINIMAL);
    expect(failure).toMatchObject({
      message: expect.stringMatching(/line 7: no record of .*a\.ndjson has “Who”$/),
      next: 'The records have: Date, Name, Ref.',
    });
  });
  test('in a path of an optional field is a warning', async () => {
    await map(
      'a.ndjson',
      ndjson({ Ref: '1', Date: '2026-01-01', Who: 'Jo' }),
      `${MINIMAL}      phones: contact.phone\n`,
      async ({ summary }) => {
        expect(summary).toMatchObject({
          accepted: 1,
          warnings: [{ field: 'contact.phone', reason: 'is a path of the mapping that no record has' }],
        });
      },
    );
  });
  test('in a key names it and its line', async () => {
    const failure = await failureOf('a.csv', '', MINIMAL.replace('submittedAt:', 'submitted:'));
    expect(failure).toMatchObject({
      message: expect.stringMatching(/line 5: records\[0\]\.application\.submitted is no key of a mapping/),
    });
    expect(await failureOf('a.csv', '', MINIMAL.replace('submittedAt: Date', ''))).toMatchObject({
      message: expect.stringMatching(/line 4: records\[0\]\.application\.submittedAt is missing/),
    });
  });
  test('in a date order says what one looks like', async () => {
    const failure = await failureOf('a.csv', '', `dates: [american]${MINIMAL}`);
    expect(failure).toMatchObject({
      message: expect.stringMatching(/line 1: dates\[0\] is not a date order such as MM\/DD\/YYYY/),
    });
  });
  test.each(['ZZ', 'UK', 'us'])('in the country (%s) is no silent loss of phones', async (country) => {
    const failure = await failureOf('a.csv', '', `country: ${country}${MINIMAL}`);
    expect(failure).toMatchObject({
      message: expect.stringMatching(/line 1: country is not the two-letter code of a country/),
    });
  });
  test('that is empty, or no set of keys, is told as such', async () => {
    expect(await failureOf('a.csv', '', '# nothing\n')).toMatchObject({
      message: expect.stringMatching(/the mapping file is empty$/),
    });
    expect(await failureOf('a.csv', '', '- 1\n')).toMatchObject({
      message: expect.stringMatching(/line 1: the mapping should be an object$/),
    });
  });
  test('in an expression says what may stand there', async () => {
    const failure = await failureOf('a.csv', '', MINIMAL.replace('id: Ref', 'id: { fron: Ref }'));
    expect(failure).toMatchObject({
      message: expect.stringMatching(/line 4: records\[0\]\.application\.id is not a column name/),
    });
  });
  test('in its YAML names the line', async () => {
    const failure = await failureOf('a.csv', '', 'records:\n  - application: {\n');
    expect(failure).toMatchObject({ message: expect.stringMatching(/m\.mapping\.yaml, line \d: this is not YAML/) });
  });
  test.each([
    ['leads nowhere', (minimal: string) => minimal.replace('id: Ref', 'id: *nowhere')],
    ['contains itself', (minimal: string) => minimal.replace('id: Ref', 'id: &loop { join: [*loop] }')],
    [
      'stands for too much',
      (minimal: string) => {
        const layers = [...'bcdefgh'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[at]}`)}]\n`);
        return `a: &a [x, x, x, x, x, x, x, x, x]\n${layers.join('')}${minimal.trimStart()}`;
      },
    ],
  ])('in an alias that %s is no surprise', async (_name, change) => {
    const failure = await failureOf('a.csv', '', change(MINIMAL));
    expect(failure).toMatchObject({ message: expect.stringMatching(/m\.mapping\.yaml: an alias .* has no anchor/) });
  });
  test('that hides a doubled column of the input is an error', async () => {
    const failure = await failureOf('a.csv', 'Ref,Date,Who,Who\n', MINIMAL);
    expect(failure).toMatchObject({ message: expect.stringMatching(/has the column “Who” more than once$/) });
  });
});
