import { plural } from '../state/format.ts';
import { mostNodes } from '../state/network-model.ts';
import type { Beginning } from '../state/restore.ts';

/** What a network that is full says. */
export const full = `A network has at most ${mostNodes} nodes. Open a new one around what matters.`;

/** What of an address could not be brought back. */
export function missingFrom({ gone, beyond }: Beginning): string {
  return [
    ...(gone.length > 0 ? [`${plural(gone.length, 'node', 'nodes')} of this address no longer in the store.`] : []),
    ...(beyond > 0 ? [`${plural(beyond, 'node', 'nodes')} of this address left out. ${full}`] : []),
  ].join(' ');
}
