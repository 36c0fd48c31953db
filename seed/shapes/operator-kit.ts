import type { Device } from '../channels/device.ts';
import type { Group } from './group.ts';

/** How many of an operator's personas also carry its second channel although they carry the first. */
const BOTH = 0.3;

/** Whether a persona uses the operator's second channel: where the form left out the first, and sometimes besides. */
export function needsSecond(group: Group, index: number, carriesFirst: boolean): boolean {
  return !carriesFirst || group.random('second', index).chance(BOTH);
}

/** One of the operator's few machines. */
export function machine(group: Group, index: number, machines: number): Device {
  return group.lentDevice(group.random('machine', index).below(Math.min(machines, group.size)));
}
