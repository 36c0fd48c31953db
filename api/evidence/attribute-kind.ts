/**
 * The kinds of attribute a record can share. Evidence owns the word because it owns no I/O;
 * what a kind is called in the store stands in `api/graph/attribute-kind.ts`.
 */
export type AttributeKind =
  | 'phone'
  | 'email'
  | 'address'
  | 'bank_account'
  | 'device'
  | 'ip_address'
  | 'profile'
  | 'government_id'
  | 'reference'
  | 'resume';
