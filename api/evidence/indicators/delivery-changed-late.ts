import { type Indicator, unknown, yesIf } from './indicator.ts';
import { sources } from './sources.ts';

export const deliveryChangedLate: Indicator = {
  id: 'delivery-changed-late',
  version: 1,
  title: 'Delivery address changed after the offer',
  means:
    'Equipment was sent, after an offer was made or somebody was hired, to a building that the application does not name.',
  otherwise: 'People move for a job, or are away when the parcel comes.',
  sources: [sources.secureworks, sources.nydfs],
  severity: 'medium',
  standsAlone: false,
  needs: ['equipment', 'offer'],
  assess({ record, places, deliveries, events }) {
    const stated = places.filter(({ field }) => field === 'addresses');
    if (stated.length === 0) return unknown('an address that can be read (addresses)');
    const buildings = new Set(stated.map(({ building }) => building));
    const offers = events.filter(({ type }) => type === 'offered' || type === 'hired').map(({ at }) => at);
    return yesIf(
      deliveries.flatMap(({ at, building, field, raw }) => {
        const offer = offers.find((time) => at !== undefined && time <= at);
        if (at === undefined || offer === undefined || buildings.has(building)) return [];
        return [{ record, field, raw, note: `sent ${at}, after the offer of ${offer}` }];
      }),
    );
  },
};
