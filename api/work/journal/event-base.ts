import { z } from 'zod';

/** What every event says beside its type: when it happened (a UTC instant), and who did it (a person's name, or `flag` for the job). */
export const eventBase = {
  at: z.iso.datetime({ precision: 3 }),
  by: z.string().min(1),
};
