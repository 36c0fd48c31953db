import { type Indicator, unknown, yesIf } from './indicator.ts';
import { sources } from './sources.ts';

const HOUR = 60;

export const timeZoneUnlikeResidence: Indicator = {
  id: 'time-zone-unlike-residence',
  version: 1,
  title: 'Device on the clock of another place',
  means:
    'The time that every device of the application keeps is not kept anywhere in the country where the applicant says to live, not even an hour off.',
  otherwise:
    'Applying on a journey or during a visit at home; having moved; a work computer on its employer’s time; browsers that hide their zone.',
  sources: [sources.seal, sources.insikt],
  severity: 'low',
  standsAlone: false,
  needs: ['timezone', 'residence-country'],
  assess({ record, timezones, residence }) {
    const zones = zonesOf(residence?.country ?? '');
    const read = timezones.flatMap(({ zone, at }) => {
      const offset = isPlace(zone) ? offsetOf(zone, at) : undefined;
      return offset === undefined ? [] : [{ zone, at, offset }];
    });
    if (residence === undefined || zones.length === 0 || read.length === 0) {
      return unknown('the time zone of a device that names a place (devices)');
    }
    const elsewhere = read.filter(
      ({ at, offset }) => !zones.some((zone) => Math.abs((offsetOf(zone, at) ?? 0) - offset) <= HOUR),
    );
    if (elsewhere.length < read.length) return yesIf([]);
    return yesIf([
      ...elsewhere.map(({ zone, at }) => ({ record, field: 'devices.timezone', raw: zone, note: `seen ${at}` })),
      { record, field: residence.field, raw: residence.raw },
    ]);
  },
};

/** UTC and the like are what browsers say that hide where they are. */
const isPlace = (zone: string): boolean => /^(?!Etc\/)[A-Z]\w+\/\w/.test(zone);

const zones = new Map<string, readonly string[]>();

/** The time zones of a country, by CLDR. */
function zonesOf(country: string): readonly string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const known = zones.get(country) ?? zonesByLocale(country);
  zones.set(country, known);
  return known;
}

function zonesByLocale(country: string): readonly string[] {
  // Node 20 has the property, later versions the method; TypeScript knows neither.
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    readonly timeZones?: readonly string[];
    getTimeZones?(): readonly string[];
  };
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than all else that is asked of an application. */
function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) {
    try {
      formats.set(zone, new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }));
    } catch {
      // No zone of that name.
      return undefined;
    }
  }
  return formats.get(zone);
}

/** Minutes east of Greenwich at a time. */
function offsetOf(zone: string, at: string): number | undefined {
  const parts = formatOf(zone)?.formatToParts(new Date(at));
  const name = parts?.find(({ type }) => type === 'timeZoneName')?.value;
  if (name === undefined) return undefined;
  const [, sign, hours = '0', minutes = '0'] = /^GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes));
}
