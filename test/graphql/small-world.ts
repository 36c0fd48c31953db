/** Invented people: one account behind three names, one home, one agency, one re-application, one stolen identity. */
interface Person {
  readonly id: string;
  readonly name: string;
  readonly day: number;
  readonly born?: string;
  readonly rest?: Readonly<Record<string, unknown>>;
}

const application = ({ id, name, day, born, rest }: Person) => ({
  id,
  source: 'greenhouse',
  submittedAt: `2026-03-${String(day).padStart(2, '0')}T09:30:00Z`,
  applicant: { name, ...(born === undefined ? {} : { birthDate: born }) },
  ...rest,
});

const account = { country: 'US', routing: '021000021', account: '000123456789' };
const home = { use: 'residence', text: '1420 W Elm St Apt 5, Mesa, AZ 85201, US' };
const shelf = { use: 'shipping', text: '77 Depot Rd, Mesa, AZ 85202, US' };

/** Parties that hold the office's network: more than a picture shows. */
export const crowd = 40;

export const records: readonly unknown[] = [
  {
    id: 'BRK-17',
    name: 'Northline Staffing LLC',
    kind: 'staffing_agency',
    phones: ['+1 602 555 0190'],
  },
  application({
    id: 'APP-1',
    name: 'Jordan A. Miles',
    day: 2,
    born: '1991-04-02',
    rest: {
      phones: ['+1 (602) 555-0142'],
      bankAccounts: [account],
      addresses: [shelf],
      emails: ['jordan.miles@example.com'],
    },
  }),
  application({
    id: 'APP-2',
    name: 'Priya Raman',
    day: 3,
    born: '1988-11-20',
    rest: { phones: ['602.555.0142'], bankAccounts: [account], addresses: [shelf], broker: { id: 'BRK-17' } },
  }),
  application({
    id: 'APP-3',
    name: 'Tomas Lindqvist',
    day: 4,
    born: '1994-01-15',
    rest: { bankAccounts: [account], addresses: [shelf], emails: ['tomas.l@example.org'] },
  }),
  application({
    id: 'APP-4',
    name: 'Jordan Miles',
    day: 20,
    born: '1991-04-02',
    rest: { phones: ['+1 602 555 0142'], emails: ['jordan.miles@example.com'], role: { title: 'Data Engineer' } },
  }),
  application({
    id: 'APP-5',
    name: 'Ana Kovac',
    day: 5,
    born: '1990-06-06',
    rest: { addresses: [home], phones: ['+1 602 555 0150'] },
  }),
  application({
    id: 'APP-6',
    name: 'Marko Kovac',
    day: 6,
    born: '1989-07-07',
    rest: { addresses: [home], phones: ['+1 602 555 0151'] },
  }),
  application({ id: 'APP-7', name: 'Lena Okafor', day: 7, born: '1992-02-02', rest: { emails: ['lena@example.net'] } }),
  application({
    id: 'APP-8',
    name: 'Lena Okafor',
    day: 8,
    born: '1992-02-02',
    rest: { emails: ['okafor.lena@example.com'] },
  }),
  ...Array.from({ length: crowd }, (_, at) =>
    application({
      id: `LIB-${at + 1}`,
      name: `Visitor${at} Reader${at}`,
      day: 9 + (at % 15),
      born: `19${60 + at}-05-05`,
      rest: { devices: [{ fingerprint: 'library-terminal-0001', ip: '203.0.113.7', seenAt: '2026-03-09T10:00:00Z' }] },
    }),
  ),
];

/** Holders of one kiosk: so many that it makes no pairs. */
export const kioskHolders = 205;

export const kiosk: readonly unknown[] = Array.from({ length: kioskHolders }, (_, at) =>
  application({
    id: `KSK-${at + 1}`,
    name: `Guest${at} Walker${at}`,
    day: 1 + (at % 27),
    born: `${1950 + (at % 50)}-0${1 + (at % 9)}-11`,
    rest: { devices: [{ fingerprint: 'campus-kiosk-0002' }], ...(at < 2 ? { phones: ['+1 602 555 0177'] } : {}) },
  }),
);
