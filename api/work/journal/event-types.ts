import { caseEvent } from './events/case-event.ts';
import { erasureEvent } from './events/erasure-event.ts';
import { flagEvent } from './events/flag-event.ts';
import { ledgerEvent } from './events/ledger-event.ts';
import { noteEvent } from './events/note-event.ts';
import { outboxEvent } from './events/outbox-event.ts';
import { purgeEvent } from './events/purge-event.ts';
import { ringEvent } from './events/ring-event.ts';
import { runEvent } from './events/run-event.ts';

/** Every type of work event. A new one is a file in `events/` and a line here. */
export const eventTypes = [
  caseEvent,
  erasureEvent,
  flagEvent,
  ledgerEvent,
  noteEvent,
  outboxEvent,
  purgeEvent,
  ringEvent,
  runEvent,
] as const;
