import type { EvidenceKind } from '../../../evidence/evidence-kind.ts';

/** What else explains that two parties share a value of a kind: kept beside what it may mean. */
export const INNOCENT: Readonly<Record<EvidenceKind, string>> = {
  phone: 'A family or an agency has one number, and a number is assigned again after a while.',
  email: 'Somebody may apply for a relative, or have mistyped an address.',
  address: 'People live together, and parcel shops and dormitories receive for many.',
  bank_account: 'Couples and families share an account, and some agencies pay through one.',
  device: 'Libraries and families share a computer, and two devices may look alike.',
  ip_address: 'Homes, offices and cafés have one network for everybody in them.',
  profile: 'A link may have been copied by mistake.',
  government_id: 'A number may have been mistyped, or somebody’s was stolen.',
  reference: 'Colleagues name the same former manager.',
  resume: 'A template, a coach or a résumé that was copied from somebody innocent.',
  resume_similar: 'A template or a coach.',
  address_similar: 'Neighbours, or a slip in writing.',
  email_similar: 'People of one name.',
};
