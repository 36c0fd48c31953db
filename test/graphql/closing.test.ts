import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { Served } from './served.ts';
import { records } from './small-world.ts';

it('lets a running question end when it closes, then answers nobody', async () => {
  const served = await Served.start(records);
  const cookie = await served.signIn();
  const reached = served.nextStatement();
  const running = served.data(cookie, '{ rings { totalCount } }');
  await reached;
  const closing = served.server.close();
  expect(await running).toEqual({ rings: { totalCount: 1 } });
  await closing;
  await expect(served.send({ path: '/healthz' })).rejects.toThrow(/ECONNREFUSED/);
  await served.stop();
});

it('is not kept open by a browser that keeps its connection', async () => {
  const served = await Served.start();
  const socket = connect(Number(new URL(served.server.url).port), '127.0.0.1');
  socket.write(`GET /healthz HTTP/1.1\r\nHost: ${served.host}\r\n\r\n`);
  await once(socket, 'data');
  await served.server.close();
  await once(socket, 'close');
  await served.stop();
});
