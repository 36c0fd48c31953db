import type { Ring } from './link.ts';
import { KIND_NAMES } from './why-not.ts';

/** One sentence: how many parties, held together by what. */
export function ringSummary(ring: Ring): string {
  const brokers = ring.parties.filter((party) => party.startsWith('broker:')).length;
  const applicants = ring.parties.length - brokers;
  const who = [count(applicants, 'applicant'), count(brokers, 'broker')].filter((text) => text !== '').join(' and ');
  return `${who} who claim to be different people, held together by ${together(ring)}.`;
}

function together(ring: Ring): string {
  const [first, second] = ring.hubs;
  if (first === undefined) {
    const kinds = [
      ...new Set(ring.links.flatMap(({ reasons }) => reasons.filter(({ bits }) => bits > 0).map(({ kind }) => kind))),
    ];
    return kinds.map((kind) => `a shared ${KIND_NAMES[kind]}`).join(' and ');
  }
  if (second?.kind === first.kind) {
    return `two values of one kind (${KIND_NAMES[first.kind]}) behind ${first.parties.length} and ${second.parties.length} of them`;
  }
  const parts = [first, ...(second === undefined ? [] : [second])].map(
    ({ kind, parties }) => `one ${KIND_NAMES[kind]} behind ${parties.length} of them`,
  );
  return parts.join(' and ');
}

function count(parties: number, name: string): string {
  return parties === 0 ? '' : parties === 1 ? `1 ${name}` : `${parties} ${name}s`;
}
