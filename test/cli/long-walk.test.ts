import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { INTERRUPTED } from '../../api/cli/context.ts';
import { type Workspace, workspace } from './command.ts';

let space: Workspace;
beforeAll(async () => {
  space = await workspace();
  // One network of so many that it makes no pairs, and a device of all of them but one.
  const records = Array.from({ length: 201 }, (_, at) => ({
    id: `APP-${at}`,
    submittedAt: '2026-03-02T14:22:05Z',
    applicant: { name: `Given${at} Family${at}` },
    devices: [{ ip: '203.0.113.9' }, ...(at === 0 ? [] : [{ fingerprint: 'f3a9c1d2e4' }])],
  }));
  const { code } = await space.run(['ingest', '-'], {
    input: records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  });
  expect(code).toBe(0);
});
afterAll(() => space.remove());

it('a walk over pairs that finds nothing to print ends when it is interrupted', async () => {
  const interrupt = new AbortController();
  let said = '';
  // The hubs are told before the first pair is looked at.
  const stderr = new Writable({
    write(chunk, _encoding, done) {
      said += chunk;
      interrupt.abort(INTERRUPTED);
      done();
    },
  });
  const { code } = await space.run(['links', '--min-bits', '1000'], { stderr, signal: interrupt.signal });
  expect(code).toBe(1);
  expect(said).toContain('ip_address 203.0.113.9: 201 parties');
  expect(said).toContain('commonthread: interrupted.');
  expect(said).not.toContain('0 links');
});
