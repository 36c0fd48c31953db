import type { z } from 'zod';
import type { eventTypes } from './event-types.ts';

/** Something that a person or the nightly job decided, as it is kept: `type` says which of the event types it is. */
export type WorkEvent = z.infer<(typeof eventTypes)[number]['schema']>;
