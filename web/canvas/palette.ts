import { type NodeKind, nodeKinds } from '../state/kind.ts';

interface KindColours {
  readonly fill: string;
  readonly line: string;
  readonly ink: string;
}

/** The colours of the page as the canvas needs them: as values, since it cannot read CSS variables itself. */
export interface Palette {
  readonly canvas: string;
  readonly text: string;
  readonly textFaint: string;
  readonly edge: string;
  readonly accent: string;
  readonly font: string;
  readonly kinds: Readonly<Record<NodeKind, KindColours>>;
}

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const kinds = Object.fromEntries(
    nodeKinds.map((kind) => {
      const like = kind.replace(/_similar$/, '');
      return [kind, { fill: token(like), line: token(`${like}-line`), ink: token(`${like}-ink`) }];
    }),
  ) as Record<NodeKind, KindColours>;
  return {
    canvas: token('canvas'),
    text: token('text'),
    textFaint: token('text-2'),
    edge: token('edge'),
    accent: token('accent'),
    font: token('font'),
    kinds,
  };
}
