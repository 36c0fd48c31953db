import type { AttributeKind } from '../../graph/attribute-kind.ts';
import type { SetAsideReason } from '../link.ts';
import type { Explain } from './explanation.ts';

/** What a value is that a list calls innocent, by kind. */
const NAMED: Readonly<Record<AttributeKind, SetAsideReason>> = {
  address: 'mail_drop',
  device: 'public_computer',
  ip_address: 'shared_network',
  phone: 'agency_channel',
  email: 'agency_channel',
  bank_account: 'agency_channel',
  profile: 'agency_channel',
  government_id: 'agency_channel',
  reference: 'agency_channel',
  resume: 'agency_channel',
};

/** A value that a loaded list names as a shared thing, e.g. a mail drop. */
export const listedInnocent: Explain = ({ value }, world) => {
  const because = world.innocents.get(value.key);
  return because === undefined ? undefined : { reason: NAMED[value.kind], because };
};
