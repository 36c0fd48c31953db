import * as catalogue from '../../../api/graph/queries.generated.ts';
import { step } from '../step.ts';
import { INES, JORDAN, MILES, MILES_AGAIN, NORTHLINE, PHONE } from './world.ts';

const FLAG = 'flag:00000000000000aa';
const mark = (digit: string) => `erasure:${digit.repeat(64)}`;

/** What is erased, of records and of work. */
export const erasing = [
  step(catalogue.anyErasure, undefined, 'before any'),
  step(catalogue.mergeErasures, { rows: [{ key: mark('a'), at: '2026-06-03T00:00:00.000Z', by: 'sam' }] }),
  step(
    catalogue.mergeErasures,
    { rows: [{ key: mark('a'), at: '2026-06-04T00:00:00.000Z', by: 'kim' }] },
    'of what was erased before',
  ),
  step(catalogue.anyErasure, undefined),
  step(catalogue.erasures, { keys: [mark('a'), mark('b'), FLAG.replace('aa', 'cc')] }),
  step(catalogue.queueChange, { keys: [MILES.key, PHONE] }, 'of what is erased then'),
  step(catalogue.forgetQueued, { keys: [MILES.key, 'application:none'] }),
  step(catalogue.forgetQueued, { keys: [MILES.key] }, 'that are gone'),
  step(catalogue.deleteNotesAbout, { keys: [FLAG, 'flag:none'] }),
  step(catalogue.purgeOutbox, { before: '2999-01-01T00:00:00.000Z' }, 'of all that arrived'),
  step(catalogue.deleteDeliveries, { flags: ['00000000000000aa', 'none'] }),
  step(catalogue.deleteRingChanges, { keys: ['ring:APP-2', 'ring:none'] }),
  step(catalogue.deleteWork, { keys: [FLAG, 'ring:APP-2', 'flag:none'] }),
  step(catalogue.deleteIdleSubjects, undefined),
  step(catalogue.existingAttributes, { keys: [PHONE, 'phone:none'] }),
  step(catalogue.existingParties, { keys: [INES, JORDAN, NORTHLINE.key, 'applicant:none'] }),
  step(catalogue.deleteHolders, { keys: [MILES_AGAIN.key, 'application:none'] }),
  step(catalogue.deleteKnownValues, { keys: [`known:${PHONE}:operators`, 'known:none'] }),
];
