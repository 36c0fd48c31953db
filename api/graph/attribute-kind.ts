/**
 * The kinds of attribute a record can share, with the label of their nodes and the type of the edge
 * (the observation) that leads to them. One row a kind; everything that lists kinds reads it from here.
 */
export const ATTRIBUTE_KINDS = {
  phone: { label: 'Phone', edge: 'HAS_PHONE' },
  email: { label: 'Email', edge: 'HAS_EMAIL' },
  address: { label: 'Address', edge: 'HAS_ADDRESS' },
  bank_account: { label: 'BankAccount', edge: 'HAS_BANK_ACCOUNT' },
  device: { label: 'Device', edge: 'HAS_DEVICE' },
  ip_address: { label: 'IpAddress', edge: 'HAS_IP' },
  profile: { label: 'Profile', edge: 'HAS_PROFILE' },
  government_id: { label: 'GovernmentId', edge: 'HAS_GOVERNMENT_ID' },
  reference: { label: 'Reference', edge: 'HAS_REFERENCE' },
  resume: { label: 'Resume', edge: 'HAS_RESUME' },
} as const;

export type AttributeKind = keyof typeof ATTRIBUTE_KINDS;

export const attributeKinds = Object.keys(ATTRIBUTE_KINDS) as readonly AttributeKind[];

export const isAttributeKind = (text: string): text is AttributeKind => Object.hasOwn(ATTRIBUTE_KINDS, text);
