import { describe, expect, it } from 'vitest';
import { inWords } from '../../api/evidence/in-words.ts';
import { assessPair } from '../../api/evidence/link-between.ts';
import { model, posterior, ringThreshold } from '../../api/evidence/model.ts';
import { ringSummary } from '../../api/evidence/ring-summary.ts';
import { ringsOfWorld } from '../../api/evidence/rings.ts';
import { whyNot } from '../../api/evidence/why-not.ts';
import { inventedWorld, people } from './invented-world.ts';

const apart = (index: number) => ({ home: `${index} elm st`, town: `town ${index}` });

/** Five personas behind one account, a sixth who states no home and has a phone of theirs, and a stranger. */
const operator = inventedWorld(
  people(7, (index) => ({
    ...(index === 5 ? {} : apart(index)),
    day: 10 - index,
    holds: {
      ...(index < 5 && { bank_account: ['x'] }),
      ...((index === 4 || index === 5) && { phone: ['p'] }),
    },
  })),
);

describe('a ring', () => {
  it('is held together by conflicting links at or above the threshold, others than it takes to join it by association', () => {
    const [ring, ...others] = ringsOfWorld(operator);
    expect(others).toEqual([]);
    expect(ring?.parties).toHaveLength(5);
    expect(ring?.association.map(({ a, b }) => [a, b])).toEqual([['applicant:APP-004', 'applicant:APP-005']]);
  });

  it('is named after its earliest applicant', () => {
    expect(ringsOfWorld(operator)[0]?.id).toBe('APP-004');
  });

  it('lists the values that hold three of its parties, and says what holds it in a sentence', () => {
    const [ring] = ringsOfWorld(operator);
    expect(ring?.hubs).toMatchObject([{ kind: 'bank_account', attribute: 'bank_account:x', parties: { length: 5 } }]);
    expect(ring && ringSummary(ring)).toBe(
      '5 applicants who claim to be different people, held together by one bank account behind 5 of them.',
    );
  });

  it('has the bits of a strongest spanning tree, not of every pair', () => {
    const [ring] = ringsOfWorld(operator);
    expect(ring?.bits).toBeCloseTo(4 * (ring?.links[0]?.bits ?? 0), 9);
  });

  it('names only the applications that carry its evidence', () => {
    const world = inventedWorld([
      { id: '1', name: 'jordan miles', ...apart(1), holds: { bank_account: ['x'] } },
      { id: '2', applicant: '1', name: 'jordan miles', ...apart(1), holds: { email: ['own'] } },
      { id: '3', name: 'amara okafor', ...apart(3), holds: { bank_account: ['x'] } },
    ]);
    expect(ringsOfWorld(world)[0]?.applications).toEqual(['application:1', 'application:3']);
  });
});

describe('the threshold', () => {
  it('is the odds that it is stated as, at the named prior', () => {
    const probability = posterior(model.priors.rare, ringThreshold(model));
    expect(probability / (1 - probability)).toBeCloseTo(model.ringOdds, 9);
    expect(posterior(model.priors.common, ringThreshold(model))).toBeGreaterThan(0.9);
  });
});

describe('in words', () => {
  it.each([
    [0, 'not surprising at all'],
    [1.2, 'about as surprising as one head in one throw of a coin'],
    [12.3, 'about as surprising as 12 heads in a row'],
  ])('%d bits', (bits, words) => expect(inWords(bits)).toBe(words));
});

describe('why not', () => {
  it('says that nothing is shared, and what would be enough', () => {
    const [answer] = whyNot(assessPair('applicant:APP-000', 'applicant:APP-006', operator));
    expect(answer).toMatch(/share no value.* bits/);
  });

  it('says that an IP address never links alone', () => {
    const world = inventedWorld(people(2, (index) => ({ ...apart(index), holds: { ip_address: ['192.0.2.1'] } })));
    expect(whyNot(assessPair('applicant:APP-000', 'applicant:APP-001', world))).toEqual([
      expect.stringContaining('never links alone'),
    ]);
  });

  it('says what a set-aside value would count, and how far a weak link is from the threshold', () => {
    const world = inventedWorld(
      people(5, (index) => ({
        home: `${index} elm st`,
        town: 'mesa',
        holds: { device: ['x'], ...(index < 2 && { phone: ['p'] }) },
      })),
    );
    const answers = whyNot(assessPair('applicant:APP-000', 'applicant:APP-001', world));
    expect(answers).toEqual([
      expect.stringMatching(/^The device would count up to \d+\.\d bits if this were not so: 5 parties hold it/),
      expect.stringContaining(`short of the ${ringThreshold(model).toFixed(1)}`),
    ]);
  });

  it('has nothing to say against a strong link', () => {
    expect(whyNot(assessPair('applicant:APP-000', 'applicant:APP-001', operator))).toEqual([]);
  });
});
