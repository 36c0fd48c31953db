import { Writable } from 'node:stream';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { StoreError } from '../../api/graph/store.ts';
import { maskErrors } from '../../api/guard/mask-error.ts';
import { WorkError } from '../../api/work/work-error.ts';

function masked(error: Error) {
  let log = '';
  const sink = new Writable({
    write(chunk, _encoding, done) {
      log += String(chunk);
      done();
    },
  });
  const mask = maskErrors(pino({ level: 'debug' }, sink));
  const answer = mask(new GraphQLError(error.message, { originalError: error, path: ['why'] }), 'unused');
  if (!(answer instanceof GraphQLError)) throw new Error('a masked error is one of GraphQL');
  return { answer: answer.toJSON(), log };
}

it('tells what an expected error is and what to do', () => {
  const { answer } = masked(new WorkError('not-found', 'No ring has this id.', 'List the rings.'));
  expect(answer).toEqual({
    message: 'No ring has this id.',
    path: ['why'],
    extensions: { code: 'NOT_FOUND', next: 'List the rings.' },
  });
  const unreachable = masked(new StoreError('unreachable', 'Neo4j does not answer.', 'Start it.'));
  expect(unreachable.answer.extensions).toEqual({ code: 'UNREACHABLE', next: 'Start it.' });
});

it('tells of any other error only an id, under which the log has where it arose but not what it quotes', () => {
  const { answer, log } = masked(new TypeError('Jordan Miles, +1 602 555 0142, is not a function'));
  const id = answer.extensions?.id;
  expect(id).toMatch(/^[0-9a-f]{10}$/);
  expect(JSON.stringify(answer)).not.toMatch(/Jordan|0142|TypeError|\.ts/);
  expect(answer.extensions).toMatchObject({ code: 'INTERNAL', next: expect.stringContaining(String(id)) });
  const line = JSON.parse(log) as Record<string, unknown>;
  expect(line).toMatchObject({ incident: id, error: 'TypeError' });
  expect(String(line.at)).toContain('errors.test.ts');
  expect(log).not.toMatch(/Jordan|0142/);
});
