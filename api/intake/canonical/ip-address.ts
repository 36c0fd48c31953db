import ipaddr from 'ipaddr.js';
import { type Canonical, rejected, ruleOf } from './canonical.ts';

export interface IpParts {
  readonly version: 4 | 6;
  /** `private` addresses mean nothing outside one network; `reserved` ones belong to nobody. */
  readonly scope: 'public' | 'private' | 'reserved';
}

const PRIVATE = new Set(['private', 'loopback', 'linkLocal', 'uniqueLocal', 'carrierGradeNat', 'unspecified']);
const PUBLIC = new Set([
  'unicast',
  '6to4',
  'teredo',
  'rfc6052',
  'as112',
  'as112v6',
  'amt',
  'orchid2',
  'droneRemoteIdProtocolEntityTags',
]);
/** RFC 5737 and RFC 3849: invented examples use them as if they were public, and so do we. */
const DOCUMENTATION = (['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '2001:db8::/32'] as const).map((range) =>
  ipaddr.parseCIDR(range),
);

const DOTTED = /^(?:\d{1,3}\.){3}\d{1,3}$/;

/** An IP address: port, brackets and zone dropped, IPv4 inside IPv6 as IPv4, IPv6 as RFC 5952 writes it. */
export function canonicalIp(raw: string): Canonical<IpParts> {
  const steps: string[] = [];
  const bare = raw
    .trim()
    .replace(/^\[([^\]]*)\](?::\d{1,5})?$/, '$1')
    .replace(/^((?:\d{1,3}\.){3}\d{1,3}):\d{1,5}$/, '$1')
    .replace(/%.*$/s, '');
  if (bare !== raw) steps.push('spaces, port, brackets and zone dropped');
  if (DOTTED.test(bare)) {
    // Read as decimal: the library takes a leading zero for octal, a log writes it for alignment.
    const octets = bare.split('.').map(Number);
    if (octets.some((octet) => octet > 255)) return rejected('has a part above 255');
    return result(new ipaddr.IPv4(octets), steps, bare);
  }
  if (!bare.includes(':') || !ipaddr.IPv6.isValid(bare)) return rejected('is no IP address');
  const v6 = ipaddr.IPv6.parse(bare);
  if (!v6.isIPv4MappedAddress()) return result(v6, steps, bare);
  return result(v6.toIPv4Address(), [...steps, 'IPv4 written as IPv6'], undefined);
}

function result(address: ipaddr.IPv4 | ipaddr.IPv6, steps: string[], typed: string | undefined): Canonical<IpParts> {
  const value = address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString();
  if (typed !== undefined && typed !== value) steps.push('written in its shortest form');
  return {
    ok: true,
    value,
    version: address instanceof ipaddr.IPv6 ? 6 : 4,
    scope: scopeOf(address),
    rule: ruleOf(steps),
  };
}

function scopeOf(address: ipaddr.IPv4 | ipaddr.IPv6): IpParts['scope'] {
  const range: string = address.range();
  if (PUBLIC.has(range)) return 'public';
  if (PRIVATE.has(range)) return 'private';
  const example = DOCUMENTATION.some(([net, bits]) => net.kind() === address.kind() && address.match(net, bits));
  return example ? 'public' : 'reserved';
}
