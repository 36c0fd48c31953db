import { createHmac } from 'node:crypto';
import type { SealKey } from './seal-key.ts';

/**
 * Key of the node that says that a record was erased: by a hash that only who has both the seal key and the record's key
 * can make, so that it names nobody. @param key node key of the record
 */
export const erasedMark = (key: string, { key: secret }: Pick<SealKey, 'key'>): string =>
  `erasure:${createHmac('sha256', secret).update(`erased\n${key}`).digest('hex')}`;
