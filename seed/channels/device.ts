import type { Entity } from '../places/entity.ts';
import { hashOf, Random } from '../random.ts';

/** A device as a careers page sees it, with the network it stands in. */
export interface Device {
  readonly fingerprint: string;
  readonly userAgent: string;
  readonly timezone: string;
  readonly ip: string;
}

const USER_AGENTS = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Safari/537.36',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Safari/605.1.15',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:139.0) Gecko/20100101 Firefox/139.0',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/136.0.0.0 Safari/537.36',
];

/** 198.18.0.0/15 (RFC 2544) has room for this many homes before IPv6 has to serve. */
const IPV4_HOMES = 120_000;

/** The network of an entity: benchmark range 198.18.0.0/15, then documentation range 2001:db8::/32 (RFC 3849). No two entities share one. */
export function ipOf(entity: Entity): string {
  const { number } = entity;
  if (number < IPV4_HOMES && hashOf('ip version', entity.key) % 10 < 7) {
    const spread = (number * 7919) % 131_000;
    return `198.${18 + (spread >> 16)}.${(spread >> 8) & 255}.${spread & 255}`;
  }
  return `2001:db8:${(number >>> 16).toString(16)}:${(number & 0xffff).toString(16)}::${(1 + (hashOf('host', entity.key) % 0xfffe)).toString(16)}`;
}

/** The networks of places open to all: documentation ranges of RFC 5737 while they last, then as any other. */
export function publicIpOf(entity: Entity, place: number): string {
  const net = ['192.0.2', '198.51.100', '203.0.113'][Math.floor(place / 254)];
  return net === undefined ? ipOf(entity) : `${net}.${1 + (place % 254)}`;
}

/** The `which`-th device of an entity, at home in its network. */
export function deviceOf(entity: Entity, which: number): Device {
  const random = new Random(hashOf('device', entity.key, which));
  return {
    fingerprint: random.hex(24) + (entity.number * 4 + which).toString(16).padStart(8, '0'),
    userAgent: random.pickSkewed(USER_AGENTS),
    timezone: entity.town.timezone,
    ip: ipOf(entity),
  };
}
