import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, labelsToShow } from '../../web/canvas/labels.ts';
import { inside } from '../../web/canvas/lasso.ts';

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const drawn = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    width: fc.integer({ min: 20, max: 160 }),
  }),
  { maxLength: 40 },
);

describe('labels at rest', () => {
  it('never overlap each other or cover a node', () => {
    fc.assert(
      fc.property(drawn, (nodes) => {
        const boxes = nodes.map(({ x, y, width }, at) => ({
          key: `${at}`,
          rank: at,
          shape: { left: x - 10, right: x + 10, top: y - 10, bottom: y + 10 },
          places: [
            { left: x - width / 2, right: x + width / 2, top: y + 12, bottom: y + 26 },
            { left: x - width / 2, right: x + width / 2, top: y - 26, bottom: y - 12 },
          ],
        }));
        const shown = [...labelsToShow(boxes)].flatMap(([key, place]) => {
          const label = boxes[Number(key)]?.places[place];
          return label ? [{ key, label }] : [];
        });
        for (const [at, one] of shown.entries()) {
          for (const other of shown.slice(at + 1)) expect(overlap(one.label, other.label)).toBe(false);
          for (const box of boxes) if (box.key !== one.key) expect(overlap(one.label, box.shape)).toBe(false);
        }
      }),
    );
  });

  it('gives the more telling label its best place', () => {
    const place = { left: 0, right: 50, top: 0, bottom: 10 };
    const shape = { left: 900, right: 901, top: 900, bottom: 901 };
    const shown = labelsToShow([
      { key: 'less', rank: 1, places: [place], shape },
      { key: 'more', rank: 2, places: [place], shape },
    ]);
    expect([...shown]).toEqual([['more', 0]]);
  });
});

describe('a lasso', () => {
  it('catches what lies inside its outline, hollows left out', () => {
    const horseshoe = [
      { x: 0, y: 0 },
      { x: 30, y: 0 },
      { x: 30, y: 30 },
      { x: 20, y: 30 },
      { x: 20, y: 10 },
      { x: 10, y: 10 },
      { x: 10, y: 30 },
      { x: 0, y: 30 },
    ];
    expect(inside({ x: 5, y: 20 }, horseshoe)).toBe(true);
    expect(inside({ x: 15, y: 20 }, horseshoe)).toBe(false);
    expect(inside({ x: 40, y: 20 }, horseshoe)).toBe(false);
  });
});
