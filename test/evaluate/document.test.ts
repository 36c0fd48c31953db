import { describe, expect, it } from 'vitest';
import { betweenMarks } from '../../api/work/evaluate/between-marks.ts';

const sections = new Map([
  ['summary', '| a |'],
  ['time', '| t |'],
]);

describe('tables in a document', () => {
  it('stand between their marks, and the prose around them stays', () => {
    const text =
      'Before.\n\n<!-- evaluate: summary -->\nold\n<!-- end -->\n\nAfter.\n<!-- evaluate: time -->\n<!-- end -->\n';
    const written = betweenMarks(text, sections);
    expect(written).toBe(
      'Before.\n\n<!-- evaluate: summary -->\n\n| a |\n\n<!-- end -->\n\nAfter.\n<!-- evaluate: time -->\n\n| t |\n\n<!-- end -->\n',
    );
    expect(betweenMarks(written, sections)).toBe(written);
  });

  it('stay where others are written', () => {
    const text = '<!-- evaluate: summary -->\n\nold\n\n<!-- end -->\n<!-- evaluate: time -->\n\nold\n\n<!-- end -->\n';
    expect(betweenMarks(text, sections, ['time'])).toBe(
      '<!-- evaluate: summary -->\n\nold\n\n<!-- end -->\n<!-- evaluate: time -->\n\n| t |\n\n<!-- end -->\n',
    );
    expect(() => betweenMarks(text, sections, ['sizes'])).toThrow('no place for tables');
  });

  it('of another writer stay as they are', () => {
    const text = '<!-- evaluate: time -->\nold\n<!-- end -->\n<!-- populations: summary -->\nolder\n<!-- end -->\n';
    expect(betweenMarks(text, sections, sections.keys(), 'populations')).toBe(
      '<!-- evaluate: time -->\nold\n<!-- end -->\n<!-- populations: summary -->\n\n| a |\n\n<!-- end -->\n',
    );
  });

  it('need marks, and marks need a table', () => {
    expect(() => betweenMarks('Prose.', sections)).toThrow('no place for tables');
    expect(() => betweenMarks('<!-- evaluate: other -->\n<!-- end -->', sections)).toThrow('other');
  });
});
