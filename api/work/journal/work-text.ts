const PREFIX = '{"work":';

/**
 * Whether a kept text is work and no record. Records are kept as canonical JSON, keys in order, and each has a required
 * key that sorts before `work`.
 */
export const isWorkText = (text: string): boolean => text.startsWith(PREFIX);

/** An event as it is kept. */
export const workText = (event: object): string => `${PREFIX}${JSON.stringify(event)}}`;

/** The event in a kept text, still to be checked. */
export const eventOfText = (text: string): unknown => (JSON.parse(text) as { readonly work: unknown }).work;
