import { describe, expect, it } from 'vitest';
import { contestedIdentities } from '../../api/evidence/contested-identities.ts';
import { linkBetween } from '../../api/evidence/link-between.ts';
import { ringsOfWorld } from '../../api/evidence/rings.ts';
import { type Invented, inventedWorld, people } from './invented-world.ts';

type Claim = Pick<Invented, 'name' | 'born' | 'ids'>;

const world = (first: Claim, second: Claim, holds: Invented['holds'] = { phone: ['x'] }) =>
  inventedWorld([
    { id: '1', home: '1 elm st', town: 'mesa', holds, ...first },
    { id: '2', home: '2 elm st', town: 'reno', holds, ...second },
  ]);

const conflict = (first: Claim, second: Claim, holds?: Invented['holds']) =>
  linkBetween('applicant:1', 'applicant:2', world(first, second, holds))?.conflict;

describe('whether two parties claim to be different people', () => {
  it.each<[string, Claim, Claim, string]>([
    ['other names', { name: 'jordan miles' }, { name: 'amara okafor' }, 'yes'],
    [
      'other names on one birthday',
      { name: 'jordan miles', born: '1991-04-02' },
      { name: 'amara okafor', born: '1991-04-02' },
      'yes',
    ],
    ['one identity', { name: 'jordan miles', born: '1991-04-02' }, { name: 'jordan miles', born: '1991-04-02' }, 'no'],
    ['one name and no birth date', { name: 'jordan miles' }, { name: 'jordan miles' }, 'no'],
    [
      'one name, other birth dates',
      { name: 'jordan miles', born: '1991-04-02' },
      { name: 'jordan miles', born: '1975-11-30' },
      'yes',
    ],
    [
      'one name, a digit mistyped',
      { name: 'jordan miles', born: '1991-04-02' },
      { name: 'jordan miles', born: '1991-04-12' },
      'unknown',
    ],
    [
      'a married name, one birth date',
      { name: 'ana lopez', born: '1991-04-02' },
      { name: 'ana whitfield', born: '1991-04-02' },
      'unknown',
    ],
    [
      'a married name, two digits mistyped',
      { name: 'ana lopez', born: '1991-04-02' },
      { name: 'ana whitfield', born: '1991-05-03' },
      'unknown',
    ],
    [
      'one given name, other birth dates',
      { name: 'ana lopez', born: '1991-04-02' },
      { name: 'ana whitfield', born: '1978-12-25' },
      'yes',
    ],
    [
      'one surname, other birth dates',
      { name: 'ana lopez', born: '1991-04-02' },
      { name: 'raul lopez', born: '1988-12-25' },
      'yes',
    ],
    [
      'one surname on one birthday: a name translated, or twins',
      { name: 'ana lopez', born: '1991-04-02' },
      { name: 'raul lopez', born: '1991-04-02' },
      'unknown',
    ],
    ['one surname and no birth date', { name: 'ana lopez' }, { name: 'raul lopez' }, 'yes'],
    [
      'another spelling',
      { name: 'mohammed alhassan', born: '1991-04-02' },
      { name: 'muhammad alhassan', born: '1991-04-02' },
      'unknown',
    ],
    [
      'another script',
      { name: 'ivan petrov', born: '1991-04-02' },
      { name: 'иван петров', born: '1991-04-02' },
      'unknown',
    ],
    [
      'another script and another birth date',
      { name: 'ivan petrov', born: '1991-04-02' },
      { name: 'иван петров', born: '1975-11-30' },
      'yes',
    ],
    ['another script and no birth date', { name: 'john smith' }, { name: '王伟' }, 'yes'],
    ['another script and one birth date', { name: 'john smith', born: '1991-04-02' }, { name: '王伟' }, 'yes'],
    ['one given name, another surname and no birth date', { name: 'ana lopez' }, { name: 'ana whitfield' }, 'yes'],
    [
      'one given name and a surname joined to another, no birth date',
      { name: 'ana lopez' },
      { name: 'ana lopezwhitfield' },
      'unknown',
    ],
    ['another spelling and no birth date', { name: 'jordan miles' }, { name: 'jordon miles' }, 'unknown'],
    ['two names without a letter', { name: '' }, { name: '' }, 'unknown'],
    ['a name and one without a letter', { name: 'jordan miles' }, { name: '' }, 'yes'],
    [
      'two names without a letter, other birth dates',
      { name: '', born: '1991-04-02' },
      { name: '', born: '1975-11-30' },
      'yes',
    ],
    [
      'one name, other numbers for life',
      { name: 'jordan miles', ids: [['US_SSN', '1']] },
      { name: 'jordan miles', ids: [['US_SSN', '2']] },
      'yes',
    ],
    [
      'one name, two numbers of which one is shared',
      { name: 'jordan miles', ids: [['US_SSN', '1']] },
      {
        name: 'jordan miles',
        ids: [
          ['US_SSN', '1'],
          ['US_SSN', '2'],
        ],
      },
      'no',
    ],
    [
      'one name, a passport issued anew',
      { name: 'jordan miles', ids: [['GB_PASSPORT', '1']] },
      { name: 'jordan miles', ids: [['GB_PASSPORT', '2']] },
      'no',
    ],
    [
      'one name, ids of two kinds',
      { name: 'jordan miles', ids: [['US_SSN', '1']] },
      { name: 'jordan miles', ids: [['GB_NINO', '2']] },
      'no',
    ],
    [
      'one identity, other numbers for life: one mistyped, or a thief and a victim',
      { name: 'jordan miles', born: '1991-04-02', ids: [['US_SSN', '1']] },
      { name: 'jordan miles', born: '1991-04-02', ids: [['US_SSN', '2']] },
      'unknown',
    ],
    [
      'a birth date and a number for life that differ',
      { name: 'jordan miles', born: '1991-04-02', ids: [['US_SSN', '1']] },
      { name: 'jordan miles', born: '1991-04-12', ids: [['US_SSN', '2']] },
      'yes',
    ],
  ])('%s', (_what, first, second, expected) => {
    expect(conflict(first, second)).toBe(expected);
    expect(conflict(second, first)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['another surname', 'ana lopez', 'ana whitfield'],
    ['another script', 'ivan petrov', 'иван петров'],
  ])('is doubted under %s without birth dates only where they share what people keep', (_what, first, second) => {
    const between = (holds: Invented['holds']) => conflict({ name: first }, { name: second }, holds);
    expect(between({ phone: ['x'] })).toBe('yes');
    expect(between({ email: ['x'] })).toBe('unknown');
    expect(between({ profile: ['x'] })).toBe('unknown');
  });

  it.each<[string, string, string, Invented['holds'], string]>([
    ['two kinds under two scripts', 'ivan petrov', 'иван петров', { phone: ['x'], bank_account: ['y'] }, 'unknown'],
    ['two kinds under another surname', 'ana lopez', 'ana whitfield', { phone: ['x'], device: ['y'] }, 'yes'],
    [
      'three kinds under another surname',
      'ana lopez',
      'ana whitfield',
      { phone: ['x'], device: ['y'], resume: ['z'] },
      'unknown',
    ],
    [
      'three kinds and a mailbox under another name',
      'pooja',
      'bradstock',
      { phone: ['x'], device: ['y'], email: ['z'] },
      'unknown',
    ],
    [
      'three kinds and no mailbox under another name',
      'ana lopez',
      'carl whitfield',
      { phone: ['x'], device: ['y'], bank_account: ['z'] },
      'yes',
    ],
  ])(
    'is doubted where the two alone hold the better part of what one person has: %s',
    (_what, first, second, holds, expected) => {
      expect(conflict({ name: first }, { name: second }, holds)).toBe(expected);
      expect(conflict({ name: second }, { name: first }, holds)).toBe(expected);
    },
  );

  it('is not doubted by much that others hold as well, nor against birth dates or numbers for life', () => {
    const holds = { phone: ['x'], device: ['y'], resume: ['z'] };
    const [ana, other] = [{ name: 'ana lopez' }, { name: 'ana whitfield' }];
    const crowd = people(2, () => ({ holds }));
    const all = inventedWorld([{ id: '1', ...ana, holds }, { id: '2', ...other, holds }, ...crowd]);
    expect(linkBetween('applicant:1', 'applicant:2', all)?.conflict).toBe('yes');
    expect(conflict({ ...ana, born: '1991-04-02' }, { ...other, born: '1978-12-25' }, holds)).toBe('yes');
    expect(conflict({ ...ana, ids: [['US_SSN', '1']] }, { ...other, ids: [['US_SSN', '2']] }, holds)).toBe('yes');
  });

  it('is not doubted where they share no personal channel', () => {
    const [first, second] = [
      { name: 'ana lopez', born: '1991-04-02' },
      { name: 'ana whitfield', born: '1991-04-02' },
    ];
    expect(conflict(first, second, { reference: ['x'] })).toBe('yes');
  });

  it('is not doubted where all they share is held by more names than join claims, or is a house without its unit', () => {
    const married: Invented[] = [
      { id: '1', name: 'ana lopez', born: '1991-04-02', home: '500 oak st', holds: { phone: ['x'] } },
      { id: '2', name: 'ana whitfield', born: '1991-04-02', home: '500 oak st', holds: { phone: ['x'] } },
    ];
    const holders = (count: number) => people(count, (index) => ({ home: `${index} elm st`, holds: { phone: ['x'] } }));
    const between = (all: readonly Invented[]) =>
      linkBetween('applicant:1', 'applicant:2', inventedWorld(all))?.conflict;
    expect(between([...married, ...holders(8)])).toBe('unknown');
    expect(between([...married, ...holders(9)])).toBe('yes');
    expect(between(married.map((one) => ({ ...one, holds: {} })))).toBe('yes');
    expect(between(married.map((one) => ({ ...one, home: '500 oak st #2', holds: {} })))).toBe('unknown');
  });

  it.each<[string, Claim]>([
    ['a re-application', { name: 'ana lopez', born: '1991-04-02' }],
    ['perhaps one person', { name: 'ana whitfield', born: '1991-04-02' }],
  ])('keeps %s out of rings, however much is shared', (_what, second) => {
    const shared = { phone: ['x'], bank_account: ['y'], email: ['z'] };
    expect(ringsOfWorld(world({ name: 'ana lopez', born: '1991-04-02' }, second, shared))).toEqual([]);
  });
});

describe('a contested identity', () => {
  const claim = { name: 'jordan miles', born: '1991-04-02' };

  it('is two applicants who claim one identity and share no channel, for review and in no ring', () => {
    const contested = inventedWorld([
      { id: 'owner', ...claim, holds: { phone: ['own'], government_id: ['g'] } },
      {
        id: 'thief',
        ...claim,
        home: '9 oak ave',
        town: 'mesa',
        holds: { phone: ['x'], bank_account: ['y'], government_id: ['g'] },
      },
      {
        id: 'other',
        name: 'amara okafor',
        home: '1 elm st',
        town: 'reno',
        holds: { phone: ['x'], bank_account: ['y'] },
      },
    ]);
    expect(contestedIdentities(contested)).toEqual([{ a: 'applicant:owner', b: 'applicant:thief' }]);
    expect(ringsOfWorld(contested).map(({ parties }) => parties)).toEqual([['applicant:other', 'applicant:thief']]);
  });

  it('is none where the two share a phone', () => {
    const same = inventedWorld([
      { id: '1', ...claim, holds: { phone: ['x'] } },
      { id: '2', ...claim, holds: { phone: ['x'] } },
    ]);
    expect(contestedIdentities(same)).toEqual([]);
  });
});
