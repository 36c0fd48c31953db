import { once } from 'node:events';
import { createConnection } from 'node:net';

/** Whether somebody listens on a socket: a process that was killed leaves its file behind. */
export async function answers(path: string): Promise<boolean> {
  const socket = createConnection(path);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
