import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, type OperationDefinitionNode, parse, print, separateOperations } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCase } from '../../api/work/cases/change-case.ts';
import { runFlags } from '../../api/work/flags/run/run-flags.ts';
import { loadIndicators } from '../../api/work/indicators/load-indicators.ts';
import { addEntry } from '../../api/work/ledger/change-ledger.ts';
import { Served } from './served.ts';
import { kiosk, records } from './small-world.ts';

let served: Served;
let cookie: string;
let made: Readonly<Record<string, string>>;
beforeAll(async () => {
  served = await Served.start([...records, ...kiosk]);
  cookie = await served.signIn();
  const { changes } = await runFlags(served.store, { catalogue: await loadIndicators(undefined) });
  const file = await openCase(served.store, { title: 'One device', parties: ['APP-1'] }, 'R. Okafor');
  const entry = await addEntry(
    served.store,
    { attribute: 'device:library-terminal-0001', reason: 'public_computer', text: 'The library.' },
    'R. Okafor',
  );
  made = { flag: changes[0]?.flag.id ?? '', case: file.id, entry: entry.id };
});
afterAll(() => served.stop());

/** The largest sizes that the page asks for, and real subjects. */
const variables: Readonly<Record<string, unknown>> = {
  a: 'APP-1',
  b: 'APP-2',
  after: null,
  around: ['APP-1'],
  attribute: 'device:library-terminal-0001',
  by: 'source',
  broker: 'BRK-17',
  depth: 1,
  first: 50,
  holds: null,
  id: 'greenhouse/APP-1',
  key: 'device:library-terminal-0001',
  kinds: null,
  limit: 120,
  matching: null,
  maxNodes: 200,
  node: 'APP-1',
  party: 'APP-1',
  pictureNodes: 60,
  present: ['applicant:greenhouse/APP-1'],
  ring: 'greenhouse/APP-1',
  rules: null,
  shared: 'MOST',
  statuses: null,
  text: 'Jordan Miles',
  until: '2026-03-31',
  weeks: 546,
};

const folder = join(import.meta.dirname, '../../web/state/operations');
const document = parse(
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n'),
);
const operations = document.definitions.filter(
  // What changes something is tried where it changes it: in the page's own tests.
  (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION && one.operation === 'query',
);

it.each(operations.map((operation) => [operation.name?.value ?? '', operation] as const))(
  'the page may ask %s within the limits',
  async (name, operation) => {
    const query = print(separateOperations(document)[name] ?? document);
    const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    const given = Object.fromEntries(names.map((one) => [one, made[one] ?? variables[one]]));
    const { data, errors } = await served.ask(cookie, query, given);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {}).every((answer) => answer !== null)).toBe(true);
  },
);
