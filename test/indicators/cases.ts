/** What an application of a case says; the id, time and name are filled in. */
type Said = Readonly<Record<string, unknown>>;

export interface Case {
  readonly indicator: string;
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly says: Said;
  /** Other records that are there too; an application unless it says what it is. */
  readonly beside?: readonly Said[];
}

const ofIndicator =
  (indicator: string) =>
  (answer: Case['answer'], says: Said, ...beside: readonly Said[]): Case => ({ indicator, answer, says, beside });

const named = (name: string, rest: Said = {}): Said => ({ applicant: { name }, ...rest });
const lives = (text: string): Said => ({ addresses: [text] });
const MESA = '1420 W Elm St, Mesa, AZ 85201, US';
const LONDON = '12 Roseberry Gardens, London N4 1JJ, GB';

const abroad = ofIndicator('phone-written-from-abroad');
const phoneCountry = ofIndicator('phone-country-unlike-residence');
const voip = ofIndicator('voip-line');
const disposable = ofIndicator('disposable-email');
const profileName = ofIndicator('profile-name-unlike-applicant');
const younger = ofIndicator('profile-younger-than-career');
const unused = ofIndicator('profile-unused-for-years');
const educationProfile = ofIndicator('education-unlike-profile');
const field = ofIndicator('school-unlike-field');
const schoolDates = ofIndicator('education-dates-impossible');
const delivery = ofIndicator('delivery-unlike-residence');
const late = ofIndicator('delivery-changed-late');
const zone = ofIndicator('time-zone-unlike-residence');
const travel = ofIndicator('impossible-travel');
const hosting = ofIndicator('hosting-network');
const tool = ofIndicator('remote-control-tool');
const jobs = ofIndicator('overlapping-jobs');
const holder = ofIndicator('account-holder-unlike-applicant');
const banks = ofIndicator('frequent-bank-change');
const email = ofIndicator('email-under-other-names');
const phone = ofIndicator('phone-under-other-names');
const account = ofIndicator('account-under-other-names');
const device = ofIndicator('device-under-other-names');
const resume = ofIndicator('resume-under-other-names');
const reference = ofIndicator('reference-under-other-names');
const farm = ofIndicator('delivery-address-of-many');
const velocity = ofIndicator('application-velocity');
const known = ofIndicator('known-value');

const profile = (rest: Said): Said => ({
  profiles: [{ network: 'linkedin', url: 'https://example.com/in/someone', ...rest }],
});
const worked = (
  ...posts: readonly (readonly [employer: string, from: unknown, to: unknown, title?: string])[]
): Said => ({
  employment: posts.map(([employer, from, to, title = 'Engineer']) => ({ employer, title, from, to })),
});
const studied = (school: string, rest: Said): Said => ({ education: [{ school, ...rest }] });
const online = (...ips: readonly (readonly [ip: string, seenAt?: string])[]): Said => ({
  devices: ips.map(([ip, seenAt]) => ({ ip, seenAt })),
});
const clock = (timezone: string, address = MESA): Said => ({ ...lives(address), devices: [{ timezone }] });
const sends = (text: string, rest: Said = {}): Said => ({ addresses: [MESA, { use: 'shipping', text }], ...rest });
const text = (start: string): Said => ({
  resume: {
    text: `${start} ${'Built and ran payment services for a large retailer, and led a team of five people. '.repeat(6)}`,
  },
});
const iban = (number: string): Said => ({ bankAccounts: [{ iban: number }] });
const sameDay = (fingerprint: string, count: number): readonly Said[] =>
  Array.from({ length: count }, (_, index) => named(`Person ${'abcdefg'[index]}ing`, { devices: [{ fingerprint }] }));

