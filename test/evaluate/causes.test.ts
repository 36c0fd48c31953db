import { describe, expect, it } from 'vitest';
import { model } from '../../api/evidence/model.ts';
import { ringsOfWorld } from '../../api/evidence/rings.ts';
import { censusOf } from '../../api/work/evaluate/census.ts';
import { largestConnected } from '../../api/work/evaluate/connected.ts';
import { largestCounted } from '../../api/work/evaluate/counted-links.ts';
import { crosswalk } from '../../api/work/evaluate/found-rings.ts';
import { measure } from '../../api/work/evaluate/measure.ts';
import type { Truth } from '../../seed/record.ts';
import { type Invented, inventedWorld, people } from '../evidence/invented-world.ts';

const apart = (index: number) => ({ home: `home ${index}`, town: `town ${index}`, day: index });
const truthOf = (records: readonly Invented[], personas: number, carries: Truth['carries']): Truth[] =>
  records.map(({ id }, index) => ({
    record: id,
    person: `P-${index}`,
    shape: index < personas ? 'chain' : 'home',
    role: index < personas ? 'operator' : 'innocent',
    ...(index < personas && { operator: 'A' }),
    carries,
  }));

/** Six personas, of whom three share an account, two others a network, and the last nothing. */
const parted = people(6, (index) => ({
  ...apart(index),
  holds: { bank_account: index < 3 ? ['one'] : [], ip_address: index === 3 || index === 4 ? ['net'] : [] },
}));
const prior = { name: 'even', operators: 0.5 };

describe('what equal values hold together', () => {
  const world = inventedWorld(parted);
  const census = censusOf(truthOf(parted, 6, ['bank_account']));
  const members = [...census.members.keys()];

  it('is the largest part, through any number of steps', () => {
    const ways = crosswalk(world, census);
    expect(largestConnected(members, world, ways, ['ip_address'])).toBe(3);
    expect(largestConnected(members.slice(2), world, ways, [])).toBe(2);
    expect(largestConnected([], world, ways, [])).toBe(0);
    const chain = people(4, (index) => ({ ...apart(index), holds: { phone: [`${index}`, `${index + 1}`] } }));
    const chained = inventedWorld(chain);
    expect(largestConnected(members.slice(0, 4), chained, crosswalk(chained, census), [])).toBe(4);
  });
});

describe('what links that count hold together', () => {
  const largest = (records: readonly Invented[]) => {
    const [world, census] = [inventedWorld(records), censusOf(truthOf(records, records.length, ['phone']))];
    return largestCounted([...census.members.keys()], world, model, crosswalk(world, census));
  };

  it('is the largest part, however little they are', () => {
    expect(largest(people(3, (index) => ({ ...apart(index), holds: { phone: ['one'] } })))).toBe(3);
    expect(largest(people(3, (index) => ({ ...apart(index), holds: { phone: index < 2 ? ['one'] : [] } })))).toBe(2);
  });

  it('is nobody where what they share is set aside', () => {
    expect(largest(people(3, () => ({ home: 'one home', town: 'town', holds: { phone: ['one'] } })))).toBe(1);
  });

  it('counts an operator that was missed where they hold half of it', () => {
    const records = people(2, (index) => ({ ...(index === 0 && apart(0)), holds: { phone: ['one'] } }));
    const measured = measure(inventedWorld(records), censusOf(truthOf(records, 2, ['phone'])), model, prior);
    expect(measured.operators).toEqual({ all: 1, found: 0, connected: 1, countable: 1 });
  });
});

describe('why an operator was missed', () => {
  const causeOf = (records: readonly Invented[], carries: Truth['carries']) => {
    const found = measure(inventedWorld(records), censusOf(truthOf(records, records.length, carries)), model, prior);
    expect(found.operators.found).toBe(0);
    return found.missed.map(({ cause }) => cause);
  };

  it('is not asked of one that was found', () => {
    const census = censusOf(truthOf(parted, 6, ['bank_account']));
    expect(measure(inventedWorld(parted), census, model, prior)).toMatchObject({
      operators: { all: 1, found: 1, connected: 1, countable: 1 },
      missed: [],
    });
  });

  it('names what never links alone', () => {
    const records = people(3, (index) => ({ ...apart(index), holds: { ip_address: ['net'] } }));
    expect(causeOf(records, ['ip_address'])).toEqual([
      'no half is held together by equal values: never alone: ip_address',
    ]);
  });

  it('names what was set aside', () => {
    const records = people(3, (index) => ({ home: 'one home', town: 'town', day: index, holds: { phone: ['one'] } }));
    expect(causeOf(records, ['phone'])).toEqual(['set aside: shared_home']);
  });

  it('names what nobody shares', () => {
    expect(causeOf(people(2, apart), ['resume'])).toEqual([
      'no half is held together by equal values: nothing equal is shared (resume)',
    ]);
  });
});

describe('a wrong ring', () => {
  it('is told by what holds it and who is in it', () => {
    const records = people(3, (index) => ({ ...apart(index), holds: { bank_account: ['one'] } }));
    const world = inventedWorld(records);
    expect(ringsOfWorld(world)).toHaveLength(1);
    const found = measure(world, censusOf(truthOf(records, 0, [])), model, prior);
    expect(found.rings).toEqual({ right: 0, wrong: 1, grey: 0 });
    expect(found.innocents).toEqual({ people: 3, inRings: 3, suspected: 3 });
    expect(found.falseRings.map(({ cause, shape }) => [cause, shape])).toEqual([['bank_account: home', '3 home']]);
  });
});
