import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeKinds } from '../../web/state/kind.ts';

const css = readFileSync(new URL('../../web/styles/tokens.css', import.meta.url), 'utf8');
const [, light = '', dark = ''] = css.split(/:root(?:\[data-theme="dark"\])? \{/);
const read = (block: string) =>
  new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
const themes = { light: read(light), dark: read(dark) };

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each(Object.entries(themes))('the %s theme', (_name, tokens) => {
  const colour = (name: string) => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`--${name} is missing`);
    return value;
  };

  it('names the same colours as the other', () => {
    expect([...tokens.keys()].sort()).toEqual([...themes.light.keys()].sort());
  });

  it.each(['text', 'text-2', 'text-3', 'accent', 'danger'])('can be read: %s on every ground', (text) => {
    for (const ground of ['bg', 'surface', 'sunken', 'hover', 'canvas', 'accent-soft']) {
      expect(contrast(colour(text), colour(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('can be read on what is marked and on what is pressed', () => {
    expect(contrast(colour('differs-ink'), colour('differs'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('accent-ink'), colour('accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('danger'), colour('danger-soft'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(nodeKinds)('shows the outline and the icon of %s', (name) => {
    // Similar values wear the colours of what they are similar to.
    const kind = name.replace(/_similar$/, '');
    expect(contrast(colour(`${kind}-line`), colour('canvas'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour(`${kind}-line`), colour('surface'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour(`${kind}-ink`), colour(kind))).toBeGreaterThanOrEqual(3);
  });

  it('shows edges and the borders of controls', () => {
    expect(contrast(colour('edge'), colour('canvas'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour('line-strong'), colour('surface'))).toBeGreaterThanOrEqual(3);
  });
});
