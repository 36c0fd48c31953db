import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one of the public internet: not private, loopback, link-local (where clouds keep credentials),
 * nor any other that is set apart, also where it is an IPv4 address within an IPv6 one.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast';
  if (address.isIPv4MappedAddress()) return isPublicAddress(address.toIPv4Address().toString());
  // NAT64: what an IPv6-only network makes of a public IPv4 address.
  if (address.range() === 'rfc6052') return isPublicAddress(address.toByteArray().slice(12).join('.'));
  // All that is handed out for public use lies in 2000::/3; what is set apart within it has a range of its own.
  return address.range() === 'unicast' && (address.toByteArray()[0] ?? 0) >> 5 === 1;
}
