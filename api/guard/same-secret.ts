import { createHash, timingSafeEqual } from 'node:crypto';

/** What is kept of a secret: enough to know it again, not enough to use it. */
export const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Whether a secret is the one that was kept; how long that takes tells nothing of it. */
export const sameSecret = (secret: string, kept: Buffer): boolean => timingSafeEqual(digestOf(secret), kept);
