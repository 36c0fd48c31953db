import { expect, it } from 'vitest';
import { setRebuilding } from '../../api/graph/queries.generated.ts';
import { Served } from './served.ts';
import { records } from './small-world.ts';

it('answers no question while a rebuild is unfinished, and says what to do', async () => {
  const served = await Served.start(records);
  const cookie = await served.signIn();
  const question = '{ rings { totalCount } store { applications } }';
  const whole = await served.data(cookie, question);
  await served.store.write((writer) => setRebuilding(writer, { rebuilding: true }));
  const { data, errors } = await served.ask(cookie, question);
  expect(data ?? null).toBeNull();
  expect(errors).toMatchObject([
    { extensions: { code: 'REBUILDING', next: expect.stringContaining('commonthread rebuild') } },
  ]);
  await served.store.write((writer) => setRebuilding(writer, { rebuilding: false }));
  expect(await served.data(cookie, question)).toEqual(whole);
  await served.stop();
});
