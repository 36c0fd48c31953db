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

/** A value of more parties is more than one person's, however often that person applied. */
const FEW = 3;

/** What two parties share of that by which the applications of one person are told. */
export interface ClaimChannels {
  /** Whether they share anything that joins claims. */
  readonly any: boolean;
  /** Whether that is a person's own: an e-mail or a profile. */
  readonly own: boolean;
  /** How many kinds of what people have one or two of they share with hardly anybody else, their residence among them. */
  readonly together: number;
}

/**
 * Whether both hold something that joins the applications of one identity: a phone, an e-mail, a device, an account or
 * a profile that few names hold, or a residence with its unit. The rule of intake, so that who is kept apart there is
 * not taken for one person here.
 */
export function claimChannels(pair: Pair, shared: readonly HeldValue[], world: World): ClaimChannels {
  const channels = shared.filter((value) => {
    // Two of one identity who share a value of few names are one applicant, so a value of so many parties has many names.
    if (value.hub || isClaimHub(value, world)) return false;
    return PERSONAL.includes(value.kind) || (value.hasUnit && bothLiveAt(value, pair, world));
  });
  const alone = shared.filter(({ parties }) => parties <= FEW);
  const kinds = new Set(alone.flatMap(({ kind }) => (OF_ONE_PERSON.includes(kind) ? [kind] : [])));
  const home = alone.some((value) => bothLiveAt(value, pair, world));
  return {
    any: channels.length > 0,
    own: channels.some(({ kind }) => OWN.includes(kind)),
    together: kinds.size + (home ? 1 : 0),
  };
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
