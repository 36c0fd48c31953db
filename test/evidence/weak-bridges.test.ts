import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsForOdds, model } from '../../api/evidence/model.ts';
import { modelWithout } from '../../api/evidence/model-without.ts';
import { reached } from '../../api/evidence/reached.ts';
import { ringsOfWorld } from '../../api/evidence/rings.ts';
import { weakBridges } from '../../api/evidence/weak-bridges.ts';
import { inventedWorld, people } from './invented-world.ts';

interface Edge {
  readonly a: string;
  readonly b: string;
  readonly bits: number;
}

const edge = (x: string, y: string, bits: number): Edge => (x < y ? { a: x, b: y, bits } : { a: y, b: x, bits });

/** Everyone linked to everyone. */
const clique = (name: string, size: number, bits = 12): Edge[] =>
  Array.from({ length: size }, (_, i) =>
    Array.from({ length: i }, (_, j) => edge(`${name}${i}`, `${name}${j}`, bits)),
  ).flat();

/** Bits from which two sides of so many parties are one ring, whatever single link joins them. */
const enough = (x: number, y: number) => bitsForOdds(model.priors.common, model.ringOdds) + Math.log2(x * y);

describe('a ring', () => {
  it('comes apart at a single link that is no surprise among as many pairs', () => {
    const bridge = edge('x0', 'y0', enough(9, 8) - 0.01);
    expect(weakBridges([...clique('x', 9), ...clique('y', 8), bridge], model)).toEqual([bridge]);
  });

  it('holds at a single link that is a surprise even so', () => {
    const bridge = edge('x0', 'y0', enough(9, 8) + 0.01);
    expect(weakBridges([...clique('x', 9), ...clique('y', 8), bridge], model)).toEqual([]);
  });

  it('holds at two links, however weak: they do not meet by accident', () => {
    const joining = [edge('x0', 'y0', 7.7), edge('x1', 'y1', 7.7)];
    expect(weakBridges([...clique('x', 9), ...clique('y', 8), ...joining], model)).toEqual([]);
  });

  it('of two is never cut, nor one in which everybody is linked to everybody, nor a chain', () => {
    expect(weakBridges(clique('x', 2, 7.7), model)).toEqual([]);
    expect(weakBridges(clique('x', 40, 7.7), model)).toEqual([]);
    const chain = Array.from({ length: 60 }, (_, i) => edge(`x${i}`, `x${i + 1}`, 7.7));
    expect(weakBridges(chain, model)).toEqual([]);
  });

  it('keeps whoever a single link ties to it', () => {
    expect(weakBridges([...clique('x', 30), edge('x0', 'z', 7.7)], model)).toEqual([]);
    expect(weakBridges([...clique('x', 30), edge('x0', 'z0', 7.7), ...clique('z', 2)], model)).toEqual([]);
  });

  it('holds in a model without bridges', () => {
    const links = [...clique('x', 9), ...clique('y', 9), edge('x0', 'y0', 7.7)];
    expect(weakBridges(links, modelWithout(model, 'bridges'))).toEqual([]);
  });
});

/** Connected pieces with links among them here and there. */
const components = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 77, max: 150 })), { maxLength: 5 }),
    fc.array(fc.integer({ min: 77, max: 300 }), { minLength: 1, maxLength: 20 }),
  )
  .map(([sizes, across, bits]) => {
    const pieces = sizes.map((size, piece) => clique(`p${piece}-`, size));
    const parties = sizes.flatMap((size, piece) => Array.from({ length: size }, (_, i) => `p${piece}-${i}`));
    const links = new Map<string, Edge>();
    pieces.flat().forEach((link, index) => {
      links.set(`${link.a} ${link.b}`, { ...link, bits: (bits[index % bits.length] ?? 77) / 10 });
    });
    for (const [x, y, value] of across) {
      const link = edge(parties[x % parties.length] ?? '', parties[y % parties.length] ?? '', value / 10);
      if (link.a !== link.b) links.set(`${link.a} ${link.b}`, link);
    }
    const all = [...links.values()];
    const whole = reached(['p0-0'], all);
    return all.filter(({ a }) => whole.has(a));
  });

describe('where a component comes apart', () => {
  it('does not depend on the order of its links', () => {
    fc.assert(
      fc.property(
        components.chain((links) =>
          fc.tuple(
            fc.constant(links),
            fc.shuffledSubarray(links, { minLength: links.length, maxLength: links.length }),
          ),
        ),
        ([links, shuffled]) => {
          expect(weakBridges(shuffled, model)).toEqual(weakBridges(links, model));
        },
      ),
    );
  });

  it('is nothing but single links, with a ring that holds on either side', () => {
    let cut = 0;
    fc.assert(
      fc.property(components, (links) => {
        const bridges = weakBridges(links, model);
        const left = links.filter((link) => !bridges.includes(link));
        for (const { a, b } of bridges) {
          cut += 1;
          const sides = [a, b].map((party) => reached([party], left));
          expect(sides[0]?.has(b)).toBe(false);
          for (const side of sides) {
            expect(left.filter((link) => side.has(link.a)).length).toBeGreaterThanOrEqual(side.size);
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(cut).toBeGreaterThan(0);
  });
});

describe('two rings with a weak bridge between them', () => {
  const world = inventedWorld(
    people(80, (index) => ({
      home: `${index} elm st`,
      town: `town ${index}`,
      day: index,
      holds: {
        bank_account: [index < 40 ? 'x' : 'y'],
        ...((index === 3 || index === 46) && { email: ['both'] }),
      },
    })),
  );

  it('are two rings, each named for its own, and each knows the bridge', () => {
    const rings = ringsOfWorld(world);
    expect(rings.map(({ id }) => id).sort()).toEqual(['APP-000', 'APP-040']);
    for (const { parties, bridges, association, links } of rings) {
      expect(parties).toHaveLength(40);
      expect(bridges).toMatchObject([{ a: 'applicant:APP-003', b: 'applicant:APP-046', weak: false }]);
      expect(association).toEqual([]);
      expect(links.every(({ a, b }) => parties.includes(a) && parties.includes(b))).toBe(true);
    }
  });

  it('are one where nothing comes apart', () => {
    const [ring, ...others] = ringsOfWorld(world, modelWithout(model, 'bridges'));
    expect(others).toEqual([]);
    expect(ring?.parties).toHaveLength(80);
    expect(ring?.bridges).toEqual([]);
  });
});
