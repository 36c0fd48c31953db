import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../api/intake/canonical/fold-text.ts';
import { nameKey, nameKeyReversed } from '../../api/intake/canonical/name.ts';

describe('a name has one key, however it is written', () => {
  test.each([
    ['Diaz, Inés M.', 'ines diaz', 'INÉS MARÍA DÍAZ', 'Ms. Ines M. Diaz', 'DIAZ,INES', '  Inés   Diaz  ', 'Diaz Inés'],
    [
      'Jordan A. Miles',
      'Jordan Miles',
      'Miles, Jordan',
      'Dr. Jordan Miles, Jr.',
      'Jordan Miles III',
      'Jordan Miles, PhD, MBA',
    ],
    ['Maria Garcia Lopez', 'Garcia Lopez, Maria', 'María García-López'.replace('-', ' ')],
    ['Robert "Bob" Smith', 'Robert (Bob) Smith', 'Smith, Robert', 'Robert “Bob” Smith'],
    ['Conor O’Brien', "Conor O'Brien", 'Conor OBrien', 'O`Brien, Conor'],
    ['Omar Al-Sayed', 'Omar Al Sayed', 'Omar Alsayed', 'Al Sayed, Omar'],
    ['Min-jun Kim', 'Kim Minjun', 'Kim, Min‑jun'],
    ['Łukasz Żółć', 'Lukasz Zolc', 'ŁUKASZ ŻÓŁĆ'],
    ['Jürgen Groß', 'Jurgen Gross', 'GROSS, JÜRGEN'],
    ['Bjørn Åkesson', 'Bjorn Akesson'],
    ['Işıl Yıldız', 'Isil Yildiz', 'IŞIL YILDIZ', 'İşil Yildiz'],
    ['Nguyễn Văn Đức', 'Nguyen Van Duc', 'Nguyễn Văn Đức'.normalize('NFD')],
    ['J.R. Smith', 'Smith', 'Smith, J. R.'],
    ['David Dobbins Jr', 'Dobbins Jr, David', 'Dobbins Senior, David'],
    ['Ｊｏｒｄａｎ Ｍｉｌｅｓ', 'jordan miles'],
    ['Γιώργος Παπαδόπουλος', 'ΓΙΩΡΓΟΣ ΠΑΠΑΔΟΠΟΥΛΟΣ'],
    ['ВАСИЛЬЕВ, Александр Павлович', 'Александр Васильев'],
    ['王 杰', '王杰'],
    ['김 민준', '김민준'],
    ['ジョン・スミス', 'ジョン スミス'],
    ['أحمد مُحَمَّد', 'احمد محمد'],
    ['שָׁלוֹם לוי', 'שלום לוי'],
  ])('%s', (...writings) => {
    expect(new Set(writings.map(nameKey))).toEqual(new Set([nameKey(writings[0] ?? '')]));
  });

  test('surname first before a comma, else first and last word, sorted', () => {
    expect(nameKey('Diaz, Inés M.')).toBe('diaz ines');
    expect(nameKey('Zoe Anne Adams')).toBe('adams zoe');
  });
});

test.each([
  ['Inés Diaz', 'Inés Dias'],
  ['Jordan Miles', 'Jordana Miles'],
  ['王杰', '王伟'],
  ['Мария Иванова', 'Мария Иванов'],
  ['सीता शर्मा', 'सती शर्मा'],
  ['Senior Adams', 'Adams'],
  ['Al Smith', 'Smith'],
  ['李雷', '李磊'],
])('%s and %s are two names', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test('initials and titles stay where nothing else is left', () => {
  expect(nameKey('J. K.')).toBe('j k');
  expect(nameKey('Dr.')).toBe('dr');
  expect(nameKey('Madonna')).toBe('madonna');
  expect(nameKey('—')).toBe('');
});

test('vowel signs that are letters stay', () => {
  expect(nameKey('सीता शर्मा')).toBe('शर्मा सीता');
  expect(foldText('หนึ่ง')).toBe('หนึ่ง'.normalize('NFKC'));
});

test('the reversed key swaps the words', () => {
  expect(nameKeyReversed(nameKey('Inés Diaz'))).toBe('ines diaz');
  expect(nameKeyReversed('madonna')).toBe('madonna');
});

test('search folds case, accents, apostrophes and spaces, and keeps the rest', () => {
  expect(foldText("  Conor   O'Brien ")).toBe('conor obrien');
  expect(foldText('Café-Str. 5')).toBe('cafe-str. 5');
});

const words = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwyzéñüöłøßçğıα王김нал'),
  minLength: 2,
  maxLength: 9,
});

test('the key of a key is that key, for any text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.array(words, { maxLength: 5 }).map((w) => w.join(' ')),
      ),
      (raw) => {
        const key = nameKey(raw);
        expect(nameKey(key)).toBe(key);
        expect(foldText(foldText(raw))).toBe(foldText(raw));
      },
    ),
    { numRuns: 2_000 },
  );
});

test('case, spaces and an initial in the middle never matter', () => {
  const latin = fc.stringMatching(/^[a-z]{3,9}$/);
  fc.assert(
    fc.property(latin, latin, fc.constantFrom('m', 'K', 'é'), (given, surname, initial) => {
      const key = nameKey(`${given} ${surname}`);
      expect(nameKey(`  ${given.toUpperCase()}   ${initial}. ${surname} `)).toBe(key);
    }),
  );
});
