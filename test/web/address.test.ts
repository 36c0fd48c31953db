import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type NetworkAddress,
  networkAround,
  readNetworkAddress,
  writeNetworkAddress,
} from '../../web/state/address.ts';

const key = fc.oneof(
  fc.constantFrom(
    'applicant:greenhouse/APP-1',
    'phone:+16025550142',
    'address:1 elm st, mesa & co=#%',
    'email:ä@例え.example',
  ),
  fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => `device:${text}`),
);
const node = fc.record({
  key,
  place: fc.option(fc.record({ x: fc.integer({ min: -5000, max: 5000 }), y: fc.integer({ min: -5000, max: 5000 }) }), {
    nil: undefined,
  }),
  seed: fc.boolean(),
  pinned: fc.boolean(),
  hidden: fc.boolean(),
  collapsed: fc.boolean(),
  left: fc.nat(),
});
const address: fc.Arbitrary<NetworkAddress> = fc.record({
  around: fc.uniqueArray(key, { maxLength: 4 }),
  nodes: fc.array(node, { maxLength: 8 }),
  reading: fc.constantFrom('values', 'links'),
  selection: fc.oneof(
    fc.record({ nodes: fc.uniqueArray(key, { maxLength: 3 }), edge: fc.constant(undefined) }),
    fc.record({ nodes: fc.constant<readonly string[]>([]), edge: key }),
  ),
});

describe('the address of a network', () => {
  it('brings back exactly what it was made of, whatever stands in the keys', () => {
    fc.assert(
      fc.property(address, (written) => {
        expect(readNetworkAddress(`#${writeNetworkAddress(written)}`)).toEqual(written);
      }),
    );
  });

  it('survives the way a browser writes an address', () => {
    fc.assert(
      fc.property(address, (written) => {
        const fragment = writeNetworkAddress(written);
        expect(new URL(`http://x/network#${fragment}`).hash.slice(1)).toBe(fragment);
      }),
    );
  });

  it('keeps what it shows out of what is sent to a server', () => {
    const url = new URL(networkAround('phone:+16025550142'), 'http://x');
    expect(`${url.pathname}${url.search}`).toBe('/network');
  });

  it('leaves out what it cannot read', () => {
    const read = readNetworkAddress('#n=oops&n=1,2,s,phone:+1&sel=%E0%A4%A&nonsense&=x');
    expect(read.nodes.map((one) => one.key)).toEqual(['phone:+1']);
    expect(read.selection.nodes).toEqual([]);
  });
});
