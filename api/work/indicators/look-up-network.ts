import ipaddr from 'ipaddr.js';
import type { Network } from '../../evidence/indicators/lists.ts';

/**
 * Finds the smallest network of a list that an address belongs to: one look for each length of prefix in the list.
 * @throws Error where a prefix is none
 */
export function networkLookUp(networks: readonly Network[]): (ip: string) => Network | undefined {
  const byLength = new Map<string, Map<bigint, Network>>();
  for (const network of networks) {
    const [address, length] = ipaddr.parseCIDR(network.prefix);
    const place = `${address.kind()}/${length}`;
    const ofLength = byLength.get(place) ?? new Map<bigint, Network>();
    byLength.set(place, ofLength.set(leading(address, length), network));
  }
  const lengths = [...byLength].map(([place, found]) => {
    const [kind = '', length = ''] = place.split('/');
    return { kind, length: Number(length), found };
  });
  lengths.sort((a, b) => b.length - a.length);
  return (ip) => {
    if (!ipaddr.isValid(ip)) return undefined;
    const address = ipaddr.parse(ip);
    for (const { kind, length, found } of lengths) {
      const network = kind === address.kind() ? found.get(leading(address, length)) : undefined;
      if (network !== undefined) return network;
    }
    return undefined;
  };
}

/** The first bits of an address, as a number. */
function leading(address: ipaddr.IPv4 | ipaddr.IPv6, length: number): bigint {
  const bytes = address.toByteArray();
  const all = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return all >> BigInt(bytes.length * 8 - length);
}
