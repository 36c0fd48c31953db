import type { Spread } from '../model.ts';
import type { Explain } from './explanation.ts';

/** A library's computer: many hold it, most of them of one town or on a network that serves one. */
export const publicComputer: Explain = (shared, _world, model, corroborated) => {
  if (shared.value.kind !== 'device') return undefined;
  const holders = shared.crowd.length;
  if (isPublic(shared, model.publicParties)) {
    const because = `${holders} parties hold it and most state one town: a public or lent computer`;
    return { reason: 'public_computer', because };
  }
  if (corroborated !== 'public' || holders < model.publicParties) return undefined;
  const because = `${holders} parties hold it, and both were seen on a network that serves one town: a public or lent computer`;
  return { reason: 'public_computer', because };
};

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

/** Whether so many use it, most of them of one town. */
export const isPublic = (
  shared: { readonly crowd: readonly unknown[]; readonly spread: Spread },
  parties: number,
): boolean => shared.spread === 'local' && shared.crowd.length >= parties;
