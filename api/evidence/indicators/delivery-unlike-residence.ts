import { type Indicator, yesIf } from './indicator.ts';
import { sources } from './sources.ts';

export const deliveryUnlikeResidence: Indicator = {
  id: 'delivery-unlike-residence',
  version: 1,
  title: 'Delivery to another building than the stated residence',
  means: 'Equipment is to be sent, or was sent, to a building where the applicant does not say to live.',
  otherwise: 'People have parcels sent to work, to family, to a locker or to a neighbour; some have just moved.',
  sources: [sources.nydfs],
  severity: 'low',
  standsAlone: false,
  needs: ['delivery', 'residence'],
  assess({ record, deliveries, places, residence }) {
    const homes = new Set(
      places.filter(({ field, use }) => field === 'addresses' && use === 'residence').map(({ building }) => building),
    );
    const elsewhere = deliveries.filter(({ building }) => !homes.has(building));
    if (residence === undefined || elsewhere.length === 0) return yesIf([]);
    return yesIf([
      ...elsewhere.map(({ field, raw }) => ({ record, field, raw })),
      { record, field: residence.field, raw: residence.raw },
    ]);
  },
};
