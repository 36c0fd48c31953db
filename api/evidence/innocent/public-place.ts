import type { SharedValue } from '../shared-value.ts';
import type { Explain } from './explanation.ts';

/** A library's computer: many hold it, most of them of one town. */
export const publicComputer: Explain = (shared, _world, model) =>
  shared.value.kind === 'device' && isPublic(shared, model.publicParties)
    ? {
        reason: 'public_computer',
        because: `${shared.crowd.length} parties hold it and most state one town: a public or lent computer`,
      }
    : undefined;

/** A café's or a hall's network: many were seen on it, most of them of one town. */
export const sharedNetwork: Explain = (shared, _world, model) =>
  shared.value.kind === 'ip_address' && isPublic(shared, model.publicParties)
    ? {
        reason: 'shared_network',
        because: `${shared.crowd.length} parties were seen on it and most state one town: a shared network`,
      }
    : undefined;

/** A parcel shop or a mail drop: it receives for many, most of them of one town. */
export const mailDrop: Explain = (shared, _world, model) =>
  shared.channel === 'address_receiving' && isPublic(shared, model.publicParties)
    ? {
        reason: 'mail_drop',
        because: `It receives for ${shared.crowd.length} parties and most state one town: a parcel shop or mail drop`,
      }
    : undefined;

const isPublic = (shared: SharedValue, parties: number): boolean =>
  shared.spread === 'local' && shared.crowd.length >= parties;
