import { utcInstant } from '../calendar.ts';
import { canonicalDevice } from '../canonical/device.ts';
import { canonicalIp } from '../canonical/ip-address.ts';
import type { DeviceInput } from '../schema.ts';
import { type Collector, observe } from './observe.ts';

/** Devices, and the addresses that they came from. */
export function observeDevices(into: Collector, devices: readonly DeviceInput[] | undefined): void {
  for (const device of devices ?? []) {
    const at = device.seenAt === undefined ? undefined : utcInstant(device.seenAt);
    if (device.fingerprint !== undefined) {
      const fingerprint = canonicalDevice(device.fingerprint);
      if (fingerprint.ok) {
        observe(into, {
          kind: 'device',
          canonical: fingerprint.value,
          value: fingerprint.value,
          raw: device.fingerprint,
          use: 'session',
          at,
          extra: { timezone: device.timezone },
        });
      } else into.problems.push({ field: 'devices[].fingerprint', reason: fingerprint.reason });
    }
    if (device.ip === undefined) continue;
    const ip = canonicalIp(device.ip);
    if (ip.ok) {
      observe(into, {
        kind: 'ip_address',
        canonical: ip.value,
        value: ip.value,
        fold: ip.value,
        properties: { version: ip.version },
        raw: device.ip,
        use: 'session',
        at,
      });
    } else into.problems.push({ field: 'devices[].ip', reason: ip.reason });
  }
}
