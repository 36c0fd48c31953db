import * as catalogue from '../../../api/graph/queries.generated.ts';
import { step } from '../step.ts';

/** What the store asks and says of itself. */
export const store = [
  step(catalogue.setKept, { kept: '7' }),
  step(catalogue.beginWrite, undefined),
  step(catalogue.storeState, undefined),
  step(catalogue.createStore, { format: 9, kept: '0' }, 'that is there already'),
  step(catalogue.recordMigration, { number: 1, name: '0001-of-the-story', checksum: 'c1' }),
  step(catalogue.recordMigration, { number: 99, name: '0099-of-the-story', checksum: 'c2' }, 'for the first time'),
  step(catalogue.migrations, undefined),
  step(catalogue.keepRecords, {
    rows: [
      { key: 'record:8', n: 8, text: '{"name":"Inés \\"李\\""}' },
      { key: 'record:9', n: 9, text: '{}' },
      { key: 'record:10', n: 10, text: '{"a":1}' },
    ],
  }),
  step(catalogue.keptRecords, { keys: ['record:9', 'record:8', 'record:80'] }),
  step(catalogue.keptRecordsAfter, { after: 8, limit: 10 }),
  step(catalogue.keptRecordsAfter, { after: 0, limit: 1 }, 'one at a time'),
  step(catalogue.replaceRecords, {
    rows: [
      { key: 'record:8', text: '{"name":"…"}' },
      { key: 'record:80', text: '{}' },
    ],
  }),
  step(catalogue.forgetRecords, { keys: ['record:9', 'record:80'] }),
  step(catalogue.keptRecordsAfter, { after: 0, limit: 10 }, 'of which one is forgotten'),
  step(catalogue.countNodes, undefined),
  step(catalogue.countObservations, undefined),
  step(catalogue.applicationTimes, undefined),
];

export const clearing = [step(catalogue.deleteSomeOfGraph, { limit: 1000 })];
