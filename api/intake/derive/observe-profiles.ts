import { utcInstant } from '../calendar.ts';
import { canonicalProfile } from '../canonical/profile.ts';
import type { ApplicationRecord } from '../schema.ts';
import { type Collector, observe } from './observe.ts';

const instantOf = (text: string | undefined) => (text === undefined ? undefined : utcInstant(text));

export function observeProfiles(into: Collector, profiles: ApplicationRecord['profiles']): void {
  for (const given of profiles ?? []) {
    const profile = canonicalProfile(given.network, given.url);
    if (!profile.ok) {
      into.problems.push({ field: 'profiles[].url', reason: profile.reason });
      continue;
    }
    observe(into, {
      kind: 'profile',
      canonical: profile.value,
      value: profile.value,
      properties: { network: profile.network },
      raw: given.url,
      use: 'profile',
      extra: { name: given.name, createdAt: instantOf(given.createdAt), lastActiveAt: instantOf(given.lastActiveAt) },
    });
  }
}
