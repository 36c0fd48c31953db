import { type Indicator, unknown, yesIf } from './indicator.ts';
import { sources } from './sources.ts';

/** Networks are placed roughly: nearer than this says nothing. Kilometres. */
const FAR = 500;
/** Faster than an airliner, kilometres an hour. */
const FAST = 1_000;
const EARTH_RADIUS = 6_371;

export const impossibleTravel: Indicator = {
  id: 'impossible-travel',
  version: 1,
  title: 'In two places at once',
  means:
    'Two networks that the application came from lie further apart than anybody travels in the time between, by a list of networks. (More than 500 km, and faster than 1,000 km an hour: our own choice.)',
  otherwise:
    'A VPN on one of two devices; a telephone and a computer whose networks are placed by their operator’s seat; a helper elsewhere.',
  sources: [sources.advisory2022],
  severity: 'medium',
  standsAlone: false,
  needs: ['ip', 'networks'],
  assess({ record, ips }, { networkOf }) {
    const seen = ips.flatMap(({ raw, value, at }) => {
      const network = networkOf?.(value);
      if (at === undefined || network?.latitude === undefined || network.longitude === undefined) return [];
      return [{ raw, at, latitude: network.latitude, longitude: network.longitude, network }];
    });
    if (seen.length < 2) return unknown('two addresses with their times and places (devices, networks.csv)');
    for (const [index, one] of seen.entries()) {
      for (const other of seen.slice(index + 1)) {
        const apart = distance(one, other);
        const hours = Math.abs(Date.parse(one.at) - Date.parse(other.at)) / 3_600_000;
        if (apart <= FAR || apart <= FAST * hours) continue;
        return yesIf(
          [one, other].map(({ raw, at, network: { source, date } }) => ({
            record,
            field: 'devices.ip',
            raw,
            note: `seen ${at}, ${Math.round(apart)} km from the other, by ${source}, ${date}`,
          })),
        );
      }
    }
    return yesIf([]);
  },
};

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Great-circle distance in kilometres (haversine formula). */
function distance(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [north, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const half =
    Math.sin(north / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
}
