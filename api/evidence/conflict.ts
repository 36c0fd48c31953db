import type { Pair } from './bits.ts';
import { type ClaimChannels, claimChannels } from './claim-channels.ts';
import { idsDiffer } from './government-ids.ts';
import type { Conflict } from './link.ts';
import { nameLikeness } from './names-alike.ts';
import type { HeldValue, Holder, World } from './world.ts';

/** Whether two parties claim to be different people, with the reason in one sentence. */
export interface ConflictFinding {
  readonly conflict: Conflict;
  readonly because: string;
}

/** A typing error in a birth date changes one digit or two. */
const MISTYPED_DIGITS = 2;

/** So many kinds of what people have one or two of are the better part of all that one person has. */
const WHOLE = 3;
/** So many are too much for strangers: enough where the names are of two scripts, so that they cannot be compared. */
const HALF = 2;

/** Compares what two parties claim; `shared` is what both hold. */
export function conflictOf(pair: Pair, shared: readonly HeldValue[], world: World): ConflictFinding {
  const ofA = holdersOf(pair.a, world);
  const ofB = holdersOf(pair.b, world);
  if (isBroker(pair.a) && isBroker(pair.b)) return betweenBrokers(ofA, ofB);
  if (isBroker(pair.a) || isBroker(pair.b)) {
    return { conflict: 'yes', because: 'A broker and an applicant are different parties.' };
  }
  const channels = claimChannels(pair, shared, world);
  const otherIds = idsDiffer(ofA, ofB);
  const findings = ofA.flatMap((a) => ofB.map((b) => compare(a, b, channels, otherIds)));
  return (
    findings.find(({ conflict }) => conflict === 'no') ??
    findings.find(({ conflict }) => conflict === 'unknown') ??
    findings[0] ?? { conflict: 'unknown', because: 'Nothing is known of what they claim.' }
  );
}

function compare(a: Holder, b: Holder, channels: ClaimChannels, otherIds: boolean): ConflictFinding {
  if (claimsAgree(a, b)) return otherIds ? CONTESTED : ONE_IDENTITY;
  const names = nameLikeness(a, b);
  const dates = birthDates(a.birthDate, b.birthDate);
  if (names === 'other' || (names === 'one_word' && dates !== 'same')) {
    // Who changes all of a name keeps a mailbox; operators make that anew for each persona.
    const one = channels.together >= WHOLE && (channels.own || names === 'one_word');
    return one && dates !== 'different' && !otherIds ? ALL_BUT_THE_NAME : OTHER_NAMES;
  }
  if (dates === 'different') return { conflict: 'yes', because: `${DIFFERENCE[names]} with different birth dates.` };
  if (otherIds) return { conflict: 'yes', because: `${DIFFERENCE[names]}, with different government ids of one kind.` };
  if (names === 'unreadable') return { conflict: 'unknown', because: 'Neither gives a name that can be compared.' };
  if (dates === 'unstated') {
    if (names === 'same')
      return { conflict: 'no', because: 'Both give one name and nothing they state contradicts it.' };
    // Another surname or script is one person's only where the birth dates, or an e-mail or profile of their own, say so.
    const enough = names === 'other_script' ? HALF : WHOLE;
    if (names !== 'respelled' && !channels.own && channels.together < enough) return OTHER_NAMES;
  }
  if (!channels.any) {
    return { conflict: 'yes', because: `${DIFFERENCE[names]} ${DATES[dates]}, and they share no personal channel.` };
  }
  return {
    conflict: 'unknown',
    because: `${DIFFERENCE[names]} ${DATES[dates]} and a shared channel: probably one person.`,
  };
}

const ONE_IDENTITY: ConflictFinding = {
  conflict: 'no',
  because: 'Both claim one identity: a re-application, or one of them is not who they say.',
};
/** Never a conflict that holds a ring together: the true owner would be in the thief's. */
const CONTESTED: ConflictFinding = {
  conflict: 'unknown',
  because:
    'Both claim one identity with different government ids: one is mistyped, or one of them is not who they say.',
};
const ALL_BUT_THE_NAME: ConflictFinding = {
  conflict: 'unknown',
  because:
    'They give different names, and nobody else holds the better part of what they have: one who changed names, or two who live together.',
};
const OTHER_NAMES: ConflictFinding = { conflict: 'yes', because: 'They give different names.' };
const DIFFERENCE = {
  same: 'One name',
  respelled: 'A name spelled in two ways',
  other_script: 'A name in two scripts',
  renamed: 'One given name with another surname',
  one_word: 'Names with a word in common',
  unreadable: 'Names that cannot be compared',
};
const DATES = {
  same: 'with one birth date',
  close: 'with birth dates that differ in one or two digits',
  unstated: 'with a birth date that not both state',
};

const claimsAgree = (a: Holder, b: Holder): boolean =>
  (a.identityByBirth !== undefined && a.identityByBirth === b.identityByBirth) ||
  (a.identityById !== undefined && a.identityById === b.identityById);

function birthDates(a: string | undefined, b: string | undefined): 'same' | 'close' | 'unstated' | 'different' {
  if (a === undefined || b === undefined) return 'unstated';
  if (a === b) return 'same';
  let digits = a.length === b.length ? 0 : MISTYPED_DIGITS + 1;
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) if (a[index] !== b[index]) digits += 1;
  return digits <= MISTYPED_DIGITS ? 'close' : 'different';
}

function betweenBrokers(ofA: readonly Holder[], ofB: readonly Holder[]): ConflictFinding {
  const oneName = ofA.some((a) => ofB.some((b) => a.nameKey !== '' && a.nameKey === b.nameKey));
  return oneName
    ? { conflict: 'unknown', because: 'Two brokers of one name: probably one broker.' }
    : { conflict: 'yes', because: 'Two brokers of different names.' };
}

const isBroker = (party: string): boolean => party.startsWith('broker:');

const holdersOf = (party: string, world: World): readonly Holder[] =>
  (world.parties.get(party) ?? []).flatMap((key) => world.holders.get(key) ?? []);
