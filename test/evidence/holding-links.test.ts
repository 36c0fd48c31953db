import { describe, expect, it } from 'vitest';
import { holdingLinks } from '../../api/evidence/holding-links.ts';
import { remainsWithout, remainsWithoutParty } from '../../api/evidence/holds-together.ts';
import { assessPair } from '../../api/evidence/link-between.ts';
import { joiningThreshold, model, posterior, ringThreshold } from '../../api/evidence/model.ts';
import { modelWithout } from '../../api/evidence/model-without.ts';
import { ringsOfWorld } from '../../api/evidence/rings.ts';
import { whyNot } from '../../api/evidence/why-not.ts';
import { type Invented, inventedWorld, people } from './invented-world.ts';

const joining = joiningThreshold(model);
const tie = (a: string, b: string, bits: number) => ({ a, b, bits, weak: bits < ringThreshold(model) });

describe('a link that is too little to make a ring', () => {
  it('joins somebody to one from the bits at which it is as likely as not where operators are common', () => {
    expect(posterior(model.priors.common, joining)).toBeCloseTo(0.5, 9);
    const [strong, enough, short] = [tie('a', 'b', 12), tie('b', 'c', joining), tie('b', 'd', joining - 0.01)];
    expect(holdingLinks([strong, enough, short], model)).toEqual([strong, enough]);
  });

  it('joins two rings', () => {
    const links = [tie('a', 'b', 12), tie('b', 'c', joining), tie('c', 'd', 12)];
    expect(holdingLinks(links, model)).toEqual(links);
  });

  it('brings in whom it joins, and nobody that is linked to them as weakly', () => {
    const links = [tie('a', 'b', 12), tie('b', 'c', 7), tie('c', 'd', 7), tie('e', 'f', 7)];
    expect(holdingLinks(links, model)).toEqual(links.slice(0, 2));
  });

  it('joins nobody in a model without joining', () => {
    const links = [tie('a', 'b', 12), tie('b', 'c', 7)];
    expect(holdingLinks(links, modelWithout(model, 'joining'))).toEqual(links.slice(0, 1));
  });
});

/**
 * Four personas behind one device and network; the last of them shares an account with somebody who states no home, and that
 * somebody another with one more.
 */
const world = inventedWorld(
  people(7, (index) => ({
    ...(index < 4 && { home: `${index} elm st`, town: `town ${index}` }),
    holds: {
      ...(index < 4 && { phone: ['p'] }),
      bank_account: [...(index === 3 || index === 4 ? ['x'] : []), ...(index === 4 || index === 5 ? ['y'] : [])],
    },
  })),
);
const party = (index: number) => `applicant:APP-00${index}`;

describe('a ring that somebody was joined to', () => {
  const [ring, ...others] = ringsOfWorld(world);
  if (ring === undefined) throw new Error('no ring');

  it('has them, and by association whoever is linked to them', () => {
    expect(others).toEqual([]);
    expect(ring.parties).toEqual([0, 1, 2, 3, 4].map(party));
    expect(ring.association.map(({ a, b }) => [a, b])).toEqual([[party(4), party(5)]]);
  });

  it('sheds them without what joins them, and dissolves without what holds it', () => {
    expect(remainsWithout(ring, new Set(['bank_account:x']), world)).toMatchObject({
      outcome: 'sheds',
      alone: [party(4)],
    });
    expect(remainsWithout(ring, new Set(['phone:p']), world)).toMatchObject({ outcome: 'dissolves' });
    expect(remainsWithoutParty(ring, party(3), world)).toMatchObject({ outcome: 'sheds', alone: [party(4)] });
  });

  it('is what a link would have to touch that is too little', () => {
    expect(whyNot(assessPair(party(4), party(5), world))).toEqual([
      expect.stringContaining(`or one of the two be in a ring already, which ${joining.toFixed(1)} are enough to join`),
    ]);
  });
});

describe('a manager whom people of different towns name', () => {
  const colleagues = (more: (index: number) => Invented['holds']) =>
    inventedWorld(
      people(4, (index) => ({
        home: `${index} elm st`,
        town: `town ${index}`,
        holds: { reference: ['manager'], ...more(index) },
      })),
    );

  it('makes no ring of them', () => {
    expect(ringsOfWorld(colleagues(() => ({})))).toEqual([]);
  });

  it('joins them to one that something else holds', () => {
    const [ring] = ringsOfWorld(colleagues((index) => (index < 2 ? { bank_account: ['x'] } : {})));
    expect(ring?.parties).toHaveLength(4);
  });
});
