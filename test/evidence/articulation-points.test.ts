import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articulationPoints } from '../../api/evidence/articulation-points.ts';
import { reached } from '../../api/evidence/reached.ts';

interface Edge {
  readonly a: string;
  readonly b: string;
}

const graphs: fc.Arbitrary<Edge[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { maxLength: 20 })
  .map((pairs) => {
    const edges = new Map<string, Edge>();
    for (const [x, y] of pairs) {
      const [a, b] = [String(Math.min(x, y)), String(Math.max(x, y))];
      if (a !== b) edges.set(`${a} ${b}`, { a, b });
    }
    return [...edges.values()];
  });

const pieces = (parties: readonly string[], edges: readonly Edge[]): number =>
  new Set(parties.map((party) => [...reached([party], edges)].sort().join(' '))).size;

it('articulation points are those whose leaving parts others, in any graph', () => {
  let found = 0;
  fc.assert(
    fc.property(graphs, (edges) => {
      const parties = [...new Set(edges.flatMap(({ a, b }) => [a, b]))];
      const parting = parties.filter((party) => {
        const others = parties.filter((other) => other !== party);
        const left = edges.filter(({ a, b }) => a !== party && b !== party);
        // Whoever is alone counts as a piece: it falls out.
        return pieces(others, left) > pieces(parties, edges);
      });
      found += parting.length;
      expect([...articulationPoints(edges)].sort()).toEqual(parting.sort());
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(0);
});