export const cases: readonly Case[] = [
  abroad('yes', { phones: ['+1 602 555 0142'], ...lives(MESA) }),
  abroad('no', { phones: ['1 (602) 555-0143'], ...lives(MESA) }),
  abroad('no', { phones: ['+44 20 7946 0018'], ...lives(MESA) }),
  abroad('unknown', { phones: ['+1 602 555 0144'] }),

  phoneCountry('yes', { phones: ['+44 20 7946 0019'], ...lives(MESA) }),
  phoneCountry('yes', { phones: ['+1 602 555 0145'], ...lives(LONDON) }),
  phoneCountry('no', { phones: ['+44 20 7946 0020', '602 555 0146'], ...lives(MESA) }),
  phoneCountry('unknown', lives(MESA)),

  voip('yes', { phones: ['+1 602 555 0147'] }),
  voip('yes', { phones: ['+44 56 0000 0011'] }),
  voip('no', { phones: ['602-555-0199'] }),
  voip('unknown', { phones: ['+1 312 555 0148'] }),
  voip('unknown', {}),

  disposable('yes', { emails: ['one@mailinator.com'] }),
  disposable('yes', { emails: ['two@inbox.mailinator.com'] }),
  disposable('no', { emails: ['one@notmailinator.com'] }),
  disposable('unknown', {}),

  profileName('yes', named('Jordan Miles', profile({ name: 'Olga Moreau' }))),
  profileName('no', named('Jordan Miles', profile({ name: 'Jordan A. Miles, PMP' }))),
  profileName('no', named('Inés Díaz', profile({ name: 'Ines Diaz-Romero' }))),
  profileName('unknown', named('Jordan Miles', profile({}))),

  younger('yes', { ...profile({ createdAt: '2025-06-01' }), ...worked(['Aldermoor', '2012-01', '2018-02']) }),
  younger('no', { ...profile({ createdAt: '2014-06-01' }), ...worked(['Aldermoor', '2012-01', '2018-02']) }),
  younger('no', { ...profile({ createdAt: '2025-06-01' }), ...worked(['Aldermoor', '2024-09', 'present']) }),
  younger('unknown', profile({ createdAt: '2025-06-01' })),

  unused('yes', profile({ lastActiveAt: '2021-05-01' })),
  unused('no', profile({ lastActiveAt: '2026-01-20' })),
  unused('unknown', profile({ createdAt: '2020-05-01' })),

  educationProfile('unknown', { ...studied('Olin College', {}), ...profile({ name: 'Somebody Else' }) }),

  field('yes', studied('The Juilliard School', { field: 'Computer Science' })),
  field('no', studied('Juilliard', { field: 'Jazz Studies' })),
  field('no', studied('Franklin W. Olin College of Engineering', { field: 'Electrical and Computer Engineering' })),
  field('unknown', studied('Brightwater Polytechnic', { field: 'Computer Science' })),
  field('unknown', {}),

  schoolDates('yes', studied('UC Merced', { from: 1999, to: 2003 })),
  schoolDates('yes', studied('Brightwater Polytechnic', { from: 2012, to: 2009 })),
  schoolDates('no', studied('UC Merced', { from: 2005, to: 2009 })),
  schoolDates('no', studied('Brightwater Polytechnic', { from: '2009', to: 'May 2012' })),
  schoolDates('unknown', studied('UC Merced', {})),

  delivery('yes', sends('9 Depot Rd, Reno, NV 89501, US')),
  delivery('no', sends('1420 West Elm Street Apt 4, Mesa AZ 85201')),
  delivery('no', { addresses: [MESA], equipment: [{ at: '2026-02-20', item: 'laptop', address: MESA }] }),
  delivery('unknown', lives(MESA)),

  late('yes', {
    ...lives(MESA),
    events: [{ type: 'offered', at: '2026-03-01' }],
    equipment: [{ at: '2026-03-10', item: 'laptop', address: '9 Depot Rd, Reno, NV 89501, US' }],
  }),
  late('no', {
    ...sends('9 Depot Rd, Reno, NV 89501, US'),
    events: [{ type: 'hired', at: '2026-03-01' }],
    equipment: [{ at: '2026-03-10', item: 'laptop', address: '9 Depot Rd, Reno, NV 89501, US' }],
  }),
  late('unknown', { ...lives(MESA), equipment: [{ at: '2026-03-10', address: '9 Depot Rd, Reno, NV 89501, US' }] }),

  zone('yes', clock('Asia/Shanghai')),
  zone('yes', clock('America/Phoenix', LONDON)),
  zone('no', clock('America/New_York')),
  zone('no', clock('America/Toronto')),
  zone('no', { ...lives(MESA), devices: [{ timezone: 'Asia/Shanghai' }, { timezone: 'America/Phoenix' }] }),
  zone('unknown', clock('UTC')),
  zone('unknown', { devices: [{ timezone: 'Asia/Shanghai' }] }),

  travel('yes', online(['203.0.113.200', '2026-02-01T10:00:00Z'], ['198.51.100.3', '2026-02-01T10:20:00Z'])),
  travel('no', online(['203.0.113.201', '2026-02-01T10:00:00Z'], ['198.51.100.4', '2026-02-02T10:00:00Z'])),
  travel('unknown', online(['203.0.113.202', '2026-02-01T10:00:00Z'], ['192.0.2.9', '2026-02-01T10:20:00Z'])),

  hosting('yes', online(['203.0.113.7'])),
  hosting('yes', online(['2001:db8::17'])),
  hosting('no', online(['203.0.113.203'])),
  hosting('unknown', online(['192.0.2.10'])),

  tool('yes', { events: [{ type: 'blocked', at: '2026-03-20', reason: 'AnyDesk and an IP-KVM on the laptop' }] }),
  tool('yes', { equipment: [{ item: 'PiKVM v4' }] }),
  tool('no', { events: [{ type: 'blocked', at: '2026-03-20', reason: 'withdrew after the second interview' }] }),
  tool('unknown', { events: [{ type: 'interviewed', at: '2026-03-20' }] }),

  jobs('yes', worked(['Aldermoor', '2019-01', '2022-03'], ['Dunmore', '2020-01', '2021-06'])),
  jobs('no', worked(['Aldermoor', '2019-01', '2022-03'], ['Dunmore', '2022-03', 'present'])),
  jobs('no', worked(['Aldermoor', '2019-01', '2022-03'], ['Dunmore', '2020-01', '2021-06', 'Freelance Engineer'])),
  jobs('no', worked(['Aldermoor', 2019, 2020], ['Dunmore', 2020, 2022])),
  jobs('unknown', worked(['Aldermoor', '2019-01', '2022-03'])),

  holder('yes', named('Jordan Miles', { bankAccounts: [{ iban: 'DE89370400440532013000', holder: 'Olga Moreau' }] })),
  holder(
    'no',
    named('Jordan Miles', { bankAccounts: [{ iban: 'GB82WEST12345698765432', holder: 'J. and R. Miles' }] }),
  ),
  holder('unknown', iban('FR1420041010050500013M02606')),

  banks('yes', {
    ...iban('NL91ABNA0417164300'),
    payments: [
      { at: '2026-03-01', bankAccount: { iban: 'BE68539007547034' } },
      { at: '2026-03-15', bankAccount: { iban: 'AT611904300234573201' } },
    ],
  }),
  banks('no', { payments: [{ at: '2026-03-01', bankAccount: { iban: 'CH9300762011623852957' } }, { amount: 5 }] }),
  banks('unknown', iban('DK5000400440116243')),

  email(
    'yes',
    named('Amara Okafor', { emails: ['one@example.com'] }),
    named('Sven Lindqvist', { emails: ['ONE@example.com'] }),
  ),
  email(
    'no',
    named('Amara Okafor', { emails: ['two@example.com'] }),
    named('Okafor, Amara', { emails: ['two@example.com'] }),
  ),
  email(
    'no',
    named('Amara Okafor', { emails: ['home@example.com'], ...lives('3 Pine Rd, Reno, NV 89501, US') }),
    named('Sven Lindqvist', { emails: ['home@example.com'], ...lives('3 Pine Road, Reno NV 89501') }),
  ),
  email(
    'no',
    named('Amara Okafor', { emails: ['desk@example.net'] }),
    named('Sven Lindqvist', { emails: ['desk@example.net'] }),
    { kind: 'staffing_agency', name: 'Northline Staffing', emails: ['desk@example.net'] },
  ),
  email(
    'no',
    named('Amara Okafor', { emails: ['kiosk@example.net'] }),
    named('Sven Lindqvist', { emails: ['kiosk@example.net'] }),
    { kind: 'email', value: 'kiosk@example.net', list: 'job centres', meaning: 'innocent' },
  ),
  email('unknown', {}),

  phone(
    'yes',
    named('Amara Okafor', { phones: ['+1 602 555 0150'] }),
    named('Sven Lindqvist', { phones: ['(602) 555-0150'] }),
  ),
  phone('no', named('Amara Okafor', { phones: ['+1 602 555 0151'] })),
  phone('unknown', {}),

  account(
    'yes',
    named('Amara Okafor', iban('ES9121000418450200051332')),
    named('Sven Lindqvist', iban('ES91 2100 0418 4502 0005 1332')),
  ),
  account('no', iban('FI2112345600000785')),
  account('unknown', {}),

  device(
    'yes',
    named('Amara Okafor', { devices: [{ fingerprint: 'f3a9c1d2e401' }] }),
    named('Sven Lindqvist', { devices: [{ fingerprint: 'F3A9C1D2E401' }] }),
  ),
  device('no', { devices: [{ fingerprint: 'f3a9c1d2e402' }] }),
  device('unknown', online(['192.0.2.77'])),

  resume('yes', named('Amara Okafor', text('First.')), named('Sven Lindqvist', text('First.'))),
  resume('no', text('Second.')),
  resume('unknown', { resume: { text: 'Ask me.' } }),

  reference(
    'yes',
    named('Amara Okafor', { references: [{ name: 'Sam Hill', email: 'sam.hill@example.org' }] }),
    named('Sven Lindqvist', { references: [{ name: 'S. Hill', email: 'sam.hill@example.org' }] }),
  ),
  reference(
    'no',
    named('Amara Okafor', { references: [{ email: 'kim@example.org' }], broker: { id: 'BRK-9' } }),
    named('Sven Lindqvist', { references: [{ email: 'kim@example.org' }], broker: { id: 'BRK-9' } }),
  ),
  reference('unknown', {}),

  farm(
    'yes',
    named('Amara Okafor', sends('7 Shelf Ln, Reno, NV 89502, US')),
    named('Sven Lindqvist', {
      addresses: ['4 Lake Ave, Fargo, ND 58102, US', { use: 'shipping', text: '7 Shelf Lane, Reno NV 89502' }],
    }),
    named('Rosa Whitfield', {
      addresses: ['5 Lake Ave, Fargo, ND 58102, US'],
      equipment: [{ address: '7 Shelf Ln, Reno, NV 89502' }],
    }),
  ),
  farm(
    'no',
    named('Amara Okafor', sends('8 Shelf Ln, Reno, NV 89502, US')),
    named('Sven Lindqvist', {
      addresses: ['4 Lake Ave, Fargo, ND 58102, US', { use: 'shipping', text: '8 Shelf Lane, Reno NV 89502' }],
    }),
  ),
  farm('unknown', lives(MESA)),

  velocity('yes', named('Amara Okafor', { devices: [{ fingerprint: 'f3a9c1d2e403' }] }), ...sameDay('f3a9c1d2e403', 4)),
  velocity('no', named('Amara Okafor', { devices: [{ fingerprint: 'f3a9c1d2e404' }] }), ...sameDay('f3a9c1d2e404', 3)),

  known(
    'yes',
    { phones: ['+1 602 555 0160'] },
    { kind: 'phone', value: '602-555-0160', list: 'operators', source: 'An advisory' },
  ),
  known('yes', iban('SE4550000000058398257466'), {
    kind: 'iban',
    value: 'SE45 5000 0000 0583 9825 7466',
    list: 'operators',
    expiresAt: '2999-01-01',
  }),
  known('yes', online(['192.0.2.80']), { kind: 'ip', value: '192.0.2.80', list: 'operators' }),
  known(
    'no',
    { phones: ['+1 602 555 0161'] },
    { kind: 'phone', value: '602-555-0161', list: 'operators', expiresAt: '2026-01-01' },
  ),
  known(
    'no',
    { phones: ['+1 602 555 0162'] },
    { kind: 'phone', value: '602-555-0162', list: 'desks', meaning: 'innocent' },
  ),
];

/** The records of a case, that of the application asked about first. */
export function recordsOf({ says, beside = [] }: Case, number: number): readonly object[] {
  const record = (index: number, given: Said) => {
    if ('list' in given) return given;
    const id = `CASE-${number}${index === 0 ? '' : `-${index}`}`;
    if ('kind' in given) return { id, ...given };
    return { id, submittedAt: '2026-02-02T09:00:00Z', applicant: { name: 'Tomas Varga' }, ...given };
  };
  return [says, ...beside].map((given, index) => record(index, given));
}
