import type { Pair } from './bits.ts';
import type { EvidenceKind } from './evidence-kind.ts';
import { onceForEach } from './once-for-each.ts';
import { livesAt } from './shared-value.ts';
import { profileOf } from './value-profile.ts';
import type { HeldValue, World } from './world.ts';

/** What belongs to one person as a rule, so that sharing it makes "probably one person" thinkable. */
const PERSONAL: readonly EvidenceKind[] = ['phone', 'email', 'device', 'bank_account', 'profile'];

/** What people keep when their name changes, and what operators give each persona anew. */
const OWN: readonly EvidenceKind[] = ['email', 'profile'];

/** Kinds of which people have one or two of their own. Sharing many of them with nobody else is what one person does. */
const OF_ONE_PERSON: readonly EvidenceKind[] = [...PERSONAL, 'reference', 'resume', 'government_id'];

/** So many kinds of those, held by two parties alone, are the whole of what one person has. */
const WHOLE = 3;

/**
 * Channels that join claims, as two parties share them: none; some; one that is a person's own, an e-mail or a profile; or
 * `whole`, the better part of all that a person has, which nobody else holds; `whole_own`, both.
 */
export type ClaimChannel = 'none' | 'some' | 'own' | 'whole' | 'whole_own';

/**
 * Whether both hold something that joins the applications of one identity: a phone, an e-mail, a device, an account or
 * a profile that few names hold, or a residence with its unit. The rule of intake, so that who is kept apart there is
 * not taken for one person here.
 */
export function claimChannel(pair: Pair, shared: readonly HeldValue[], world: World): ClaimChannel {
  const channels = shared.filter((value) => {
    // Two of one identity who share a value of few names are one applicant, so a value of so many parties has many names.
    if (value.hub || isClaimHub(value, world)) return false;
    return PERSONAL.includes(value.kind) || (value.hasUnit && bothLiveAt(value, pair, world));
  });
  const own = channels.some(({ kind }) => OWN.includes(kind));
  if (isWhole(pair, shared, world)) return own ? 'whole_own' : 'whole';
  if (own) return 'own';
  return channels.length > 0 ? 'some' : 'none';
}

function isWhole(pair: Pair, shared: readonly HeldValue[], world: World): boolean {
  const alone = shared.filter(({ parties }) => parties === 2);
  const kinds = new Set(alone.flatMap(({ kind }) => (OF_ONE_PERSON.includes(kind) ? [kind] : [])));
  return kinds.size + (alone.some((value) => bothLiveAt(value, pair, world)) ? 1 : 0) >= WHOLE;
}

function bothLiveAt(value: HeldValue, { a, b }: Pair, world: World): boolean {
  const { parties } = profileOf(value, world);
  return [a, b].every((party) => {
    const use = parties.get(party);
    return use !== undefined && livesAt(use);
  });
}

const isClaimHub = onceForEach(({ holdings }: HeldValue, world: World): boolean => {
  const names = new Set<string>();
  for (const { holder } of holdings) {
    const facts = world.holders.get(holder);
    if (facts?.kind === 'application') names.add(facts.nameKey);
  }
  return names.size > world.claimHubNames;
});
