import { hostname } from 'node:os';

/** Whether it is a process of this computer that is not there any more. */
export function hasEnded(pid: number, host: string): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
