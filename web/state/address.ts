import type { Point } from './place-around.ts';
import { nothing, type Selection } from './selection.ts';

/** How the canvas draws a network: with the shared values as nodes, or only the parties and their links. */
export type Reading = 'values' | 'links';

/** A node as an address keeps it. */
export interface AddressNode {
  readonly key: string;
  readonly place: Point | undefined;
  readonly seed: boolean;
  readonly pinned: boolean;
  readonly hidden: boolean;
  readonly collapsed: boolean;
  /** How many values of a party were left out when it was last asked about; of a value the store knows. */
  readonly left: number;
}

/**
 * What the address of a network says. Either `around` (a fresh look around some nodes) or `nodes` (exactly these, where they stood).
 */
export interface NetworkAddress {
  readonly around: readonly string[];
  readonly nodes: readonly AddressNode[];
  readonly reading: Reading;
  readonly selection: Selection;
}

/*
 * Node keys hold phone numbers and names of people, so everything that a view shows stands in the fragment of its address:
 * a browser never sends that to a server, and no proxy or log between the two keeps it.
 */

export function writeNetworkAddress(address: NetworkAddress): string {
  const parts: string[] = [];
  for (const key of address.around) parts.push(`around=${encode(key)}`);
  for (const node of address.nodes) {
    const place = node.place ? `${Math.round(node.place.x)},${Math.round(node.place.y)}` : ',';
    const marks = `${node.seed ? 's' : ''}${node.pinned ? 'p' : ''}${node.hidden ? 'h' : ''}${node.collapsed ? 'c' : ''}${node.left > 0 ? node.left : ''}`;
    parts.push(`n=${place},${marks},${encode(node.key)}`);
  }
  if (address.reading === 'links') parts.push('as=links');
  for (const key of address.selection.nodes) parts.push(`sel=${encode(key)}`);
  if (address.selection.edge !== undefined) parts.push(`edge=${encode(address.selection.edge)}`);
  return parts.join('&');
}

/** Reads what `writeNetworkAddress` wrote; anything it does not understand is left out. */
export function readNetworkAddress(fragment: string): NetworkAddress {
  const fields = readFragment(fragment);
  const edge = fields.get('edge')?.[0];
  const selected = [...new Set(fields.get('sel') ?? [])];
  return {
    around: [...new Set(fields.get('around') ?? [])],
    nodes: (fields.get('n') ?? []).flatMap(readNode),
    reading: fields.get('as')?.[0] === 'links' ? 'links' : 'values',
    selection: edge === undefined ? { ...nothing, nodes: selected } : { nodes: [], edge },
  };
}

/** Fields of a fragment such as `#q=ada&sel=phone:+1`, each with its values in order. */
export function readFragment(fragment: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const cut = part.indexOf('=');
    if (cut < 1) continue;
    const value = decode(part.slice(cut + 1));
    if (value === undefined || value === '') continue;
    const name = part.slice(0, cut);
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
}

/** Where a fresh look around some nodes is found. */
export function networkAround(...keys: readonly string[]): string {
  const selection = keys.length === 1 ? { nodes: keys, edge: undefined } : nothing;
  return `/network#${writeNetworkAddress({ around: keys, nodes: [], reading: 'values', selection })}`;
}

export function searchFor(text: string): string {
  return `/search#q=${encode(text)}`;
}

export function whyOf(a: string, b: string): string {
  return `/why#a=${encode(a)}&b=${encode(b)}`;
}

export function ringAt(id: string): string {
  return `/rings/${encodeURIComponent(id)}`;
}

export function flagAt(id: string): string {
  return `/queue/${encodeURIComponent(id)}`;
}

export function caseAt(id: string): string {
  return `/cases/${encodeURIComponent(id)}`;
}

export function entryAt(id: string): string {
  return `/ledger/${encodeURIComponent(id)}`;
}

function readNode(text: string): AddressNode[] {
  const match = /^(-?\d+)?,(-?\d+)?,([a-z]*)(\d*),(.+)$/s.exec(text);
  if (!match) return [];
  const [, x, y, marks = '', left = '', key = ''] = match;
  return [
    {
      key,
      place: x !== undefined && y !== undefined ? { x: Number(x), y: Number(y) } : undefined,
      seed: marks.includes('s'),
      pinned: marks.includes('p'),
      hidden: marks.includes('h'),
      collapsed: marks.includes('c'),
      left: Math.min(Number(left), Number.MAX_SAFE_INTEGER),
    },
  ];
}

/** Percent-encoding that leaves what is readable in a fragment readable. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%(3A|2F|40|2C)/g, (code) => decodeURIComponent(code));
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
