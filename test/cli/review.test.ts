import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Workspace, workspace } from './command.ts';

let space: Workspace;
let flag: string;
const run = (...args: readonly string[]) => space.run([...args, '--store', 'store', '--format', 'json']);
const application = (id: string, name: string, address: string) =>
  `${JSON.stringify({ id, submittedAt: '2026-03-01T10:00:00Z', applicant: { name }, phones: ['+1 602 555 0142'], addresses: [address] })}\n`;

beforeAll(async () => {
  space = await workspace();
  const input =
    application('A', 'Jordan Miles', '1420 W Elm St Apt 5, Mesa, AZ 85201, US') +
    application('B', 'Amara Okafor', '9 Oak Ave, Salem, OR 97301, US');
  expect(await space.run(['ingest', '-', '--store', 'store'], { input })).toMatchObject({ code: 0 });
  expect((await run('flag')).code).toBe(10);
  const [first] = JSON.parse((await run('review')).stdout) as readonly { readonly id: string }[];
  flag = first?.id ?? '';
});
afterAll(() => space.remove());

it('a flag is given to somebody and explained by a shared thing, which the ledger lists until it is ended', async () => {
  const assigned = JSON.parse((await run('review', 'assign', flag, '--to', 'Kim')).stdout);
  expect(assigned).toMatchObject([{ status: 'in_review', assignee: 'Kim', version: 2 }]);
  const stale = await run('review', 'decide', flag, 'confirmed', '--reason', 'one_operator', '--seen', '1');
  expect(stale).toMatchObject({ code: 2, stdout: '' });
  expect(stale.stderr).toContain('you saw version 1, and it is at 2. Now it is in review, with Kim.');
  const decide = ['review', 'decide', flag, 'explained', '--reason', 'agency', '--text', 'One front desk.'];
  const decided = await run(...decide, '--shared', 'phone:+16025550142');
  expect(JSON.parse(decided.stdout)).toMatchObject([{ status: 'explained', reasonCode: 'agency' }]);
  const entries = JSON.parse((await run('ledger')).stdout) as readonly { readonly id: string }[];
  expect(entries).toMatchObject([{ attribute: 'phone:+16025550142', reason: 'agency', text: 'One front desk.' }]);
  const { stdout } = await run('why', 'A', 'B');
  expect(stdout).toContain('The ledger names it as an agency’s own channel');
  expect((await run('ledger', 'end', entries[0]?.id ?? '', '--text', 'It closed.')).code).toBe(0);
  expect((await run('why', 'A', 'B')).stdout).not.toContain('The ledger');
  const history = JSON.parse((await run('review', 'show', flag)).stdout) as readonly { readonly did: string }[];
  expect(history.map(({ did }) => did)).toEqual(['raised it', 'gave it to Kim', 'explained: agency']);
  const [stats] = JSON.parse((await run('review', 'stats')).stdout);
  expect(stats).toMatchObject({ rule: 'new_link', raised: 1, explained: 1, confirmedShare: 0 });
});

it('a case is opened about parties and flags, and shown with its history', async () => {
  const opened = await run('case', 'open', 'One phone', '--party', 'A', 'B', '--flag', flag);
  expect(JSON.parse(opened.stdout)).toMatchObject([{ id: 'CASE-1', parties: ['A', 'B'], flags: [flag] }]);
  expect(JSON.parse((await run('case', 'show', 'CASE-1')).stdout)).toMatchObject({
    title: 'One phone',
    history: [{ did: 'opened it' }],
  });
  expect((await run('case', 'open', 'Nobody', '--party', 'Z')).stderr).toContain('No applicant, application or broker');
  expect((await run('case', 'open', 'Nothing', '--ring', 'nope')).stderr).toContain('No ring has this id');
  expect((await run('case', 'show', 'CASE-9')).code).toBe(2);
});

it('an outcome that there is none of, and an expiry of nothing, are wrong usage', async () => {
  const outcome = await run('review', 'decide', flag, 'guilty', '--reason', 'agency');
  expect(outcome).toMatchObject({ code: 2, stdout: '' });
  expect(outcome.stderr).toContain('confirmed, explained, escalated');
  const expiry = await run('review', 'decide', flag, 'explained', '--reason', 'agency', '--expires', '2099-01-01');
  expect(expiry).toMatchObject({ code: 2, stdout: '' });
  expect(expiry.stderr).toContain('Name the value with --shared');
});
